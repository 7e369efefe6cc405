package io.github.opendspt.model.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.requirement.EditionFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Whether an edition is open for publication on a day (rules B3 and B3a). It never changes a status. */
public enum Openness implements Term {
    /** It is open. */
    OPEN,
    /** It is not: it has closed, or it has not opened yet. */
    CLOSED,
    /** The known dates do not say. */
    UNKNOWN;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Openness parse(String token) {
        return Term.parse(Openness.class, token);
    }

    /**
     * Finds a constant by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    public static Openness of(String token) {
        return parse(token);
    }

    /**
     * Checks whether an edition is open for publication on a day, as far as its own dates go. A
     * {@linkplain Catalogue#openness catalogue} that knows the next edition may know more.
     *
     * @param facts what is known of the edition
     * @param day the day
     * @return whether it is
     */
    public static Openness of(EditionFacts facts, LocalDate day) {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(day, "day");
        return new EditionTimeline(List.of(facts)).openness(facts.edition(), day);
    }

    /**
     * Lists the days on which {@link #of(EditionFacts, LocalDate)} may give another answer than on the day before.
     *
     * @param facts what is known of the edition
     * @return the days, in order
     */
    public static List<LocalDate> turningDays(EditionFacts facts) {
        return new EditionTimeline(List.of(Objects.requireNonNull(facts, "facts"))).turningDays();
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
