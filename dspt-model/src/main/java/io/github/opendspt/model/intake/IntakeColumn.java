package io.github.opendspt.model.intake;

import io.github.opendspt.model.code.Term;
import java.util.List;

/** A column of a table of evidence. The first three are required; others than these are passed over. */
public enum IntakeColumn implements Term {
    /** The ref of the evidence item or outcome. */
    REF("ref"),
    /** What the evidence is called. */
    TITLE("title"),
    /** The day of which it speaks. */
    OBSERVED_ON("observedOn"),
    /** What kind of thing it is. */
    KIND("kind"),
    /** When it was collected, as {@code 2026-03-02T08:15:00Z}. */
    COLLECTED_AT("collectedAt"),
    /** Where it comes from. */
    SOURCE("source"),
    /** Where it is kept. */
    URI("uri"),
    /** The SHA-256 of its bytes. */
    DIGEST("digest"),
    /** The last day on which it is current. */
    VALID_UNTIL("validUntil"),
    /** What it says about the answer. */
    SAYS("says"),
    /** What it cannot see. */
    CANNOT_SEE("cannotSee");

    private final String header;

    IntakeColumn(String header) {
        this.header = header;
    }

    /**
     * Lists the headers by which the column is known, compared by letters and digits alone, without regard to case.
     *
     * @return the header
     */
    public List<String> headers() {
        return List.of(header);
    }

    /** {@return the header} */
    @Override
    public String displayName() {
        return header;
    }

    /**
     * Finds a column by its {@link #token()}.
     *
     * @param token the token
     * @return the column
     * @throws IllegalArgumentException if there is no such column
     */
    public static IntakeColumn parse(String token) {
        return Term.parse(IntakeColumn.class, token);
    }

    /**
     * Finds a column by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the token
     * @return the column
     * @throws IllegalArgumentException if there is no such column
     */
    public static IntakeColumn of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
