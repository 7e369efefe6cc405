package io.github.opendspt.workbook.layout;

import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;

/** What a sheet calls the state of an item, and its colours: of the letters and behind them. */
public enum StateWord {
    ANSWERED("Answered", "00401E", "CCE5D8"),
    EXEMPT("Exempt", "002F5C", "CCDFF1"),
    NOT_CERTAIN("Not certain", "4A3A00", "FFEB99"),
    INCOMPLETE("Incomplete", "5C2E00", "FFD9B3"),
    TO_DO("To do", "6B0F1A", "F7CDD1"),
    OPTIONAL("Optional", "4C6272", "E8EDEE");

    private final String word;
    private final String ink;
    private final String fill;

    StateWord(String word, String ink, String fill) {
        this.word = word;
        this.ink = ink;
        this.fill = fill;
    }

    public static StateWord of(ItemResult result) {
        return switch (result.state()) {
            case ANSWERED -> ANSWERED;
            case EXEMPT -> EXEMPT;
            case UNDETERMINED -> NOT_CERTAIN;
            case INCOMPLETE -> INCOMPLETE;
            case UNANSWERED -> result.mandatory() ? TO_DO : OPTIONAL;
        };
    }

    /** The state that an item has without an answer, as far as it is known. */
    public static StateWord unanswered(ItemResult result) {
        if (!result.exemptBy().isEmpty()) {
            return EXEMPT;
        } else if (result.state() == ItemState.UNDETERMINED) {
            return NOT_CERTAIN;
        }
        return result.mandatory() ? TO_DO : OPTIONAL;
    }

    /** Whether a text is one of the words. */
    public static boolean isOne(String text) {
        for (StateWord state : values()) {
            if (state.word.equals(text)) {
                return true;
            }
        }
        return false;
    }

    public String word() {
        return word;
    }

    public String ink() {
        return ink;
    }

    public String fill() {
        return fill;
    }
}
