package io.github.opendspt.scoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.SchemeCredit;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.Situations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ForecastTest {

    private static final LocalDate FROM = LocalDate.of(2026, 5, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 7, 31);
    private static final EvidenceRef TEXT = EvidenceRef.parse("1.1.1");
    private static final EvidenceRef TICK = EvidenceRef.parse("1.1.2");
    private static final EvidenceRef DATE = EvidenceRef.parse("2.1.1");
    private static final AssertionRef FIRST = AssertionRef.parse("1.1");
    private static final AssertionRef LAST = AssertionRef.parse("2.1");
    private static final RequirementSet SET = Situations.withDays(LocalDate.of(2025, 9, 18), LocalDate.of(2026, 6, 30));

    private static final CreditSource SOURCE = new SchemeCredit(Map.of(
            CertificateScheme.CYBER_ESSENTIALS_PLUS,
            Map.of(DATE, CreditOutcome.EXEMPT, TICK, CreditOutcome.EXEMPT),
            CertificateScheme.ISO_27001,
            Map.of(DATE, CreditOutcome.EXEMPT)));

    private static Assessment.Builder confirmed() {
        return Assessment.builder(
                        SET.edition(),
                        new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.PHARMACY))
                .answer(TEXT, Answer.text("said"))
                .confirm(FIRST, new Confirmation("SIRO", FROM))
                .confirm(LAST, new Confirmation("SIRO", FROM));
    }

    private static Forecast forecast(Assessment.Builder assessment) {
        return Forecaster.of(SET, SOURCE).forecast(assessment.build(), FROM, UNTIL);
    }

    private static List<String> sentences(Forecast forecast) {
        return forecast.days().stream().map(ForecastDay::toString).toList();
    }

    @Test
    void aCertificateLapsesBeforeTheDeadline() {
        Forecast forecast = forecast(confirmed().certificate(Situations.plusUntil(LocalDate.of(2026, 5, 14))));

        assertThat(forecast.status()).isEqualTo(Status.STANDARDS_EXCEEDED);
        assertThat(sentences(forecast))
                .containsExactly(
                        "2026-05-15: Cyber Essentials Plus lapses on 15 May 2026; this is before the deadline of"
                                + " 2025-26, 30 June 2026; items that become outstanding: 2, of which mandatory: 2; the"
                                + " status falls from Standards Exceeded to Standards Not Met",
                        "2026-07-01: the deadline of 2025-26 was 30 June 2026");
        assertThat(forecast.statusOn(LocalDate.of(2026, 5, 14))).isEqualTo(Status.STANDARDS_EXCEEDED);
        assertThat(forecast.statusOn(LocalDate.of(2026, 5, 15))).isEqualTo(Status.STANDARDS_NOT_MET);
    }

    /** Rule A41: what was published is not affected; publishing again would be. */
    @Test
    void aPublicationIsNotAffected() {
        Publication published = new Publication(Status.STANDARDS_EXCEEDED, FROM.plusDays(1));

        assertThat(forecast(confirmed()
                                .certificate(Situations.plusUntil(LocalDate.of(2026, 5, 14)))
                                .publication(published))
                        .days())
                .extracting(
                        ForecastDay::on,
                        day -> day.reasons().stream()
                                .map(Reason::code)
                                .toList()
                                .contains("forecast.new-publication-only"))
                .containsExactly(
                        tuple(LocalDate.of(2026, 5, 2), false),
                        tuple(LocalDate.of(2026, 5, 15), true),
                        tuple(LocalDate.of(2026, 7, 1), false));
    }

    @Test
    void aLapseOnTheDayAfterTheDeadline() {
        assertThat(sentences(forecast(confirmed().certificate(Situations.plusUntil(LocalDate.of(2026, 6, 30))))))
                .containsExactly(
                        "2026-07-01: Cyber Essentials Plus lapses on 1 July 2026; the deadline of 2025-26 was 30 June"
                                + " 2026; items that become outstanding: 2, of which mandatory: 2; the status falls from"
                                + " Standards Exceeded to Standards Not Met");
    }

    @Test
    void aCertificateThatAnotherCoversIsNoChange() {
        Forecast forecast = forecast(confirmed()
                .certificate(Situations.plusUntil(LocalDate.of(2026, 5, 14)))
                .certificate(Situations.plusUntil(LocalDate.of(2026, 12, 31))));

        assertThat(forecast.days()).extracting(ForecastDay::on).containsExactly(LocalDate.of(2026, 7, 1));
    }

    @Test
    void aCertificateBegins() {
        Certificate later = Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .issuedOn(LocalDate.of(2026, 6, 1))
                .expiresOn(LocalDate.of(2027, 6, 1))
                .scope(CertificateScope.WHOLE_ORGANISATION)
                .build();

        assertThat(sentences(forecast(confirmed().certificate(later))))
                .first()
                .isEqualTo(
                        "2026-06-01: Cyber Essentials Plus begins on 1 June 2026; items that are settled: 2, of which"
                                + " mandatory: 2; the status rises from Standards Not Met to Standards Exceeded");
    }

    /** D10. */
    @Test
    void aVersionIsWithdrawn() {
        Certificate iso = Certificate.builder(CertificateScheme.ISO_27001)
                .version(Iso27001Version.V2013)
                .issuedOn(LocalDate.of(2024, 1, 1))
                .expiresOn(LocalDate.of(2026, 12, 31))
                .scope(CertificateScope.ALL_HEALTH_AND_CARE_DATA)
                .build();
        Forecast forecast = Forecaster.of(SET, SOURCE)
                .forecast(confirmed().certificate(iso).build(), LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 1));

        assertThat(sentences(forecast))
                .containsExactly(
                        "2025-11-01: ISO 27001 certificates of version 2013 no longer count from 1 November 2025; this"
                                + " is before the deadline of 2025-26, 30 June 2026; items that become outstanding: 1, of"
                                + " which mandatory: 1");
    }

    @Test
    void aReviewThatPassesIsAFindingAndStrictlyAState() {
        Assessment assessment = confirmed()
                .answer(
                        TEXT,
                        Answer.builder()
                                .text("said")
                                .reviewBy(LocalDate.of(2026, 6, 5))
                                .build())
                .build();
        Forecaster forecaster = Forecaster.of(SET, SOURCE);

        assertThat(sentences(forecaster.forecast(assessment, FROM, LocalDate.of(2026, 6, 6))))
                .containsExactly("2026-06-06: the review of 1.1.1 was due by 5 June 2026");
        assertThat(sentences(forecaster.withStrictFreshness().forecast(assessment, FROM, LocalDate.of(2026, 6, 6))))
                .containsExactly(
                        "2026-06-06: the review of 1.1.1 was due by 5 June 2026; items that become outstanding: 1, of"
                                + " which mandatory: 1");
        assertThat(forecaster
                        .forecast(assessment, FROM, LocalDate.of(2026, 6, 5))
                        .days())
                .isEmpty();
    }

    @Test
    void aConfirmationOfALaterDay() {
        Forecast forecast = forecast(confirmed()
                .answer(TICK, Answer.yes(true))
                .answer(DATE, Answer.date(FROM))
                .confirm(LAST, new Confirmation("SIRO", FROM.plusDays(3))));

        assertThat(sentences(forecast))
                .first()
                .isEqualTo(
                        "2026-05-04: the confirmation of 2.1 counts from 4 May 2026; confirmations that are no longer"
                                + " outstanding: 1; the status rises from Standards Not Met to Standards Met");
    }

    @Test
    void aDayThatOnlyTheHostKnowsOf() {
        LocalDate day = LocalDate.of(2026, 5, 20);
        CreditSource withdrawn = (assessment, requirements, asAt) ->
                asAt.isBefore(day) ? SOURCE.credits(assessment, requirements, asAt) : Credits.none();
        Assessment assessment = confirmed()
                .certificate(Situations.plusUntil(LocalDate.of(2026, 12, 31)))
                .build();

        assertThat(sentences(Forecaster.of(SET, withdrawn)
                        .withDays(List.of(day))
                        .forecast(assessment, FROM, LocalDate.of(2026, 6, 1))))
                .containsExactly(
                        "2026-05-20: what certificates exempt changes on 20 May 2026; items that become outstanding:"
                                + " 2, of which mandatory: 2; the status falls from Standards Exceeded to Standards Not"
                                + " Met");
    }

    /** What the data says of a day is said; that the host knows it too adds nothing. */
    @Test
    void aDayThatTheHostKnowsOfToo() {
        Assessment assessment = confirmed()
                .certificate(Situations.plusUntil(LocalDate.of(2026, 5, 14)))
                .build();

        assertThat(Forecaster.of(SET, SOURCE)
                        .withDays(List.of(LocalDate.of(2026, 5, 15)))
                        .forecast(assessment, FROM, UNTIL))
                .isEqualTo(Forecaster.of(SET, SOURCE).forecast(assessment, FROM, UNTIL));
    }

    @Test
    void oneDayHoldsNoChange() {
        Forecast forecast = Forecaster.of(SET, SOURCE).forecast(confirmed().build(), FROM, FROM);

        assertThat(forecast.days()).isEmpty();
        assertThat(forecast.statusOn(FROM)).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast.statusOn(FROM.plusDays(1)))
                .withMessage("day: 2026-05-02 is not one from 2026-05-01 to 2026-05-01");
    }

    @Test
    void theLastDayBeforeTheFirst() {
        Forecaster forecaster = Forecaster.of(SET, SOURCE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecaster.forecast(confirmed().build(), UNTIL, FROM))
                .withMessage("until: 2026-05-01 is before 2026-07-31");
    }

    @Test
    void aVerdictByOtherRequirements() {
        Assessment assessment = confirmed().build();
        RequirementSet other = Situations.example();
        Scorecard card = Scorer.of(other).score(assessment, Credits.none(), FROM);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecaster.of(SET, SOURCE).forecast(assessment, Credits.none(), card, UNTIL))
                .withMessage("first: it is by other requirements than " + SET);
    }

    @Test
    void daysAtTheEndOfTheCalendar() {
        Assessment assessment = confirmed()
                .certificate(Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                        .issuedOn(LocalDate.MIN)
                        .expiresOn(LocalDate.MAX)
                        .build())
                .build();

        assertThat(Forecaster.of(SET, SOURCE)
                        .forecast(assessment, FROM, LocalDate.MAX)
                        .days())
                .extracting(ForecastDay::on)
                .as("the deadline, and the day from which it is not known whether the edition is open")
                .containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));
    }

    @Test
    void theDocument() {
        String text = ForecastJson.writer()
                .toText(forecast(confirmed().certificate(Situations.plusUntil(LocalDate.of(2026, 5, 14)))));

        assertThat(text)
                .startsWith(
                        "{\"format\":\"dspt-forecast/1\",\"edition\":\"2025-26\",\"category\":2,\"odsCode\":\"8XX01\","
                                + "\"requirements\":\"sha256:")
                .contains("\"completeness\":\"complete\",\"from\":\"2026-05-01\",\"until\":\"2026-07-31\",\"deadline\":"
                        + "\"2026-06-30\",\"status\":\"standards-exceeded\",\"possibleStatus\":\"standards-exceeded\",\"days\":"
                        + "[{\"on\":\"2026-05-15\",\"reasons\":[{\"code\":\"forecast.certificate-lapses\",")
                .contains("\"change\":{\"statusBefore\":\"standards-exceeded\",\"statusAfter\":\"standards-not-met\","
                        + "\"possibleBefore\":\"standards-exceeded\",\"possibleAfter\":\"standards-not-met\",\"items\":[{\"ref\":"
                        + "\"1.1.2\",\"mandatory\":true,\"before\":\"exempt\",\"after\":\"unanswered\"}");
        assertThat(ForecastJson.reader()
                        .read(text.replace("\"kind\":\"evidence\"", "\"kind\":\"confirmation\""))
                        .problems())
                .extracting(Problem::code)
                .containsOnly("blocker.other-kind");
        assertThat(JsonMapper.builder().build().readValue(text, Forecast.class))
                .isEqualTo(ForecastJson.reader().read(text).orElseThrow());
    }

    /** Case 34: what cannot hold together is a problem, for reader, writer and mapper alike. */
    @Test
    void daysThatDoNotHoldTogether() {
        String text = ForecastJson.writer()
                .toText(forecast(confirmed().certificate(Situations.plusUntil(LocalDate.of(2026, 5, 14)))));

        for (Map.Entry<String, String> fault : Map.of(
                        "\"until\":\"2026-04-30\"", "forecast.until-before-from",
                        "\"until\":\"2026-05-14\"", "forecast.day-outside")
                .entrySet()) {
            String wrong = text.replace("\"until\":\"2026-07-31\"", fault.getKey());

            assertThat(ForecastJson.reader().read(wrong).problems())
                    .extracting(Problem::code)
                    .contains(fault.getValue());
            assertThatThrownBy(() -> JsonMapper.builder().build().readValue(wrong, Forecast.class))
                    .isInstanceOf(JacksonException.class);
        }
        Forecast good = ForecastJson.reader().read(text).orElseThrow();
        ForecastDay day = good.days().get(0);
        Forecast twice = new Forecast(
                good.requirementSet(),
                good.odsCode(),
                good.from(),
                good.until(),
                good.deadline(),
                good.status(),
                good.possibleStatus(),
                List.of(day, day));
        assertThat(twice.inconsistencies())
                .extracting(fault -> fault.code().name())
                .containsExactly("forecast.days-out-of-order");
        Forecast onTheFirst = new Forecast(
                good.requirementSet(),
                good.odsCode(),
                day.on(),
                good.until(),
                good.deadline(),
                good.status(),
                good.possibleStatus(),
                List.of(day));
        assertThat(onTheFirst.inconsistencies())
                .extracting(fault -> fault.code().name())
                .containsExactly("forecast.day-outside");
    }

    @Test
    void reasonsCarryTheirValues() {
        Reason reason = forecast(confirmed().certificate(Situations.plusUntil(LocalDate.of(2026, 5, 14))))
                .days()
                .get(0)
                .reasons()
                .get(0);

        assertThat(reason.code()).isEqualTo("forecast.certificate-lapses");
        assertThat(reason.arguments()).first().isEqualTo(CertificateScheme.CYBER_ESSENTIALS_PLUS);
    }

    @Test
    void aDayBeforeTheSpan() {
        Forecast forecast = forecast(confirmed());

        assertThat(forecast.statusOn(UNTIL)).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast.statusOn(FROM.minusDays(1)))
                .withMessage("day: 2026-04-30 is not one from 2026-05-01 to 2026-07-31");
    }

    @Test
    void aCertificateWithoutDaysBringsNoDay() {
        Certificate undated =
                Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS).build();

        assertThat(sentences(forecast(confirmed().certificate(undated))))
                .containsExactly("2026-07-01: the deadline of 2025-26 was 30 June 2026");
    }

    /** D10: where no day of expiry is known, the certificate may count until its version is withdrawn. */
    @Test
    void aVersionIsWithdrawnOfACertificateWithoutAnEnd() {
        assertThat(sentences(aroundWithdrawal(null)))
                .containsExactly(
                        "2025-11-01: ISO 27001 certificates of version 2013 no longer count from 1 November 2025; this"
                                + " is before the deadline of 2025-26, 30 June 2026; items that become outstanding: 1, of"
                                + " which mandatory: 1");
    }

    /** D10: 31 October 2025 is the last day of the version. */
    @Test
    void aCertificateThatEndsWithItsVersionOnlyLapses() {
        assertThat(sentences(aroundWithdrawal(LocalDate.of(2025, 10, 31))))
                .containsExactly(
                        "2025-11-01: ISO 27001 lapses on 1 November 2025; this is before the deadline of 2025-26, 30"
                                + " June 2026; items that become outstanding: 1, of which mandatory: 1");
    }

    private static Forecast aroundWithdrawal(LocalDate expiresOn) {
        Certificate.Builder iso = Certificate.builder(CertificateScheme.ISO_27001)
                .version(Iso27001Version.V2013)
                .issuedOn(LocalDate.of(2024, 1, 1))
                .scope(CertificateScope.ALL_HEALTH_AND_CARE_DATA);
        if (expiresOn != null) {
            iso.expiresOn(expiresOn);
        }
        return Forecaster.of(SET, SOURCE)
                .forecast(
                        confirmed().certificate(iso.build()).build(),
                        LocalDate.of(2025, 10, 1),
                        LocalDate.of(2025, 12, 1));
    }

    @Test
    void onlyWhatIsAskedIsNamed() {
        LocalDate day = FROM.plusDays(3);
        Answer reviewed = Answer.builder().text("said").reviewBy(day).build();

        assertThat(sentences(Forecaster.of(SET, SOURCE)
                        .forecast(
                                confirmed()
                                        .answer(TEXT, reviewed)
                                        .answer(EvidenceRef.parse("9.9.9"), reviewed)
                                        .evidence(EvidenceRef.parse("9.9.9"), Evidence.of("Export", day))
                                        .build(),
                                FROM,
                                day.plusDays(1))))
                .containsExactly("2026-05-05: the review of 1.1.1 was due by 4 May 2026");
        assertThat(sentences(Forecaster.of(SET, SOURCE)
                        .forecast(
                                confirmed()
                                        .confirm(LAST, new Confirmation("SIRO", day))
                                        .confirm(AssertionRef.parse("9.9"), new Confirmation("SIRO", day))
                                        .build(),
                                FROM,
                                day)))
                .containsExactly(
                        "2026-05-04: the confirmation of 2.1 counts from 4 May 2026; confirmations that are no longer"
                                + " outstanding: 1");
    }

    /** Each is told, and nothing is made of the two. */
    @Test
    void twoThingsOnADayOfWhichNothingComes() {
        assertThat(sentences(forecast(confirmed()
                        .answer(
                                TEXT,
                                Answer.builder()
                                        .text("said")
                                        .reviewBy(LocalDate.of(2026, 6, 30))
                                        .build()))))
                .containsExactly(
                        "2026-07-01: the review of 1.1.1 was due by 30 June 2026; the deadline of 2025-26 was 30"
                                + " June 2026");
    }

    @Test
    void anotherFormatIsRefused() {
        String text = ForecastJson.writer().toText(forecast(confirmed()));

        assertThatThrownBy(() -> JsonMapper.builder()
                        .build()
                        .readValue(text.replace("dspt-forecast/1", "dspt-forecast/2"), Forecast.class))
                .hasMessageContaining("the document is not of the format 'dspt-forecast/1'");
    }

    /** D6: a certificate whose scope is not stated may count. */
    @Test
    void aCertificateThatMayCountBegins() {
        Certificate unscoped = Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .issuedOn(LocalDate.of(2026, 6, 1))
                .expiresOn(LocalDate.of(2027, 6, 1))
                .build();

        assertThat(sentences(forecast(confirmed().certificate(unscoped))))
                .first()
                .isEqualTo("2026-06-01: Cyber Essentials Plus begins on 1 June 2026; items that become undetermined: 2,"
                        + " of which mandatory: 2; the possible status rises from Standards Not Met to Standards"
                        + " Exceeded");
    }

    /** A4: exempt counts like answered, and is kept apart from it. */
    @Test
    void anAnswerThatGoesStaleBesideACertificate() {
        LocalDate reviewBy = LocalDate.of(2026, 5, 19);
        Assessment assessment = confirmed()
                .certificate(Situations.plusUntil(LocalDate.of(2026, 12, 31)))
                .answer(TICK, Answer.builder().yes(true).reviewBy(reviewBy).build())
                .build();

        assertThat(sentences(Forecaster.of(SET, SOURCE)
                        .withStrictFreshness()
                        .forecast(assessment, FROM, LocalDate.of(2026, 6, 1))))
                .containsExactly(
                        "2026-05-20: the review of 1.1.2 was due by 19 May 2026; items that stay complete on other"
                                + " grounds: 1, of which mandatory: 1");
    }

    /** A38: a date that is still to come is a finding until it has come. */
    @Test
    void daysThatAnswersName() {
        LocalDate day = FROM.plusDays(3);

        assertThat(sentences(forecast(confirmed().answer(DATE, Answer.date(day)))))
                .first()
                .isEqualTo("2026-05-04: the day named in the answers to 2.1.1 has come: 4 May 2026");
        assertThat(sentences(forecast(confirmed()
                        .answer(TICK, Answer.builder().yes(true).recordedOn(day).build())
                        .answer(DATE, Answer.builder().date(day).recordedOn(day).build()))))
                .first()
                .isEqualTo("2026-05-04: the day named in the answers to 1.1.2 and 2.1.1 has come: 4 May 2026");
    }

    private static RequirementSet withRule(
            Eligibility reviewed, Eligibility selfPublished, LocalDate selfPublishedFrom) {
        return SET.toBuilder()
                .editionFacts(new EditionFacts(
                        SET.edition(),
                        null,
                        null,
                        null,
                        null,
                        List.of(new OrganisationTypeRule(
                                OrganisationType.PHARMACY,
                                SET.category(),
                                Track.ASSERTIONS,
                                reviewed,
                                selfPublished,
                                selfPublishedFrom,
                                SET.items().get(0).provenance())),
                        List.of()))
                .build();
    }

    private static List<String> sentences(RequirementSet set, Assessment.Builder assessment) {
        return sentences(Forecaster.of(set, SOURCE).forecast(assessment.build(), FROM, UNTIL));
    }

    /** A15: approval counts, and handing in does not. */
    @Test
    void aPlanIsApproved() {
        assertThat(sentences(
                        withRule(Eligibility.YES, Eligibility.NO, null),
                        confirmed().improvementPlan(new ImprovementPlan(FROM.plusDays(3), FROM.plusDays(9)))))
                .containsExactly(
                        "2026-05-10: the improvement plan is approved on 10 May 2026; the status rises from Standards"
                                + " Not Met to Approaching Standards");
        assertThat(sentences(
                        withRule(Eligibility.YES, Eligibility.NO, null),
                        confirmed().improvementPlan(new ImprovementPlan(FROM.plusDays(3), null))))
                .isEmpty();
    }

    private static Assessment.Builder reducedListDone(LocalDate submittedOn) {
        return confirmed()
                .answer(EvidenceRef.parse("2.1.2"), Answer.yes(true))
                .previousStatus(PreviousStatus.NONE)
                .improvementPlan(new ImprovementPlan(submittedOn, null));
    }

    /** A16: with the reduced list complete, the day on which the plan is submitted counts. */
    @Test
    void aPlanIsHandedIn() {
        assertThat(sentences(withRule(Eligibility.NO, Eligibility.YES, null), reducedListDone(FROM.plusDays(3))))
                .containsExactly(
                        "2026-05-04: the improvement plan is submitted on 4 May 2026; the status rises from Standards"
                                + " Not Met to Approaching Standards");
    }

    /** A16: self-publishing opened on a day, which was 5 March 2021. */
    @Test
    void theReducedListMayBePublishedFromADayOn() {
        assertThat(sentences(withRule(Eligibility.NO, Eligibility.YES, FROM.plusDays(5)), reducedListDone(FROM)))
                .containsExactly(
                        "2026-05-06: the reduced list may be published as Approaching Standards from 6 May 2026 (rule"
                                + " A16); the status rises from Standards Not Met to Approaching Standards");
    }

    /** Section B. */
    @Test
    void theEditionOpensEndsAndCloses() {
        RequirementSet set = SET.toBuilder()
                .editionFacts(new EditionFacts(
                        SET.edition(),
                        known(LocalDate.of(2026, 5, 10)),
                        null,
                        known(LocalDate.of(2026, 6, 30)),
                        known(LocalDate.of(2026, 7, 20)),
                        List.of(),
                        List.of()))
                .build();

        assertThat(sentences(set, confirmed()))
                .containsExactly(
                        "2026-05-10: publications for 2025-26 are open from 10 May 2026",
                        "2026-07-01: the deadline of 2025-26 was 30 June 2026",
                        "2026-07-21: publications for 2025-26 were last seen on 20 July 2026; 2025-26 is closed on 21 July"
                                + " 2026: nothing more can be published for it (rule B3a)");
    }

    /** B3a: what the days of the edition leave open. */
    @Test
    void whetherTheEditionIsOpenIsADayOfItsOwn() {
        RequirementSet set = SET.toBuilder()
                .editionFacts(new EditionFacts(
                        SET.edition(), null, null, known(LocalDate.of(2026, 6, 30)), null, List.of(), List.of()))
                .build();
        Forecast forecast = Forecaster.of(set, SOURCE).forecast(confirmed().build(), FROM, LocalDate.of(2026, 8, 1));

        assertThat(sentences(forecast))
                .containsExactly(
                        "2026-06-30: 2025-26 is certainly open for publication on 30 June 2026",
                        "2026-07-01: the deadline of 2025-26 was 30 June 2026",
                        "2026-08-01: whether 2025-26 is open for publication on 1 August 2026 is not known (rule"
                                + " B3a)");
    }

    private static KnownDate known(LocalDate day) {
        return new KnownDate(day, SET.items().get(0).provenance());
    }

    @Test
    void theSpanIsInTheSummary() {
        assertThat(forecast(confirmed()))
                .hasToString("Forecast[2025-26 category 2 from 2026-05-01 to 2026-07-31: 1 days]");
        assertThat(Forecaster.of(SET, SOURCE)).hasToString("Forecaster[" + SET + "]");
    }
}
