package io.github.opendspt.workbook.cells;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell as it shows itself. Text that is struck through is no part of it, but is kept beside it. Immutable. */
public final class ShownCell {

    /** A cell that holds nothing. */
    public static final ShownCell BLANK = new ShownCell("", "", Kind.TEXT, null);

    private final String raw;
    private final String whole;
    private final Kind kind;
    private final @Nullable LocalDate day;
    private @Nullable String clean;

    /** What a cell holds. */
    public enum Kind {
        /** Text, or nothing. */
        TEXT,
        /** A truth value: {@code TRUE} or {@code FALSE}. */
        BOOLEAN,
        /** A number, which has lost the zeros at its end. */
        NUMBER,
        /** A day, with or without a time. */
        DATE,
        /** An error value such as {@code #REF!}. */
        ERROR,
        /** A formula whose value was not saved with it. Formulas are not worked out here. */
        FORMULA
    }

    private ShownCell(String raw, String whole, Kind kind, @Nullable LocalDate day) {
        this.raw = raw;
        this.whole = whole;
        this.kind = kind;
        this.day = day;
    }

    /** A text. */
    public static ShownCell text(String raw) {
        return raw.isEmpty() ? BLANK : new ShownCell(raw, raw, Kind.TEXT, null);
    }

    /** A text of which some is struck through: what is not, and all of it. */
    static ShownCell struck(String live, String whole) {
        return whole.isEmpty() ? BLANK : new ShownCell(live, whole, Kind.TEXT, null);
    }

    static ShownCell of(String raw, Kind kind) {
        return new ShownCell(raw, raw, kind, null);
    }

    static ShownCell day(LocalDate day) {
        return new ShownCell(day.toString(), day.toString(), Kind.DATE, day);
    }

    /** This cell, struck through as a whole. */
    ShownCell struckOut() {
        return new ShownCell("", whole, kind == Kind.ERROR || kind == Kind.FORMULA ? kind : Kind.TEXT, null);
    }

    /** {@return its text on one line, {@linkplain CellText#clean cleaned}; empty if it is blank} */
    public String text() {
        String text = clean;
        if (text == null) {
            text = CellText.clean(raw);
            clean = text;
        }
        return text;
    }

    /** {@return its text as it was written} */
    public String raw() {
        return raw;
    }

    /** {@return the cell with what is struck through in it} */
    public ShownCell whole() {
        return isStruck() ? new ShownCell(whole, whole, kind, null) : this;
    }

    /** {@return what it holds} */
    public Kind kind() {
        return kind;
    }

    /** {@return its day; {@code null} if it is not of the kind} */
    public @Nullable LocalDate day() {
        return day;
    }

    /** {@return whether some of it is struck through} */
    public boolean isStruck() {
        return whole.length() != raw.length();
    }

    /** {@return whether it shows nothing} */
    public boolean isBlank() {
        return kind == Kind.TEXT && text().isEmpty();
    }

    /** {@return whether there is a text to read} */
    public boolean isReadable() {
        return kind != Kind.ERROR && kind != Kind.FORMULA;
    }
}
