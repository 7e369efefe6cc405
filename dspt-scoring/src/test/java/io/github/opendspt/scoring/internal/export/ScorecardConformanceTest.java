package io.github.opendspt.scoring.internal.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.Sample;
import io.github.opendspt.scoring.SchemeCredit;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.Situations;
import io.github.opendspt.scoring.StandardResult;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not known is never taken for done, and never for certainly not done. */
class ScorecardConformanceTest {

    private static final RequirementSet SET = Situations.example();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final EvidenceRef TICK = EvidenceRef.parse("1.1.2");
    private static final AssertionRef LAST = AssertionRef.parse("2.1");

    /** All is done but 2.1.1, of which it is not known whether it is exempt. */
    private static Assessment.Builder undetermined() {
        return Assessment.builder(
                        SET.edition(),
                        new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.PHARMACY))
                .answer(EvidenceRef.parse("1.1.1"), Answer.text("said"))
                .answer(TICK, Answer.yes(true))
                .confirm(AssertionRef.parse("1.1"), new Confirmation("SIRO", DAY))
                .confirm(LAST, new Confirmation("SIRO", DAY))
                .certificate(Certificate.builder(CertificateScheme.NHSMAIL).build());
    }

    private static Scorecard score(Assessment.Builder builder) {
        Assessment assessment = builder.build();
        SchemeCredit source = new SchemeCredit(
                Map.of(CertificateScheme.NHSMAIL, Map.of(EvidenceRef.parse("2.1.1"), CreditOutcome.UNDETERMINED)));
        return Scorer.of(SET).score(assessment, source.credits(assessment, SET, DAY), DAY);
    }

    private static AssertionResult assertion(Scorecard card, String ref) {
        return card.assertionResults().stream()
                .filter(result -> result.ref().equals(AssertionRef.parse(ref)))
                .findFirst()
                .orElseThrow();
    }

    private static StandardResult standard(Scorecard card, int number) {
        return card.standards().stream()
                .filter(result -> result.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** A4: exempt is done. */
    @Test
    void anItemConformsByItsState() {
        Scorecard card = Sample.practice().score();
        ScorecardConformance conformance = new ScorecardConformance(card);

        assertThat(card.items()).extracting(ItemResult::state).contains(ItemState.values());
        for (ItemResult item : card.items()) {
            assertThat(conformance.of(item))
                    .isEqualTo(
                            switch (item.state()) {
                                case ANSWERED, EXEMPT -> Conformance.CONFORMS;
                                case UNDETERMINED -> Conformance.NOT_KNOWN;
                                case INCOMPLETE, UNANSWERED -> Conformance.DOES_NOT_CONFORM;
                            });
        }
    }

    @Test
    void whatHangsOnAnUndeterminedItemIsNotKnown() {
        Scorecard card = score(undetermined());
        ScorecardConformance conformance = new ScorecardConformance(card);

        assertThat(conformance.of(assertion(card, "1.1"))).isEqualTo(Conformance.CONFORMS);
        assertThat(conformance.describe(assertion(card, "1.1")))
                .isEqualTo("2 of 2 mandatory items are complete; the assertion is confirmed");
        assertThat(conformance.of(standard(card, 1))).isEqualTo(Conformance.CONFORMS);
        assertThat(conformance.describe(standard(card, 1)))
                .isEqualTo("2 of 2 mandatory items are complete; every assertion above them is confirmed");
        assertThat(conformance.of(assertion(card, "2.1"))).isEqualTo(Conformance.NOT_KNOWN);
        assertThat(conformance.describe(assertion(card, "2.1")))
                .isEqualTo("0 of 1 mandatory items are complete, and whether the others are exempt is not known; the"
                        + " assertion is confirmed");
        assertThat(conformance.of(standard(card, 2))).isEqualTo(Conformance.NOT_KNOWN);
        assertThat(conformance.describe(standard(card, 2)))
                .isEqualTo("0 of 1 mandatory items are complete, and whether the others are exempt is not known");
    }

    /** A1: a confirmation that is missing is missing, whatever becomes of the item. */
    @Test
    void aMissingConfirmationIsCertain() {
        Scorecard card = score(undetermined().confirm(LAST, new Confirmation("SIRO", DAY.plusDays(1))));
        ScorecardConformance conformance = new ScorecardConformance(card);

        assertThat(conformance.of(assertion(card, "2.1"))).isEqualTo(Conformance.DOES_NOT_CONFORM);
        assertThat(conformance.describe(assertion(card, "2.1")))
                .isEqualTo("0 of 1 mandatory items are complete; the assertion is not confirmed");
        assertThat(conformance.of(standard(card, 2))).isEqualTo(Conformance.DOES_NOT_CONFORM);
    }

    @Test
    void anItemThatIsCertainlyOpenIsCertainForAllAboveIt() {
        Scorecard card = score(undetermined().answer(TICK, Answer.yes(false)));
        ScorecardConformance conformance = new ScorecardConformance(card);

        assertThat(conformance.of(assertion(card, "1.1"))).isEqualTo(Conformance.DOES_NOT_CONFORM);
        assertThat(conformance.of(standard(card, 1))).isEqualTo(Conformance.DOES_NOT_CONFORM);
        assertThat(conformance.of(standard(card, 2))).as("the other standard").isEqualTo(Conformance.NOT_KNOWN);
    }
}
