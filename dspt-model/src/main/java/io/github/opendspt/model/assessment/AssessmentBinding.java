package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.internal.DocumentBinding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a data binder sets of an {@link Assessment}: JSON null fails, a member that is absent stays null. */
final class AssessmentBinding extends DocumentBinding {

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Edition edition;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Category category;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Organisation organisation;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<Certificate> certificates;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Map<EvidenceRef, Answer> answers;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Map<EvidenceRef, List<Evidence>> evidence;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Map<EvidenceRef, Draft> drafts;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    List<Site> sites;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Map<AssertionRef, Confirmation> confirmedAssertions;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    ImprovementPlan improvementPlan;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    PreviousStatus previousStatus;

    @JsonSetter(nulls = Nulls.FAIL)
    @Nullable
    Publication publication;

    Assessment assessment() {
        checkFormat(Assessment.FORMAT);
        return new Assessment(
                Objects.requireNonNull(edition, "edition"),
                category,
                Objects.requireNonNull(organisation, "organisation"),
                certificates == null ? List.of() : certificates,
                sorted(answers),
                sorted(evidence),
                sorted(drafts),
                sites == null ? List.of() : sites,
                sorted(confirmedAssertions),
                improvementPlan,
                previousStatus,
                publication);
    }

    private static <K extends Ref, V> SortedMap<K, V> sorted(@Nullable Map<K, V> map) {
        return new TreeMap<>(map == null ? Map.of() : map);
    }
}
