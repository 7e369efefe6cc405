package io.github.opendspt.scoring.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.caf.AchievementLevel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The workpaper of an outcome. A value: immutable and thread-safe.
 *
 * @param basis why the outcome is looked at
 * @param title what it is about
 * @param stated the level that was stated, or {@code null} if none was
 * @param parts the parts of the test: first <i>partially achieved</i> where the outcome has that level, then <i>achieved</i> (rule J4)
 * @param evidence what was seen
 * @param tests what an auditor might do, fitted to what is there (rule J5)
 * @param samples the samples
 */
@JsonPropertyOrder({"basis", "title", "stated", "parts", "evidence", "tests", "samples"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OutcomePaper(
        ScopeBasis basis,
        @JsonInclude(JsonInclude.Include.ALWAYS) String title,
        @Nullable AchievementLevel stated,
        List<AchievementLevel> parts,
        List<Evidence> evidence,
        List<Reason> tests,
        List<Sample> samples) {

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public OutcomePaper {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(title, "title");
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
        tests = List.copyOf(tests);
        samples = List.copyOf(samples);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OutcomePaper bind(Binding binding) {
        return new OutcomePaper(
                Objects.requireNonNull(binding.basis, "basis"),
                Objects.requireNonNull(binding.title, "title"),
                binding.stated,
                binding.parts == null ? List.of() : binding.parts,
                binding.evidence == null ? List.of() : binding.evidence,
                binding.tests == null ? List.of() : binding.tests,
                binding.samples == null ? List.of() : binding.samples);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ScopeBasis basis;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AchievementLevel stated;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<AchievementLevel> parts;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Evidence> evidence;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> tests;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Sample> samples;
    }
}
