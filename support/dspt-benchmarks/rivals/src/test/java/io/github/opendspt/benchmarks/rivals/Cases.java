package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.benchmarks.Assessments;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Assessments near the borders between the statuses, the same for the same seed. */
final class Cases {

    private static final LocalDate DAY = Assessments.DAY;

    private final RequirementSet requirements;

    Cases(RequirementSet requirements) {
        this.requirements = requirements;
    }

    /** A complete or a mixed assessment, as the other benchmarks have them, with this and that changed. */
    Case varied(int seed) {
        Random random = new Random(seed);
        Assessment base = random.nextInt(4) == 0
                ? Assessments.mixed(seed, requirements.category())
                : Assessments.complete(requirements.category());
        Assessment.Builder assessment =
                Assessment.builder(base.edition(), organisation(random)).category(requirements.category());
        certificates(random, assessment);
        Set<EvidenceRef> spared = spared(random);
        for (Map.Entry<EvidenceRef, Answer> given : base.answers().entrySet()) {
            if (!spared.contains(given.getKey())) {
                assessment.answer(given.getKey(), random.nextInt(40) == 0 ? answer(random) : given.getValue());
            } else if (random.nextInt(4) == 0) {
                assessment.answer(given.getKey(), answer(random));
            }
        }
        boolean careless = random.nextInt(3) == 0;
        for (Map.Entry<AssertionRef, Confirmation> given :
                base.confirmedAssertions().entrySet()) {
            if (!careless || random.nextInt(8) > 0) {
                boolean later = careless && random.nextInt(8) == 0;
                assessment.confirm(
                        given.getKey(),
                        later ? new Confirmation("SIRO", DAY.plusDays(random.nextInt(3))) : given.getValue());
            }
        }
        if (random.nextInt(3) > 0) {
            LocalDate submittedOn = near(random);
            assessment.improvementPlan(new ImprovementPlan(submittedOn, submittedOn.plusDays(random.nextInt(4))));
        }
        if (random.nextBoolean()) {
            PreviousStatus[] statuses = PreviousStatus.values();
            assessment.previousStatus(statuses[random.nextInt(statuses.length)]);
        }
        return Case.of(assessment.build(), requirements, DAY);
    }

    /** The items that the generator leaves out, or answers otherwise: often just those that a certificate exempts. */
    private Set<EvidenceRef> spared(Random random) {
        Set<EvidenceRef> spared = new HashSet<>();
        List<CertificateScheme> schemes = switch (random.nextInt(4)) {
            case 0 -> List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS);
            case 1 -> List.of(CertificateScheme.ISO_27001);
            default -> List.of();
        };
        int few = random.nextInt(3);
        for (EvidenceItem item : requirements.items()) {
            if (item.exemptBy().stream().anyMatch(schemes::contains) || random.nextInt(100) < few) {
                spared.add(item.ref());
            }
        }
        return spared;
    }

    private Organisation organisation(Random random) {
        Organisation usual = Assessments.complete(requirements.category()).organisation();
        OrganisationType[] types = OrganisationType.values();
        return random.nextInt(4) > 0
                ? usual
                : new Organisation(usual.odsCode(), usual.name(), types[random.nextInt(types.length)]);
    }

    private static void certificates(Random random, Assessment.Builder assessment) {
        if (random.nextInt(3) > 0) {
            Certificate.Builder plus = Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                    .number("CEP-1")
                    .issuedOn(DAY.minusYears(1).plusDays(random.nextInt(20)))
                    .expiresOn(DAY.plusDays(random.nextInt(20) - 1L));
            if (random.nextInt(3) > 0) {
                plus.scope(random.nextInt(3) > 0 ? CertificateScope.WHOLE_ORGANISATION : CertificateScope.SUBSET);
            }
            assessment.certificate(plus.build());
        }
        if (random.nextBoolean()) {
            CertificateScope[] scopes = {
                CertificateScope.ALL_HEALTH_AND_CARE_DATA, CertificateScope.PARTIAL, CertificateScope.UNSTATED
            };
            assessment.certificate(Certificate.builder(CertificateScheme.ISO_27001)
                    .version(random.nextInt(4) > 0 ? Iso27001Version.V2022 : Iso27001Version.V2013)
                    .number("IS-1")
                    .issuedOn(DAY.minusYears(2))
                    .expiresOn(DAY.plusYears(1))
                    .scope(scopes[random.nextInt(scopes.length)])
                    .build());
        }
    }

    private static Answer answer(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> Answer.yes(true);
            case 1 -> Answer.yes(false);
            case 2 -> Answer.text("ZA123456");
            case 3 -> Answer.text("\u0000\t \n");
            // Not blank by rule A7 as read here, though it looks so.
            case 4 -> Answer.text("\u00a0");
            case 5 -> Answer.documents(new Document("Asset register", null));
            case 6 -> Answer.builder().documents(List.of()).build();
            case 7 -> Answer.date(LocalDate.of(2024, 6, 29).plusDays(random.nextInt(5)));
            default -> Answer.date(LocalDate.of(2025, 6, 29).plusDays(random.nextInt(5)));
        };
    }

    private static LocalDate near(Random random) {
        return DAY.plusDays(random.nextInt(5) - 3L);
    }
}
