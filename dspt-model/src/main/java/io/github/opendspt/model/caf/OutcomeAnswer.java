package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of an outcome: the level that it states, why, and the indicator statements that it ticked
 * (rule E3). The stated level is the answer; statements support it and never replace it (rule E4). Without a level the
 * outcome is unanswered, whatever else is said.
 *
 * <p>A value: deeply immutable and thread-safe.
 *
 * @param level the level that the organisation states, or {@code null} if it states none yet
 * @param explanation why that level, or {@code null} if not said
 * @param indicators whether each statement is true, by what the statement is called: any text of at most
 *     {@value #MAX_INDICATOR} characters that is not blank
 * @param indicatorList whose list the statements are from, such as {@code ncsc-3.2}, not blank, or {@code null} if not said
 * @param owner who looks after it, or {@code null} if not said
 * @param reviewBy the day by which it is to be looked at again, or {@code null} if none is set
 * @param documents documents given for it
 */
@JsonPropertyOrder({"level", "explanation", "indicators", "indicatorList", "owner", "reviewBy", "documents"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Consistent
public record OutcomeAnswer(
        @Nullable AchievementLevel level,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String explanation,

        @Size(max = OutcomeAnswer.MAX_INDICATORS, message = OutcomeAnswer.TOO_MANY)
        SortedMap<String, Boolean> indicators,

        @Nullable String indicatorList,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String owner,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate reviewBy,

        @Size(max = Answer.MAX_DOCUMENTS, message = OutcomeAnswer.TOO_MANY)
        List<@Valid Document> documents)
        implements SelfConsistent {

    /** The greatest length of what a statement or a list is called, in code points. */
    public static final int MAX_INDICATOR = 40;

    /** The greatest number of statements. */
    public static final int MAX_INDICATORS = 200;

    static final String TOO_MANY = "{io.github.opendspt.model.constraint.Size.message}";

    /** Copies the collections. */
    public OutcomeAnswer {
        TreeMap<String, Boolean> copy = new TreeMap<>(indicators);
        copy.values().forEach(value -> Objects.requireNonNull(value, "indicators"));
        indicators = Collections.unmodifiableSortedMap(copy);
        documents = List.copyOf(documents);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OutcomeAnswer bind(Binding binding) {
        return new OutcomeAnswer(
                binding.level,
                binding.explanation,
                new TreeMap<>(binding.indicators == null ? Map.of() : binding.indicators),
                binding.indicatorList,
                binding.owner,
                Days.parse(binding.reviewBy),
                binding.documents == null ? List.of() : binding.documents);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AchievementLevel level;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String explanation;

        @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
        @Nullable
        Map<String, Boolean> indicators;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String indicatorList;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String owner;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String reviewBy;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Document> documents;
    }

    /**
     * Makes an answer of a level alone.
     *
     * @param level the level that the organisation states
     * @return the answer
     */
    public static OutcomeAnswer of(AchievementLevel level) {
        return builder().level(level).build();
    }

    /**
     * Starts an answer that says nothing yet.
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
        builder.level = level;
        builder.explanation = explanation;
        builder.indicators.putAll(indicators);
        builder.indicatorList = indicatorList;
        builder.owner = owner;
        builder.reviewBy = reviewBy;
        builder.documents.addAll(documents);
        return builder;
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        return List.of();
    }

    @Override
    public List<Inconsistency> memberFaults() {
        MemberCheck check = new MemberCheck()
                .text("explanation", explanation, Answer.MAX_TEXT)
                .nonBlankText("indicatorList", indicatorList, MAX_INDICATOR)
                .text("owner", owner, Answer.MAX_OWNER);
        indicators.keySet().forEach(name -> check.nonBlankText("indicators", name, MAX_INDICATOR));
        return check.faults();
    }

    /** {@return level, lengths, counts and the day; none of the content} */
    @Override
    public String toString() {
        return new Outline("OutcomeAnswer")
                .term(level)
                .length("explanation", explanation)
                .count("indicators", indicators.size())
                .length("owner", owner)
                .day("review by", reviewBy)
                .count("documents", documents.size())
                .toString();
    }

    /** Builds an {@link OutcomeAnswer}. Not thread-safe. */
    public static final class Builder {
        private @Nullable AchievementLevel level;
        private @Nullable String explanation;
        private final TreeMap<String, Boolean> indicators = new TreeMap<>();
        private @Nullable String indicatorList;
        private @Nullable String owner;
        private @Nullable LocalDate reviewBy;
        private final List<Document> documents = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the level that the organisation states.
         *
         * @param level the level, or {@code null} to leave the outcome unanswered
         * @return this builder
         */
        public Builder level(@Nullable AchievementLevel level) {
            this.level = level;
            return this;
        }

        /**
         * Sets why that level.
         *
         * @param explanation the text, or {@code null} to leave it unsaid
         * @return this builder
         */
        public Builder explanation(@Nullable String explanation) {
            this.explanation = explanation;
            return this;
        }

        /**
         * Says whether a statement is true, in place of whatever was said of it.
         *
         * @param name what the statement is called
         * @param isTrue whether it is true
         * @return this builder
         */
        public Builder indicator(String name, boolean isTrue) {
            indicators.put(Objects.requireNonNull(name, "name"), isTrue);
            return this;
        }

        /**
         * Sets whose list the statements are from.
         *
         * @param indicatorList what the list is called, or {@code null} to leave it unsaid
         * @return this builder
         */
        public Builder indicatorList(@Nullable String indicatorList) {
            this.indicatorList = indicatorList;
            return this;
        }

        /**
         * Sets who looks after it.
         *
         * @param owner a person or role, or {@code null} to leave it unsaid
         * @return this builder
         */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        /**
         * Sets the day by which it is to be looked at again.
         *
         * @param reviewBy the day, or {@code null} to set none
         * @return this builder
         */
        public Builder reviewBy(@Nullable LocalDate reviewBy) {
            this.reviewBy = reviewBy;
            return this;
        }

        /**
         * Adds a document.
         *
         * @param document the document
         * @return this builder
         */
        public Builder document(Document document) {
            documents.add(Objects.requireNonNull(document, "document"));
            return this;
        }

        /**
         * Makes the answer.
         *
         * @return the answer, with whatever was not set left unsaid
         */
        public OutcomeAnswer build() {
            return new OutcomeAnswer(level, explanation, indicators, indicatorList, owner, reviewBy, documents);
        }
    }
}
