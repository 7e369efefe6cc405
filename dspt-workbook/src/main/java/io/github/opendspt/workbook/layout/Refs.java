package io.github.opendspt.workbook.layout;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Refs as people leave them in cells: perhaps with a full stop behind them. */
public final class Refs {

    private Refs() {}

    /** The ref of an item; {@code null} for any other text. */
    public static @Nullable EvidenceRef evidence(String text) {
        return parse(text, EvidenceRef::parse);
    }

    /** The ref of an assertion; {@code null} for any other text. */
    public static @Nullable AssertionRef assertion(String text) {
        return parse(text, AssertionRef::parse);
    }

    private static <T> @Nullable T parse(String text, Function<String, T> parser) {
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        if (plain.isEmpty() || plain.length() > 8) {
            return null;
        }
        try {
            return parser.apply(plain);
        } catch (IllegalArgumentException e) {
            // The caller says where it is.
            return null;
        }
    }
}
