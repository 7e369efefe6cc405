package io.github.opendspt.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.testing.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final Edition EDITION = Edition.parse("2025-26");
    private static final Organisation ORGANISATION = new Organisation(OdsCode.parse("8XX01"), "A", OrganisationType.GP);
    private static final EvidenceRef REF = EvidenceRef.parse("1.1.1");
    private static final AssertionRef ASSERTION = AssertionRef.parse("1.1");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void isACopyOfWhatItWasMadeFrom() {
        List<Certificate> certificates = new ArrayList<>();
        TreeMap<EvidenceRef, Answer> answers = new TreeMap<>();
        TreeMap<EvidenceRef, List<Evidence>> evidence = new TreeMap<>(Map.of(REF, new ArrayList<>()));
        TreeMap<EvidenceRef, Draft> drafts = new TreeMap<>();
        List<Site> sites = new ArrayList<>();
        TreeMap<AssertionRef, Confirmation> confirmed = new TreeMap<>();
        Assessment assessment = new Assessment(
                EDITION,
                null,
                ORGANISATION,
                certificates,
                answers,
                evidence,
                drafts,
                sites,
                confirmed,
                null,
                null,
                null);
        certificates.add(Certificate.builder(CertificateScheme.NHSMAIL).build());
        answers.put(REF, Answer.yes(true));
        evidence.get(REF).add(Evidence.of("Log", DAY));
        drafts.put(REF, Draft.of(Answer.yes(true)));
        sites.add(new Site(OdsCode.of("VXX01"), "A"));
        confirmed.put(ASSERTION, new Confirmation("SIRO", DAY));
        assertThat(assessment.certificates()).isEmpty();
        assertThat(assessment.answers()).isEmpty();
        assertThat(assessment.evidence()).isEmpty();
        assertThat(assessment.drafts()).isEmpty();
        assertThat(assessment.sites()).isEmpty();
        assertThat(assessment.confirmedAssertions()).isEmpty();
    }

    @Test
    void cannotBeChangedThroughWhatItGives() {
        Assessment assessment = Assessment.builder(EDITION, ORGANISATION)
                .answer(REF, Answer.documents(Document.of("x")))
                .confirm(ASSERTION, new Confirmation("SIRO", DAY))
                .certificate(Certificate.builder(CertificateScheme.NHSMAIL).build())
                .evidence(REF, Evidence.of("Log", DAY))
                .build();
        unsupported(() -> assessment.evidence().clear());
        unsupported(() -> assessment.evidence(REF).clear());
        unsupported(() -> assessment.drafts().clear());
        unsupported(() -> assessment.sites().clear());
        unsupported(() -> assessment.answers().clear());
        unsupported(
                () -> assessment.answers().headMap(EvidenceRef.parse("9.9.9")).clear());
        unsupported(() -> assessment.answers().entrySet().iterator().next().setValue(Answer.yes(true)));
        unsupported(() -> assessment.confirmedAssertions().clear());
        unsupported(() -> assessment.certificates().clear());
        unsupported(() -> assessment.answers().get(REF).documents().clear());
    }

    private static void unsupported(Runnable change) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
    }

    @Test
    void builderStartsFromAnotherAssessmentAndLeavesItAlone() {
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Assessment assessment = Documents.assessment(random);
            Assessment.Builder builder = assessment.toBuilder();
            assertThat(builder.build()).isEqualTo(assessment).hasSameHashCodeAs(assessment);
            builder.answer(REF, Answer.yes(true)).withoutAnswer(REF).confirm(ASSERTION, new Confirmation("x", DAY));
            assertThat(builder.build().answer(REF)).isEmpty();
            assertThat(builder.withoutConfirmation(ASSERTION).build().confirmedAssertions())
                    .doesNotContainKey(ASSERTION);
        }
    }

    @Test
    void anAnswerTakesThePlaceOfADraftAndADraftLeavesTheAnswer() {
        Draft draft = new Draft(Answer.text("last year's"), "carried");
        Assessment.Builder builder = Assessment.builder(EDITION, ORGANISATION).draft(REF, draft);
        assertThat(builder.build().drafts()).containsExactly(entry(REF, draft));
        assertThat(builder.build().answer(REF)).isEmpty();
        Assessment answered = builder.answer("1.1.1", Answer.yes(true)).build();
        assertThat(answered.drafts()).isEmpty();
        assertThat(answered.answers()).containsExactly(entry(REF, Answer.yes(true)));
        Assessment both = answered.toBuilder().draft(REF, draft).build();
        assertThat(both.answers()).containsKey(REF);
        assertThat(both.drafts()).containsKey(REF);
        assertThat(both.toBuilder().answers(both.answers()).build().drafts()).isEmpty();
        assertThat(both.toBuilder().draft(REF, null).build()).isEqualTo(answered);
    }

    @Test
    void aRefIsGivenAsTextToo() {
        Draft draft = new Draft(Answer.text("last year's"), "carried");
        Assessment.Builder builder = Assessment.builder(EDITION, ORGANISATION)
                .answer(REF, Answer.yes(true))
                .confirm(ASSERTION, new Confirmation("x", DAY))
                .draft(REF.toString(), draft);
        assertThat(builder.build().drafts()).containsExactly(entry(REF, draft));
        assertThat(builder.withoutAnswer(REF.toString())
                        .withoutConfirmation(ASSERTION.toString())
                        .draft(REF.toString(), null)
                        .build())
                .isEqualTo(Assessment.builder(EDITION, ORGANISATION).build());
        assertThatIllegalArgumentException().isThrownBy(() -> builder.withoutAnswer("1.1"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.withoutConfirmation("1.1.1"));
    }

    @Test
    void aCollectionTakesThePlaceOfWhatWasThere() {
        Certificate one = Certificate.builder(CertificateScheme.NHSMAIL).build();
        Certificate other = Certificate.builder(CertificateScheme.PSN_IA).build();
        Site site = new Site(OdsCode.of("VXX01"), "A");
        Assessment.Builder builder = Assessment.builder(EDITION, ORGANISATION)
                .certificate(one)
                .certificate(other)
                .certificate(one)
                .answer("1.1.2", Answer.yes(true))
                .evidence("1.1.1", Evidence.of("Log", DAY))
                .sites(List.of(site, site));
        assertThat(builder.withoutCertificate(one).build().certificates()).containsExactly(other);
        assertThat(builder.withoutCertificate(CertificateScheme.PSN_IA).build().certificates())
                .isEmpty();
        assertThat(builder.certificates(List.of(one, other)).build().certificates())
                .containsExactly(one, other);
        assertThat(builder.answers(Map.of(REF, Answer.yes(false))).build().answers())
                .containsExactly(entry(REF, Answer.yes(false)));
        assertThat(builder.evidence(REF, List.of()).build().evidence()).isEmpty();
        assertThat(builder.sites(List.of()).build().sites()).isEmpty();
        Publication first = new Publication(Status.STANDARDS_MET, DAY);
        Publication later = new Publication(Status.STANDARDS_EXCEEDED, DAY.plusDays(1));
        assertThat(builder.publication(first).publication(later).build().publication())
                .isEqualTo(later);
    }

    /** What may be absent can be unset, in every builder. */
    @Test
    void whatMayBeAbsentCanBeUnset() {
        Random random = new Random(2);
        for (int i = 0; i < 50; i++) {
            Answer answer = Documents.answer(random);
            assertThat(answer.toBuilder().build()).isEqualTo(answer);
            assertThat(answer.toBuilder()
                            .yes(null)
                            .text(null)
                            .documents(null)
                            .date(null)
                            .notApplicable(false)
                            .comment(null)
                            .recordedOn(null)
                            .reviewBy(null)
                            .owner(null)
                            .build())
                    .isEqualTo(Answer.builder().build());
            Certificate certificate = Documents.certificate(random);
            assertThat(certificate.toBuilder().build()).isEqualTo(certificate);
            assertThat(certificate.toBuilder()
                            .version(null)
                            .number(null)
                            .issuedOn(null)
                            .expiresOn(null)
                            .scope(null)
                            .accreditation(null)
                            .holder(null)
                            .status(null)
                            .build())
                    .isEqualTo(Certificate.builder(certificate.scheme()).build());
            Evidence evidence = Documents.evidence(random);
            assertThat(evidence.toBuilder().build()).isEqualTo(evidence);
            assertThat(evidence.toBuilder()
                            .kind(null)
                            .collectedAt(null)
                            .source(null)
                            .uri(null)
                            .digest(null)
                            .validUntil(null)
                            .says(null)
                            .cannotSee(null)
                            .build())
                    .isEqualTo(Evidence.of(evidence.title(), evidence.observedOn()));
            Assessment assessment = Documents.assessment(random);
            assertThat(assessment.toBuilder()
                            .category(null)
                            .certificates(List.of())
                            .answers(Map.of())
                            .sites(List.of())
                            .improvementPlan(null)
                            .previousStatus(null)
                            .publication(null)
                            .build())
                    .extracting(Assessment::category, Assessment::improvementPlan, Assessment::previousStatus)
                    .containsOnlyNulls();
        }
    }

    @Test
    void evidenceIsCollectedToTheSecondAndOnTheDayByTheLaterClock() {
        Evidence late = Evidence.builder("Log", DAY)
                .collectedAt(Instant.parse("2026-05-31T23:30:00.987Z"))
                .build();
        assertThat(late.collectedAt()).isEqualTo(Instant.parse("2026-05-31T23:30:00Z"));
        assertThat(late.inconsistencies()).isEmpty();
        Evidence early = late.toBuilder()
                .collectedAt(Instant.parse("2026-05-31T22:59:59Z"))
                .build();
        assertThat(codes(early.inconsistencies())).containsExactly("evidence.observed-after-collected");
        assertThat(codes(Evidence.builder("Log", DAY)
                        .validUntil(DAY.minusDays(1))
                        .build()
                        .inconsistencies()))
                .containsExactly("evidence.valid-until-before-observed");
        assertThat(Evidence.builder("Log", DAY).validUntil(DAY).build().inconsistencies())
                .isEmpty();
        for (Instant moment : List.of(Instant.MAX, Instant.MIN, Instant.ofEpochSecond(0, 1))) {
            Evidence odd = new Evidence("Log", null, DAY, moment, null, null, null, null, null, null);
            assertThat(odd.inconsistencies()).isEmpty();
            assertThat(codes(odd.memberFaults())).containsExactly("value.not-a-moment");
            assertThat(odd.toString()).startsWith("Evidence[");
        }
    }

    @Test
    void rejectsNullWhereAComponentIsRequired() {
        assertThatNullPointerException().isThrownBy(() -> Assessment.builder(null, ORGANISATION));
        assertThatNullPointerException().isThrownBy(() -> Assessment.builder(EDITION, null));
        assertThatNullPointerException()
                .isThrownBy(() -> Assessment.builder(EDITION, ORGANISATION).answer(REF, null));
        assertThatNullPointerException().isThrownBy(() -> new Organisation(null, "A", OrganisationType.GP));
        assertThatNullPointerException()
                .isThrownBy(() -> new Organisation(OdsCode.parse("ABC"), null, OrganisationType.GP));
        assertThatNullPointerException().isThrownBy(() -> new Confirmation(null, DAY));
        assertThatNullPointerException().isThrownBy(() -> new Confirmation("x", null));
        assertThatNullPointerException().isThrownBy(() -> Certificate.builder(null));
        assertThatNullPointerException().isThrownBy(() -> Document.of(null));
        assertThatNullPointerException().isThrownBy(() -> Answer.text(null));
        assertThatNullPointerException().isThrownBy(() -> Answer.date(null));
        assertThatNullPointerException().isThrownBy(() -> Answer.documents((Document) null));
        assertThatNullPointerException().isThrownBy(() -> new ImprovementPlan(null, null).submittedBy(null));
        TreeMap<EvidenceRef, Answer> answers = new TreeMap<>();
        answers.put(REF, null);
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment(
                        EDITION,
                        null,
                        ORGANISATION,
                        List.of(),
                        answers,
                        new TreeMap<>(),
                        new TreeMap<>(),
                        List.of(),
                        new TreeMap<>(),
                        null,
                        null,
                        null));
    }

    @Test
    void answerHasOneKindOrIsInconsistent() {
        assertThat(Answer.yes(false).kind()).contains(AnswerKind.YES_NO);
        assertThat(Answer.yes(false).saysNo()).isTrue();
        assertThat(Answer.yes(true).saysNo()).isFalse();
        assertThat(Answer.text("").kind()).contains(AnswerKind.TEXT);
        assertThat(Answer.documents(new Document[0]).kind()).contains(AnswerKind.DOCUMENT);
        assertThat(Answer.date(DAY).kind()).contains(AnswerKind.DATE);
        assertThat(Answer.builder().comment("x").build().kind()).isEmpty();
        assertThat(Answer.text("x").inconsistencies()).isEmpty();
        assertThat(codes(Answer.builder().build().inconsistencies())).containsExactly("answer.no-kind");
        assertThat(codes(Answer.builder().yes(true).date(DAY).build().inconsistencies()))
                .containsExactly("answer.several-kinds");
    }

    private static List<String> codes(List<Inconsistency> inconsistencies) {
        return inconsistencies.stream().map(one -> one.code().name()).toList();
    }

    @Test
    void planCountsFromItsDaysOn() {
        ImprovementPlan plan = new ImprovementPlan(DAY, DAY.plusDays(10));
        assertThat(plan.submittedBy(DAY.minusDays(1))).isFalse();
        assertThat(plan.submittedBy(DAY)).isTrue();
        assertThat(plan.approvedBy(DAY.plusDays(9))).isFalse();
        assertThat(plan.approvedBy(DAY.plusDays(10))).isTrue();
        assertThat(new ImprovementPlan(DAY, null).approvedBy(LocalDate.MAX)).isFalse();
        assertThat(new ImprovementPlan(DAY, DAY).inconsistencies()).isEmpty();
        assertThat(codes(new ImprovementPlan(DAY, DAY.minusDays(1)).inconsistencies()))
                .containsExactly("plan.approved-before-submitted");
    }
}
