package io.github.opendspt.examples.conformance;

import io.github.opendspt.mapping.CreditCondition;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.mapping.ExemptionRow;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.List;

/** What the options of a case ask of credit: rows and conditions of a host, inferred rows, certificates that are assumed. */
final class HostCredits {

    private static final CreditEngine BUNDLED = CreditEngine.bundled();
    private static final CreditEngine INFERRED = BUNDLED.withInferredRows();
    private static final Provenance SOURCE = new Provenance(Confidence.MEDIUM, "the case");

    private HostCredits() {}

    /**
     * The engine that a case asks for.
     *
     * @throws RefusedInput if a row or a condition is none that a host may have
     */
    static CreditEngine engine(Input options, RequirementSet requirements) {
        CreditEngine engine = options.flag("inferredRows") ? INFERRED : BUNDLED;
        List<?> rows = options.list("hostRows");
        for (int i = 0; i < rows.size(); i++) {
            ExemptionRow row = row(new Input(JsonTree.object(rows.get(i), "a row")), requirements);
            try {
                engine = engine.withRow(row);
            } catch (IllegalArgumentException e) {
                throw new RefusedInput("/options/hostRows/" + i, e);
            }
        }
        List<?> conditions = options.list("hostConditions");
        for (int i = 0; i < conditions.size(); i++) {
            Input condition = new Input(JsonTree.object(conditions.get(i), "a condition"));
            CertificateScheme scheme = CertificateScheme.parse(condition.text("scheme"));
            try {
                engine = engine.withCondition(scheme, new CountsFrom(condition.day("countsFrom")));
            } catch (IllegalArgumentException e) {
                throw new RefusedInput("/options/hostConditions/" + i, e);
            }
        }
        return engine;
    }

    private static ExemptionRow row(Input row, RequirementSet requirements) {
        return ExemptionRow.host(
                row.find("edition").map(Edition::parse).orElseGet(requirements::edition),
                requirements.category(),
                EvidenceRef.parse(row.text("ref")),
                CertificateScheme.parse(row.text("scheme")),
                SOURCE);
    }

    /** The assessment with a certificate of each scheme that a case assumes, as well as those that it records. */
    static Assessment assuming(Assessment assessment, Input options, LocalDate asAt) {
        Assessment.Builder more = assessment.toBuilder();
        for (Object scheme : options.list("assumed")) {
            more.certificate(CreditEngine.assumed(CertificateScheme.parse(String.valueOf(scheme)), asAt));
        }
        return more.build();
    }

    /** Certificates count from a day; before it they are taken for not yet issued. */
    private record CountsFrom(LocalDate day) implements CreditCondition {

        @Override
        public Standing check(Certificate certificate, Organisation organisation, LocalDate asAt) {
            return asAt.isBefore(day)
                    ? new Standing(
                            Verdict.DOES_NOT_COUNT,
                            List.of(Reason.of(ModelCodes.CERTIFICATE_NOT_YET_ISSUED, certificate.scheme(), day, asAt)))
                    : new Standing(Verdict.COUNTS, List.of());
        }

        @Override
        public List<LocalDate> changesOn(Certificate certificate) {
            return List.of(day);
        }
    }
}
