package io.github.opendspt.examples.report;

import io.github.opendspt.scoring.ItemState;
import java.util.Locale;

/** How the state of an item looks: a word and a sign, so that nothing hangs on colour alone. */
enum StateLook {
    ANSWERED("answered", "\u2713", "has a complete answer"),
    EXEMPT("exempt", "E", "is exempt by a certificate"),
    UNDETERMINED("not known", "?", "hangs on something that is not known"),
    INCOMPLETE("incomplete", "!", "has an answer that is not complete"),
    UNANSWERED("unanswered", "\u2013", "has no answer");

    private final String word;
    private final String sign;
    private final String meaning;

    StateLook(String word, String sign, String meaning) {
        this.word = word;
        this.sign = sign;
        this.meaning = meaning;
    }

    /** The look of a state. */
    static StateLook of(ItemState state) {
        return switch (state) {
            case ANSWERED -> ANSWERED;
            case EXEMPT -> EXEMPT;
            case UNDETERMINED -> UNDETERMINED;
            case INCOMPLETE -> INCOMPLETE;
            case UNANSWERED -> UNANSWERED;
        };
    }

    /** What it is called. */
    String word() {
        return word;
    }

    /** What it is drawn as. */
    String sign() {
        return sign;
    }

    /** What an item of this state is like, after "the item". */
    String meaning() {
        return meaning;
    }

    /** The name of its colours. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
