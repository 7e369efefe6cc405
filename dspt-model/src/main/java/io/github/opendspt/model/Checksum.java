package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The fingerprint of content: {@code sha256:} and 64 lower-case hexadecimal digits. It names the data that a verdict rests
 * on, and the state that a confirmation confirmed. A value: immutable and thread-safe.
 *
 * @param text the written form
 */
public record Checksum(@JsonValue String text) implements Comparable<Checksum> {

    private static final String PREFIX = "sha256:";
    private static final int LENGTH = PREFIX.length() + 64;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public Checksum {
        Objects.requireNonNull(text, "text");
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("a checksum is sha256: and 64 lower-case hexadecimal digits");
        }
    }

    private static boolean isWellFormed(String text) {
        if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
            return false;
        }
        for (int i = PREFIX.length(); i < LENGTH; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads the written form; the inverse of {@link #toString()}.
     *
     * @param text {@code sha256:} and 64 lower-case hexadecimal digits
     * @return the checksum
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Checksum parse(String text) {
        return new Checksum(text);
    }

    /**
     * Reads the written form, as {@link #parse}.
     *
     * @param text {@code sha256:} and 64 lower-case hexadecimal digits
     * @return the checksum
     * @throws IllegalArgumentException if the text has another form
     */
    public static Checksum of(String text) {
        return parse(text);
    }

    /** Orders checksums by their written form; it means nothing else. */
    // Written out: what a record brings by itself is put together when it is first called, which a cold start feels.
    @Override
    public boolean equals(Object other) {
        return other instanceof Checksum checksum && text.equals(checksum.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public int compareTo(Checksum other) {
        return text.compareTo(other.text);
    }

    /** {@return the written form} */
    @Override
    public String toString() {
        return text;
    }
}
