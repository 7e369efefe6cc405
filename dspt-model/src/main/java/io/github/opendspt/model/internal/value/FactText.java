package io.github.opendspt.model.internal.value;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.internal.Sha256;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text of one line a fact, fields parted by tabs, that is the same wherever its content came from. Its SHA-256 is the
 * fingerprint of the content. Used by one thread.
 */
public final class FactText {

    private final StringBuilder text = new StringBuilder(8_192);

    /** Starts an empty text. */
    public FactText() {}

    /**
     * Adds a fact.
     *
     * @param fields its fields, each written by {@code toString()}; {@code null} is an empty field
     */
    public void line(@Nullable Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object field = fields[i];
            if (field != null) {
                escape(field.toString());
            }
        }
        text.append('\n');
    }

    /** Keeps a field from looking like two: backslash, tab and line feed are written with a backslash. */
    private void escape(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                default -> text.append(c);
            }
        }
    }

    /**
     * Works out the fingerprint.
     *
     * @return the SHA-256 of the text in UTF-8
     */
    public Checksum checksum() {
        return Checksum.of(Sha256.text(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
