package io.github.opendspt.scoring.caf;

import static io.github.opendspt.model.Status.APPROACHING_STANDARDS;
import static io.github.opendspt.model.Status.STANDARDS_MET;
import static io.github.opendspt.model.Status.STANDARDS_NOT_MET;
import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static io.github.opendspt.scoring.caf.Caf.AS_AT;
import static io.github.opendspt.scoring.caf.Caf.blockers;
import static io.github.opendspt.scoring.caf.Caf.findings;
import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section E of the rules, rule by rule: levels (E3, E5, E6, E7), policies (E8), plans (E10) and Standards Exceeded (E11). */
class SectionETest {

    private static final CafScorer SCORER = CafScorer.of(Caf.outcomes("2025-26"));

    private static CafScorecard score(CafAssessment.Builder assessment) {
        return SCORER.score(assessment.build(), AS_AT);
    }

    private static CafAssessment.Builder of(OrganisationType type) {
        CafAssessment.Builder assessment = CafAssessment.builder(Edition.parse("2025-26"), Caf.organisation(type));
        Caf.all("2025-26", PARTIALLY_ACHIEVED).build().outcomes().forEach(assessment::outcome);
        return Caf.withPolicies(assessment);
    }

    /** The interval of a body that is at exactly the 17 levels that are known: what it says of the other 30 decides. */
    @Test
    void ruleE7AtExactlyTheKnownLevelsTheOthersDecide() {
        CafScorer scorer = CafScorer.of(Caf.outcomes("2025-26"));
        CafAssessment.Builder alone = Caf.atKnownLevels("2025-26", Caf.assessment("2025-26"));
        assertInterval(scorer, alone, STANDARDS_NOT_MET, STANDARDS_NOT_MET);
        CafAssessment.Builder partly =
                Caf.withPolicies(Caf.atKnownLevels("2025-26", Caf.all("2025-26", PARTIALLY_ACHIEVED)));
        assertInterval(scorer, partly, STANDARDS_NOT_MET, STANDARDS_MET);
        CafAssessment.Builder achieved = Caf.atKnownLevels("2025-26", Caf.all("2025-26", ACHIEVED));
        assertInterval(scorer, achieved, STANDARDS_NOT_MET, STANDARDS_MET);
        assertInterval(scorer, Caf.withPolicies(achieved), STANDARDS_MET, STANDARDS_MET);
    }

    private static void assertInterval(
            CafScorer scorer, CafAssessment.Builder assessment, Status certain, Status possible) {
        CafScorecard card = scorer.score(assessment.build(), Caf.AS_AT);
        assertThat(card.status()).isEqualTo(certain);
        assertThat(card.possibleStatus()).isEqualTo(possible);
    }

    @Test
    void e1AnOutcomeOfAnotherEditionIsAFinding() {
        CafScorecard card = score(Caf.all("2025-26", ACHIEVED).level(ref("A2.c"), NOT_ACHIEVED));
        assertThat(findings(card)).contains("outcome.unknown-ref /outcomes/A2.c");
        assertThat(card.outcomes().total()).isEqualTo(47);
        assertThat(card.result(ref("A2.c"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = OrganisationType.class,
            names = {"OES", "GENOMICS"})
    void e2TheLevelsOfOthersAreNotUsed(OrganisationType type) {
        CafScorecard card = score(of(type));
        assertThat(card.profile().known()).isZero();
        assertThat(findings(card)).contains("profile.other-type /organisation/type");
        assertThat(card.result(ref("A2.a")).orElseThrow().result()).isEqualTo(OutcomeVerdict.UNDETERMINED);
    }

    @Test
    void e2AHostMaySupplyTheLevelsOfOthers() {
        CafProfile profile = CafProfile.builder(Edition.parse("2025-26"), "seen")
                .level(ref("A2.a"), PARTIALLY_ACHIEVED)
                .build();
        CafScorecard card = CafScorer.of(Caf.outcomes("2025-26"), profile)
                .score(of(OrganisationType.OES).build(), AS_AT);
        assertThat(card.profile().known()).isEqualTo(1);
        assertThat(card.result(ref("A2.a")).orElseThrow().result()).isEqualTo(OutcomeVerdict.MEETS);
    }

    @Test
    void e2ATypeThatIsNotKnownToBeOnTheTrackIsAFinding() {
        assertThat(findings(score(of(OrganisationType.GP)))).contains("track.other /organisation/type");
        assertThat(findings(score(of(OrganisationType.NHS_TRUST)))).doesNotContain("track.other /organisation/type");
    }

    @Test
    void e3ALevelWithoutExplanationIsAFindingThatNamesTheOutcomes() {
        CafScorecard card = score(Caf.all("2025-26", ACHIEVED)
                .level(ref("A1.a"), ACHIEVED)
                .outcome(
                        ref("B1.a"),
                        OutcomeAnswer.builder().level(ACHIEVED).explanation(" ").build()));
        assertThat(card.findings())
                .filteredOn(finding -> finding.code().equals("outcome.not-explained"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("the level is stated without an explanation for A1.a and B1.a"));
    }

    @Test
    void e5ALevelThatTheOutcomeDoesNotHaveCountsAsUnanswered() {
        CafScorecard card = score(Caf.all("2025-26", ACHIEVED).level(ref("A1.b"), PARTIALLY_ACHIEVED));
        OutcomeResult result = card.result(ref("A1.b")).orElseThrow();
        assertThat(result.result()).isEqualTo(OutcomeVerdict.UNANSWERED);
        assertThat(result.stated()).isEqualTo(PARTIALLY_ACHIEVED);
        assertThat(findings(card)).contains("outcome.no-such-level /outcomes/A1.b/level");
        assertThat(blockers(card)).contains("outcome A1.b outcome.no-such-level");
        assertThat(card.possibleStatus()).isEqualTo(STANDARDS_NOT_MET);
    }

    @Test
    void e5WhereThatIsOnlyInferredItCountsWithAFinding() {
        CafProfile profile = CafProfile.builder(Edition.parse("2025-26"), "seen")
                .level(ref("E3.a"), PARTIALLY_ACHIEVED)
                .build();
        CafScorecard card = CafScorer.of(Caf.outcomes("2025-26"), profile)
                .score(
                        Caf.all("2025-26", ACHIEVED)
                                .level(ref("E3.a"), PARTIALLY_ACHIEVED)
                                .build(),
                        AS_AT);
        assertThat(card.result(ref("E3.a")).orElseThrow().result()).isEqualTo(OutcomeVerdict.MEETS);
        assertThat(findings(card)).contains("outcome.level-doubtful /outcomes/E3.a/level");
    }

    @Test
    void e6NotAchievedExpectedIsNoMinimumButHasToBeAnswered() {
        assertThat(score(Caf.all("2025-26", ACHIEVED).level(ref("C2.a"), NOT_ACHIEVED))
                        .result(ref("C2.a"))
                        .orElseThrow()
                        .result())
                .isEqualTo(OutcomeVerdict.MEETS);
        assertThat(blockers(score(Caf.all("2025-26", ACHIEVED).withoutOutcome(ref("C2.a")))))
                .contains("outcome C2.a outcome.unanswered");
    }

    @Test
    void e6TheProfileOfTheHostIsNamedAndAppliesWhereBothSpeak() {
        CafProfile profile = CafProfile.builder(Edition.parse("2025-26"), "seen on 3 March 2026")
                .level(ref("A2.a"), ACHIEVED)
                .level(ref("A1.b"), ACHIEVED)
                .build();
        CafScorecard card = CafScorer.of(Caf.outcomes("2025-26"), profile)
                .score(Caf.all("2025-26", PARTIALLY_ACHIEVED).build(), AS_AT);
        assertThat(card.profile()).isEqualTo(new ProfileSummary("seen on 3 March 2026", profile.checksum(), 18, 47));
        assertThat(card.result(ref("A2.a")).orElseThrow().result()).isEqualTo(OutcomeVerdict.BELOW);
        assertThat(card.findings())
                .filteredOn(finding -> finding.code().equals("profile.differs"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("for A2.a the profile expects achieved, and public sources partially achieved;"
                                + " the profile applies"));
    }

    @Test
    void e6WithoutAProfileTheLevelsOfPublicSourcesAreNamed() {
        CafScorecard card = score(Caf.all("2025-26", ACHIEVED));
        assertThat(card.profile())
                .isEqualTo(new ProfileSummary(
                        "levels known from public sources",
                        Caf.outcomes("2025-26").checksum(),
                        17,
                        47));
    }

    @Test
    void e8AProfileThatNamesTheKnownPoliciesIsNoDifference() {
        CafProfile.Builder profile = CafProfile.builder(Edition.parse("2025-26"), "seen");
        Caf.POLICIES.forEach(policy -> profile.policy(ref(policy)));

        assertThat(CafScorer.of(Caf.outcomes("2025-26"), profile.build())
                        .score(Caf.all("2025-26", ACHIEVED).build(), AS_AT)
                        .findings())
                .extracting(finding -> finding.code())
                .doesNotContain("profile.policies-differ");
    }

    @Test
    void e6WhatAProfileSaysOfNoOutcomeOrLevelDoesNotCount() {
        CafProfile profile = CafProfile.builder(Edition.parse("2025-26"), "seen")
                .level(ref("A2.c"), ACHIEVED)
                .level(ref("A1.a"), PARTIALLY_ACHIEVED)
                .level(ref("A1.b"), PARTIALLY_ACHIEVED)
                .policy(ref("A2.c"))
                .policy(ref("E5.a"))
                .build();
        CafScorecard card = CafScorer.of(Caf.outcomes("2025-26"), profile)
                .score(Caf.all("2025-26", ACHIEVED).build(), AS_AT);
        assertThat(card.profile().known()).isEqualTo(17);
        assertThat(card.result(ref("A1.b")).orElseThrow().expected()).isNull();
        assertThat(card.findings())
                .filteredOn(finding -> finding.code().startsWith("profile."))
                .extracting(finding -> finding.code() + " " + finding.ref())
                .containsExactlyInAnyOrder(
                        "profile.no-such-level A1.a",
                        "profile.no-such-level A1.b",
                        "profile.unknown-ref A2.c",
                        "profile.unknown-ref E5.a",
                        "profile.policies-differ null");
    }

    @ParameterizedTest
    @CsvSource({
        "A2.a,NOT_ACHIEVED,BELOW",
        "A2.a,PARTIALLY_ACHIEVED,MEETS",
        "A2.a,ACHIEVED,MEETS",
        "A1.a,NOT_ACHIEVED,BELOW",
        "A1.a,ACHIEVED,MEETS",
        "B1.a,NOT_ACHIEVED,UNDETERMINED",
        "B1.a,PARTIALLY_ACHIEVED,UNDETERMINED",
        "B1.a,ACHIEVED,MEETS",
        "C2.a,NOT_ACHIEVED,MEETS"
    })
    void e7TheStatedLevelBesideTheExpectedOne(String outcome, AchievementLevel stated, OutcomeVerdict expected) {
        CafScorecard card = score(Caf.all("2025-26", ACHIEVED).level(ref(outcome), stated));
        assertThat(card.result(ref(outcome)).orElseThrow().result()).isEqualTo(expected);
    }

    @Test
    void e7OneOutcomeBelowIsCertainlyNotMet() {
        CafScorecard card = score(Caf.withPolicies(Caf.all("2025-26", ACHIEVED)).level(ref("A2.a"), NOT_ACHIEVED));
        assertThat(card.status()).isEqualTo(STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(STANDARDS_NOT_MET);
        assertThat(blockers(card)).containsExactly("outcome A2.a outcome.below");
    }

    @Test
    void e7AnAnswerWithoutALevelIsNoAnswer() {
        CafScorecard card = score(Caf.all("2025-26", ACHIEVED)
                .outcome(
                        ref("A2.a"),
                        OutcomeAnswer.builder().explanation("to come").build()));
        assertThat(card.outcomes().unanswered()).isEqualTo(1);
        assertThat(card.possibleStatus()).isEqualTo(STANDARDS_NOT_MET);
    }

    @Test
    void e7AndE8EverythingAchievedAndEveryPolicyCompliedWithIsCertainlyMet() {
        CafScorecard card = score(Caf.withPolicies(Caf.all("2025-26", ACHIEVED)));
        assertThat(card.status()).isEqualTo(STANDARDS_MET);
        assertThat(card.determined()).isTrue();
        assertThat(card.blockers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2.b", "B2.a", "B4.d"})
    void e8APolicyThatIsNotCompliedWithLeavesStandardsMetOpen(String policy) {
        CafScorecard card = score(Caf.withPolicies(Caf.all("2025-26", ACHIEVED))
                .policy(ref(policy), PolicyAnswer.of(PolicyStanding.NOT_YET)));
        assertThat(card.status()).isEqualTo(STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(STANDARDS_MET);
        assertThat(blockers(card)).containsExactly("policy " + policy + " policy.not-yet");
    }

    @Test
    void e8APolicyQuestionThatIsNotAnsweredLeavesStandardsMetOpen() {
        CafScorecard card = score(Caf.all("2025-26", ACHIEVED));
        assertThat(card.possibleStatus()).isEqualTo(STANDARDS_MET);
        assertThat(blockers(card))
                .containsExactly(
                        "policy A2.b policy.unanswered",
                        "policy B2.a policy.unanswered",
                        "policy B4.d policy.unanswered");
    }

    /** Where it is not known which outcomes have a policy question, any outcome of the edition may have one. */
    @Test
    void e8APolicyOfNoOutcomeIsAFinding() {
        CafAssessment assessment = Caf.assessment("2026-27")
                .policy(ref("B2.a"), PolicyAnswer.of(PolicyStanding.COMPLIANT))
                .policy(ref("A9.a"), PolicyAnswer.of(PolicyStanding.COMPLIANT))
                .build();

        assertThat(findings(CafScorer.of(Caf.outcomes("2026-27")).score(assessment, AS_AT)))
                .contains("policy.unknown-ref /policies/A9.a")
                .doesNotContain("policy.unknown-ref /policies/B2.a");
    }

    /** Evidence that contradicts is a finding beside a level that was reached, and only there. */
    @ParameterizedTest
    @CsvSource({"ACHIEVED, true", "PARTIALLY_ACHIEVED, true", "NOT_ACHIEVED, false", ", false"})
    void evidenceThatContradicts(AchievementLevel level, boolean found) {
        CafAssessment.Builder assessment = Caf.assessment("2025-26")
                .evidence(
                        ref("B2.a"),
                        Evidence.builder("Scan", AS_AT)
                                .says(EvidenceSays.CONTRADICTS)
                                .build());
        if (level != null) {
            assessment.level(ref("B2.a"), level);
        }

        assertThat(score(assessment).findings())
                .filteredOn(finding -> finding.code().startsWith("evidence."))
                .extracting(finding -> finding.code())
                .isEqualTo(found ? List.of("evidence.contradicts") : List.of());
    }

    @Test
    void e1EvidenceForAnOutcomeOfAnotherEditionIsAFinding() {
        assertThat(findings(score(Caf.assessment("2025-26").evidence(ref("A9.a"), Evidence.of("Scan", AS_AT)))))
                .contains("evidence.unknown-ref /evidence/A9.a");
    }

    /** A41: without a catalogue nothing is known of how long a publication is good but what follows from its edition. */
    @Test
    void aPublicationWithoutACatalogue() {
        CafAssessment.Builder published = Caf.assessment("2025-26").publication(new Publication(STANDARDS_MET, AS_AT));

        assertThat(score(published).published().status()).isEqualTo(STANDARDS_MET);
        assertThat(SCORER).hasToString("CafScorer[" + Caf.outcomes("2025-26") + "]");
        CafProfile profile =
                CafProfile.builder(Edition.parse("2025-26"), "seen").build();
        assertThat(CafScorer.of(Caf.outcomes("2025-26"), profile))
                .hasToString("CafScorer[" + Caf.outcomes("2025-26") + ", " + profile + "]");
    }

    @Test
    void e8In202627StandardsMetIsNotCertainUnlessTheHostNamesThePolicies() {
        CafAssessment assessment =
                Caf.withPolicies(Caf.all("2026-27", ACHIEVED)).build();
        CafScorecard open = CafScorer.of(Caf.outcomes("2026-27")).score(assessment, AS_AT);
        assertThat(open.status()).isEqualTo(STANDARDS_NOT_MET);
        assertThat(open.possibleStatus()).isEqualTo(STANDARDS_MET);
        assertThat(blockers(open)).containsExactly("policy null policy.questions-unknown");

        CafProfile profile = CafProfile.builder(Edition.parse("2026-27"), "seen")
                .policy(ref("B2.a"))
                .build();
        CafScorecard named = CafScorer.of(Caf.outcomes("2026-27"), profile).score(assessment, AS_AT);
        assertThat(named.status()).isEqualTo(STANDARDS_MET);
        assertThat(findings(named)).contains("policy.unknown-ref /policies/A2.b");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01,APPROACHING_STANDARDS", "2026-05-31,APPROACHING_STANDARDS", "2026-06-02,STANDARDS_NOT_MET"})
    void e10AnApprovedPlanGivesApproachingStandardsFromItsDay(
            String approvedOn, io.github.opendspt.model.Status expected) {
        ImprovementPlan plan = new ImprovementPlan(null, java.time.LocalDate.parse(approvedOn));
        CafScorecard card = score(Caf.withPolicies(Caf.all("2025-26", ACHIEVED))
                .level(ref("A2.a"), NOT_ACHIEVED)
                .improvementPlan(plan));
        assertThat(card.status()).isEqualTo(expected);
        assertThat(card.possibleStatus()).isEqualTo(expected);
    }

    @Test
    void e10ASubmittedPlanAloneGivesNothing() {
        ImprovementPlan plan = new ImprovementPlan(AS_AT, null);
        assertThat(score(Caf.all("2025-26", NOT_ACHIEVED).improvementPlan(plan)).possibleStatus())
                .isEqualTo(STANDARDS_NOT_MET);
    }

    @Test
    void e10WithAnApprovedPlanAndOutcomesOpenTheIntervalRunsFromApproachingToMet() {
        ImprovementPlan plan = new ImprovementPlan(null, AS_AT);
        CafScorecard card = score(Caf.all("2025-26", PARTIALLY_ACHIEVED).improvementPlan(plan));
        assertThat(card.status()).isEqualTo(APPROACHING_STANDARDS);
        assertThat(card.possibleStatus()).isEqualTo(STANDARDS_MET);
    }

    @Test
    void e10WhetherTheRouteIsOpenIn202627IsNotKnown() {
        ImprovementPlan plan = new ImprovementPlan(null, AS_AT);
        CafScorecard card = CafScorer.of(Caf.outcomes("2026-27"))
                .score(Caf.assessment("2026-27").improvementPlan(plan).build(), AS_AT);
        assertThat(card.status()).isEqualTo(STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(APPROACHING_STANDARDS);
        assertThat(findings(card)).contains("status.undetermined-caf-route /organisation/type");
    }

    @Test
    void e11ExceededIsNotAwardedAndOneFindingSaysThatItMayExist() {
        CafScorecard card = score(Caf.withPolicies(Caf.all("2025-26", ACHIEVED)));
        assertThat(card.possibleStatus()).isEqualTo(STANDARDS_MET);
        assertThat(findings(card)).containsOnlyOnce("status.caf-exceeded-unknown null");
        assertThat(findings(score(Caf.assessment("2025-26")))).doesNotContain("status.caf-exceeded-unknown null");
    }

    @Test
    void talliesAddUp() {
        CafScorecard card = score(Caf.all("2025-26", PARTIALLY_ACHIEVED)
                .level(ref("A2.a"), NOT_ACHIEVED)
                .withoutOutcome(ref("B1.a")));
        assertThat(card.outcomes()).isEqualTo(OutcomeTally.of(card.results()));
        assertThat(card.objectives()).extracting(ObjectiveResult::letter).containsExactly("A", "B", "C", "D", "E");
        assertThat(card.objectives().stream().mapToInt(ObjectiveResult::total).sum())
                .isEqualTo(47);
        assertThat(card.objectives().get(0).below()).isEqualTo(1);
        assertThat(card.objectives().get(1).unanswered()).isEqualTo(1);
    }

    @Test
    void aReviewThatIsOverdueIsAFinding() {
        OutcomeAnswer.Builder answer = Caf.explained(ACHIEVED).toBuilder();
        assertThat(findings(score(Caf.assessment("2025-26")
                        .outcome(
                                ref("A1.a"), answer.reviewBy(AS_AT.minusDays(1)).build())
                        .outcome(ref("A1.b"), answer.reviewBy(AS_AT).build()))))
                .contains("outcome.review-passed /outcomes/A1.a/reviewBy")
                .doesNotContain("outcome.review-passed /outcomes/A1.b/reviewBy");
    }

    @Test
    void draftsNeverCount() {
        CafAssessment assessment = Caf.assessment("2025-26")
                .level(ref("A1.b"), ACHIEVED)
                .draft(ref("A1.a"), new io.github.opendspt.model.caf.CafDraft(Caf.explained(ACHIEVED), null))
                .outcome(ref("B1.a"), OutcomeAnswer.builder().owner("SIRO").build())
                .draft(ref("B1.a"), new io.github.opendspt.model.caf.CafDraft(Caf.explained(ACHIEVED), null))
                .draft(ref("A1.b"), new io.github.opendspt.model.caf.CafDraft(Caf.explained(ACHIEVED), null))
                .build();
        CafScorecard card = SCORER.score(assessment, AS_AT);
        assertThat(card.result(ref("A1.a")).orElseThrow().result()).isEqualTo(OutcomeVerdict.UNANSWERED);
        assertThat(findings(card))
                .contains("outcome.draft-beside /drafts/A1.b")
                .doesNotContain("outcome.draft-beside /drafts/B1.a")
                .doesNotContain("outcome.draft-beside /drafts/A1.a");
    }

    @Test
    void whatIsOfAnotherEditionIsRejected() {
        CafAssessment other = Caf.assessment("2024-25").build();
        CafProfile profile =
                CafProfile.builder(Edition.parse("2024-25"), "seen").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORER.score(other, AS_AT))
                .withMessage("assessment: it is of edition 2024-25, the outcomes are of 2025-26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CafScorer.of(Caf.outcomes("2025-26"), profile))
                .withMessage("profile: it is of edition 2024-25, the outcomes are of 2025-26");
        assertThatNullPointerException().isThrownBy(() -> SCORER.score(null, AS_AT));
        assertThatNullPointerException().isThrownBy(() -> SCORER.score(other, null));
        assertThatNullPointerException().isThrownBy(() -> CafScorer.of(null));
    }

    /** The question that the closing note answers: exactly the 17 known levels, and nothing said of the others. */
    @Test
    void aBodyAtExactlyTheKnownLevelsIsCertainlyNotMetUntilTheOthersAreAnswered() {
        CafAssessment.Builder only = Caf.withPolicies(Caf.assessment("2025-26"));
        CafAssessment.Builder others = Caf.withPolicies(Caf.assessment("2025-26"));
        for (CafOutcome outcome : Caf.outcomes("2025-26").outcomes()) {
            if (outcome.expected() != null) {
                only.outcome(outcome.ref(), Caf.explained(outcome.expected().level()));
                others.outcome(outcome.ref(), Caf.explained(outcome.expected().level()));
            } else {
                others.outcome(outcome.ref(), Caf.explained(NOT_ACHIEVED));
            }
        }
        CafScorecard unanswered = score(only);
        assertThat(unanswered.outcomes()).isEqualTo(new OutcomeTally(47, 17, 0, 0, 30));
        assertThat(unanswered.status()).isEqualTo(STANDARDS_NOT_MET);
        assertThat(unanswered.possibleStatus()).isEqualTo(STANDARDS_NOT_MET);

        CafScorecard answered = score(others);
        assertThat(answered.outcomes()).isEqualTo(new OutcomeTally(47, 17, 0, 30, 0));
        assertThat(answered.status()).isEqualTo(STANDARDS_NOT_MET);
        assertThat(answered.possibleStatus()).isEqualTo(STANDARDS_MET);
    }

    /** A41 and B3a: the day of a publication is looked at as on the other form, and changes no verdict. */
    @Test
    void theDayOfAPublication() {
        CafScorer scorer = CafScorer.of(Caf.outcomes("2025-26")).withCatalogue(Catalogue.bundled());
        LocalDate asAt = LocalDate.of(2026, 11, 27);

        assertThat(Stream.of("2026-06-30", "2026-10-01", "2026-11-28")
                        .map(on -> scorer
                                .score(
                                        Caf.assessment("2025-26")
                                                .publication(new Publication(STANDARDS_MET, LocalDate.parse(on)))
                                                .build(),
                                        asAt)
                                .findings()
                                .stream()
                                .map(Finding::code)
                                .filter(code -> code.startsWith("publication."))
                                .toList()))
                .containsExactly(
                        List.of(),
                        List.of("publication.not-open"),
                        List.of("publication.future", "publication.not-open"));
    }
}
