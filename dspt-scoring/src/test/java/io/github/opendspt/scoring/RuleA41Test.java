package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.facts;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.requirements;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A41: what an assessment keeps beside its answers is looked at, and changes no verdict. */
class RuleA41Test {

    private static List<String> published(OrganisationType type, Status status, LocalDate on) {
        return findings(
                score(assessment(type).publication(new Publication(status, on)).build()));
    }

    @Test
    void aPublicationOfTheDayOrBeforeIsNoFinding() {
        assertThat(published(Example.NO_ROUTES, Status.STANDARDS_MET, DAY)).isEmpty();
    }

    @Test
    void aPublicationInTheFuture() {
        assertThat(published(Example.NO_ROUTES, Status.STANDARDS_MET, DAY.plusDays(1)))
                .containsExactly("warning publication.future at /publication/on: the publication is dated 2 June 2026,"
                        + " after 1 June 2026; check the day");
    }

    /** B3a. */
    @Test
    void aPublicationOnADayOnWhichTheEditionWasNotOpen() {
        RequirementSet set = requirements()
                .editionFacts(facts("2025-09-18", null, "2026-05-20"))
                .build();

        assertThat(publishedOn(set, "2025-09-17"))
                .containsExactly("warning publication.not-open at /publication/on: the publication is dated 17"
                        + " September 2025, when 2025-26 was not open for publication (rule B3a); check the day and the"
                        + " edition");
        assertThat(publishedOn(set, "2025-09-18")).isEmpty();
        assertThat(publishedOn(set, "2026-05-20")).isEmpty();
        assertThat(publishedOn(set, "2026-05-21")).singleElement().asString().contains("publication.not-open");
    }

    private static List<String> publishedOn(RequirementSet set, String on) {
        return findings(score(
                        set,
                        assessment()
                                .publication(new Publication(Status.STANDARDS_MET, LocalDate.parse(on)))
                                .build()))
                .stream()
                .filter(finding -> finding.contains("/publication"))
                .toList();
    }

    /** B3a: a catalogue knows the edition after, so it knows when this one had closed; September 2026 is not known. */
    @Test
    void aCatalogueKnowsWhenAnEditionHadClosed() {
        Evaluator evaluator = Evaluator.of(Catalogue.bundled(), CreditSource.none());

        assertThat(List.of("2026-06-30", "2026-09-01", "2026-09-15", "2026-10-01"))
                .map(on -> evaluator
                        .evaluate(
                                assessment()
                                        .publication(new Publication(Status.STANDARDS_MET, LocalDate.parse(on)))
                                        .build(),
                                LocalDate.of(2026, 11, 27))
                        .scorecard()
                        .findings()
                        .stream()
                        .anyMatch(finding -> finding.code().equals("publication.not-open")))
                .containsExactly(false, false, false, true);
    }

    /** A15 and A16: Approaching takes a route, and what is not known rules nothing out. */
    @Test
    void approachingWithoutARoute() {
        assertThat(published(Example.NO_ROUTES, Status.APPROACHING_STANDARDS, DAY))
                .containsExactly("warning publication.status at /publication/status: the publication is stated as"
                        + " Approaching Standards, which no route gives to the type community pharmacy in 2025-26 on its day;"
                        + " check the status and the type (rules A15 and A16)");
        for (OrganisationType type :
                List.of(Example.REVIEWED, Example.SELF_PUBLISHING, Example.UNKNOWN_ROUTES, Example.UNHEARD_OF)) {
            assertThat(published(type, Status.APPROACHING_STANDARDS, DAY))
                    .as(type.token())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "APPROACHING_STANDARDS", mode = EnumSource.Mode.EXCLUDE)
    void everyOtherStatusIsOpenToEveryType(Status status) {
        assertThat(published(Example.NO_ROUTES, status, DAY)).isEmpty();
    }

    @Test
    void approachingBeforeTheReducedListCouldBePublished() {
        LocalDate from = LocalDate.of(2026, 3, 5);
        RequirementSet set = requirements()
                .editionFacts(facts(Example.selfPublishingFrom(from)))
                .build();
        Assessment.Builder assessment = assessment(Example.SELF_PUBLISHING);

        assertThat(score(
                                set,
                                assessment
                                        .publication(new Publication(Status.APPROACHING_STANDARDS, from.minusDays(1)))
                                        .build())
                        .findings())
                .extracting(Finding::code)
                .containsExactly("publication.status");
        assertThat(score(
                                set,
                                assessment
                                        .publication(new Publication(Status.APPROACHING_STANDARDS, from))
                                        .build())
                        .findings())
                .isEmpty();
    }

    @Test
    void aDraftOfARefThatIsNotAsked() {
        assertThat(findings(score(assessment()
                        .draft(EvidenceRef.parse("9.9.9"), Draft.of(Answer.yes(true)))
                        .build())))
                .containsExactly("warning draft.unknown-ref at /drafts/9.9.9: 9.9.9 is not asked of category 2 in"
                        + " 2025-26; its draft is kept and is offered nowhere");
    }

    @Test
    void aDraftBesideAnAnswer() {
        Assessment.Builder assessment = assessment().draft(TICK, Draft.of(Answer.yes(true)));
        assertThat(score(assessment.build()).findings()).isEmpty();

        assertThat(findings(score(assessment
                        .answer(TICK, Answer.yes(true))
                        .draft(TICK, Draft.of(Answer.yes(true)))
                        .build())))
                .containsExactly("info draft.beside-answer at /drafts/1.1.2: 1.1.2 has an answer and a draft; the"
                        + " answer counts, so remove the draft when it is no longer needed");
    }
}
