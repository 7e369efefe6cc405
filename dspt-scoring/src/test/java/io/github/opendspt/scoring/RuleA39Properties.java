package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of sets that are not complete (A39), and of what never changes a verdict (A41). */
@Domain(Cases.class)
@Domain(DomainContext.Global.class)
class RuleA39Properties {

    @Property(tries = 200)
    void anUnconfirmedSetNeverGivesACertainStandardsMet(@ForAll Case given) {
        if (!given.isConfirmed()) {
            assertThat(given.score().status()).isLessThan(Status.STANDARDS_MET);
        }
    }

    /** Where every item, candidates too, is complete and nothing else is unknown. */
    @Property(tries = 200)
    void confirmingTheListGivesWhatWasPossible(@ForAll Case given) {
        Case confirmed = given.confirmed();
        if (confirmed.score().determined()) {
            assertThat(confirmed.score().status()).isEqualTo(given.score().possibleStatus());
        }
    }

    @Property(tries = 200)
    void completingACandidateGivesTheSamePossibleStatus(@ForAll Case given, @ForAll Random random) {
        for (EvidenceItem item : given.set().items()) {
            if (item.candidate() && given.score().undetermined().contains(item.ref())) {
                Case completed = given.withAnswer(item.ref(), Cases.completeAnswer(random, item, given.asAt()));

                assertThat(completed.score().possibleStatus())
                        .isEqualTo(given.score().possibleStatus());
            }
        }
    }

    @Property(tries = 200)
    void acceptingNeverRaisesWhatIsPossible(@ForAll Case given) {
        Scorecard accepted =
                Scorer.of(given.set()).acceptingUnconfirmed().score(given.assessment(), given.credits(), given.asAt());

        assertThat(accepted.possibleStatus()).isLessThanOrEqualTo(given.score().possibleStatus());
        assertThat(accepted.requirementsConfirmed()).isTrue();
    }

    @Property(tries = 200)
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
