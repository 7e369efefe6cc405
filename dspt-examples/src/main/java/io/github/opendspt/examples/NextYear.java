package io.github.opendspt.examples;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.time.LocalDate;
import java.util.List;

class NextYear {
    public static void main(String[] args) {
        var today = LocalDate.of(2026, 11, 27);
        var catalogue = Catalogue.bundled();
        var evaluator = Evaluator.of(catalogue, CreditEngine.bundled()::credits);
        var edition = catalogue.editionAt(today).orElseThrow();
        var supplier = Organisation.of("8XX01", "Example Supplier Ltd", OrganisationType.IT_SUPPLIER);
        var assessment = Assessment.builder(edition, supplier)
                .category(2)
                .answer("1.1.1", Answer.text("ZA123456"))
                .confirm("1.1", new Confirmation("SIRO", today))
                .build();

        var evaluation = evaluator.evaluate(assessment, today);
        System.out.println(evaluator.explain(evaluation, EvidenceRef.of("4.5.3")));
        evaluator.plan(evaluation).rows().forEach(row -> System.out.println(row.priority() + ". " + row.action()));

        var certificate = Certificate.builder(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                .number("CEP-1")
                .issuedOn(today)
                .expiresOn(today.plusYears(1))
                .scope(CertificateScope.WHOLE_ORGANISATION)
                .build();
        System.out.println(
                evaluator.whatIf(evaluation, List.of(certificate)).scorecard().mandatory());
    }
}
