package io.github.opendspt.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as a difference between two requirement sets, and what does not. */
class RequirementSetDiffTest {

    private static final EvidenceRef REF = EvidenceRef.parse("1.1.1");
    private static final EvidenceRef OTHER = EvidenceRef.parse("1.1.2");

    @Test
    void aSetDoesNotDifferFromItself() {
        assertThat(RequirementSetDiff.between(set(item -> {}), set(item -> {})).isEmpty())
                .isTrue();
    }

    @Test
    void whereAFactComesFromIsNotADifference() {
        RequirementSet before = set(item -> {});
        RequirementSet after =
                set(item -> item.provenance(new Provenance(Confidence.LOW, "hearsay"))
                                .change(ItemChange.NEW))
                        .toBuilder()
                        .note("read elsewhere")
                        .exemptions(ExemptionBasis.OFFICIAL_WORKBOOK)
                        .build();
        assertThat(before.checksum()).isNotEqualTo(after.checksum());
        assertThat(RequirementSetDiff.between(before, after).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void eachAspectIsADifferenceOfItsOwn(ItemAspect aspect) {
        RequirementSet after = set(item -> {
            switch (aspect) {
                case WORDING -> item.title("Another question");
                case MET -> item.met(Obligation.OPTIONAL);
                case APPROACHING -> item.approaching(Obligation.MANDATORY);
                case EXEMPTIONS -> item.exemptBy(List.of(CertificateScheme.ISO_27001));
                case ANSWER_KIND -> item.answerKind(AnswerKind.DATE);
                case NOT_BEFORE -> item.notBefore(LocalDate.parse("2025-07-01"));
                case PLAN_UNTIL -> item.planUntil(LocalDate.parse("2027-06-30"));
                case DEPENDS_ON -> item.dependsOn(OTHER);
                case CANDIDATE -> item.candidate(true);
            }
        });
        RequirementSetDiff diff = RequirementSetDiff.between(set(item -> {}), after);
        assertThat(diff.changed()).hasSize(1);
        assertThat(diff.changed().get(0).aspects()).containsExactly(aspect);
        assertThat(diff.changed(aspect)).isEqualTo(diff.changed());
        assertThat(aspect.describe(diff.changed().get(0).before()))
                .isNotEqualTo(aspect.describe(diff.changed().get(0).after()));
    }

    @Test
    void itemsOfOneSetOnlyAreAddedOrRemoved() {
        RequirementSet before = set(item -> {});
        RequirementSet after = set(item -> item.ref(EvidenceRef.parse("1.1.3")));
        RequirementSetDiff diff = RequirementSetDiff.between(before, after);
        assertThat(diff.added()).extracting(EvidenceItem::ref).containsExactly(EvidenceRef.parse("1.1.3"));
        assertThat(diff.removed()).extracting(EvidenceItem::ref).containsExactly(REF);
        assertThat(diff.changed()).isEmpty();
    }

    @Test
    void marksOfASetWhoseExemptionsAreUnknownMeanNothing() {
        RequirementSet marked = set(item -> item.exemptBy(List.of(CertificateScheme.ISO_27001)));
        RequirementSet unknown =
                marked.toBuilder().exemptions(ExemptionBasis.UNKNOWN).build();
        RequirementSetDiff diff = RequirementSetDiff.between(unknown, marked);
        assertThat(diff.set()).containsExactly(new RequirementSetDiff.SetChange("exemptions", "unknown", "known"));
        assertThat(diff.changed(ItemAspect.EXEMPTIONS)).hasSize(1);
        assertThat(diff.changed().get(0).before().exemptBy()).isEmpty();
    }

    @Test
    void setsAreComparedAsWholes() {
        RequirementSet after = set(item -> {}).toBuilder()
                .completeness(Completeness.PROVISIONAL)
                .track(Track.CAF)
                .statedTotals(new StatedTotals(45, 26))
                .build();
        assertThat(RequirementSetDiff.between(set(item -> {}), after).set())
                .extracting(RequirementSetDiff.SetChange::property)
                .containsExactly("track", "completeness", "statedMandatory", "statedApproaching");
    }

    @Test
    void anAssertionUnderAnotherTitleIsADifference() {
        RequirementSetDiff diff =
                RequirementSetDiff.between(set(item -> {}, "Lawful use"), set(item -> {}, "Fair use"));
        assertThat(diff.assertions())
                .containsExactly(
                        new RequirementSetDiff.AssertionChange(AssertionRef.parse("1.1"), "Lawful use", "Fair use"));
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void itIsWrittenAsADocumentWithoutWhatDoesNotDiffer() {
        RequirementSetDiff diff =
                RequirementSetDiff.between(set(item -> {}), set(item -> item.met(Obligation.OPTIONAL)));
        assertThat(RequirementSetDiffJson.writer().toText(diff))
                .startsWith(
                        "{\"format\":\"dspt-requirements-diff/1\",\"before\":{\"edition\":\"2025-26\",\"category\":3,")
                .contains("\"changed\":[{\"ref\":\"1.1.1\",\"aspects\":[\"met\"],\"before\":{")
                .doesNotContain("\"added\"", "\"empty\"");
    }

    private static RequirementSet set(Consumer<EvidenceItem.Builder> first) {
        return set(first, "Lawful use");
    }

    private static RequirementSet set(Consumer<EvidenceItem.Builder> first, String assertionTitle) {
        Provenance workbook = new Provenance(Confidence.HIGH, "workbook");
        EvidenceItem.Builder item =
                EvidenceItem.builder(REF, "A question", workbook).met(Obligation.MANDATORY);
        first.accept(item);
        return RequirementSet.builder(Completeness.COMPLETE, Edition.parse("2025-26"), Category.of(3))
                .exemptions(ExemptionBasis.SECONDARY)
                .standard(new DataSecurityStandard(1, "Personal confidential data", "About data"))
                .assertion(new Assertion(AssertionRef.parse("1.1"), assertionTitle))
                .item(item.build())
                .item(EvidenceItem.builder(OTHER, "Another", workbook).build())
                .build();
    }
}
