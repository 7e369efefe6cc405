package io.github.opendspt.model.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a publication may be relied on by a rule on a day, and why. A value: immutable and thread-safe.
 *
 * <p>It may not be relied on where a clause fails; where none fails and one is not known, that is not known; else it may.
 *
 * @param rule the {@linkplain Reliance#name() name} of the rule
 * @param odsCode the code of the organisation, or {@code null} if it is not known
 * @param asAt the day
 * @param answer the answer
 * @param conditions the conditions under which the publication may be relied on, for people, or {@code null} if there are
 *     none
 * @param clauses the clauses of the rule, in order of {@link Subject}
 * @param alternatives what the rule accepts in place of the publication and cannot be decided from data, for people; empty
 *     where the publication may be relied on
 * @param changesOn the first day after {@code asAt} on which the answer is another one if nothing is published and no
 *     certificate changes until then, or {@code null} if no such day is known
 * @param changesTo the answer on that day, or {@code null} if no such day is known
 */
@JsonPropertyOrder({
    "format",
    "rule",
    "odsCode",
    "asAt",
    "answer",
    "conditions",
    "clauses",
    "alternatives",
    "changesOn",
    "changesTo"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record RelianceAnswer(
        @Pattern(regexp = Reliance.NAME_FORM, message = "must be lower-case words joined by hyphens")
        String rule,

        @Nullable OdsCode odsCode,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate asAt,

        Verdict answer,

        @Nullable @Text(blank = false, max = Reliance.MAX_TEXT)
        String conditions,

        List<@Valid Clause> clauses,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@Text(blank = false, max = Reliance.MAX_TEXT) String> alternatives,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate changesOn,

        @Nullable Verdict changesTo)
        implements SelfConsistent {

    /** The format of answer documents. */
    public static final String FORMAT = "dspt-reliance-answer/1";

    /** Rejects {@code null} where the component may not be and copies the lists. */
    public RelianceAnswer {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(answer, "answer");
        clauses = List.copyOf(clauses);
        alternatives = List.copyOf(alternatives);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RelianceAnswer bind(Draft draft) {
        draft.checkFormat(FORMAT);
        return RelianceJson.answerWriter()
                .checked(new RelianceAnswer(
                        Objects.requireNonNull(draft.rule, "rule"),
                        draft.odsCode,
                        Objects.requireNonNull(Days.parse(draft.asAt), "asAt"),
                        Objects.requireNonNull(draft.answer, "answer"),
                        draft.conditions,
                        Objects.requireNonNull(draft.clauses, "clauses"),
                        draft.alternatives == null ? List.of() : draft.alternatives,
                        Days.parse(draft.changesOn),
                        draft.changesTo));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String rule;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String asAt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Verdict answer;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String conditions;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Clause> clauses;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<String> alternatives;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String changesOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Verdict changesTo;
    }

    /**
     * Names the format of the document.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * Checks that the parts agree.
     *
     * @return an answer that does not follow from the clauses, a change that is not later or is to the same answer, and a
     *     day of change without its answer or the other way round
     */
    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>(0);
        Verdict follows = follows();
        if (answer != follows) {
            found.add(Inconsistency.of("answer", RegisterCodes.RELIANCE_ANSWER_DISAGREES, follows));
        }
        if (changesOn != null && !changesOn.isAfter(asAt)) {
            found.add(Inconsistency.of("changesOn", RegisterCodes.RELIANCE_CHANGE_NOT_LATER, changesOn, asAt));
        }
        if ((changesOn == null) != (changesTo == null)) {
            found.add(Inconsistency.of("changesTo", RegisterCodes.RELIANCE_CHANGE_INCOMPLETE));
        } else if (answer == changesTo) {
            found.add(Inconsistency.of("changesTo", RegisterCodes.RELIANCE_CHANGE_TO_SAME, answer));
        }
        return found;
    }

    private Verdict follows() {
        Truth least = Truth.HOLDS;
        for (Clause clause : clauses) {
            least = clause.truth().compareTo(least) < 0 ? clause.truth() : least;
        }
        return switch (least) {
            case FAILS -> Verdict.MAY_NOT_RELY;
            case UNKNOWN -> Verdict.CANNOT_TELL;
            case HOLDS -> Verdict.MAY_RELY;
        };
    }

    /** Whether a publication may be relied on. */
    public enum Verdict implements Term {
        /** A clause of the rule fails. */
        MAY_NOT_RELY,
        /** No clause fails, but what at least one of them needs is not known. */
        CANNOT_TELL,
        /** Every clause holds. */
        MAY_RELY;

        /**
         * Finds a verdict by its {@link #token()}.
         *
         * @param token the spelling, such as {@code may-rely}
         * @return the verdict
         * @throws IllegalArgumentException if there is no such verdict
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Verdict parse(String token) {
            return Term.parse(Verdict.class, token);
        }

        /**
         * Finds a verdict by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the spelling, such as {@code may-rely}
         * @return the verdict
         * @throws IllegalArgumentException if there is no such verdict
         */
        public static Verdict of(String token) {
            return parse(token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }

    /** What a clause of a rule is about. */
    public enum Subject implements Term {
        /** That the code of the organisation is given. */
        ORGANISATION_CODE,
        /** Which edition the publication is for, and when it was made. */
        EDITION,
        /** Which status was published. */
        STATUS,
        /** That a certificate is held. */
        CERTIFICATE;

        /**
         * Finds a subject by its {@link #token()}.
         *
         * @param token the spelling, such as {@code organisation-code}
         * @return the subject
         * @throws IllegalArgumentException if there is no such subject
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Subject parse(String token) {
            return Term.parse(Subject.class, token);
        }

        /**
         * Finds a subject by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the spelling, such as {@code organisation-code}
         * @return the subject
         * @throws IllegalArgumentException if there is no such subject
         */
        public static Subject of(String token) {
            return parse(token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }

    /** Whether a clause holds. */
    public enum Truth implements Term {
        /** It does not. */
        FAILS,
        /** What it needs is not known. */
        UNKNOWN,
        /** It does. */
        HOLDS;

        /**
         * Finds a truth by its {@link #token()}.
         *
         * @param token the spelling, such as {@code holds}
         * @return the truth
         * @throws IllegalArgumentException if there is no such truth
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Truth parse(String token) {
            return Term.parse(Truth.class, token);
        }

        /**
         * Finds a truth by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the spelling, such as {@code holds}
         * @return the truth
         * @throws IllegalArgumentException if there is no such truth
         */
        public static Truth of(String token) {
            return parse(token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }

    /**
     * A clause of a rule, and whether it holds. A value: immutable and thread-safe.
     *
     * @param subject what it is about
     * @param truth whether it holds
     * @param reasons why, at least one
     */
    @JsonPropertyOrder({"subject", "truth", "reasons"})
    public record Clause(Subject subject, Truth truth, List<@Valid Reason> reasons) {

        /** Rejects {@code null} and copies the list. */
        public Clause {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(truth, "truth");
            reasons = List.copyOf(reasons);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Clause bind(
                @JsonProperty("subject") Subject subject,
                @JsonProperty("truth") Truth truth,
                @JsonProperty("reasons") List<Reason> reasons) {
            return new Clause(subject, truth, reasons);
        }
    }
}
