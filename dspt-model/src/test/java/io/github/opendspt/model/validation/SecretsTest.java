package io.github.opendspt.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.testing.Judges;
import jakarta.validation.ConstraintViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing that someone wrote gets into a log: not by the text form of a value, not by a violation, which frameworks log with
 * the value that it refuses, and not by a problem.
 */
class SecretsTest {

    private static final String SECRET = "Sesame17";
    private static final String TOO_LONG = SECRET + "x".repeat(20_000);
    private static final String NO_TEXT = SECRET + "\ud800";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static Assessment assessment(String text) {
        Answer answer = Answer.builder()
                .text(text)
                .comment(text)
                .owner(text)
                .recordedOn(DAY)
                .build();
        Evidence evidence = Evidence.builder(text, DAY)
                .source(text)
                .uri(text)
                .cannotSee(text)
                .build();
        return Assessment.builder(
                        Edition.of("2025-26"),
                        new Organisation(OdsCode.of("SESAME17"), text, OrganisationType.IT_SUPPLIER)
                                .withSize(-1_717, -1_717L))
                .certificate(Certificate.builder(CertificateScheme.ISO_27001)
                        .number(text)
                        .issuedOn(DAY)
                        .expiresOn(DAY.minusDays(1))
                        .accreditation(text)
                        .holder(text)
                        .build())
                .certificate(Certificate.builder(CertificateScheme.NHSMAIL)
                        .accreditation(text)
                        .build())
                .answer("1.1.1", answer)
                .answer("1.1.2", Answer.documents(new Document(text, text)))
                .answer("1.1.3", Answer.builder().yes(true).text(text).build())
                .evidence("1.1.1", evidence)
                .draft(EvidenceRef.of("1.1.4"), new Draft(answer, text))
                .sites(List.of(new Site(OdsCode.of("SESAME17"), text)))
                .confirm("1.1", new Confirmation(text, DAY))
                .improvementPlan(new ImprovementPlan(DAY, DAY.minusDays(1)))
                .build();
    }

    static Stream<Assessment> faulty() {
        return Stream.of(assessment(TOO_LONG), assessment(NO_TEXT));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void noViolationHoldsWhatSomeoneWrote(Assessment faulty) {
        Set<ConstraintViolation<Assessment>> violations = Judges.VALIDATOR.validate(faulty);
        assertThat(violations.stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .collect(Collectors.toSet()))
                .contains(
                        "organisation",
                        "certificates[0]",
                        "certificates[1]",
                        "answers[1.1.1]",
                        "answers[1.1.2].documents[0]",
                        "answers[1.1.3]",
                        "evidence[1.1.1].<map value>[0]",
                        "drafts[1.1.4]",
                        "drafts[1.1.4].answer",
                        "sites[0]",
                        "confirmedAssertions[1.1]");
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.getInvalidValue()).isNotInstanceOf(String.class);
            assertSilent(String.valueOf(violation.getInvalidValue()));
            assertSilent(violation.getMessage());
            assertSilent(violation.getMessageTemplate());
            assertSilent(violation.toString());
            assertSilent(String.valueOf(violation.getLeafBean()));
        });
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void noProblemHoldsWhatSomeoneWrote(Assessment faulty) {
        List<Problem> validated = ModelValidator.hibernate().validate(faulty);
        List<Problem> checked = AssessmentJson.writer().check(faulty);
        assertThat(validated).hasSizeGreaterThan(15).allSatisfy(problem -> assertSilent(problem.toString()));
        assertThat(checked).hasSizeGreaterThan(15).allSatisfy(problem -> assertSilent(problem.toString()));
        assertThat(validated.stream().map(SecretsTest::place).sorted())
                .containsExactlyElementsOf(
                        checked.stream().map(SecretsTest::place).sorted().toList());
    }

    /** A validator and a writer point to the same places with the same codes. */
    private static String place(Problem problem) {
        return problem.pointer() + " " + problem.code() + " " + problem.ref();
    }

    @Test
    void noTextFormHoldsWhatSomeoneWrote() {
        Assessment valid = assessment(SECRET);
        assertSilent(valid.toString());
        assertSilent(valid.organisation().toString());
        assertThat(valid.certificates()).allSatisfy(one -> assertSilent(one.toString()));
        assertThat(valid.answers().values()).allSatisfy(one -> assertSilent(one.toString()));
        assertThat(valid.evidence(EvidenceRef.of("1.1.1"))).allSatisfy(one -> assertSilent(one.toString()));
        assertThat(valid.drafts().values()).allSatisfy(one -> assertSilent(one.toString()));
        assertThat(valid.sites()).allSatisfy(one -> assertSilent(one.toString()));
        assertThat(valid.confirmedAssertions().values()).allSatisfy(one -> assertSilent(one.toString()));
        assertSilent(new Document(SECRET, SECRET).toString());
        assertSilent(new CreditGround(
                        CertificateScheme.ISO_27001,
                        SECRET,
                        CreditOutcome.EXEMPT,
                        List.of(Reason.of("own", SECRET)),
                        null,
                        null)
                .toString());
    }

    /** What a text form does say: kinds, lengths and days. */
    @Test
    void aTextFormShowsTheShape() {
        Assessment valid = assessment(SECRET);
        assertThat(valid)
                .hasToString(
                        "Assessment[2025-26 of no stated category, 2 certificates, 3 answers, 1 items with evidence,"
                                + " 1 drafts, 1 sites, 1 confirmed assertions]");
        assertThat(valid.organisation())
                .hasToString("Organisation[it-supplier, name of 8 characters, staff, turnover]");
        assertThat(valid.certificates().get(0))
                .hasToString("Certificate[iso-27001, numbered, issued 2026-06-01, expires 2026-05-31, accredited,"
                        + " with holder]");
        assertThat(valid.answers().get(EvidenceRef.of("1.1.1")))
                .hasToString("Answer[text of 8 characters, comment of 8 characters, recorded 2026-06-01, owner of 8"
                        + " characters]");
        assertThat(valid.answers().get(EvidenceRef.of("1.1.2"))).hasToString("Answer[1 documents]");
        assertThat(Answer.date(DAY)).hasToString("Answer[date]");
        assertThat(Answer.yes(false)).hasToString("Answer[yes-no]");
        assertThat(valid.evidence(EvidenceRef.of("1.1.1")).get(0))
                .hasToString("Evidence[title of 8 characters, observed 2026-06-01, source of 8 characters, uri of 8"
                        + " characters, cannotSee of 8 characters]");
        assertThat(valid.confirmedAssertions().get(AssertionRef.of("1.1")))
                .hasToString("Confirmation[on 2026-06-01, by of 8 characters]");
        assertThat(new Document("ab", null)).hasToString("Document[name of 2 characters]");
        assertThat(valid.sites().get(0)).hasToString("Site[name of 8 characters]");
    }

    private static void assertSilent(String text) {
        assertThat(text).doesNotContainIgnoringCase(SECRET).doesNotContain("1717", "1_717");
    }
}
