package io.github.opendspt.scoring;

import static io.github.opendspt.model.requirement.Obligation.MANDATORY;
import static io.github.opendspt.model.requirement.Obligation.OPTIONAL;
import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.OPTIONAL_DOCUMENTS;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.facts;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.item;
import static io.github.opendspt.scoring.Example.requirements;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.StatedTotals;
import io.github.opendspt.model.requirement.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is said of the requirement set, the day and the category. */
class SetFindingsTest {

    /** Section B. The edition opens on 18 September 2025, its deadline is 30 June 2026. */
    @Nested
    class RuleB3Test {

        private Scorecard scoreAround(String opensOn, String deadline, String closesOn) {
            return score(
                    requirements()
                            .editionFacts(facts(opensOn, deadline, closesOn))
                            .build(),
                    assessment().build());
        }

        @Test
        void withinTheYear() {
            assertThat(scoreAround("2026-06-01", "2026-06-01", "2026-06-01").findings())
                    .isEmpty();
            assertThat(scoreAround(null, null, null).findings()).isEmpty();
        }

        @Test
        void beforeItOpens() {
            assertThat(findings(scoreAround("2026-06-02", "2026-06-30", null)))
                    .containsExactly(
                            "warning edition.not-open at /edition: 2026-06-01 is before 2026-06-02, the first day on"
                                    + " which publications for 2025-26 were seen");
        }

        @Test
        void afterTheDeadlineLatePublicationsCount() {
            Scorecard card = score(
                    requirements()
                            .editionFacts(facts("2025-09-18", "2026-05-31", "2026-08-31"))
                            .build(),
                    Example.met().build());

            assertThat(findings(card))
                    .containsExactly(
                            "info edition.after-deadline at /edition: 2026-06-01 is after 2026-05-31, the deadline of"
                                    + " 2025-26; late publications count for it until the next edition opens (rule B3)");
            assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        }

        @Test
        void aDeadlineThatIsWeaklyFoundedIsOnlyLikely() {
            KnownDate likely = new KnownDate(LocalDate.of(2026, 6, 30), new Provenance(Confidence.LOW, "hearsay"));
            Scorecard card = score(
                    requirements()
                            .editionFacts(
                                    new EditionFacts(Example.EDITION, null, null, likely, null, List.of(), List.of()))
                            .build(),
                    Example.met().build());

            assertThat(findings(card))
                    .containsExactly(
                            "info edition.deadline-likely at /edition: that 2026-06-30 is the deadline is likely"
                                    + " and not certain; check it before you count on it");
            assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        }

        @Test
        void afterItCloses() {
            assertThat(findings(scoreAround("2025-09-18", "2026-05-01", "2026-05-31")))
                    .containsExactly(
                            "warning edition.closed at /edition: 2026-06-01 is after 2026-05-31, the last day on which"
                                    + " publications for 2025-26 were seen");
        }
    }

    /** C5: a stated category wins over the type, a mismatch is a finding. */
    @Nested
    class RuleC5Test {

        private final RequirementSet set = requirements()
                .editionFacts(facts(
                        typed(OrganisationType.GP, 4),
                        typed(OrganisationType.UNIVERSITY, 2),
                        typed(OrganisationType.IT_SUPPLIER, 2),
                        typed(OrganisationType.IT_SUPPLIER, 3)))
                .build();

        private OrganisationTypeRule typed(OrganisationType type, int category) {
            return new OrganisationTypeRule(
                    type,
                    Category.of(category),
                    Track.ASSERTIONS,
                    Eligibility.NO,
                    Eligibility.NO,
                    null,
                    Example.SOURCE);
        }

        @Test
        void statedAgainstTheType() {
            assertThat(findings(score(set, assessment(OrganisationType.GP).build())))
                    .containsExactly(
                            "warning category.mismatch at /category: the organisation is scored as category 2, but the"
                                    + " type gp falls in category 4 in 2025-26");
        }

        @Test
        void notStatedAndScoredAgainstTheType() {
            Assessment assessment = Assessment.builder(Example.EDITION, Example.organisation(OrganisationType.GP))
                    .build();

            assertThat(findings(score(set, assessment)))
                    .containsExactly(
                            "warning category.mismatch at /organisation/type: the organisation is scored as category"
                                    + " 2, but the type gp falls in category 4 in 2025-26");
        }

        @Test
        void asTheTypeDecides() {
            assertThat(score(set, assessment(OrganisationType.UNIVERSITY).build())
                            .findings())
                    .isEmpty();
        }

        @Test
        void theTypeDoesNotDecide() {
            assertThat(score(set, assessment(OrganisationType.IT_SUPPLIER).build())
                            .findings())
                    .isEmpty();
            assertThat(score(set, assessment(OrganisationType.PRISON).build()).findings())
                    .isEmpty();
        }
    }

    /** Section H: a provisional set is judged by as it stands, and every scorecard says so. */
    @Nested
    class SectionHTest {

        private final RequirementSet.Builder provisional = Example.frame()
                .completeness(Completeness.PROVISIONAL)
                .item(item(TEXT, AnswerKind.TEXT, MANDATORY, MANDATORY)
                        .candidate(true)
                        .build())
                .item(item(TICK, AnswerKind.YES_NO, MANDATORY, OPTIONAL).build())
                .item(item(OPTIONAL_DOCUMENTS, AnswerKind.DOCUMENT, OPTIONAL, OPTIONAL)
                        .candidate(true)
                        .build())
                .item(item(DATE, AnswerKind.DATE, MANDATORY, OPTIONAL)
                        .candidate(true)
                        .build());

        private static final String CANDIDATE =
                " is in these requirements only because it closes a total that the sources"
                        + " state; see in the official workbook whether it is really asked";

        @Test
        void candidatesAndGapsAreNamed() {
            RequirementSet set =
                    provisional.statedTotals(new StatedTotals(4, 2)).build();
            Scorecard card = score(set, assessment().build());

            assertThat(card.completeness()).isEqualTo(Completeness.PROVISIONAL);
            assertThat(findings(card))
                    .containsExactly(
                            "warning requirements.candidate: 1.1.1" + CANDIDATE,
                            "warning requirements.candidate: 2.1.1" + CANDIDATE,
                            "warning requirements.provisional: the requirements of category 2 in 2025-26 are provisional, put"
                                    + " together from several sources; in them only because they close a stated total: 1.1.1,"
                                    + " 1.2.1, 2.1.1; held are 3 of the stated 4 items mandatory for Standards Met; held are 1"
                                    + " of the stated 2 items of the reduced list for Approaching Standards; check against the"
                                    + " official workbook of the edition, or score by it");
            assertThat(card.findings())
                    .extracting(finding -> String.valueOf(finding.ref()))
                    .containsExactly("1.1.1", "2.1.1", "null");
        }

        @Test
        void withoutGaps() {
            RequirementSet set =
                    provisional.statedTotals(new StatedTotals(3, 1)).build();

            assertThat(score(set, Example.met().build()).findings())
                    .extracting(finding -> finding.message())
                    .containsExactly(
                            "the requirements of category 2 in 2025-26 are provisional, put together from several"
                                    + " sources; in them only because they close a stated total: 1.1.1, 1.2.1, 2.1.1; check against"
                                    + " the official workbook of the edition, or score by it");
        }

        @Test
        void withoutCandidates() {
            RequirementSet set =
                    requirements().completeness(Completeness.PROVISIONAL).build();

            assertThat(score(set, assessment().build()).findings())
                    .extracting(finding -> finding.message())
                    .containsExactly(
                            "the requirements of category 2 in 2025-26 are provisional, put together from several"
                                    + " sources; check against the official workbook of the edition, or score by it");
        }

        @Test
        void anUnansweredCandidateIsOutstandingAndWidensNothing() {
            Scorecard card =
                    score(provisional.build(), Example.met().withoutAnswer(TEXT).build());

            assertThat(card.determined()).isTrue();
            assertThat(card.mandatory()).isEqualTo(new ItemTally(3, 2, 0, 0, 1));
            assertThat(card.blockers()).extracting(Blocker::code).containsExactly("answer.none");
        }

        @Test
        void anIncompleteCandidateIsToldToo() {
            Scorecard card = score(
                    provisional.build(),
                    Example.met().answer(TEXT, Answer.text("")).build());

            assertThat(findings(card)).contains("warning requirements.candidate: 1.1.1" + CANDIDATE);
        }

        @Test
        void anUndeterminedCandidateIsNotToldAsOutstanding() {
            RequirementSet set = provisional.build();
            Scorecard card = Scorer.of(set)
                    .score(
                            Example.met().withoutAnswer(TEXT).build(),
                            Example.credits(set, Map.of(TEXT, CreditOutcome.UNDETERMINED)),
                            DAY);

            assertThat(card.findings())
                    .extracting(finding -> finding.code())
                    .containsExactly("requirements.provisional");
        }
    }
}
