package io.github.opendspt.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.catalogue.CatalogueIndex;
import io.github.opendspt.model.constraint.Inconsistency;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequirementSetTest {

    private static final Edition EDITION = Edition.parse("2025-26");
    private static final Provenance SOURCE = new Provenance(Confidence.HIGH, "test");

    private static EvidenceItem item(String ref) {
        return EvidenceItem.builder(EvidenceRef.parse(ref), "Item " + ref, SOURCE)
                .build();
    }

    private static RequirementSet.Builder set(String... refs) {
        RequirementSet.Builder set = RequirementSet.builder(Completeness.COMPLETE, EDITION, Category.of(2));
        Arrays.stream(refs)
                .map(EvidenceRef::parse)
                .map(EvidenceRef::standard)
                .distinct()
                .forEach(number -> set.standard(new DataSecurityStandard(number, "S" + number, "About " + number)));
        Arrays.stream(refs)
                .map(EvidenceRef::parse)
                .map(EvidenceRef::assertion)
                .distinct()
                .forEach(ref -> set.assertion(new Assertion(ref, "A" + ref)));
        Arrays.stream(refs).forEach(ref -> set.item(item(ref)));
        return set;
    }

    private static List<String> faults(RequirementSet.Builder set) {
        assertThatIllegalArgumentException().isThrownBy(set::build).withMessageContaining("do not hold together");
        return set.inconsistencies().stream().map(RequirementSetTest::describe).toList();
    }

    private static String describe(Inconsistency fault) {
        return fault.property() + " " + fault.code().name() + ": " + fault.message();
    }

    @Test
    void orderOfAdditionDoesNotMatter() {
        RequirementSet one = set("1.3.8", "1.3.13", "2.1.1").build();
        RequirementSet other = set("2.1.1", "1.3.13", "1.3.8").build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.items()).extracting(item -> item.ref().toString()).containsExactly("1.3.8", "1.3.13", "2.1.1");
        assertThat(one.checksum()).isEqualTo(other.checksum());
    }

    @Test
    void checksumCoversEveryFact() {
        RequirementSet set = set("1.1.1", "1.1.2").build();
        assertThat(List.of(
                        set.toBuilder().note("x").build(),
                        set.toBuilder().track(Track.CAF).build(),
                        set.toBuilder().completeness(Completeness.PROVISIONAL).build(),
                        set.toBuilder().exemptions(ExemptionBasis.OFFICIAL).build(),
                        set.toBuilder().statedTotals(new StatedTotals(1, null)).build(),
                        set.toBuilder().statedTotals(new StatedTotals(null, 1)).build(),
                        set("1.1.1", "1.1.3").build(),
                        set("1.1.1").build(),
                        set("1.1.1")
                                .item(EvidenceItem.builder(EvidenceRef.parse("1.1.2"), "Item 1.1.2", SOURCE)
                                        .exemptBy(List.of(CertificateScheme.NHSMAIL))
                                        .build())
                                .build()))
                .extracting(RequirementSet::checksum)
                .doesNotHaveDuplicates()
                .doesNotContain(set.checksum());
    }

    /** Facts that differ only in where one field ends and the next begins are different facts. */
    @Test
    void checksumTellsFieldsApart() {
        RequirementSet one =
                set().standard(new DataSecurityStandard(1, "a\tb", "c")).build();
        RequirementSet other =
                set().standard(new DataSecurityStandard(1, "a", "b\tc")).build();
        RequirementSet third =
                set().standard(new DataSecurityStandard(1, "a\\tb", "c")).build();
        assertThat(List.of(one.checksum(), other.checksum(), third.checksum())).doesNotHaveDuplicates();
        assertThat(set().note("a").note("b").build())
                .isNotEqualTo(set().note("a\nnote\tb").build());
    }

    @Test
    void whatIsAddedAgainReplaces() {
        EvidenceItem again = EvidenceItem.builder(EvidenceRef.parse("1.1.1"), "Other words", SOURCE)
                .build();
        Assertion assertion = new Assertion(AssertionRef.parse("1.1"), "Other assertion");
        DataSecurityStandard standard = new DataSecurityStandard(1, "Other standard", "Other");
        RequirementSet set = set("1.1.1", "1.1.2")
                .item(again)
                .assertion(assertion)
                .standard(standard)
                .build();
        assertThat(set.items()).containsExactly(again, item("1.1.2"));
        assertThat(set.assertions()).containsExactly(assertion);
        assertThat(set.standards()).containsExactly(standard);
    }

    @Test
    void whatMayBeAbsentCanBeUnset() {
        RequirementSet bare = set("1.1.1").build();
        RequirementSet.Builder dressed = bare.toBuilder()
                .revisedOn(LocalDate.of(2025, 11, 1))
                .editionFacts(new EditionFacts(EDITION, null, null, null, null, List.of(), List.of("a note")))
                .checksum(Checksum.parse("sha256:" + "0".repeat(64)));
        assertThat(dressed.revisedOn(null).editionFacts(null).checksum(null).build())
                .isEqualTo(bare);
    }

    @Test
    void assertionsOfAStandard() {
        RequirementSet set = set("1.1.1", "1.3.1", "10.2.1").build();
        assertThat(set.assertions(1)).extracting(Assertion::ref).hasToString("[1.1, 1.3]");
        assertThat(set.assertions(10)).extracting(Assertion::ref).hasToString("[10.2]");
        assertThat(set.assertions(2)).isEmpty();
    }

    @Test
    void answerKindsOfTheHost() {
        RequirementSet set = set("1.1.1", "1.1.2").build();
        EvidenceRef ref = EvidenceRef.parse("1.1.2");
        RequirementSet known = set.withAnswerKinds(Map.of(ref, AnswerKind.DATE));
        assertThat(known.items())
                .extracting(EvidenceItem::answerKind)
                .containsExactly(AnswerKind.UNKNOWN, AnswerKind.DATE);
        assertThat(known.withAnswerKinds(Map.of(ref, AnswerKind.UNKNOWN))).isEqualTo(set);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.withAnswerKinds(Map.of(
                        EvidenceRef.parse("9.9.9"), AnswerKind.DATE, EvidenceRef.parse("1.1.3"), AnswerKind.DATE)))
                .withMessageContaining("[1.1.3, 9.9.9]");
    }

    /** Rule A40. */
    @Test
    void onlyAProjectedSetNamesTheEditionBefore() {
        RequirementSet set = set("1.1.1").build();
        assertThat(set.projectedFrom()).isEmpty();
        assertThat(set.toBuilder().completeness(Completeness.PROJECTED).build().projectedFrom())
                .contains(Edition.parse("2024-25"));
        assertThat(RequirementSet.builder(Completeness.PROJECTED, new Edition(Edition.FIRST_YEAR), Category.of(2))
                        .build()
                        .projectedFrom())
                .isEmpty();
    }

    @Test
    void idNamesTheSet() {
        RequirementSet set = set("1.1.1").completeness(Completeness.PROVISIONAL).build();
        assertThat(set.id())
                .isEqualTo(new RequirementSetId(EDITION, Category.of(2), set.checksum(), Completeness.PROVISIONAL))
                .hasToString("2025-26 category 2 (provisional)");
    }

    @Test
    void partsHoldTogether() {
        assertThat(faults(set("1.1.1").listed(List.of(), List.of(), List.of(item("1.1.1")))))
                .containsExactly("items requirements.duplicate: 1.1.1 appears twice");
        assertThat(faults(set("1.1.1")
                        .listed(List.of(), List.of(new Assertion(AssertionRef.parse("1.1"), "x")), List.of())))
                .containsExactly("assertions requirements.duplicate: 1.1 appears twice");
        assertThat(faults(set("1.1.1").listed(List.of(new DataSecurityStandard(1, "x", "y")), List.of(), List.of())))
                .containsExactly("standards requirements.duplicate-standard: standard 1 appears twice");
        assertThat(faults(set("1.1.1").item(item("1.2.1"))))
                .containsExactly(
                        "items requirements.no-assertion: item 1.2.1 belongs to assertion 1.2, which is missing");
        assertThat(faults(set("1.1.1").assertion(new Assertion(AssertionRef.parse("2.1"), "x"))))
                .containsExactly(
                        "assertions requirements.no-standard: assertion 2.1 belongs to standard 2, which is missing");
        assertThat(faults(set("1.1.1")
                        .item(EvidenceItem.builder(EvidenceRef.parse("1.1.2"), "x", SOURCE)
                                .dependsOn(EvidenceRef.parse("1.1.3"))
                                .build())))
                .containsExactly(
                        "items requirements.no-dependency: item 1.1.2 depends on item 1.1.3, which is missing");
        assertThat(faults(set("1.1.1").editionFacts(EditionFacts.unknown(Edition.parse("2024-25")))))
                .containsExactly(
                        "editionFacts requirements.other-edition: the edition facts are of 2024-25, the requirements"
                                + " of 2025-26");
        assertThat(faults(set("1.1.1").checksum(Checksum.parse("sha256:" + "0".repeat(64)))))
                .singleElement()
                .asString()
                .startsWith("checksum requirements.checksum");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThat(faults(set("1.1.1")
                        .listed(List.of(), List.of(), List.of(item("1.1.1")))
                        .item(item("3.1.1"))
                        .assertion(new Assertion(AssertionRef.parse("9.1"), "x"))))
                .hasSize(3);
    }

    @Test
    void cannotBeChangedThroughWhatItGives() {
        RequirementSet set = set("1.1.1").note("x").build();
        for (List<?> list : List.of(
                set.items(),
                set.assertions(),
                set.standards(),
                set.notes(),
                set.editionFacts().notes(),
                set.editionFacts().organisationTypes(),
                set.items().get(0).exemptBy())) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
        }
    }

    @Test
    void builderMayGoOnAfterItBuilt() {
        RequirementSet.Builder builder = set("1.1.1");
        RequirementSet one = builder.build();
        RequirementSet two = builder.item(item("1.1.2")).build();
        assertThat(one.items()).hasSize(1);
        assertThat(two.items()).hasSize(2);
        assertThat(one.items(AssertionRef.parse("9.9"))).isEmpty();
        assertThat(one.item(EvidenceRef.parse("9.9.9"))).isEmpty();
    }

    @Test
    void reducedListIsWholeWhereAsManyAreHeldAsStated() {
        assertThat(set("1.1.1").build().holdsWholeReducedList()).isTrue();
        assertThat(set("1.1.1").statedTotals(new StatedTotals(null, 0)).build().holdsWholeReducedList())
                .isTrue();
        assertThat(set("1.1.1").statedTotals(new StatedTotals(null, 1)).build().holdsWholeReducedList())
                .isFalse();
    }

    @Test
    void itemKeepsItsSchemesSortedAndOnce() {
        EvidenceItem item = EvidenceItem.builder(EvidenceRef.parse("1.1.1"), "x", SOURCE)
                .exemptBy(List.of(CertificateScheme.PSN_IA, CertificateScheme.ISO_27001, CertificateScheme.PSN_IA))
                .build();
        assertThat(item.exemptBy()).containsExactly(CertificateScheme.ISO_27001, CertificateScheme.PSN_IA);
        assertThat(item.mandatory()).isFalse();
    }

    @Test
    void totalsAreCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedTotals(-1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedTotals(null, 10_000));
        assertThat(new StatedTotals(null, null)).isEqualTo(StatedTotals.NONE);
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> RequirementSet.builder(Completeness.COMPLETE, null, Category.of(1)));
        assertThatNullPointerException().isThrownBy(() -> RequirementSet.builder(null, EDITION, Category.of(1)));
        assertThatNullPointerException().isThrownBy(() -> set().item(null));
        assertThatNullPointerException().isThrownBy(() -> set().note(null));
        assertThatNullPointerException().isThrownBy(() -> new Provenance(null, "x"));
        assertThatNullPointerException().isThrownBy(() -> new Assertion(null, "x"));
        assertThatNullPointerException().isThrownBy(() -> new KnownDate(null, SOURCE));
        assertThatNullPointerException().isThrownBy(() -> new CatalogueIndex(null, List.of(), List.of(), List.of()));
        assertThatNullPointerException().isThrownBy(() -> EvidenceItem.builder(null, "x", SOURCE));
    }
}
