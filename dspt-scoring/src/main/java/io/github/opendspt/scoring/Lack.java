package io.github.opendspt.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What an item may lack to be complete (rules A7 and A38): how that is told, what to do about it, and the rule behind it.
 * The first argument of every template is the ref.
 */
enum Lack {
    ANSWER(
            "answer.none",
            "%s is not answered (it takes %s)",
            "answer it",
            "An item without an answer is not complete (rule A7)."),
    KIND(
            "answer.no-kind",
            "the answer to %s holds neither a tick nor a text, documents or a date (it takes %s)",
            "fill it in",
            "An answer with nothing in it does not complete an item (rule A7)."),
    SINGLE_KIND(
            "answer.several-kinds",
            "the answer to %s holds more than one of tick, text, documents and date (it takes %s)",
            "keep the one that it takes",
            "An answer is exactly one of a tick, a text, documents or a date (rule A7)."),
    RIGHT_KIND(
            "answer.wrong-kind",
            "%s takes %s but is answered with %s",
            "answer it with what it takes",
            "An answer of another kind than asked does not complete an item (rule A7)."),
    YES(
            "answer.no",
            "%s is answered \"no\"",
            "put in place what it asks for, or say in the comment why it does not apply, then tick it",
            "A tick left unticked, or \"no\", does not complete an item (rule A7), also where it is marked as not applicable"
                    + " (rule A6)."),
    TEXT(
            "answer.blank",
            "%s is answered with a blank text",
            "write the text",
            "A blank text does not complete an item" + " (rule A7)."),
    DOCUMENTS(
            "answer.no-documents",
            "%s is answered with an empty list of documents",
            "name at least one",
            "Without a document the item is not complete (rule A7)."),
    LATE_ENOUGH_DATE(
            "answer.too-early",
            "%s is dated %s but counts only from %s on",
            "do it again and give the new date",
            "The item has a dated clause: what was done before that day does not count (rule A38)."),
    FRESHNESS(
            "answer.review-passed",
            "the answer to %s was to be reviewed by %s, which is past",
            "review it and set the next review",
            "The host asked for strict freshness: an answer whose review is overdue does not count.");

    private final String code;
    private final String found;
    private final String toDo;
    private final String rule;

    Lack(String code, String found, String toDo, String rule) {
        this.code = code;
        this.found = found;
        this.toDo = toDo;
        this.rule = rule;
    }

    /** The lack that a reason of this code tells of; {@code null} if it tells of none. */
    static @Nullable Lack ofCode(String code) {
        for (Lack lack : values()) {
            if (lack.code.equals(code)) {
                return lack;
            }
        }
        return null;
    }

    String code() {
        return code;
    }

    /** What was found, a template. */
    String found() {
        return found;
    }

    /** What to do about it, a clause without arguments. */
    String toDo() {
        return toDo;
    }

    /** The rule behind it, a sentence. */
    String rule() {
        return rule;
    }
}
