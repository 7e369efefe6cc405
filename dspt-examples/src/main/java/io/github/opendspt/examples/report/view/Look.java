package io.github.opendspt.examples.report.view;

/**
 * What an item, or an outcome, looks like in a chart: the fuller the cell, the more is settled. A word goes with each, so that
 * nothing depends on colour alone. The order is that of the cells in a row.
 */
public enum Look {
    /** Complete by an answer, and its assertion is confirmed. */
    ANSWERED("answered", "answered", "■"),
    /** Complete by a certificate, and its assertion is confirmed. */
    EXEMPT("exempt", "exempt", "▨"),
    /** Complete by an answer, but its assertion is not confirmed. */
    UNCONFIRMED("unconfirmed", "not yet confirmed", "◧"),
    /** Complete by a certificate, but its assertion is not confirmed. */
    EXEMPT_UNCONFIRMED("exempt half", "exempt, not yet confirmed", "◧"),
    /** Complete by an answer, but that it is asked at all is only assumed. */
    CANDIDATE("answered candidate", "answered, not confirmed to be asked", "▣"),
    /** Something is not known of it. */
    UNDETERMINED("undetermined", "undetermined", "?"),
    /** To do. */
    OUTSTANDING("outstanding", "outstanding", "□"),
    /** Not asked for Standards Met, and not answered. */
    OPTIONAL("optional", "optional", "–");

    private final String style;
    private final String word;
    private final String glyph;
    private final String title;

    Look(String style, String word, String glyph) {
        this.style = style;
        this.word = word;
        this.glyph = glyph;
        this.title = Wording.capital(word);
    }

    /** {@return the classes of the style sheet that draw it} */
    public String style() {
        return style;
    }

    /** {@return what it is called, within a sentence} */
    public String word() {
        return word;
    }

    /** {@return what it is called, at the beginning of a sentence} */
    public String title() {
        return title;
    }

    /** {@return the character that stands for it in plain text} */
    public String glyph() {
        return glyph;
    }
}
