package io.github.opendspt.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.catalogue.Catalogue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of comparing requirement sets. */
class RequirementSetDiffProperties {

    private static final List<RequirementSet> BUNDLED = Catalogue.bundled().requirementSets();

    @Property
    void comparingBackwardsSwapsEverything(@ForAll("sets") RequirementSet one, @ForAll("sets") RequirementSet other) {
        RequirementSetDiff there = RequirementSetDiff.between(one, other);
        RequirementSetDiff back = RequirementSetDiff.between(other, one);
        assertThat(back.before()).isEqualTo(there.after());
        assertThat(back.added()).isEqualTo(there.removed());
        assertThat(back.removed()).isEqualTo(there.added());
        assertThat(back.changed().stream().map(RequirementSetDiff.ItemDifference::aspects))
                .containsExactlyElementsOf(there.changed().stream()
                        .map(RequirementSetDiff.ItemDifference::aspects)
                        .toList());
        assertThat(back.isEmpty()).isEqualTo(there.isEmpty());
    }

    @Property
    void everyRefIsAddedRemovedChangedOrTheSame(
            @ForAll("sets") RequirementSet one, @ForAll("sets") RequirementSet other) {
        RequirementSetDiff diff = RequirementSetDiff.between(one, other);
        Set<EvidenceRef> all = new TreeSet<>();
        Stream.of(one, other).flatMap(set -> set.items().stream()).forEach(item -> all.add(item.ref()));
        long kept = one.items().stream()
                .filter(item -> other.item(item.ref()).isPresent())
                .count();
        assertThat(diff.added().size() + diff.removed().size() + kept).isEqualTo(all.size());
        assertThat((long) diff.changed().size()).isLessThanOrEqualTo(kept);
    }

    @Property
    void aSetNeverDiffersFromItself(@ForAll("sets") RequirementSet set) {
        assertThat(RequirementSetDiff.between(set, set).isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<RequirementSet> sets() {
        return Arbitraries.of(BUNDLED)
                .flatMap(set -> Arbitraries.integers()
                        .between(0, set.items().size() - 1)
                        .list()
                        .ofMaxSize(5)
                        .map(dropped -> without(set, dropped)));
    }

    /** The set without some of its items, and without the dependencies that those would leave hanging. */
    private static RequirementSet without(RequirementSet set, List<Integer> dropped) {
        RequirementSet.Builder builder = RequirementSet.builder(Completeness.COMPLETE, set.edition(), set.category())
                .completeness(set.completeness())
                .exemptions(set.exemptions());
        set.standards().forEach(builder::standard);
        set.assertions().forEach(builder::assertion);
        for (int i = 0; i < set.items().size(); i++) {
            EvidenceItem item = set.items().get(i);
            if (!dropped.contains(i) && item.dependsOn() == null) {
                builder.item(item);
            }
        }
        return builder.build();
    }
}
