package org.teavm.classlib.java.io;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What {@code java.io.CharConversionException} is. */
@SuppressWarnings("serial") // Nothing is serialised here.
public class TCharConversionException extends IOException {

    /** Makes one without a message. */
    public TCharConversionException() {}

    /**
     * Makes one.
     *
     * @param message the message
     */
    public TCharConversionException(@Nullable String message) {
        super(message);
    }
}
