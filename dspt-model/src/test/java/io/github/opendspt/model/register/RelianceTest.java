package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.register.Reliance.CertificateDemand;
import io.github.opendspt.model.register.Reliance.EditionDemand;
import io.github.opendspt.model.register.RelianceAnswer.Clause;
import io.github.opendspt.model.register.RelianceAnswer.Subject;
import io.github.opendspt.model.register.RelianceAnswer.Truth;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules K1 and K3. */
class RelianceTest {

    private static final RelianceJudge JUDGE = RelianceJudge.of(Catalogue.bundled());
    private static final Organisation ORGANISATION =
            new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", OrganisationType.COMPANY);
    private static final LocalDate ON = LocalDate.of(2026, 6, 20);
    private static final LocalDate AS_AT = LocalDate.of(2026, 6, 30);
    private static final PublishedStatus MET =
            PublishedStatus.of(ORGANISATION, Edition.parse("2025-26"), PreviousStatus.STANDARDS_MET, ON);

    private static PublishedStatus published(
            @Nullable OrganisationType type, String edition, @Nullable PreviousStatus status) {
        return new PublishedStatus(ORGANISATION.odsCode(), null, type, Edition.parse(edition), status, ON, null);
    }

    private static Clause clause(RelianceAnswer answer, Subject subject) {
        return answer.clauses().stream()
                .filter(clause -> clause.subject() == subject)
                .findFirst()
                .orElseThrow();
    }

    private static void assertClause(RelianceAnswer answer, Subject subject, Truth truth, String... codes) {
        assertThat(clause(answer, subject).reasons()).extracting(Reason::code).containsExactly(codes);
        assertThat(clause(answer, subject).truth()).isEqualTo(truth);
    }

    // K1.

    @Test
    void theBundledRuleIsK1() {
        Reliance rule = Reliance.dars2a();

        assertThat(rule.name()).isEqualTo("dars-2a");
        assertThat(rule.organisationCode()).isTrue();
        assertThat(rule.minimumStatus()).isEqualTo(Status.STANDARDS_MET);
        assertThat(rule.edition()).isEqualTo(EditionDemand.LATEST_OR_PREVIOUS);
        assertThat(rule.withinMonths()).isEqualTo(12);
        assertThat(rule.approvedPlan()).isNotNull();
        assertThat(rule.alternatives()).hasSize(2);
        assertThat(rule.inconsistencies()).isEmpty();
    }

    @Test
    void withoutACodeNothingIsAccepted() {
        PublishedStatus nameless = new PublishedStatus(
                null, "Example", OrganisationType.COMPANY, MET.edition(), MET.status(), MET.on(), null);
        RelianceAnswer answer = JUDGE.answer(Reliance.dars2a(), nameless, AS_AT);

        assertClause(answer, Subject.ORGANISATION_CODE, Truth.FAILS, "reliance.code-missing");
        assertThat(answer.answer()).isEqualTo(Verdict.MAY_NOT_RELY);
        assertThat(answer.changesOn()).isNull();
    }

    @Test
    void whoeverMayNotBeReliedOnHearsOfTheAlternatives() {
        RelianceAnswer not = JUDGE.answer(
                Reliance.dars2a(), published(OrganisationType.GP, "2025-26", PreviousStatus.STANDARDS_NOT_MET), AS_AT);
        RelianceAnswer may = JUDGE.answer(Reliance.dars2a(), MET, AS_AT);

        assertThat(not.alternatives()).isEqualTo(Reliance.dars2a().alternatives());
        assertThat(may.alternatives()).isEmpty();
        assertThat(may.conditions()).isNull();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "nhs-trust,2025-26,HOLDS,reliance.plan-accepted",
        "local-authority,2025-26,HOLDS,reliance.plan-accepted",
        "social-care,2025-26,FAILS,reliance.plan-self-published",
        "social-care,2024-25,FAILS,reliance.plan-self-published",
        "gp,2025-26,UNKNOWN,reliance.plan-unknown",
        "company,2025-26,UNKNOWN,reliance.plan-unknown",
        "it-supplier,2025-26,UNKNOWN,reliance.plan-unknown",
        "nhs-trust,2030-31,UNKNOWN,reliance.plan-unknown",
        ",2025-26,UNKNOWN,reliance.plan-unknown"
    })
    void approachingStandardsCountsByTheReviewedRouteOnly(
            @Nullable String type, String edition, Truth truth, String code) {
        PublishedStatus published = published(
                type == null ? null : OrganisationType.parse(type), edition, PreviousStatus.APPROACHING_STANDARDS);
        RelianceAnswer answer = JUDGE.answer(Reliance.dars2a(), published, AS_AT);

        assertClause(answer, Subject.STATUS, truth, code);
    }

    @Test
    void anApprovedPlanIsAcceptedWithConditions() {
        RelianceAnswer answer = JUDGE.answer(
                Reliance.dars2a(),
                published(OrganisationType.NHS_TRUST, "2025-26", PreviousStatus.APPROACHING_STANDARDS),
                AS_AT);

        assertThat(answer.answer()).isEqualTo(Verdict.MAY_RELY);
        assertThat(answer.conditions()).isEqualTo("special conditions");
    }

    @ParameterizedTest
    @CsvSource({
        "STANDARDS_EXCEEDED,HOLDS,reliance.status-met",
        "STANDARDS_MET,HOLDS,reliance.status-met",
        "STANDARDS_NOT_MET,FAILS,reliance.status-below",
        "ENTRY_LEVEL,FAILS,reliance.status-below",
        "NONE,FAILS,publication.none",
        ",UNKNOWN,publication.status-unknown"
    })
    void everyStatus(@Nullable PreviousStatus status, Truth truth, String code) {
        RelianceAnswer answer =
                JUDGE.answer(Reliance.dars2a(), published(OrganisationType.GP, "2025-26", status), AS_AT);

        assertClause(answer, Subject.STATUS, truth, code);
    }

    @Test
    void nothingPublishedFailsWhateverTheEdition() {
        PublishedStatus none =
                new PublishedStatus(ORGANISATION.odsCode(), null, null, null, PreviousStatus.NONE, null, null);
        RelianceAnswer answer = JUDGE.answer(Reliance.dars2a(), none, AS_AT);

        assertClause(answer, Subject.EDITION, Truth.FAILS, "publication.none");
        assertThat(answer.answer()).isEqualTo(Verdict.MAY_NOT_RELY);
    }

    @Test
    void whatIsNotKnownOfTheEditionOrTheDayCannotBeTold() {
        PublishedStatus nothing = new PublishedStatus(ORGANISATION.odsCode(), null, null, null, null, null, null);
        PublishedStatus dayless =
                new PublishedStatus(ORGANISATION.odsCode(), null, null, MET.edition(), MET.status(), null, null);

        assertClause(
                JUDGE.answer(Reliance.dars2a(), nothing, AS_AT),
                Subject.EDITION,
                Truth.UNKNOWN,
                "publication.status-unknown");
        assertClause(
                JUDGE.answer(Reliance.dars2a(), dayless, AS_AT),
                Subject.EDITION,
                Truth.UNKNOWN,
                "publication.day-unknown");
    }

    @Test
    void aPublicationBeforeItsEditionOpenedIsAContradiction() {
        PublishedStatus early = new PublishedStatus(
                ORGANISATION.odsCode(),
                null,
                null,
                Edition.parse("2026-27"),
                MET.status(),
                LocalDate.of(2026, 8, 20),
                null);

        assertClause(
                JUDGE.answer(Reliance.dars2a(), early, LocalDate.of(2026, 8, 25)),
                Subject.EDITION,
                Truth.UNKNOWN,
                "reliance.latest-unknown");
    }

    @Test
    void beforeTheFirstEditionNothingIsKnown() {
        assertClause(
                JUDGE.answer(Reliance.dars2a(), MET, LocalDate.of(2010, 1, 1)),
                Subject.EDITION,
                Truth.UNKNOWN,
                "reliance.no-latest",
                "publication.later-day");
    }

    // K3: rules of a host's own.

    private static Reliance latest(CertificateDemand... certificates) {
        return new Reliance(
                "latest",
                "The latest edition",
                null,
                false,
                Status.STANDARDS_MET,
                EditionDemand.LATEST,
                null,
                null,
                List.of(certificates),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31,HOLDS,reliance.latest",
        "2026-09-15,UNKNOWN,reliance.latest-unknown",
        "2026-10-01,FAILS,reliance.not-latest"
    })
    void theLatestEditionAlone(LocalDate asAt, Truth truth, String code) {
        assertClause(JUDGE.answer(latest(), MET, asAt), Subject.EDITION, truth, code);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31,HOLDS,publication.certainly-current",
        "2027-04-01,UNKNOWN,publication.probable",
        "2027-07-01,UNKNOWN,publication.deadline-unknown"
    })
    void whateverIsCurrent(LocalDate asAt, Truth truth, String code) {
        Reliance current = new Reliance(
                "current",
                "A current publication",
                null,
                false,
                Status.STANDARDS_MET,
                EditionDemand.CURRENT,
                null,
                null,
                List.of(),
                List.of());

        assertClause(JUDGE.answer(current, MET, asAt), Subject.EDITION, truth, code);
    }

    private static final CertificateDemand EITHER_CYBER_ESSENTIALS =
            new CertificateDemand(List.of(CertificateScheme.CYBER_ESSENTIALS, CertificateScheme.CYBER_ESSENTIALS_PLUS));

    private static Certificate plus(@Nullable String holder, @Nullable CertificateScope scope) {
        return new Certificate(
                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                null,
                "1",
                LocalDate.of(2025, 11, 3),
                LocalDate.of(2026, 11, 3),
                scope,
                null,
                holder,
                null);
    }

    @Test
    void aCertificateInDate() {
        PublishedStatus certified =
                MET.withCertificates(List.of(plus("example supplier LTD", CertificateScope.WHOLE_ORGANISATION)));
        RelianceAnswer in = JUDGE.answer(latest(EITHER_CYBER_ESSENTIALS), certified, AS_AT);
        RelianceAnswer out = JUDGE.answer(latest(EITHER_CYBER_ESSENTIALS), certified, LocalDate.of(2026, 11, 4));

        assertClause(in, Subject.CERTIFICATE, Truth.HOLDS, "certificate.counts");
        assertThat(in.answer()).isEqualTo(Verdict.MAY_RELY);
        assertClause(out, Subject.CERTIFICATE, Truth.FAILS, "certificate.expired");
    }

    @Test
    void aDocumentTellsItsPublicationAndItsCertificates() {
        Certificate certificate = plus(null, CertificateScope.WHOLE_ORGANISATION);
        Assessment unpublished = Assessment.builder(Edition.parse("2025-26"), ORGANISATION)
                .certificates(List.of(certificate))
                .build();
        Assessment document = unpublished.toBuilder()
                .publication(new Publication(Status.STANDARDS_MET, ON))
                .build();

        assertThat(PublishedStatus.of(document)).isEqualTo(MET.withCertificates(List.of(certificate)));
        assertThat(JUDGE.answer(latest(EITHER_CYBER_ESSENTIALS), PublishedStatus.of(document), AS_AT)
                        .answer())
                .isEqualTo(Verdict.MAY_RELY);
        assertThat(JUDGE.answer(latest(EITHER_CYBER_ESSENTIALS), PublishedStatus.of(unpublished), AS_AT)
                        .answer())
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void theEndOfACertificateIsADayOfChange() {
        Reliance rule = new Reliance(
                "certified",
                "A certificate and a current publication",
                null,
                false,
                Status.STANDARDS_MET,
                EditionDemand.CURRENT,
                null,
                null,
                List.of(EITHER_CYBER_ESSENTIALS),
                List.of());
        RelianceAnswer answer = JUDGE.answer(
                rule, MET.withCertificates(List.of(plus(null, CertificateScope.WHOLE_ORGANISATION))), AS_AT);

        assertThat(answer.changesOn()).isEqualTo("2026-11-04");
        assertThat(answer.changesTo()).isEqualTo(Verdict.MAY_NOT_RELY);
    }

    @Test
    void certificatesThatAreNotKnownOrMissingOrDoubtful() {
        Reliance rule = latest(EITHER_CYBER_ESSENTIALS);

        assertClause(
                JUDGE.answer(rule, MET, AS_AT), Subject.CERTIFICATE, Truth.UNKNOWN, "reliance.certificates-unknown");
        assertClause(
                JUDGE.answer(rule, MET.withCertificates(List.of()), AS_AT),
                Subject.CERTIFICATE,
                Truth.FAILS,
                "reliance.certificate-missing");
        assertClause(
                JUDGE.answer(rule, MET.withCertificates(List.of(plus(null, null))), AS_AT),
                Subject.CERTIFICATE,
                Truth.UNKNOWN,
                "certificate.scope-unstated");
        assertClause(
                JUDGE.answer(
                        rule,
                        MET.withCertificates(List.of(plus("Other Ltd", CertificateScope.WHOLE_ORGANISATION))),
                        AS_AT),
                Subject.CERTIFICATE,
                Truth.UNKNOWN,
                "certificate.holder-differs");
    }

    // Documents.

    private static List<Problem> problems(String members) {
        return RelianceJson.reader()
                .read("{\"format\": \"dspt-reliance/1\", \"name\": \"mine\", \"title\": \"Mine\"," + members + "}")
                .problems();
    }

    @Test
    void aRuleOfAHostsOwnIsReadAndWritten() {
        String text = "{\"format\":\"dspt-reliance/1\",\"name\":\"mine\",\"title\":\"Mine\",\"minimumStatus\":"
                + "\"standards-met\",\"edition\":\"latest\",\"certificates\":[{\"schemes\":[\"cyber-essentials\"]}]}";
        Reliance rule = RelianceJson.reader().read(text).orElseThrow();

        assertThat(RelianceJson.writer().toText(rule)).isEqualTo(text);
        assertThat(RelianceJson.reader()
                        .read(RelianceJson.writer().toText(Reliance.dars2a()))
                        .orElseThrow())
                .isEqualTo(Reliance.dars2a());
    }

    @Test
    void aRuleThatContradictsItselfIsRefusedWithEveryPlace() {
        assertThat(problems("""
                        "minimumStatus": "standards-exceeded",
                        "edition": "latest",
                        "withinMonths": 12,
                        "approvedPlan": {"conditions": "some"},
                        "certificates": [{"schemes": []}, {"schemes": ["nhsmail", "nhsmail"]}]
                        """))
                .extracting(Problem::code, Problem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("reliance.months-without-previous", "/withinMonths"),
                        tuple("reliance.plan-contradicts-minimum", "/approvedPlan"),
                        tuple("reliance.no-scheme", "/certificates/0/schemes"),
                        tuple("reliance.scheme-twice", "/certificates/1/schemes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "two words", "-x", "x--y", "é"})
    void aNameIsWordsJoinedByHyphens(String name) {
        Reading<Reliance> reading = RelianceJson.reader()
                .read("{\"format\": \"dspt-reliance/1\", \"name\": \"" + name + "\", \"title\": \"Mine\","
                        + "\"minimumStatus\": \"standards-met\", \"edition\": \"latest\"}");

        assertThat(reading.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("reliance.name", "/name"));
    }

    @Test
    void anAnswerThatDoesNotFollowIsRefused() {
        RelianceAnswer answer = JUDGE.answer(Reliance.dars2a(), MET, AS_AT);
        String text = RelianceJson.answerWriter().toText(answer);

        assertThat(RelianceJson.answerReader().read(text).orElseThrow()).isEqualTo(answer);
        assertThat(RelianceJson.answerReader()
                        .read(text.replace("\"answer\":\"may-rely\"", "\"answer\":\"may-not-rely\""))
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("reliance.answer-disagrees", "/answer"));
        assertThat(RelianceJson.answerReader()
                        .read(text.replace("\"changesOn\":\"2026-09-01\"", "\"changesOn\":\"2026-06-30\""))
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("reliance.change-not-later", "/changesOn"));
        assertThat(RelianceJson.answerReader()
                        .read(text.replace("\"changesOn\":\"2026-09-01\",", ""))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("reliance.change-incomplete");
    }

    @Test
    void namesAndNumbersStayOutOfLogs() {
        assertThat(MET.withCertificates(List.of(plus("Somebody", null))).toString())
                .isEqualTo("publication of standards-met for 2025-26 on 2026-06-20 by an organisation of the type"
                        + " company, with 1 certificates");
    }

    @ParameterizedTest
    @EnumSource
    void tokensOfVerdictsAreRead(Verdict verdict) {
        assertThat(Verdict.parse(verdict.toString())).isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource
    void tokensOfSubjectsAreRead(Subject subject) {
        assertThat(Subject.parse(subject.toString())).isEqualTo(subject);
    }

    @ParameterizedTest
    @EnumSource
    void tokensOfTruthsAreRead(Truth truth) {
        assertThat(Truth.parse(truth.toString())).isEqualTo(truth);
    }

    @ParameterizedTest
    @EnumSource
    void tokensOfDemandsAreRead(EditionDemand demand) {
        assertThat(EditionDemand.parse(demand.toString())).isEqualTo(demand);
    }

    /** Every row by every rule gives what each gives by itself, also repeated and unreadable ones. */
    @Test
    void everyRowOfARegister() {
        String register = "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n"
                + "8XX01,One,25/26 Standards Met,20/06/2026,Company\n"
                + "8XX02,Two,Not Published,,Company\n"
                + "not a code,Three,25/26 Standards Met,20/06/2026,Company\n"
                + "8xx01,One,25/26 Standards Met,20/06/2026,Company\n";
        LocalDate day = LocalDate.of(2026, 8, 1);
        RelianceJudge judge = RelianceJudge.of(Catalogue.bundled());
        List<String> decided = new ArrayList<>();

        judge.decideAll(
                List.of(Reliance.dars2a(), Reliance.dars2a()),
                RegisterReader.defaults().rows(new StringReader(register)),
                day,
                row -> {
                    decided.add(row.line() + " " + row.verdict(0) + (row.repeated() ? " repeated" : "")
                            + row.problem().map(problem -> " " + problem.code()).orElse(""));
                    assertThat(row.answer(1).map(RelianceAnswer::answer))
                            .isEqualTo(row.published().map(published -> row.verdict(1)));
                });

        assertThat(decided)
                .containsExactly("2 may-rely", "3 may-not-rely", "4 cannot-tell register.code", "5 may-rely repeated");
    }

    /** Codes that differ in one character, or in length alone, are not taken for each other. */
    @Test
    void codesAreToldApartExactly() {
        StringBuilder register = new StringBuilder("Code,Organisation Name,Status,Date Of Publication\n");
        int rows = 0;
        for (String stem : List.of("000", "00", "ZZZZZZZZZ", "AAA", "V1")) {
            for (int i = 0; i < 2_000; i++) {
                String code = stem + Integer.toString(i, 36).toUpperCase(java.util.Locale.ROOT);
                register.append(code).append(",x,25/26 Standards Met,20/06/2026\n");
                rows++;
            }
        }
        Set<String> seen = new HashSet<>();
        int[] count = {0};

        RelianceJudge.of(Catalogue.bundled())
                .decideAll(
                        List.of(),
                        RegisterReader.defaults().rows(new StringReader(register.toString())),
                        LocalDate.of(2026, 8, 1),
                        row -> {
                            count[0]++;
                            row.published()
                                    .ifPresent(published -> assertThat(row.repeated())
                                            .as(published.odsCode().value())
                                            .isEqualTo(!seen.add(
                                                    published.odsCode().value())));
                        });

        assertThat(count[0]).isEqualTo(rows);
    }
}
