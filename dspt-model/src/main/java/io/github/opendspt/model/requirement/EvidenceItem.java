package io.github.opendspt.model.requirement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.KnownScheme;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An evidence item as one category is asked it in one edition. The same ref elsewhere may ask something else (rule A35).
 *
 * <p>A value: immutable and thread-safe.
 *
 * @param ref the ref, such as 1.3.13
 * @param title what is asked, in this project's own short words
 * @param met whether it has to be complete for Standards Met
 * @param approaching whether it has to be complete for the reduced list of Approaching Standards (rule A16)
 * @param answerKind the kind of answer it asks for; {@link AnswerKind#UNKNOWN} if the sources do not say
 * @param exemptBy the schemes whose certificates exempt it, in order of token; meaningless where the set's
 *     {@link RequirementSet#exemptions()} are unknown
 * @param change how it differs from the edition before, or {@code null} if the source does not say
 * @param candidate whether it is in the set only because it closes a stated total (section H of the rules); it counts as
 *     given, and every scorecard says so
 * @param notBefore the day before which an answer that is a date does not count (rule A38), or {@code null} if there is
 *     none
 * @param planUntil the day until which a resourced plan will do in its place (rule A38), or {@code null} if none may
 * @param dependsOn the item whose answer decides whether there is anything to answer here (rule A37), or {@code null} if
 *     there is none
 * @param suggestedKind the kind of answer that a form may offer first where {@code answerKind} is unknown, or
 *     {@code null} if there is no suggestion; never part of a verdict
 * @param advice advice on how to answer it, or {@code null} if there is none; never part of a verdict
 * @param provenance where this comes from and how well it is founded; it does not cover the suggestion and the advice
 */
@JsonPropertyOrder({
    "ref",
    "title",
    "met",
    "approaching",
    "answerKind",
    "exemptBy",
    "change",
    "candidate",
    "notBefore",
    "planUntil",
    "dependsOn",
    "suggestedKind",
    "advice",
    "provenance"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EvidenceItem(
        EvidenceRef ref,
        @Text(blank = false, max = EvidenceItem.MAX_TITLE) String title,
        Obligation met,
        Obligation approaching,
        AnswerKind answerKind,
        List<@KnownScheme CertificateScheme> exemptBy,
        @Nullable ItemChange change,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean candidate,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate notBefore,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate planUntil,

        @Nullable EvidenceRef dependsOn,
        @Nullable @Valid SuggestedKind suggestedKind,
        @Nullable @Valid Advice advice,
        @Valid Provenance provenance) {

    /** The greatest length of a title, in code points. */
    public static final int MAX_TITLE = 5_000;

    /** Rejects {@code null} where the component may not be; sorts the schemes. */
    public EvidenceItem {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(met, "met");
        Objects.requireNonNull(approaching, "approaching");
        Objects.requireNonNull(answerKind, "answerKind");
        Objects.requireNonNull(provenance, "provenance");
        exemptBy = exemptBy.size() < 2 ? List.copyOf(exemptBy) : List.copyOf(new TreeSet<>(exemptBy));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EvidenceItem bind(Draft draft) {
        return new EvidenceItem(
                Objects.requireNonNull(draft.ref, "ref"),
                Objects.requireNonNull(draft.title, "title"),
                Objects.requireNonNull(draft.met, "met"),
                Objects.requireNonNull(draft.approaching, "approaching"),
                Objects.requireNonNull(draft.answerKind, "answerKind"),
                DocumentBinding.atMost(draft.exemptBy, Bounds.SCHEMES),
                draft.change,
                Boolean.TRUE.equals(draft.candidate),
                Days.parse(draft.notBefore),
                Days.parse(draft.planUntil),
                draft.dependsOn,
                draft.suggestedKind,
                draft.advice,
                Objects.requireNonNull(draft.provenance, "provenance"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EvidenceRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Obligation met;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Obligation approaching;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AnswerKind answerKind;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CertificateScheme> exemptBy;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ItemChange change;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean candidate;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String notBefore;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String planUntil;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EvidenceRef dependsOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        SuggestedKind suggestedKind;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Advice advice;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Provenance provenance;
    }

    /**
     * Starts an item that is optional for both statuses, of unknown answer kind and exempted by nothing.
     *
     * @param ref the ref
     * @param title what is asked
     * @param provenance where this comes from
     * @return a builder
     */
    public static Builder builder(EvidenceRef ref, String title, Provenance provenance) {
        return new Builder().ref(ref).title(title).provenance(provenance);
    }

    /**
     * Starts an item with everything that this one holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return builder(ref, title, provenance)
                .met(met)
                .approaching(approaching)
                .answerKind(answerKind)
                .exemptBy(exemptBy)
                .candidate(candidate)
                .change(change)
                .notBefore(notBefore)
                .planUntil(planUntil)
                .dependsOn(dependsOn)
                .suggestedKind(suggestedKind)
                .advice(advice);
    }

    /**
     * Whether the item has to be complete for Standards Met.
     *
     * @return whether {@link #met()} is mandatory
     */
    public boolean mandatory() {
        return met == Obligation.MANDATORY;
    }

    /** Builds an {@link EvidenceItem}. Not thread-safe. */
    public static final class Builder {
        private @Nullable EvidenceRef ref;
        private @Nullable String title;
        private Obligation met = Obligation.OPTIONAL;
        private Obligation approaching = Obligation.OPTIONAL;
        private AnswerKind answerKind = AnswerKind.UNKNOWN;
        private List<CertificateScheme> exemptBy = List.of();
        private @Nullable ItemChange change;
        private boolean candidate;
        private @Nullable LocalDate notBefore;
        private @Nullable LocalDate planUntil;
        private @Nullable EvidenceRef dependsOn;
        private @Nullable SuggestedKind suggestedKind;
        private @Nullable Advice advice;
        private @Nullable Provenance provenance;

        private Builder() {}

        /**
         * Sets the ref.
         *
         * @param ref the ref
         * @return this builder
         */
        public Builder ref(EvidenceRef ref) {
            this.ref = Objects.requireNonNull(ref, "ref");
            return this;
        }

        /**
         * Sets what is asked.
         *
         * @param title what is asked
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets whether it is mandatory for Standards Met.
         *
         * @param met whether it is mandatory for Standards Met
         * @return this builder
         */
        public Builder met(Obligation met) {
            this.met = Objects.requireNonNull(met, "met");
            return this;
        }

        /**
         * Sets whether it is mandatory for the reduced list.
         *
         * @param approaching whether it is mandatory for the reduced list
         * @return this builder
         */
        public Builder approaching(Obligation approaching) {
            this.approaching = Objects.requireNonNull(approaching, "approaching");
            return this;
        }

        /**
         * Sets the kind of answer.
         *
         * @param answerKind the kind of answer
         * @return this builder
         */
        public Builder answerKind(AnswerKind answerKind) {
            this.answerKind = Objects.requireNonNull(answerKind, "answerKind");
            return this;
        }

        /**
         * Sets the schemes that exempt it.
         *
         * @param exemptBy the schemes that exempt it
         * @return this builder
         */
        public Builder exemptBy(List<CertificateScheme> exemptBy) {
            this.exemptBy = List.copyOf(Objects.requireNonNull(exemptBy, "exemptBy"));
            return this;
        }

        /**
         * Sets how it differs from the edition before.
         *
         * @param change how it differs, or {@code null} if the source does not say
         * @return this builder
         */
        public Builder change(@Nullable ItemChange change) {
            this.change = change;
            return this;
        }

        /**
         * Sets whether it only closes a stated total.
         *
         * @param candidate whether it only closes a stated total
         * @return this builder
         */
        public Builder candidate(boolean candidate) {
            this.candidate = candidate;
            return this;
        }

        /**
         * Sets the day before which a date does not count.
         *
         * @param notBefore the day, or {@code null} if there is none
         * @return this builder
         */
        public Builder notBefore(@Nullable LocalDate notBefore) {
            this.notBefore = notBefore;
            return this;
        }

        /**
         * Sets the day until which a plan will do.
         *
         * @param planUntil the day, or {@code null} if no plan may
         * @return this builder
         */
        public Builder planUntil(@Nullable LocalDate planUntil) {
            this.planUntil = planUntil;
            return this;
        }

        /**
         * Sets the item that decides whether there is anything to answer.
         *
         * @param dependsOn the item, or {@code null} if there is none
         * @return this builder
         */
        public Builder dependsOn(@Nullable EvidenceRef dependsOn) {
            this.dependsOn = dependsOn;
            return this;
        }

        /**
         * Sets the kind of answer that a form may offer first.
         *
         * @param suggestedKind the kind, with what the suggestion is based on, or {@code null} for none
         * @return this builder
         */
        public Builder suggestedKind(@Nullable SuggestedKind suggestedKind) {
            this.suggestedKind = suggestedKind;
            return this;
        }

        /**
         * Sets the advice on how to answer it.
         *
         * @param advice the advice, or {@code null} for none
         * @return this builder
         */
        public Builder advice(@Nullable Advice advice) {
            this.advice = advice;
            return this;
        }

        /**
         * Sets where this comes from.
         *
         * @param provenance where this comes from
         * @return this builder
         */
        public Builder provenance(Provenance provenance) {
            this.provenance = Objects.requireNonNull(provenance, "provenance");
            return this;
        }

        /**
         * Makes the item.
         *
         * @return the item
         * @throws NullPointerException if ref, title or provenance were not set
         */
        public EvidenceItem build() {
            return new EvidenceItem(
                    Objects.requireNonNull(ref, "ref"),
                    Objects.requireNonNull(title, "title"),
                    met,
                    approaching,
                    answerKind,
                    exemptBy,
                    change,
                    candidate,
                    notBefore,
                    planUntil,
                    dependsOn,
                    suggestedKind,
                    advice,
                    Objects.requireNonNull(provenance, "provenance"));
        }
    }
}
