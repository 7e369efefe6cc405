package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An input in pieces, each of which one thread reads and judges. Used by one thread only. */
@FunctionalInterface
interface Pieces {

    /** The next piece, to be read once, by whatever thread; {@code null} at the end of the input. */
    @Nullable
    Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> next() throws IOException;
}
