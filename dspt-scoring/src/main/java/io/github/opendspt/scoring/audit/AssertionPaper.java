package io.github.opendspt.scoring.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.internal.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The workpaper of an assertion. A value: immutable and thread-safe.
 *
 * @param basis why the assertion is looked at
 * @param title what it is about, in our own short words
 * @param confirmedOn the day on which it was confirmed, or {@code null} if it is not
 * @param items its mandatory items, in order of ref
 * @param tests what an auditor might do, fitted to what is there (rule J5)
 * @param samples the samples
 */
@JsonPropertyOrder({"basis", "title", "confirmedOn", "items", "tests", "samples"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AssertionPaper(
        ScopeBasis basis,
        @JsonInclude(JsonInclude.Include.ALWAYS) String title,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate confirmedOn,

        List<PaperItem> items,
        List<Reason> tests,
        List<Sample> samples) {

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public AssertionPaper {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(title, "title");
        items = List.copyOf(items);
        tests = List.copyOf(tests);
        samples = List.copyOf(samples);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AssertionPaper bind(Binding binding) {
        return new AssertionPaper(
                Objects.requireNonNull(binding.basis, "basis"),
                Objects.requireNonNull(binding.title, "title"),
                Days.parse(binding.confirmedOn),
                binding.items == null ? List.of() : binding.items,
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
        String confirmedOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<PaperItem> items;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> tests;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Sample> samples;
    }

    /**
     * Checks whether the organisation stated the assertion as met: it is confirmed, and every mandatory item is complete.
     *
     * @return whether it did
     */
    @JsonIgnore
    public boolean statedMet() {
        return confirmedOn != null
                && items.stream().allMatch(item -> item.state().counts());
    }
}
