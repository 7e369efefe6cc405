package io.github.opendspt.model.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.internal.value.FactText;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The levels that a host has seen to be expected in an edition, as shown in the toolkit to whoever is logged in (rule E6).
 * A profile may be filled in part; where it says nothing, what this library holds applies. Where both speak, the profile
 * applies.
 *
 * <p>Profiles of the government's own assurance scheme are not the NHS profile and must not take its place. A value: deeply
 * immutable and thread-safe.
 *
 * @param edition the edition
 * @param name what to call the profile in results; not blank
 * @param source where the levels were read, or {@code null} if not said
 * @param levels the level that each outcome is expected to reach; one that is missing is not known to the host
 * @param policies the outcomes beside which a policy question is asked (rule E8); empty if the host does not say, which does
 *     not mean that there are none
 */
@JsonPropertyOrder({"format", "edition", "name", "source", "levels", "policies"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CafProfile(
        Edition edition,

        @JsonInclude @Text(blank = false, max = CafProfile.MAX_NAME)
        String name,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Text(max = CafProfile.MAX_SOURCE)
        String source,

        @Size(max = CafAssessment.MAX_OUTCOMES, message = OutcomeAnswer.TOO_MANY)
        SortedMap<CafOutcomeRef, AchievementLevel> levels,

        @Size(max = CafAssessment.MAX_OUTCOMES, message = OutcomeAnswer.TOO_MANY)
        SortedSet<CafOutcomeRef> policies) {

    /** The format of profile documents. */
    public static final String FORMAT = "dspt-caf-profile/1";

    /** The greatest length of a name, in code points. */
    public static final int MAX_NAME = 200;

    /** The greatest length of a source, in code points. */
    public static final int MAX_SOURCE = 5_000;

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public CafProfile {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(name, "name");
        TreeMap<CafOutcomeRef, AchievementLevel> copy = new TreeMap<>(levels);
        copy.values().forEach(level -> Objects.requireNonNull(level, "levels"));
        levels = Collections.unmodifiableSortedMap(copy);
        policies = Collections.unmodifiableSortedSet(new TreeSet<>(policies));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafProfile bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return new CafProfile(
                Objects.requireNonNull(binding.edition, "edition"),
                Objects.requireNonNull(binding.name, "name"),
                binding.source,
                new TreeMap<>(binding.levels == null ? Map.of() : binding.levels),
                new TreeSet<>(DocumentBinding.atMost(binding.policies, CafAssessment.MAX_OUTCOMES)));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String name;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String source;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<CafOutcomeRef, AchievementLevel> levels;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CafOutcomeRef> policies;
    }

    /**
     * Starts a profile that says nothing yet.
     *
     * @param edition the edition
     * @param name what to call the profile in results
     * @return a builder
     */
    public static Builder builder(Edition edition, String name) {
        return new Builder(edition, name);
    }

    /**
     * Starts a profile with everything that this one holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(edition, name).source(source);
        builder.levels.putAll(levels);
        builder.policies.addAll(policies);
        return builder;
    }

    /**
     * Names the document format and its major version.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * Looks up the level that an outcome is expected to reach.
     *
     * @param ref the ref of the outcome
     * @return the level; empty if the host does not say
     */
    public Optional<AchievementLevel> level(CafOutcomeRef ref) {
        return Optional.ofNullable(levels.get(Objects.requireNonNull(ref, "ref")));
    }

    /**
     * Works out a fingerprint of everything in the profile, name and source too, in time linear in its size.
     *
     * @return the SHA-256 of its canonical text, one line a fact
     */
    public Checksum checksum() {
        FactText text = new FactText();
        text.line("caf-profile", edition, name, source);
        levels.forEach((ref, level) -> text.line("level", ref, level));
        policies.forEach(ref -> text.line("policy", ref));
        return text.checksum();
    }

    /** {@return edition, name and counts} */
    @Override
    public String toString() {
        return "CafProfile[" + edition + " '" + name + "', " + levels.size() + " levels]";
    }

    /** Builds a {@link CafProfile}. Not thread-safe. */
    public static final class Builder {
        private final Edition edition;
        private final String name;
        private @Nullable String source;
        private final TreeMap<CafOutcomeRef, AchievementLevel> levels = new TreeMap<>();
        private final TreeSet<CafOutcomeRef> policies = new TreeSet<>();

        private Builder(Edition edition, String name) {
            this.edition = Objects.requireNonNull(edition, "edition");
            this.name = Objects.requireNonNull(name, "name");
        }

        /**
         * Sets where the levels were read.
         *
         * @param source the source, in words, or {@code null} to leave it unsaid
         * @return this builder
         */
        public Builder source(@Nullable String source) {
            this.source = source;
            return this;
        }

        /**
         * Sets the level that an outcome is expected to reach, in place of any other.
         *
         * @param ref the ref of the outcome
         * @param level the level
         * @return this builder
         */
        public Builder level(CafOutcomeRef ref, AchievementLevel level) {
            levels.put(Objects.requireNonNull(ref, "ref"), Objects.requireNonNull(level, "level"));
            return this;
        }

        /**
         * Sets the level that an outcome is expected to reach, as {@link #level(CafOutcomeRef, AchievementLevel)} does.
         *
         * @param ref the ref of the outcome, such as {@code A1.a}
         * @param level the level
         * @return this builder
         * @throws IllegalArgumentException if the text is no ref of an outcome
         */
        public Builder level(String ref, AchievementLevel level) {
            return level(CafOutcomeRef.parse(ref), level);
        }

        /**
         * Leaves unsaid which level an outcome is expected to reach.
         *
         * @param ref the ref of the outcome
         * @return this builder
         */
        public Builder withoutLevel(CafOutcomeRef ref) {
            levels.remove(Objects.requireNonNull(ref, "ref"));
            return this;
        }

        /**
         * Removes the level of an outcome, as {@link #withoutLevel(CafOutcomeRef)} does.
         *
         * @param ref the ref of the outcome, such as {@code A1.a}
         * @return this builder
         * @throws IllegalArgumentException if the text is no ref of an outcome
         */
        public Builder withoutLevel(String ref) {
            return withoutLevel(CafOutcomeRef.parse(ref));
        }

        /**
         * Adds an outcome beside which a policy question is asked. With the first, the profile says which there are: those
         * that are not added are not asked.
         *
         * @param ref the ref of the outcome
         * @return this builder
         */
        public Builder policy(CafOutcomeRef ref) {
            policies.add(Objects.requireNonNull(ref, "ref"));
            return this;
        }

        /**
         * Adds an outcome beside which a policy question is asked, as {@link #policy(CafOutcomeRef)} does.
         *
         * @param ref the ref of the outcome, such as {@code A1.a}
         * @return this builder
         * @throws IllegalArgumentException if the text is no ref of an outcome
         */
        public Builder policy(String ref) {
            return policy(CafOutcomeRef.parse(ref));
        }

        /**
         * Makes the profile.
         *
         * @return the profile, with whatever was not set left unsaid
         */
        public CafProfile build() {
            return new CafProfile(edition, name, source, levels, policies);
        }
    }
}
