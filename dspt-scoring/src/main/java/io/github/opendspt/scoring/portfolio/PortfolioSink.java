package io.github.opendspt.scoring.portfolio;

import java.io.IOException;

/** Takes what became of each assessment of a {@link PortfolioRun}, for example to write it down. */
@FunctionalInterface
public interface PortfolioSink {

    /**
     * Takes what became of the next assessment. A run calls this in the order of the input and always on the thread that
     * started the run, so that an implementation need not be thread-safe.
     *
     * @param entry what became of it
     * @throws IOException if it cannot be taken; the run ends with it
     */
    void accept(PortfolioEntry entry) throws IOException;
}
