package io.github.opendspt.mapping.crosswalk;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;
import java.util.Objects;
import java.util.Optional;

/**
 * How what a source asks relates to what a target asks, in the vocabulary of OSCAL's control mapping. It reads from left
 * to right: "source subset-of target" says that all that the source asks is within what the target asks.
 *
 * <p>Each word claims only what {@link #meaning()} says, so a stronger one may hold as well: two things that are
 * equivalent also intersect. Every side is taken to ask for something.
 */
public enum Relationship implements Term {
    /** Both ask the same, in the same words. */
    EQUAL_TO("asks the same, in the same words, as"),
    /** Both ask the same, in other words. */
    EQUIVALENT_TO("asks the same, in other words, as"),
    /** All that the source asks is within what the target asks. */
    SUBSET_OF("asks nothing that is not within"),
    /** All that the target asks is within what the source asks. */
    SUPERSET_OF("takes in all of"),
    /** Some of what the source asks is within what the target asks; neither is claimed to take in the other. */
    INTERSECTS_WITH("shares something with"),
    /** Nothing that the source asks is within what the target asks. */
    NO_RELATIONSHIP("shares nothing with");

    private final String meaning;

    Relationship(String meaning) {
        this.meaning = meaning;
    }

    /**
     * What the relationship claims, as words that fit between source and target.
     *
     * @return the words, such as {@code takes in all of}
     */
    public String meaning() {
        return meaning;
    }

    /**
     * The same claim read from right to left: if source <em>r</em> target, then target <em>r.inverse()</em> source. The
     * inverse of the inverse is the relationship itself.
     *
     * @return the inverse
     */
    public Relationship inverse() {
        return switch (this) {
            case SUBSET_OF -> SUPERSET_OF;
            case SUPERSET_OF -> SUBSET_OF;
            default -> this;
        };
    }

    /**
     * What follows for the outer two of three: if A <em>this</em> B and B <em>next</em> C, then A <em>result</em> C.
     *
     * <table>
     * <caption>This relationship down, the next across; a blank cell says that nothing follows</caption>
     * <tr><th></th><th>equal</th><th>equivalent</th><th>subset</th><th>superset</th><th>intersects</th><th>none</th></tr>
     * <tr><th>equal</th>
     *   <td>equal</td><td>equivalent</td><td>subset</td><td>superset</td><td>intersects</td><td>none</td></tr>
     * <tr><th>equivalent</th>
     *   <td>equivalent</td><td>equivalent</td><td>subset</td><td>superset</td><td>intersects</td><td>none</td></tr>
     * <tr><th>subset</th><td>subset</td><td>subset</td><td>subset</td><td></td><td></td><td>none</td></tr>
     * <tr><th>superset</th>
     *   <td>superset</td><td>superset</td><td>intersects</td><td>superset</td><td>intersects</td><td></td></tr>
     * <tr><th>intersects</th>
     *   <td>intersects</td><td>intersects</td><td>intersects</td><td></td><td></td><td></td></tr>
     * <tr><th>none</th><td>none</td><td>none</td><td></td><td>none</td><td></td><td></td></tr>
     * </table>
     *
     * <p>The result is the strongest word that holds of every A and C that fit, so it claims neither more nor less than
     * the two links allow. A blank cell means that A and C may share everything, something or nothing: a place to look,
     * not a relationship. Composing is associative, and a blank stays blank whatever follows.
     *
     * @param next the relationship of the middle to the last
     * @return the relationship of the first to the last; empty if none follows
     */
    public Optional<Relationship> compose(Relationship next) {
        Objects.requireNonNull(next, "next");
        return switch (this) {
            case EQUAL_TO -> Optional.of(next);
            case EQUIVALENT_TO -> Optional.of(next == EQUAL_TO ? EQUIVALENT_TO : next);
            case SUBSET_OF ->
                switch (next) {
                    case EQUAL_TO, EQUIVALENT_TO, SUBSET_OF -> Optional.of(SUBSET_OF);
                    case NO_RELATIONSHIP -> Optional.of(NO_RELATIONSHIP);
                    case SUPERSET_OF, INTERSECTS_WITH -> Optional.empty();
                };
            case SUPERSET_OF ->
                switch (next) {
                    case EQUAL_TO, EQUIVALENT_TO, SUPERSET_OF -> Optional.of(SUPERSET_OF);
                    case SUBSET_OF, INTERSECTS_WITH -> Optional.of(INTERSECTS_WITH);
                    case NO_RELATIONSHIP -> Optional.empty();
                };
            case INTERSECTS_WITH ->
                switch (next) {
                    case EQUAL_TO, EQUIVALENT_TO, SUBSET_OF -> Optional.of(INTERSECTS_WITH);
                    case SUPERSET_OF, INTERSECTS_WITH, NO_RELATIONSHIP -> Optional.empty();
                };
            case NO_RELATIONSHIP ->
                switch (next) {
                    case EQUAL_TO, EQUIVALENT_TO, SUPERSET_OF -> Optional.of(NO_RELATIONSHIP);
                    case SUBSET_OF, INTERSECTS_WITH, NO_RELATIONSHIP -> Optional.empty();
                };
        };
    }

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Relationship parse(String token) {
        return Term.parse(Relationship.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static Relationship of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
