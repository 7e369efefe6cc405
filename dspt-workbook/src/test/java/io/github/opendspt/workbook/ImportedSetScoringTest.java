package io.github.opendspt.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The day the workbook of a new edition is published, a host scores by it, with the exemptions that it marks. */
class ImportedSetScoringTest {

    private static final LocalDate AS_AT = LocalDate.parse("2027-03-01");
    private static final Edition EDITION = Edition.parse("2026-27");

    @Test
    void anImportedSetIsScoredByWithItsOwnExemptions() {
        RequirementSet set = WorkbookImport.of(Catalogue.bundled())
                .read(
                        "v9.xlsx",
                        TestWorkbook.of("Requirements")
                                .row(
                                        "Ref",
                                        "Question",
                                        "Mandatory",
                                        "Approaching",
                                        "Cyber Essentials Plus",
                                        "ISO 27001")
                                .row("1.1.1", "Registered?", "Yes", "Yes", "", "Exempt")
                                .row("6.2.1", "Protected?", "Yes", "No", "Exempt", "")
                                .row("6.2.2", "Since when?", "Yes", "No", "", "")
                                .xlsx(),
                        EDITION,
                        Category.of(3))
                .requirements()
                .orElseThrow();
        Assessment assessment = AssessmentJson.reader()
                .read("{\"format\":\"dspt-assessment/1\",\"edition\":\"2026-27\",\"category\":3,"
                        + "\"organisation\":{\"odsCode\":\"8XX01\",\"name\":\"Example Ltd\",\"type\":\"it-supplier\"},"
                        + "\"answers\":{\"1.1.1\":{\"yes\":true},\"6.2.2\":{\"date\":\"2026-12-01\"}},"
                        + "\"confirmedAssertions\":{\"1.1\":{\"by\":\"SIRO\",\"on\":\"2027-02-01\"},"
                        + "\"6.2\":{\"by\":\"SIRO\",\"on\":\"2027-02-01\"}}}")
                .orElseThrow();
        assertThat(score(set, assessment).status()).hasToString("standards-not-met");
        Assessment certified = assessment.toBuilder()
                .certificate(CreditEngine.assumed(CertificateScheme.CYBER_ESSENTIALS_PLUS, AS_AT))
                .build();
        Credits credits = CreditEngine.bundled().credits(certified, set, AS_AT);
        assertThat(credits.of(EvidenceRef.parse("6.2.1")).outcome()).isEqualTo(CreditOutcome.EXEMPT);
        Scorecard card = score(set, certified);
        assertThat(card.status()).hasToString("standards-exceeded");
        assertThat(card.requirementSet()).isEqualTo(set.id());
        assertThat(card.items().get(1).state()).isEqualTo(ItemState.EXEMPT);
    }

    private static Scorecard score(RequirementSet set, Assessment assessment) {
        Catalogue catalogue = Catalogue.bundled().with(set);
        RequirementSet found = catalogue.requirements(assessment);
        return Scorer.of(found).score(assessment, CreditEngine.bundled().credits(assessment, found, AS_AT), AS_AT);
    }
}
