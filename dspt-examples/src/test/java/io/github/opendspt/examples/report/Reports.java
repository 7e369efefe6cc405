package io.github.opendspt.examples.report;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorer;
import io.github.opendspt.scoring.forecast.Forecaster;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.Planner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Reports for tests, made from the samples. */
final class Reports {

    static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    private Reports() {}

    /** The unfinished sample. */
    static Assessment supplier() {
        return read("supplier-2025-26.json");
    }

    /** The finished sample. */
    static Assessment complete() {
        return read("complete-2025-26.json");
    }

    private static Assessment read(String name) {
        try {
            return AssessmentJson.reader().read(Path.of("samples", name)).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The unfinished sample of an organisation of another name, holder of a certificate of another number. */
    static Assessment named(String name, String number) {
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

    static Certificate cyberEssentialsPlus(String number) {
        return Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .number(number)
                .issuedOn(LocalDate.of(2025, 6, 16))
                .expiresOn(LocalDate.of(2026, 6, 15))
                .scope(CertificateScope.WHOLE_ORGANISATION)
                .build();
    }

    private static Certificate iso27001() {
        return Certificate.builder(CertificateScheme.ISO_27001)
                .version(Iso27001Version.V2022)
                .number("IS-1")
                .issuedOn(LocalDate.of(2024, 2, 1))
                .expiresOn(LocalDate.of(2027, 1, 31))
                .scope(CertificateScope.UNSTATED)
                .build();
    }

    static Report of(Assessment assessment) {
        return of(assessment, AS_AT, plan -> plan);
    }

    static Report of(Assessment assessment, LocalDate asAt, UnaryOperator<Plan> settled) {
        RequirementSet requirements = Catalogue.bundled().requirements(assessment);
        CreditEngine engine = CreditEngine.bundled();
        Credits credits = engine.credits(assessment, requirements, asAt);
        Planner planner = Planner.of(requirements, engine::credits)
                .considering(CreditEngine.assumed(CertificateScheme.CYBER_ESSENTIALS_PLUS, asAt));
        return new Report(
                assessment,
                requirements,
                credits,
                Scorer.of(requirements).score(assessment, credits, asAt),
                settled.apply(planner.plan(assessment, asAt)),
                planner.routes(assessment, asAt),
                Forecaster.of(requirements, engine::credits).forecast(assessment, asAt, asAt.plusYears(1)),
                "sha256:00",
                null);
    }
}
