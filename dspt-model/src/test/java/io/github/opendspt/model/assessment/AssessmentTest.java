package io.github.opendspt.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.testing.Documents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        TreeMap<AssertionRef, Confirmation> confirmed = new TreeMap<>();
        Assessment assessment =
                new Assessment(EDITION, null, ORGANISATION, certificates, answers, confirmed, null, null);
        certificates.add(Certificate.builder(CertificateScheme.NHSMAIL).build());
        answers.put(REF, Answer.yes(true));
        confirmed.put(ASSERTION, new Confirmation("SIRO", DAY));
        assertThat(assessment.certificates()).isEmpty();
        assertThat(assessment.answers()).isEmpty();
        assertThat(assessment.confirmedAssertions()).isEmpty();
    }

    @Test
    void cannotBeChangedThroughWhatItGives() {
        Assessment assessment = Assessment.builder(EDITION, ORGANISATION)
                .answer(REF, Answer.documents(Document.of("x")))
                .confirm(ASSERTION, new Confirmation("SIRO", DAY))
                .certificate(Certificate.builder(CertificateScheme.NHSMAIL).build())
                .build();
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
    void sayNothingOfPeopleInItsTextForm() {
        Assessment assessment = Assessment.builder(
                        EDITION, new Organisation(OdsCode.parse("8XX01"), "Secret", OrganisationType.GP))
                .answer(REF, Answer.text("Secret"))
                .build();
        assertThat(assessment)
                .hasToString(
                        "Assessment[2025-26 category not stated, 1 answers, 0 certificates, 0 confirmed assertions]");
    }

    @Test
    void rejectsNullWhereAComponentIsRequired() {
        assertThatNullPointerException().isThrownBy(() -> Assessment.builder(null, ORGANISATION));
        assertThatNullPointerException().isThrownBy(() -> Assessment.builder(EDITION, null));
        assertThatNullPointerException()
                .isThrownBy(() -> Assessment.builder(EDITION, ORGANISATION).answer(REF, null));
        assertThatNullPointerException()
                .isThrownBy(() -> Assessment.builder(EDITION, ORGANISATION).category(null));
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
                .isThrownBy(() ->
                        new Assessment(EDITION, null, ORGANISATION, List.of(), answers, new TreeMap<>(), null, null));
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
