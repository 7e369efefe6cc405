package io.github.opendspt.scoring.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an independent audit: what is looked at, with a workpaper for each. A value: immutable and thread-safe.
 *
 * @param edition the edition
 * @param category the category, or {@code null} on the CAF-aligned track
 * @param odsCode the code of the organisation
 * @param asAt the day of which the workpapers speak
 * @param requirementsChecksum the checksum of the requirement set or outcomes
 * @param seed what samples are drawn by
 * @param toChoose how many outcomes are to be chosen, or {@code null} if that is not known
 * @param total how many are looked at in all, or {@code null} if that is not known
 * @param unknown what is not known of the scope, or does not fit it
 * @param assertions the workpapers of assertions
 * @param outcomes the workpapers of outcomes
 */
@JsonPropertyOrder({
    "format",
    "edition",
    "category",
    "odsCode",
    "asAt",
    "requirements",
    "seed",
    "toChoose",
    "total",
    "unknown",
    "assertions",
    "outcomes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AuditPlan(
        Edition edition,
        @Nullable Category category,
        OdsCode odsCode,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asAt,
        @JsonProperty("requirements") Checksum requirementsChecksum,
        long seed,
        @Nullable Integer toChoose,
        @Nullable Integer total,
        List<Reason> unknown,
        SortedMap<AssertionRef, AssertionPaper> assertions,
        SortedMap<CafOutcomeRef, OutcomePaper> outcomes) {

    /** The format of such documents. */
    public static final String FORMAT = "dspt-audit-plan/1";

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public AuditPlan {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(requirementsChecksum, "requirementsChecksum");
        unknown = List.copyOf(unknown);
        assertions = Collections.unmodifiableSortedMap(new TreeMap<>(assertions));
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AuditPlan bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return AuditPlanJson.writer()
                .checked(new AuditPlan(
                        Objects.requireNonNull(binding.edition, "edition"),
                        binding.category,
                        Objects.requireNonNull(binding.odsCode, "odsCode"),
                        Objects.requireNonNull(Days.parse(binding.asAt), "asAt"),
                        Objects.requireNonNull(binding.requirements, "requirements"),
                        Objects.requireNonNull(binding.seed, "seed"),
                        binding.toChoose,
                        binding.total,
                        binding.unknown == null ? List.of() : binding.unknown,
                        new TreeMap<>(binding.assertions == null ? Map.of() : binding.assertions),
                        new TreeMap<>(binding.outcomes == null ? Map.of() : binding.outcomes)));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Category category;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String asAt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum requirements;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Long seed;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer toChoose;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Integer total;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> unknown;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<AssertionRef, AssertionPaper> assertions;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<CafOutcomeRef, OutcomePaper> outcomes;
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

    /** {@return the edition and how many workpapers there are; none of their content} */
    @Override
    public String toString() {
        return "AuditPlan[" + edition + ", " + (assertions.size() + outcomes.size()) + " workpapers]";
    }
}
