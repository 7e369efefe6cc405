package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was seen and that supports an answer, or contradicts it: what it is, when it was observed, where it comes
 * from and how long it holds.
 *
 * <p>Evidence never answers an item: no amount of it changes a status. It can contradict an answer or be out of date, which
 * are findings. The place is recorded, never opened. A value: immutable and thread-safe.
 *
 * @param title what it is called; not blank
 * @param kind what kind of thing it is, or {@code null} if not said
 * @param observedOn the day of which it speaks
 * @param collectedAt when it was collected, a whole second, or {@code null} if not said
 * @param source the system or person that it comes from, not blank, or {@code null} if not said
 * @param uri where it is kept, as free text, or {@code null} if not said
 * @param digest the SHA-256 of its bytes, or {@code null} if not taken
 * @param validUntil the last day on which it is current, or {@code null} if not said
 * @param says what it says about the answer, or {@code null}, which means that it supports it
 * @param cannotSee what it cannot see, such as personal devices, not blank, or {@code null} if not said
 */
@JsonPropertyOrder({
    "title",
    "kind",
    "observedOn",
    "collectedAt",
    "source",
    "uri",
    "digest",
    "validUntil",
    "says",
    "cannotSee"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record Evidence(
        String title,
        @Nullable EvidenceKind kind,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate observedOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant collectedAt,

        @Nullable String source,
        @Nullable String uri,
        @Nullable Checksum digest,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate validUntil,

        @Nullable EvidenceSays says,
        @Nullable String cannotSee)
        implements SelfConsistent {

    /** The greatest length of title and source, in code points. */
    public static final int MAX_TITLE = 500;

    /** The greatest length of a place, in code points. */
    public static final int MAX_URI = 2_000;

    /** The greatest length of what it cannot see, in code points. */
    public static final int MAX_CANNOT_SEE = 2_000;

    /** The most evidence that a document holds for one item. */
    public static final int MAX_OF_ITEM = 200;

    /** Rejects {@code null} where the component may not be. */
    public Evidence {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(observedOn, "observedOn");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Evidence bind(Binding binding) {
        return new Evidence(
                Objects.requireNonNull(binding.title, "title"),
                binding.kind,
                Objects.requireNonNull(Days.parse(binding.observedOn), "observedOn"),
                Instants.parse(binding.collectedAt),
                binding.source,
                binding.uri,
                binding.digest,
                Days.parse(binding.validUntil),
                binding.says,
                binding.cannotSee);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EvidenceKind kind;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String observedOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String collectedAt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String source;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String uri;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum digest;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String validUntil;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EvidenceSays says;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String cannotSee;
    }

    /**
     * Makes evidence of which only title and day are known.
     *
     * @param title what it is called
     * @param observedOn the day of which it speaks
     * @return the evidence, which supports the answer
     */
    public static Evidence of(String title, LocalDate observedOn) {
        return builder(title, observedOn).build();
    }

    /**
     * Starts evidence of which only title and day are known.
     *
     * @param title what it is called
     * @param observedOn the day of which it speaks
     * @return a builder
     */
    public static Builder builder(String title, LocalDate observedOn) {
        return new Builder(title, observedOn);
    }

    /**
     * Starts evidence with everything that this one says.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(title, observedOn);
        builder.kind = kind;
        builder.collectedAt = collectedAt;
        builder.source = source;
        builder.uri = uri;
        builder.digest = digest;
        builder.validUntil = validUntil;
        builder.says = says;
        builder.cannotSee = cannotSee;
        return builder;
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>(0);
        LocalDate collectedOn = collectedOn();
        if (collectedOn != null && observedOn.isAfter(collectedOn)) {
            found.add(Inconsistency.of(
                    "observedOn", ModelCodes.EVIDENCE_OBSERVED_AFTER_COLLECTED, observedOn, collectedOn));
        }
        if (validUntil != null && validUntil.isBefore(observedOn)) {
            found.add(Inconsistency.of(
                    "validUntil", ModelCodes.EVIDENCE_VALID_UNTIL_BEFORE_OBSERVED, validUntil, observedOn));
        }
        return found;
    }

    /** The day of collection, by the later of the two clocks of the United Kingdom, an hour ahead of UTC in summer. */
    private @Nullable LocalDate collectedOn() {
        return collectedAt == null || !Instants.isWritable(collectedAt)
                ? null
                : Instants.day(collectedAt.plus(1, ChronoUnit.HOURS));
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck()
                .nonBlankText("title", title, MAX_TITLE)
                .moment("collectedAt", collectedAt)
                .nonBlankText("source", source, MAX_TITLE)
                .text("uri", uri, MAX_URI)
                .nonBlankText("cannotSee", cannotSee, MAX_CANNOT_SEE)
                .faults();
    }

    /** {@return kind, days and what it says, and how long its texts are; none of their content} */
    @Override
    public String toString() {
        return new Outline("Evidence")
                .term(kind)
                .length("title", title)
                .day("observed", observedOn)
                .day("collected", collectedAt == null ? null : collectedOn())
                .length("source", source)
                .length("uri", uri)
                .mark("with digest", digest != null)
                .day("valid until", validUntil)
                .term(says)
                .length("cannotSee", cannotSee)
                .toString();
    }

    /** Builds {@link Evidence}. Not thread-safe. */
    public static final class Builder {
        private String title;
        private LocalDate observedOn;
        private @Nullable EvidenceKind kind;
        private @Nullable Instant collectedAt;
        private @Nullable String source;
        private @Nullable String uri;
        private @Nullable Checksum digest;
        private @Nullable LocalDate validUntil;
        private @Nullable EvidenceSays says;
        private @Nullable String cannotSee;

        private Builder(String title, LocalDate observedOn) {
            this.title = Objects.requireNonNull(title, "title");
            this.observedOn = Objects.requireNonNull(observedOn, "observedOn");
        }

        /**
         * Sets what it is called.
         *
         * @param title the title
         * @return this builder
         */
        public Builder title(String title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        /**
         * Sets the day of which it speaks.
         *
         * @param observedOn the day
         * @return this builder
         */
        public Builder observedOn(LocalDate observedOn) {
            this.observedOn = Objects.requireNonNull(observedOn, "observedOn");
            return this;
        }

        /**
         * Sets what kind of thing it is.
         *
         * @param kind the kind, or {@code null} to leave it unsaid
         * @return this builder
         */
        public Builder kind(@Nullable EvidenceKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets when it was collected, to the second: fractions are dropped, since documents hold none.
         *
         * @param collectedAt the moment, or {@code null} to leave it unsaid
         * @return this builder
         */
        public Builder collectedAt(@Nullable Instant collectedAt) {
            this.collectedAt = collectedAt == null ? null : collectedAt.truncatedTo(ChronoUnit.SECONDS);
            return this;
        }

        /**
         * Sets the system or person that it comes from.
         *
         * @param source the source, or {@code null} to leave it unsaid
         * @return this builder
         */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /**
         * Sets where it is kept.
         *
         * @param uri the place, or {@code null} to leave it unsaid
         * @return this builder
         */
        public Builder uri(@Nullable String uri) {
            this.uri = uri;
            return this;
        }

        /**
         * Sets the SHA-256 of its bytes.
         *
         * @param digest the digest, or {@code null} if it was not taken
         * @return this builder
         */
        public Builder digest(@Nullable Checksum digest) {
            this.digest = digest;
            return this;
        }

        /**
         * Sets the last day on which it is current.
         *
         * @param validUntil the day, or {@code null} to leave it unsaid
         * @return this builder
         */
        public Builder validUntil(@Nullable LocalDate validUntil) {
            this.validUntil = validUntil;
            return this;
        }

        /**
         * Sets what it says about the answer.
         *
         * @param says what it says, or {@code null}, which means that it supports it
         * @return this builder
         */
        public Builder says(@Nullable EvidenceSays says) {
            this.says = says;
            return this;
        }

        /**
         * Sets what it cannot see.
         *
         * @param cannotSee what it cannot see, or {@code null} to leave it unsaid
         * @return this builder
         */
        public Builder cannotSee(@Nullable String cannotSee) {
            this.cannotSee = cannotSee;
            return this;
        }

        /**
         * Makes the evidence.
         *
         * @return the evidence, with whatever was not set left unsaid
         */
        public Evidence build() {
            return new Evidence(title, kind, observedOn, collectedAt, source, uri, digest, validUntil, says, cannotSee);
        }
    }
}
