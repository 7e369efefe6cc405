package io.github.opendspt.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Published;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.Situations;
import io.github.opendspt.scoring.forecast.Forecaster;
import io.github.opendspt.scoring.plan.Planner;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The front door gives what its rooms give, and scores once. */
class EvaluatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Evaluator EVALUATOR = Evaluator.of(CATALOGUE, CreditSource.none());

    private static Assessment.Builder practice() {
        return Assessment.builder(
                Edition.parse("2025-26"),
                new Organisation(OdsCode.parse("Y00001"), "Example Practice", OrganisationType.GP));
    }

    private static Assessment.Builder done(OrganisationType type) {
        Assessment bare = Assessment.builder(
                        Edition.parse("2025-26"), new Organisation(OdsCode.parse("Y00001"), "Example", type))
                .build();
        RequirementSet set = CATALOGUE.requirements(bare);
        Assessment.Builder done = bare.toBuilder();
        set.items()
                .forEach(item -> done.answer(
                        item.ref(),
                        switch (item.answerKind()) {
                            case TEXT -> Answer.text("said");
                            case DOCUMENT -> Answer.documents(Document.of("register"));
                            case DATE -> Answer.date(DAY);
                            case YES_NO, UNKNOWN -> Answer.yes(true);
                        }));
        set.assertions().forEach(assertion -> done.confirm(assertion.ref(), new Confirmation("SIRO", DAY)));
        return done;
    }

    @Test
    void findsTheRequirementsAndScores() {
        Assessment assessment = practice().build();
        RequirementSet set = CATALOGUE.requirements(assessment);
        Evaluation evaluation = EVALUATOR.evaluate(assessment, DAY);

        assertThat(evaluation.assessment()).isEqualTo(assessment);
        assertThat(evaluation.requirements()).isEqualTo(set);
        assertThat(evaluation.credits()).isEqualTo(Credits.none());
        assertThat(evaluation.asAt()).isEqualTo(DAY);
        assertThat(evaluation.scorecard()).isEqualTo(Scorer.of(set, CATALOGUE).score(assessment, Credits.none(), DAY));
    }

    @Test
    void planForecastAndExplanationAreThoseOfTheirRooms() {
        Assessment assessment = practice().build();
        Evaluation evaluation = EVALUATOR.evaluate(assessment, DAY);
        RequirementSet set = evaluation.requirements();
        EvidenceRef ref = set.items().get(0).ref();

        assertThat(EVALUATOR.plan(evaluation))
                .isEqualTo(Planner.of(set, CreditSource.none()).plan(assessment, DAY));
        assertThat(EVALUATOR.routes(evaluation).all()).hasSize(1);
        Certificate considered = Situations.plusUntil(DAY);
        assertThat(EVALUATOR.plan(evaluation, considered))
                .isEqualTo(Planner.of(set, CreditSource.none())
                        .considering(considered)
                        .plan(assessment, DAY));
        assertThat(EVALUATOR.routes(evaluation, considered).all()).hasSize(2);
        assertThat(EVALUATOR.forecast(evaluation, DAY.plusYears(1)))
                .isEqualTo(Forecaster.of(Scorer.of(set, CATALOGUE), CreditSource.none())
                        .forecast(assessment, DAY, DAY.plusYears(1)));
        assertThat(EVALUATOR.explain(evaluation, ref))
                .isEqualTo(evaluation.scorecard().explain(ref, set));
    }

    @Test
    void creditsAreAskedForOnce() {
        AtomicInteger asked = new AtomicInteger();
        Evaluator counting = Evaluator.of(CATALOGUE, (assessment, requirements, asAt) -> {
            asked.incrementAndGet();
            return Credits.none();
        });
        Evaluation evaluation = counting.evaluate(practice().build(), DAY);
        counting.plan(evaluation);
        counting.explain(evaluation, evaluation.requirements().items().get(0).ref());

        assertThat(asked).hasValue(1);
    }

    @Test
    void whatACertificateWouldChange() {
        Evaluation evaluation = EVALUATOR.evaluate(done(OrganisationType.GP).build(), DAY);
        Certificate plus = Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .number("CEP-1")
                .issuedOn(DAY)
                .expiresOn(DAY.plusYears(1))
                .scope(CertificateScope.WHOLE_ORGANISATION)
                .build();

        assertThat(evaluation.scorecard().status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(EVALUATOR.whatIf(evaluation, List.of(plus)).scorecard().status())
                .isEqualTo(Status.STANDARDS_EXCEEDED);
        assertThat(EVALUATOR.whatIf(evaluation, List.of()).scorecard()).isEqualTo(evaluation.scorecard());
    }

    /** A39, by the bundled set of category 3. */
    @Test
    void unconfirmedRequirementsAreTakenAsTheyAreOnlyIfAsked() {
        Assessment assessment = done(OrganisationType.SOCIAL_CARE).build();
        Evaluation strict = EVALUATOR.evaluate(assessment, DAY);
        Evaluation accepted = EVALUATOR.acceptingUnconfirmed().evaluate(assessment, DAY);

        assertThat(strict.scorecard().status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(strict.scorecard().possibleStatus()).isEqualTo(Status.STANDARDS_MET);
        assertThat(strict.scorecard().blockers())
                .singleElement()
                .satisfies(blocker -> assertThat(blocker.kind()).isEqualTo(BlockerKind.REQUIREMENTS));
        assertThat(accepted.scorecard().status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(accepted.scorecard().findings()).extracting(Finding::code).contains("requirements.accepted");
    }

    /** A41, B1 and B3a. */
    @Test
    void aPublicationChangesNothingButWhatIsSaidOfIt() {
        Assessment published = practice()
                .publication(new Publication(Status.STANDARDS_EXCEEDED, LocalDate.of(2026, 5, 20)))
                .build();
        Evaluation with = EVALUATOR.evaluate(published, DAY);
        Evaluation without = EVALUATOR.evaluate(practice().build(), DAY);

        assertThat(with.scorecard().published())
                .isEqualTo(new Published(
                        Status.STANDARDS_EXCEEDED,
                        LocalDate.of(2026, 5, 20),
                        CATALOGUE.validity(published.edition()).certainUntil(),
                        CATALOGUE.validity(published.edition()).likelyUntil()));
        assertThat(with.scorecard().status()).isEqualTo(without.scorecard().status());
        assertThat(with.scorecard().blockers()).isEqualTo(without.scorecard().blockers());
        assertThat(without.scorecard().published()).isNull();
        assertThat(without.scorecard().openness()).isEqualTo(Openness.OPEN);
        assertThat(EVALUATOR
                        .evaluate(practice().build(), LocalDate.of(2026, 11, 27))
                        .scorecard()
                        .openness())
                .isEqualTo(Openness.CLOSED);
    }

    @Test
    void strictFreshness() {
        EvidenceRef ref =
                CATALOGUE.requirements(practice().build()).items().get(0).ref();
        Assessment stale = done(OrganisationType.GP)
                .answer(
                        ref,
                        Answer.builder().text("said").reviewBy(DAY.minusDays(1)).build())
                .build();

        assertThat(EVALUATOR
                        .withStrictFreshness()
                        .evaluate(stale, DAY)
                        .scorecard()
                        .outstanding())
                .containsExactly(ref);
        assertThat(EVALUATOR.evaluate(stale, DAY).scorecard().outstanding()).isEmpty();
    }

    @Test
    void theReasonsOfAnExplanationAreListed() {
        Evaluation evaluation = EVALUATOR.evaluate(practice().build(), DAY);

        assertThat(EVALUATOR
                        .explain(
                                evaluation,
                                evaluation.requirements().items().get(0).ref())
                        .advice())
                .extracting(Reason::code)
                .contains("advice.answer");
    }

    @Test
    void rejectsNullAndDaysThatRunBackwards() {
        Evaluation evaluation = EVALUATOR.evaluate(practice().build(), DAY);

        assertThatNullPointerException().isThrownBy(() -> Evaluator.of(null, CreditSource.none()));
        assertThatNullPointerException().isThrownBy(() -> EVALUATOR.evaluate((Assessment) null, DAY));
        assertThatNullPointerException().isThrownBy(() -> EVALUATOR.plan((Evaluation) null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EVALUATOR.forecast(evaluation, DAY.minusDays(1)))
                .withMessageStartingWith("until:");
    }
}
