package io.github.opendspt.model.register;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A supplier and what the register says of it. A value: immutable and thread-safe.
 *
 * @param line the line of the list
 * @param name the name that the list gives, or {@code null} if it gives none
 * @param presence whether the register has the supplier
 * @param standing what was published, whether it is current, and why; its code is that of the list
 * @param candidates organisations of the register that have the name of the supplier: proposals for a person, never taken
 *     for the supplier; empty where the supplier was found under its own name
 * @param findings what else is worth knowing
 */
public record CheckedSupplier(
        int line,
        @Nullable String name,
        Presence presence,
        PublicationStanding standing,
        List<Candidate> candidates,
        List<Finding> findings)
        implements SelfConsistent {

    /** The greatest number of candidates. */
    public static final int MOST_CANDIDATES = 10;

    /** Rejects {@code null} where the component may not be and copies the lists. */
    public CheckedSupplier {
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(standing, "standing");
        candidates = List.copyOf(candidates);
        findings = List.copyOf(findings);
    }

    /**
     * Checks the order of the days.
     *
     * @return a likely last day that lies before the certain one, or that is without it
     */
    @Override
    public List<Inconsistency> inconsistencies() {
        return standing.inconsistencies();
    }

    /** {@return the line and the code; names stay out of logs} */
    @Override
    public String toString() {
        return "supplier on line " + line + ", " + standing.published();
    }

    /** Whether the register has a supplier. */
    public enum Presence implements Term {
        /** A row has its code. */
        FOUND,
        /** No row has its code, and all rows were read. */
        NOT_FOUND,
        /** No row that could be read has its code. */
        NOT_KNOWN,
        /** The list gives no code that can be read. */
        NO_CODE;

        /**
         * Finds a presence by its {@link #token()}.
         *
         * @param token the spelling, such as {@code not-found}
         * @return the presence
         * @throws IllegalArgumentException if there is no such presence
         */
        public static Presence parse(String token) {
            return Term.parse(Presence.class, token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }

    /**
     * An organisation of the register that may be the supplier. A value: immutable and thread-safe.
     *
     * @param odsCode its code
     * @param name its name, as the register writes it
     * @param reason why it is proposed
     */
    public record Candidate(OdsCode odsCode, String name, Reason reason) {

        /** Rejects {@code null}. */
        public Candidate {
            Objects.requireNonNull(odsCode, "odsCode");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reason, "reason");
        }

        /** {@return the code; names stay out of logs} */
        @Override
        public String toString() {
            return "candidate " + odsCode;
        }
    }
}
