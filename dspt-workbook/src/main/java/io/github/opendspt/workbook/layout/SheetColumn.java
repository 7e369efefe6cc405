package io.github.opendspt.workbook.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param key what it is known by in the hidden row above the headings
 * @param heading its heading
 * @param width its width, in characters
 * @param holds what its cells hold
 * @param choices the name of the list that its cells are chosen from; {@code null} if there is none
 * @param given whether this library fills it in, and it is not read back
 * @param also other headings that it is known by
 */
public record SheetColumn(
        String key,
        String heading,
        double width,
        Holds holds,
        @Nullable Choices choices,
        boolean given,
        List<String> also) {

    /** What the cells of a column hold. */
    public enum Holds {
        TEXT,
        /** A text without blanks, such as a digest, that is never broken between lines. */
        TOKEN,
        DAY,
        NUMBER
    }

    public static SheetColumn given(String key, String heading, double width, String... also) {
        return new SheetColumn(key, heading, width, Holds.TEXT, null, true, List.of(also));
    }

    public static SheetColumn text(String key, String heading, double width, String... also) {
        return new SheetColumn(key, heading, width, Holds.TEXT, null, false, List.of(also));
    }

    public static SheetColumn token(String key, String heading, double width) {
        return new SheetColumn(key, heading, width, Holds.TOKEN, null, false, List.of());
    }

    public static SheetColumn day(String key, String heading, String... also) {
        return new SheetColumn(key, heading, 15, Holds.DAY, null, false, List.of(also));
    }

    public static SheetColumn choice(String key, String heading, double width, Choices choices, String... also) {
        return new SheetColumn(key, heading, width, Holds.TEXT, choices, false, List.of(also));
    }

    /** This column, filled in by this library and not read back. */
    public SheetColumn asGiven() {
        return new SheetColumn(key, heading, width, holds, choices, true, also);
    }
}
