package io.github.opendspt.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule A40: what exempted in the edition before may exempt in the one projected from it. */
class ProjectedSetTest {

    private static final Edition BEFORE = Edition.parse("2025-26");
    private static final Edition OPEN = Edition.parse("2026-27");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final CreditEngine ENGINE = CreditEngine.bundled();

    private static RequirementSet set(Edition edition, int category) {
        return Catalogue.bundled().find(edition, Category.of(category)).orElseThrow();
    }

    private static Credits credits(CreditEngine engine, RequirementSet set) {
        Assessment.Builder assessment = Assessment.builder(
                        set.edition(), new Organisation(OdsCode.parse("8XX01"), "A", OrganisationType.OTHER))
                .category(set.category());
        for (CertificateScheme scheme : List.of(CertificateScheme.CYBER_ESSENTIALS_PLUS, CertificateScheme.ISO_27001)) {
            assessment.certificate(CreditEngine.assumed(scheme, DAY));
        }
        return engine.credits(assessment.build(), set, DAY);
    }

    private static List<EvidenceRef> refs(Credits credits, CreditOutcome outcome) {
        return credits.items().stream()
                .filter(credit -> credit.outcome() == outcome)
                .map(Credit::ref)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void whatWasExemptIsUndetermined(int category) {
        Credits before = credits(ENGINE, set(BEFORE, category));
        Credits projected = credits(ENGINE, set(OPEN, category));
        assertThat(refs(before, CreditOutcome.EXEMPT)).isNotEmpty();
        assertThat(refs(projected, CreditOutcome.EXEMPT)).isEmpty();
        assertThat(refs(projected, CreditOutcome.UNDETERMINED)).isEqualTo(refs(before, CreditOutcome.EXEMPT));
        assertThat(refs(projected, CreditOutcome.NOT_EXEMPT)).isEqualTo(refs(before, CreditOutcome.NOT_EXEMPT));
        assertThat(projected.items().stream()
                        .filter(credit -> credit.outcome() == CreditOutcome.NOT_EXEMPT)
                        .flatMap(credit -> credit.reasons().stream()))
                .anyMatch(reason -> reason.code().equals("credit.list-unconfirmed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void onOptInItIsExemptByInference(int category) {
        Credits before = credits(ENGINE.withInferredRows(), set(BEFORE, category));
        Credits projected = credits(ENGINE.withInferredRows(), set(OPEN, category));
        assertThat(refs(projected, CreditOutcome.EXEMPT)).isNotEmpty().isEqualTo(refs(before, CreditOutcome.EXEMPT));
        assertThat(projected.items().stream()
                        .filter(credit -> credit.outcome() == CreditOutcome.EXEMPT)
                        .flatMap(credit -> credit.grounds().stream())
                        .filter(ground -> ground.outcome() == CreditOutcome.EXEMPT))
                .isNotEmpty()
                .allSatisfy(ground -> assertThat(ground.basis()).isEqualTo(ExemptionBasis.INFERRED));
    }

    /** The list of category 3 is not known: what was undetermined stays so, and no more becomes so. */
    @Test
    void candidatesStayCandidates() {
        Credits before = credits(ENGINE, set(BEFORE, 3));
        Credits projected = credits(ENGINE, set(OPEN, 3));
        assertThat(refs(before, CreditOutcome.UNDETERMINED)).isNotEmpty();
        assertThat(refs(projected, CreditOutcome.UNDETERMINED)).isEqualTo(refs(before, CreditOutcome.UNDETERMINED));
        assertThat(refs(projected, CreditOutcome.EXEMPT)).isEmpty();
    }

    @Test
    void marksOfAWorkbookOfTheEditionBeforeAreCandidates() {
        EvidenceRef ref = EvidenceRef.parse("1.1.1");
        EvidenceItem marked = set(BEFORE, 2).item(ref).orElseThrow().toBuilder()
                .exemptBy(List.of(CertificateScheme.ISO_27001))
                .build();
        RequirementSet workbook = set(BEFORE, 2).toBuilder()
                .exemptions(ExemptionBasis.OFFICIAL_WORKBOOK)
                .item(marked)
                .build();
        RequirementSet projected =
                Catalogue.bundled().with(workbook).find(OPEN, Category.of(2)).orElseThrow();
        assertThat(credits(ENGINE, projected).of(ref).outcome()).isEqualTo(CreditOutcome.UNDETERMINED);
        assertThat(credits(ENGINE, set(OPEN, 2)).of(ref).outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
    }

    @Test
    void aHostsRowOfTheEditionBeforeIsACandidateAndOneOfItsOwnHolds() {
        EvidenceRef ref = EvidenceRef.parse("1.1.1");
        Provenance own = new Provenance(Confidence.HIGH, "own");
        CertificateScheme scheme = CertificateScheme.ISO_27001;
        CreditEngine before = ENGINE.withRow(ExemptionRow.host(BEFORE, Category.of(3), ref, scheme, own));
        CreditEngine open = ENGINE.withRow(ExemptionRow.host(OPEN, Category.of(3), ref, scheme, own));
        assertThat(credits(before, set(OPEN, 3)).of(ref).outcome()).isEqualTo(CreditOutcome.UNDETERMINED);
        assertThat(credits(open, set(OPEN, 3)).of(ref).outcome()).isEqualTo(CreditOutcome.EXEMPT);
    }

    /** Rule D14: a withdrawal holds on. */
    @Test
    void whatWasWithdrawnStaysWithdrawn() {
        assertThat(credits(ENGINE.withInferredRows(), set(OPEN, 2))
                        .of(EvidenceRef.parse("4.5.3"))
                        .outcome())
                .isEqualTo(CreditOutcome.NOT_EXEMPT);
    }
}
