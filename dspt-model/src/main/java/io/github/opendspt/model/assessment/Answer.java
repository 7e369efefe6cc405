package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import io.github.opendspt.model.requirement.AnswerKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an evidence item (rule A7): exactly one of a tick, a text, documents or a date, with a comment and some
 * facts about the answer itself.
 *
 * <p>That there is exactly one is checked on demand and never by the constructor. A blank text and an empty list of
 * documents are answers, though incomplete ones. A value: immutable and thread-safe.
 *
 * @param yes the tick: {@code false} is "no"; {@code null} if the answer is of another kind
 * @param text the text, or {@code null} if the answer is of another kind
 * @param documents the documents, or {@code null} if the answer is of another kind
 * @param date the date, or {@code null} if the answer is of another kind
 * @param notApplicable whether the organisation says that the item does not apply to it (rule A6); a normal completion
 *     where the rest of the answer is one, kept for reports
 * @param comment a remark, or {@code null} if there is none
 * @param recordedOn the day on which the answer was given, or {@code null} if not known
 * @param reviewBy the day by which it is to be looked at again, or {@code null} if none is set
 * @param owner who looks after it, or {@code null} if not said
 */
@JsonPropertyOrder({"yes", "text", "documents", "date", "notApplicable", "comment", "recordedOn", "reviewBy", "owner"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record Answer(
        @Nullable Boolean yes,
        @Nullable String text,

        @Nullable @Size(max = Answer.MAX_DOCUMENTS, message = "{io.github.opendspt.model.constraint.Size.message}")
        List<@Valid Document> documents,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate date,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean notApplicable,
        @Nullable String comment,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate recordedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate reviewBy,

        @Nullable String owner)
        implements SelfConsistent {

    /** The greatest length of text and comment, in code points. */
    public static final int MAX_TEXT = 20_000;

    /** The greatest length of the owner, in code points. */
    public static final int MAX_OWNER = 200;

    /** The most documents that an answer may hold in a document. */
    public static final int MAX_DOCUMENTS = 200;

    /** Copies the documents. */
    public Answer {
        if (documents != null) {
            documents = List.copyOf(documents);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answer bind(Binding binding) {
        return new Answer(
                binding.yes,
                binding.text,
                binding.documents,
                Days.parse(binding.date),
                Boolean.TRUE.equals(binding.notApplicable),
                binding.comment,
                Days.parse(binding.recordedOn),
                Days.parse(binding.reviewBy),
                binding.owner);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean yes;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String text;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Document> documents;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String date;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean notApplicable;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String comment;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String recordedOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String reviewBy;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String owner;
    }

    /**
     * A tick.
     *
     * @param yes whether it is ticked; {@code false} is "no"
     * @return the answer
     */
    public static Answer yes(boolean yes) {
        return builder().yes(yes).build();
    }

    /**
     * A text.
     *
     * @param text the text
     * @return the answer
     */
    public static Answer text(String text) {
        return builder().text(Objects.requireNonNull(text, "text")).build();
    }

    /**
     * Documents.
     *
     * @param documents the documents
     * @return the answer
     */
    public static Answer documents(Document... documents) {
        return builder().documents(List.of(documents)).build();
    }

    /**
     * A date.
     *
     * @param date the date
     * @return the answer
     */
    public static Answer date(LocalDate date) {
        return builder().date(Objects.requireNonNull(date, "date")).build();
    }

    /**
     * Starts an answer.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts an answer with everything that this one says.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.yes = yes;
        builder.text = text;
        builder.documents = documents;
        builder.date = date;
        builder.notApplicable = notApplicable;
        builder.comment = comment;
        builder.recordedOn = recordedOn;
        builder.reviewBy = reviewBy;
        builder.owner = owner;
        return builder;
    }

    /**
     * The kind of answer that was given.
     *
     * @return the kind; empty if none was given; the first of tick, text, documents and date if, against the rules,
     *     several were
     */
    public Optional<AnswerKind> kind() {
        if (yes != null) {
            return Optional.of(AnswerKind.YES_NO);
        } else if (text != null) {
            return Optional.of(AnswerKind.TEXT);
        } else if (documents != null) {
            return Optional.of(AnswerKind.DOCUMENT);
        } else if (date != null) {
            return Optional.of(AnswerKind.DATE);
        }
        return Optional.empty();
    }

    /**
     * Whether the answer is "no": a tick left unticked (rule A7), also where it is marked as not applicable.
     *
     * @return whether {@link #yes()} is {@code false}
     */
    public boolean saysNo() {
        return Boolean.FALSE.equals(yes);
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        int kinds =
                (yes == null ? 0 : 1) + (text == null ? 0 : 1) + (documents == null ? 0 : 1) + (date == null ? 0 : 1);
        if (kinds == 1) {
            return List.of();
        }
        return List.of(
                kinds == 0
                        ? Inconsistency.of("", ModelCodes.ANSWER_NO_KIND)
                        : Inconsistency.of("", ModelCodes.ANSWER_SEVERAL_KINDS, kinds()));
    }

    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        if (yes != null) {
            kinds.add("yes");
        }
        if (text != null) {
            kinds.add("text");
        }
        if (documents != null) {
            kinds.add("documents");
        }
        if (date != null) {
            kinds.add("date");
        }
        return kinds;
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck()
                .text("text", text, MAX_TEXT)
                .text("comment", comment, MAX_TEXT)
                .text("owner", owner, MAX_OWNER)
                .faults();
    }

    /** {@return what kind of answer it is, how long its texts are, and its days; none of their content} */
    @Override
    public String toString() {
        return new Outline("Answer")
                .mark("yes-no", yes != null)
                .length("text", text)
                .mark(documents == null ? "" : documents.size() + " documents", documents != null)
                .mark("date", date != null)
                .mark("not applicable", notApplicable)
                .length("comment", comment)
                .day("recorded", recordedOn)
                .day("review by", reviewBy)
                .length("owner", owner)
                .toString();
    }

    /** Builds an {@link Answer}. What is set to {@code null} is left unsaid. Not thread-safe. */
    public static final class Builder {
        private @Nullable Boolean yes;
        private @Nullable String text;
        private @Nullable List<Document> documents;
        private @Nullable LocalDate date;
        private boolean notApplicable;
        private @Nullable String comment;
        private @Nullable LocalDate recordedOn;
        private @Nullable LocalDate reviewBy;
        private @Nullable String owner;

        private Builder() {}

        /**
         * Sets the tick.
         *
         * @param yes the tick, or {@code null} for an answer of another kind
         * @return this builder
         */
        public Builder yes(@Nullable Boolean yes) {
            this.yes = yes;
            return this;
        }

        /**
         * Sets the text.
         *
         * @param text the text, or {@code null} for an answer of another kind
         * @return this builder
         */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets the documents.
         *
         * @param documents the documents, or {@code null} for an answer of another kind
         * @return this builder
         */
        public Builder documents(@Nullable List<Document> documents) {
            this.documents = documents;
            return this;
        }

        /**
         * Sets the date.
         *
         * @param date the date, or {@code null} for an answer of another kind
         * @return this builder
         */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /**
         * Sets whether the organisation says that the item does not apply to it.
         *
         * @param notApplicable whether the organisation says that the item does not apply to it
         * @return this builder
         */
        public Builder notApplicable(boolean notApplicable) {
            this.notApplicable = notApplicable;
            return this;
        }

        /**
         * Sets a remark.
         *
         * @param comment a remark, or {@code null} for none
         * @return this builder
         */
        public Builder comment(@Nullable String comment) {
            this.comment = comment;
            return this;
        }

        /**
         * Sets the day on which the answer was given.
         *
         * @param recordedOn the day on which the answer was given, or {@code null} if not known
         * @return this builder
         */
        public Builder recordedOn(@Nullable LocalDate recordedOn) {
            this.recordedOn = recordedOn;
            return this;
        }

        /**
         * Sets the day by which it is to be looked at again.
         *
         * @param reviewBy the day by which it is to be looked at again, or {@code null} for none
         * @return this builder
         */
        public Builder reviewBy(@Nullable LocalDate reviewBy) {
            this.reviewBy = reviewBy;
            return this;
        }

        /**
         * Sets who looks after it.
         *
         * @param owner who looks after it, or {@code null} if not said
         * @return this builder
         */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        /**
         * Makes the answer.
         *
         * @return the answer, with whatever was not set left unsaid
         */
        public Answer build() {
            return new Answer(yes, text, documents, date, notApplicable, comment, recordedOn, reviewBy, owner);
        }
    }
}
