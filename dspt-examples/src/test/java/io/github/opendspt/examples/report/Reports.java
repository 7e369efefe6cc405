package io.github.opendspt.examples.report;

import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.scoring.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Reports for tests, made from the samples and from the situations in {@code src/test/resources/report}. */
public final class Reports {

    public static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    private static final Evaluator EVALUATOR = Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits);

    private Reports() {}

    /** A situation that a report is looked at in, with a day that fits it. */
    public enum Situation {
        SUPPLIER("samples/supplier-2025-26.json", "2026-06-01"),
        COMPLETE("samples/complete-2025-26.json", "2026-06-20"),
        LAPSED("src/test/resources/report/lapsed.json", "2026-06-01"),
        MANY_CERTIFICATES("src/test/resources/report/many-certificates.json", "2026-06-01"),
        GP("src/test/resources/report/gp.json", "2026-02-15"),
        CARE_HOME("src/test/resources/report/care-home.json", "2026-06-20"),
        EMPTY("src/test/resources/report/empty.json", "2026-06-01"),
        PROJECTED("src/test/resources/report/projected.json", "2026-12-01");

        private final String file;
        private final String asAt;

        Situation(String file, String asAt) {
            this.file = file;
            this.asAt = asAt;
        }

        public Assessment assessment() {
            return read(file);
        }

        public LocalDate asAt() {
            return LocalDate.parse(asAt);
        }

        public Report report() {
            return builder(assessment(), asAt()).build();
        }
    }

    /** The unfinished sample. */
    public static Assessment supplier() {
        return Situation.SUPPLIER.assessment();
    }

    /** The finished sample. */
    public static Assessment complete() {
        return Situation.COMPLETE.assessment();
    }

    private static Assessment read(String name) {
        try {
            return AssessmentJson.reader().read(Path.of(name)).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The unfinished sample of an organisation of another name, holder of a certificate of another number. */
    public static Assessment named(String name, String number) {
        Assessment supplier = supplier();
        Organisation organisation = supplier.organisation();
        Assessment.Builder named = Assessment.builder(
                        supplier.edition(), new Organisation(organisation.odsCode(), name, organisation.type()))
                .category(supplier.category())
                .certificate(cyberEssentialsPlus(number))
                .certificate(iso27001());
        supplier.answers().forEach(named::answer);
        return named.build();
    }

    public static Certificate cyberEssentialsPlus(String number) {
        return Samples.cyberEssentialsPlus(CertificateScope.WHOLE_ORGANISATION, LocalDate.of(2026, 6, 15)).toBuilder()
                .number(number)
                .build();
    }

    private static Certificate iso27001() {
        return Samples.partialIso27001().toBuilder()
                .scope(CertificateScope.UNSTATED)
                .build();
    }

    public static Report of(Assessment assessment) {
        return builder(assessment, AS_AT).build();
    }

    public static Report of(Assessment assessment, UnaryOperator<Plan> filledIn) {
        return builder(assessment, AS_AT).plan(filledIn).build();
    }

    public static Report.Builder builder(Assessment assessment, LocalDate asAt) {
        Evaluation evaluation = EVALUATOR.evaluate(assessment, asAt);
        return Report.builder(EVALUATOR, Catalogue.bundled(), CreditEngine.bundled()::credits, evaluation, "sha256:00")
                .considering(
                        CreditEngine.assumed(CertificateScheme.CYBER_ESSENTIALS_PLUS, asAt),
                        CreditEngine.assumed(CertificateScheme.ISO_27001, asAt));
    }
}
