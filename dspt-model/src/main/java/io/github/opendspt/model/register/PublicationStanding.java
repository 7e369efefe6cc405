package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.requirement.KnownDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a publication is current on a day, for which edition and at which status, and why. A value: immutable and
 * thread-safe.
 *
 * <p>Current says nothing about the status: a publication of Standards Not Met is current too.
 *
 * @param verdict whether it is current
 * @param entry the row of the register, or {@code null} if the organisation was not found
 * @param edition the edition of the publication, or {@code null} if nothing was published or the edition is not known
 * @param goodUntil the deadline of the next edition, up to which the publication is good (rule B1), or {@code null} if it
 *     is not known; its confidence may be too low to decide anything
 * @param reasons every condition that failed or, where none failed, every condition that is not known; where the
 *     publication is current, one reason that says so, and one more where it was published late
 */
public record PublicationStanding(
        Verdict verdict,
        @Nullable RegisterEntry entry,
        @Nullable Edition edition,
        @Nullable KnownDate goodUntil,
        List<Reason> reasons) {

    /**
     * Rejects {@code null} where the component may not be and copies the list.
     *
     * @param verdict whether it is current
     * @param entry the row of the register, or {@code null}
     * @param edition the edition of the publication, or {@code null}
     * @param goodUntil the deadline of the next edition, or {@code null}
     * @param reasons why
     */
    public PublicationStanding {
        Objects.requireNonNull(verdict, "verdict");
        reasons = List.copyOf(reasons);
    }

    /**
     * The status of the publication.
     *
     * @return the status; empty if the organisation was not found or the status is not known
     */
    public Optional<PreviousStatus> status() {
        return entry == null ? Optional.empty() : entry.status().published();
    }

    /** Whether a publication is current. */
    public enum Verdict implements Term {
        /** It is not: a condition failed. */
        NOT_CURRENT,
        /** No condition failed, but at least one is not known. */
        UNDETERMINED,
        /** Every condition holds. */
        CURRENT;

        /**
         * Finds a verdict by its {@link #token()}.
         *
         * @param token the spelling, such as {@code not-current}
         * @return the verdict
         * @throws IllegalArgumentException if there is no such verdict
         */
        public static Verdict parse(String token) {
            return Term.parse(Verdict.class, token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }
}
