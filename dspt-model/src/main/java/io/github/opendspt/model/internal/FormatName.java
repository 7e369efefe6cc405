package io.github.opendspt.model.internal;

import org.jspecify.annotations.Nullable;

/** The member of a document that names its format. */
public final class FormatName {

    private FormatName() {}

    /**
     * Rejects a document of another format.
     *
     * @param expected the format that the document is read as
     * @param found the format that it names, or {@code null} if it names none
     * @throws IllegalArgumentException if the two differ
     */
    public static void check(String expected, @Nullable String found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException("the document is not of the format '" + expected + "'");
        }
    }
}
