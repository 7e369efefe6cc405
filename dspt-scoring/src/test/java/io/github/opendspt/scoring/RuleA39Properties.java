package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** The laws of sets that are not complete (A39), and of what never changes a verdict (A41). */
@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class RuleA39Properties {

    @Property(tries = 1000)
    void anUnconfirmedSetNeverGivesACertainStandardsMet(@ForAll Case given) {
        if (!given.isConfirmed()) {
            assertThat(given.score().status()).isLessThan(Status.STANDARDS_MET);
        }
        Statistics.label("an unconfirmed set that may be met")
                .collect(!given.isConfirmed() && given.score().possibleStatus().compareTo(Status.STANDARDS_MET) >= 0)
                .coverage(coverage -> coverage.check(true).percentage(atLeast -> atLeast > 3));
    }

    /** Where every item, candidates too, is complete and nothing else is unknown. */
    @Property(tries = 1000)
    void confirmingTheListGivesWhatWasPossible(@ForAll Case given) {
        Case confirmed = given.confirmed();
        boolean known = confirmed.score().determined();
        if (known) {
            assertThat(confirmed.score().status()).isEqualTo(given.score().possibleStatus());
        }
        Statistics.label("an unconfirmed set, and nothing else unknown")
                .collect(known && !given.isConfirmed())
                .coverage(coverage -> coverage.check(true).percentage(atLeast -> atLeast > 5));
    }

    @Property(tries = 1000)
    void aCandidateThatIsNotCompleteIsUndeterminedAndCompletingItChangesNothingPossible(
            @ForAll Case given, @ForAll Random random) {
        boolean looked = false;
        for (EvidenceItem item : given.set().items()) {
            if (item.candidate() && isIncomplete(given, item)) {
                Scorecard before = given.score();
                Case completed = given.withAnswer(item.ref(), Cases.completeAnswer(random, item, given.asAt()));

                assertThat(Example.state(before, item.ref())).isEqualTo(ItemState.UNDETERMINED);
                assertThat(before.outstanding()).doesNotContain(item.ref());
                assertThat(completed.score().possibleStatus()).isEqualTo(before.possibleStatus());
                looked = true;
            }
        }
        Statistics.label("a candidate that is not complete")
                .collect(looked)
                .coverage(coverage -> coverage.check(true).percentage(atLeast -> atLeast > 5));
    }

    private static boolean isIncomplete(Case given, EvidenceItem item) {
        return !given.score().item(item.ref()).orElseThrow().state().counts();
    }

    /** Where its assertion keeps another mandatory item, or is confirmed. */
    @Property(tries = 1000)
    void droppingACandidateThatIsNotCompleteChangesNothingPossible(@ForAll Case given) {
        boolean looked = false;
        for (EvidenceItem item : given.set().items()) {
            if (item.candidate() && isIncomplete(given, item) && keepsItsConfirmation(given, item)) {
                assertThat(without(given, item).score().possibleStatus())
                        .as(item.ref().toString())
                        .isEqualTo(given.score().possibleStatus());
                looked = true;
            }
        }
        Statistics.label("a candidate that can be dropped")
                .collect(looked)
                .coverage(coverage -> coverage.check(true).percentage(atLeast -> atLeast > 5));
    }

    private static boolean keepsItsConfirmation(Case given, EvidenceItem dropped) {
        AssertionRef assertion = dropped.ref().assertion();
        return given.set().items().stream()
                        .anyMatch(other -> other.mandatory()
                                && other.ref().assertion().equals(assertion)
                                && !other.equals(dropped))
                || !given.score().unconfirmed().contains(assertion);
    }

    private static Case without(Case given, EvidenceItem dropped) {
        RequirementSet set = given.set();
        RequirementSet.Builder fewer = RequirementSet.builder(set.completeness(), set.edition(), set.category())
                .track(set.track())
                .exemptions(set.exemptions())
                .editionFacts(set.editionFacts());
        set.standards().forEach(fewer::standard);
        set.assertions().forEach(fewer::assertion);
        set.items().stream().filter(item -> !item.equals(dropped)).forEach(fewer::item);
        Map<EvidenceRef, CreditOutcome> credit = new HashMap<>(given.credit());
        credit.remove(dropped.ref());
        return new Case(fewer.build(), given.assessment(), credit, given.asAt());
    }

    /** One blocker says so, and stands for all that is not known of the list. */
    @Property(tries = 1000)
    void exactlyOneBlockerIsForTheRequirementsOfAnUnconfirmedSet(@ForAll Case given) {
        assertThat(given.score().blockers())
                .filteredOn(blocker -> blocker.kind() == BlockerKind.REQUIREMENTS)
                .hasSize(given.isConfirmed() ? 0 : 1);
        assertThat(given.confirmed().score().blockers())
                .isEqualTo(given.score().blockers().stream()
                        .filter(blocker -> blocker.kind() != BlockerKind.REQUIREMENTS)
                        .toList());
    }

    @Property(tries = 1000)
    void acceptingNeverRaisesWhatIsPossible(@ForAll Case given) {
        Scorecard accepted =
                Scorer.of(given.set()).acceptingUnconfirmed().score(given.assessment(), given.credits(), given.asAt());

        assertThat(accepted.possibleStatus()).isLessThanOrEqualTo(given.score().possibleStatus());
        assertThat(accepted.requirementsConfirmed()).isTrue();
    }

    @Property(tries = 1000)
    void aPublicationAndDraftsNeverChangeTheVerdict(@ForAll Case given, @ForAll Random random) {
        EvidenceItem item = Cases.pick(random, given.set().items());
        Assessment more = given.assessment().toBuilder()
                .publication(new Publication(Status.STANDARDS_EXCEEDED, given.asAt()))
                .draft(item.ref(), new Draft(Cases.completeAnswer(random, item, given.asAt()), "carried"))
                .build();
        Scorecard before = given.score();
        Scorecard after = given.with(more).score();

        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.possibleStatus()).isEqualTo(before.possibleStatus());
        assertThat(after.blockers()).isEqualTo(before.blockers());
        assertThat(after.items()).isEqualTo(before.items());
    }
}
