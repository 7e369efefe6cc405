package io.github.opendspt.model.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A supplier and what the register says of it. A value: immutable and thread-safe.
 *
 * @param line the line of the list
 * @param listName the name that the list gives, or {@code null} if it gives none
 * @param presence whether the register has the supplier
 * @param standing what was published, whether it is current, and why; its code is that of the list, and its certificates
 *     are not known, since the register names none
 * @param candidates organisations of the register that have the name of the supplier: proposals for a person, never taken
 *     for the supplier; empty where the supplier was found under its own name
 * @param findings what else is worth knowing
 */
@JsonPropertyOrder({"line", "odsCode", "listName", "presence", "standing", "candidates", "findings"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Consistent
public record CheckedSupplier(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Min(1) int line,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Text(max = PublishedStatus.MAX_NAME)
        String listName,

        Presence presence,
        @JsonUnwrapped @Valid PublicationStanding standing,
        List<@Valid Candidate> candidates,
        List<@Valid Finding> findings)
        implements SelfConsistent {

    /** The greatest number of candidates. */
    public static final int MOST_CANDIDATES = 10;

    /** Rejects {@code null} where the component may not be and copies the lists. */
    public CheckedSupplier {
        Objects.requireNonNull(presence, "presence");
        standing = standing.inRegister(standing.published().odsCode());
        candidates = List.copyOf(candidates);
        findings = List.copyOf(findings);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CheckedSupplier bind(Draft draft) {
        return new CheckedSupplier(
                Objects.requireNonNull(draft.line, "line"),
                draft.listName,
                Objects.requireNonNull(draft.presence, "presence"),
                draft.standing(),
                draft.candidates == null ? List.of() : draft.candidates,
                draft.findings == null ? List.of() : draft.findings);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft extends StandingDraft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer line;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String listName;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Presence presence;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Candidate> candidates;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> findings;
    }

    /**
     * Gives the code of the supplier.
     *
     * @return the code, or {@code null} if the list gives none that can be read
     */
    @JsonGetter("odsCode")
    public @Nullable OdsCode odsCode() {
        return standing.published().odsCode();
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
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Presence parse(String token) {
            return Term.parse(Presence.class, token);
        }

        /**
         * Finds a presence by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the spelling, such as {@code not-found}
         * @return the presence
         * @throws IllegalArgumentException if there is no such presence
         */
        public static Presence of(String token) {
            return parse(token);
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
    @JsonPropertyOrder({"odsCode", "name", "reason"})
    public record Candidate(
            OdsCode odsCode,
            @Text(max = PublishedStatus.MAX_NAME) String name,
            @Valid Reason reason) {

        /** Rejects {@code null}. */
        public Candidate {
            Objects.requireNonNull(odsCode, "odsCode");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(reason, "reason");
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Candidate bind(
                @JsonProperty("odsCode") OdsCode odsCode,
                @JsonProperty("name") String name,
                @JsonProperty("reason") Reason reason) {
            return new Candidate(odsCode, name, reason);
        }

        /** {@return the code; names stay out of logs} */
        @Override
        public String toString() {
            return "candidate " + odsCode;
        }
    }
}
