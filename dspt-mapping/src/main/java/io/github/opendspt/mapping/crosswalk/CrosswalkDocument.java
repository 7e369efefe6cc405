package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.mapping.internal.BundledJson;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.Confidence;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A bundled crosswalk as its resource spells it: what is empty is left out. */
record CrosswalkDocument(
        String format,
        String id,
        String source,
        String target,
        @Nullable Edition itemsEdition,
        List<Row> rows,
        @Nullable List<New> newInTarget) {

    /** The names of the bundled resources, in order. */
    record Index(List<String> assertionLists, List<String> crosswalks) {}

    /** A bundled list of assertions. */
    record Assertions(String format, Edition edition, List<ListedAssertion> assertions) {
        AssertionList toList() {
            BundledJson.checkFormat("dspt-assertions/1", format);
            return new AssertionList(edition, assertions);
        }
    }

    record Row(
            String source,
            Relationship relationship,
            String target,
            Confidence confidence,
            @Nullable List<EvidenceRef> items,
            String rationale,
            String basis,
            @Nullable String caveat) {}

    record New(String ref, Confidence confidence, String basis) {}

    Crosswalk toCrosswalk(List<AssertionList> lists) {
        BundledJson.checkFormat("dspt-crosswalk/1", format);
        Function<String, RowEnd> sources = ends(source, lists);
        Function<String, RowEnd> targets = ends(target, lists);
        return Crosswalk.of(
                id,
                source,
                target,
                rows.stream()
                        .map(row -> new CrosswalkRow(
                                sources.apply(row.source),
                                row.relationship,
                                targets.apply(row.target),
                                row.rationale,
                                row.basis,
                                row.confidence,
                                row.caveat,
                                row.items == null ? List.of() : row.items,
                                row.items == null ? null : itemsEdition))
                        .toList(),
                newInTarget == null
                        ? List.of()
                        : newInTarget.stream()
                                .map(it -> new NewControl(new ControlEnd(target, it.ref), it.basis, it.confidence))
                                .toList());
    }

    private static Function<String, RowEnd> ends(String list, List<AssertionList> lists) {
        for (AssertionList assertions : lists) {
            if (assertions.id().equals(list)) {
                return ref -> new AssertionEnd(assertions.edition(), AssertionRef.parse(ref));
            }
        }
        return ref -> new ControlEnd(list, ref);
    }
}
