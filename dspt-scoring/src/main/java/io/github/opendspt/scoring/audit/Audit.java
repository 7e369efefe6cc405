package io.github.opendspt.scoring.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.internal.DocumentBinding;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor judged, in his own words (rules J2 and J3). A value: immutable and thread-safe.
 *
 * @param edition the edition
 * @param odsCode the code of the organisation
 * @param plan the checksum of the plan document that is followed
 * @param auditor who audits, or {@code null} if not said
 * @param risk the overall risk of the environment, or {@code null} if not given yet
 * @param confidence the confidence in the self-assessment, or {@code null} if not given yet
 * @param assertions the judgements of assertions
 * @param outcomes the judgements of outcomes
 */
@JsonPropertyOrder({"format", "edition", "odsCode", "plan", "auditor", "risk", "confidence", "assertions", "outcomes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Audit(
        Edition edition,
        OdsCode odsCode,
        Checksum plan,
        @Nullable String auditor,
        @Nullable AuditLabel risk,
        @Nullable AuditLabel confidence,
        SortedMap<AssertionRef, AssertionJudgement> assertions,
        SortedMap<CafOutcomeRef, OutcomeJudgement> outcomes) {

    /** The format of such documents. */
    public static final String FORMAT = "dspt-audit/1";

    /** The greatest length of a name, in code points. */
    public static final int MAX_NAME = 200;

    /** The greatest length of a note, in code points. */
    public static final int MAX_NOTE = 10_000;

    /** The most judgements on either form. */
    public static final int MOST_JUDGEMENTS = 1_000;

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public Audit {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(plan, "plan");
        assertions = Collections.unmodifiableSortedMap(new TreeMap<>(assertions));
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Audit bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return AuditJson.writer()
                .checked(new Audit(
                        Objects.requireNonNull(binding.edition, "edition"),
                        Objects.requireNonNull(binding.odsCode, "odsCode"),
                        Objects.requireNonNull(binding.plan, "plan"),
                        binding.auditor,
                        binding.risk,
                        binding.confidence,
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
        OdsCode odsCode;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum plan;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String auditor;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AuditLabel risk;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        AuditLabel confidence;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<AssertionRef, AssertionJudgement> assertions;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<CafOutcomeRef, OutcomeJudgement> outcomes;
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

    /** {@return the edition and how many judgements there are; none of their content} */
    @Override
    public String toString() {
        return "Audit[" + edition + ", " + (assertions.size() + outcomes.size()) + " judgements]";
    }
}
