package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.CatalogueIndex.Entry;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rule A40, whatever a host supplies. */
class ProjectionProperties {

    private static final Catalogue BUNDLED = Catalogue.bundled();

    @Provide
    Arbitrary<List<RequirementSet>> supplied() {
        return Combinators.combine(
                        Arbitraries.integers().between(2017, 2029),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(Completeness.class),
                        Arbitraries.of(Track.class))
                .as((year, category, completeness, track) -> RequirementSet.builder(
                                completeness, new Edition(year), Category.of(category))
                        .track(track)
                        .build())
                .list()
                .uniqueElements(set -> set.edition() + " " + set.category())
                .ofMaxSize(8);
    }

    /** For a known edition only, from the newest list of the same category, one year on; never over a set that is held. */
    @Property(tries = 200)
    void projectsTheNewestListOfTheCategoryOneEditionOn(@ForAll("supplied") List<RequirementSet> supplied) {
        Catalogue catalogue = BUNDLED.with(supplied);
        List<Entry> held = catalogue.withoutProjections().index().requirementSets();
        for (Entry entry : catalogue.index().requirementSets()) {
            if (held.contains(entry)) {
                continue;
            }
            Edition from = entry.projectedFrom();
            assertThat(from.startYear()).isEqualTo(entry.edition().startYear() - 1);
            assertThat(BUNDLED.editions()).anyMatch(facts -> facts.edition().equals(entry.edition()));
            assertThat(held)
                    .noneMatch(other -> other.edition().equals(entry.edition())
                            && other.category().equals(entry.category()));
            List<RequirementSet> lists = catalogue.withoutProjections().requirementSets().stream()
                    .filter(set -> set.category().equals(entry.category())
                            && set.track() == Track.ASSERTIONS
                            && set.completeness() != Completeness.PROJECTED)
                    .toList();
            assertThat(lists.get(lists.size() - 1).edition()).isEqualTo(from);
            assertThat(catalogue
                            .find(entry.edition(), entry.category())
                            .orElseThrow()
                            .completeness())
                    .isEqualTo(Completeness.PROJECTED);
        }
        assertThat(catalogue.index().requirementSets()).containsAll(held);
    }

    @Property(tries = 50)
    void orderOfSupplyDoesNotMatter(@ForAll("supplied") List<RequirementSet> supplied, @ForAll Random random) {
        List<RequirementSet> shuffled = new ArrayList<>(supplied);
        Collections.shuffle(shuffled, random);
        Catalogue one = BUNDLED.with(supplied);
        Catalogue other = BUNDLED;
        for (RequirementSet set : shuffled) {
            other = other.with(set);
        }
        assertThat(other.index()).isEqualTo(one.index());
        assertThat(other.requirementSets()).isEqualTo(one.requirementSets());
    }
}
