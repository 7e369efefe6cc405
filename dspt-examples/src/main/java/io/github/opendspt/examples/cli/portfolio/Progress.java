package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import java.io.PrintWriter;
import java.util.function.LongConsumer;

/**
 * Shows the person who waits how far a long run is: a line of the screen that is written over again and wiped in the end.
 * Where there is no screen that takes control characters it shows nothing.
 */
final class Progress implements LongConsumer, AutoCloseable {

    private static final int STEP = 500;

    private final PrintWriter screen;
    private final boolean watched;
    private final String noun;
    private long next = STEP;
    private int width;

    Progress(Terminal terminal, String noun) {
        this.screen = terminal.complaintWriter();
        this.watched = terminal.colour();
        this.noun = noun;
    }

    @Override
    public void accept(long done) {
        if (watched && done >= next) {
            next = done + STEP;
            String line = Words.count(done, noun);
            screen.print("\r" + line);
            screen.flush();
            width = line.length();
        }
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (width > 0) {
            screen.print("\r" + " ".repeat(width) + "\r");
            screen.flush();
        }
    }
}
