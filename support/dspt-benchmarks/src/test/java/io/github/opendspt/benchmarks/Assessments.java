package io.github.opendspt.benchmarks;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Generated assessments of 2025-26, the same for the same seed: of the 122 items of category 2, or of another category. */
public final class Assessments {

    /** The day on which they are judged. */
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final Category SUPPLIERS = Category.of(2);

    private Assessments() {}

    private static RequirementSet requirements(Category category) {
        return Catalogue.bundled().find(Edition.parse("2025-26"), category).orElseThrow();
    }

    /** Everything answered and confirmed, without certificates: the least there is to say. */
    public static Assessment complete() {
        return complete(SUPPLIERS);
    }

    /** As {@link #complete()}, of another category. */
    public static Assessment complete(Category category) {
        RequirementSet requirements = requirements(category);
        Assessment.Builder assessment = begun(0, requirements);
        for (EvidenceItem item : requirements.items()) {
            assessment.answer(item.ref(), complete(item, DAY.plusMonths(9)));
        }
        for (Assertion assertion : requirements.assertions()) {
            assessment.confirm(assertion.ref(), new Confirmation("SIRO", DAY.minusDays(12)));
        }
        return assessment.build();
    }

    /**
     * Items in every state: half of them answered, of which a tenth is overdue for review, the others left out, answered
     * "no", blank, or without documents; a certificate that exempts, one of which that is not known, a third of the assertions
     * not confirmed, a plan, and an answer to a ref that is not asked.
     */
    public static Assessment mixed(int seed) {
        return mixed(seed, SUPPLIERS);
    }

    /** As {@link #mixed(int)}, of another category. */
    public static Assessment mixed(int seed, Category category) {
        RequirementSet requirements = requirements(category);
        Random random = new Random(seed);
        Assessment.Builder assessment = begun(seed, requirements)
                .certificate(Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                        .number("CEP-" + seed)
                        .issuedOn(DAY.minusMonths(random.nextInt(11)))
                        .expiresOn(DAY.plusMonths(1L + random.nextInt(11)))
                        .scope(CertificateScope.WHOLE_ORGANISATION)
                        .build())
                .certificate(Certificate.builder(CertificateScheme.ISO_27001)
                        .version(Iso27001Version.V2022)
                        .number("IS-" + seed)
                        .issuedOn(DAY.minusYears(2))
                        .expiresOn(DAY.plusYears(1))
                        .scope(CertificateScope.UNSTATED)
                        .build())
                .answer(EvidenceRef.parse("12.1.1"), Answer.yes(true));
        int at = random.nextInt(8);
        for (EvidenceItem item : requirements.items()) {
            switch (at++ % 8) {
                case 0 -> {}
                case 1 ->
                    assessment.answer(
                            item.ref(),
                            Answer.builder()
                                    .yes(false)
                                    .comment("Not yet in place")
                                    .build());
                case 2 -> assessment.answer(item.ref(), Answer.text("  "));
                case 3 ->
                    assessment.answer(
                            item.ref(), Answer.builder().documents(List.of()).build());
                default ->
                    assessment.answer(
                            item.ref(), complete(item, random.nextInt(10) == 0 ? DAY.minusDays(1) : DAY.plusMonths(9)));
            }
        }
        for (Assertion assertion : requirements.assertions()) {
            if (random.nextInt(3) > 0) {
                assessment.confirm(assertion.ref(), new Confirmation("SIRO", DAY.minusDays(12)));
            }
        }
        return assessment.build();
    }

    private static Assessment.Builder begun(int seed, RequirementSet requirements) {
        Organisation organisation = requirements.category().equals(SUPPLIERS)
                ? new Organisation(
                        OdsCode.parse("X" + (1_000 + seed)), "Example Supplier Ltd", OrganisationType.IT_SUPPLIER)
                : new Organisation(OdsCode.parse("A" + (81_000 + seed)), "Example Surgery", OrganisationType.GP);
        return Assessment.builder(requirements.edition(), organisation).category(requirements.category());
    }

    private static Answer complete(EvidenceItem item, LocalDate reviewBy) {
        Answer.Builder answer = Answer.builder();
        switch (item.answerKind()) {
            case TEXT -> answer.text("The policy is on the intranet and was approved by the board in March.");
            case DATE -> answer.date(DAY.minusMonths(3));
            case DOCUMENT ->
                answer.documents(List.of(new Document("Asset register", "https://intranet.example/registers/assets")));
            case YES_NO, UNKNOWN -> answer.yes(true).comment("Checked in the spring review");
        }
        return answer.recordedOn(DAY.minusMonths(3))
                .reviewBy(reviewBy)
                .owner("Head of compliance")
                .build();
    }
}
