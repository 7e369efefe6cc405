package io.github.opendspt.scoring.rollover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.ItemChange;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.rollover.Renumbering.Renumbered;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is carried to another edition, category or revision, and what has to be confirmed again (rules A36 and B4). */
class RolloverTest {

    private static final Provenance SOURCE = new Provenance(Confidence.HIGH, "made up for a test");
    private static final EvidenceRef REF = EvidenceRef.parse("1.1.1");

    private static Organisation organisation(OrganisationType type) {
        return new Organisation(OdsCode.parse("8XX01"), "Example Supplier Ltd", type);
    }

    private static RequirementSet set(String edition, int category, EvidenceItem... items) {
        RequirementSet.Builder set =
                RequirementSet.builder(Completeness.COMPLETE, Edition.parse(edition), Category.of(category));
        for (int standard = 1; standard <= 2; standard++) {
            set.standard(new DataSecurityStandard(standard, "standard", "about"));
            for (int assertion = 1; assertion <= 7; assertion++) {
                set.assertion(new Assertion(new AssertionRef(standard, assertion), "assertion"));
            }
        }
        Arrays.stream(items).forEach(set::item);
        return set.build();
    }

    private static EvidenceItem item(String ref, String title) {
        return EvidenceItem.builder(EvidenceRef.parse(ref), title, SOURCE).build();
    }

    private static EvidenceItem item(UnaryOperator<EvidenceItem.Builder> change) {
        return change.apply(EvidenceItem.builder(REF, "Privacy notice", SOURCE)).build();
    }

    private static Assessment answered(String edition, String... refs) {
        Assessment.Builder assessment =
                Assessment.builder(Edition.parse(edition), organisation(OrganisationType.OTHER));
        for (String ref : refs) {
            assessment.answer(EvidenceRef.parse(ref), Answer.text("answer to " + ref));
        }
        return assessment.build();
    }

    private static RolloverItem compare(EvidenceItem before, EvidenceItem after) {
        return Rollover.of(set("2025-26", 2, before), set("2026-27", 2, after))
                .roll(answered("2025-26"), PreviousStatus.NONE)
                .report()
                .items()
                .get(0);
    }

    private static List<String> sentences(RolloverItem item) {
        return item.reasons().stream().map(Reason::message).toList();
    }

    @Test
    void theSameQuestion() {
        RolloverItem same = compare(item(i -> i), item(i -> i.title(" privacy  NOTICE")));

        assertThat(same.change()).isEqualTo(RolloverChange.CARRIED);
        assertThat(sentences(same)).containsExactly("it asks the same");
    }

    @Test
    void onlyTheGuidanceChanged() {
        RolloverItem guidance = compare(item(i -> i), item(i -> i.change(ItemChange.GUIDANCE)));

        assertThat(guidance.change()).isEqualTo(RolloverChange.CARRIED);
        assertThat(sentences(guidance)).containsExactly("it asks the same; only the guidance changed");
    }

    @Test
    void anotherTitle() {
        RolloverItem other = compare(item(i -> i), item(i -> i.title("Privacy policy")));

        assertThat(other.change()).isEqualTo(RolloverChange.REWORDED);
        assertThat(sentences(other)).containsExactly("its wording changed");
    }

    @Test
    void anotherKindOfAnswerUnlessOneIsNotKnown() {
        EvidenceItem document = item(i -> i.answerKind(AnswerKind.DOCUMENT));

        assertThat(sentences(compare(document, item(i -> i.answerKind(AnswerKind.TEXT)))))
                .containsExactly("it took an answer of the kind document and takes one of the kind text");
        assertThat(compare(document, item(i -> i)).change()).isEqualTo(RolloverChange.CARRIED);
        assertThat(compare(item(i -> i), document).change()).isEqualTo(RolloverChange.CARRIED);
    }

    /** A38. */
    @Test
    void anotherDatedClause() {
        EvidenceItem dated = item(i -> i.notBefore(LocalDate.of(2026, 7, 1)));

        assertThat(sentences(compare(item(i -> i.notBefore(LocalDate.of(2025, 7, 1))), dated)))
                .containsExactly("its date must be 1 July 2026 or later (rule A38)");
        RolloverItem gone = compare(dated, item(i -> i));
        assertThat(gone.change()).isEqualTo(RolloverChange.CARRIED);
        assertThat(sentences(gone))
                .containsExactly(
                        "it asks the same", "it has no day before which a date does not count; it was 1 July 2026");
    }

    @Test
    void marksOfTheSource() {
        EvidenceItem reworded = item(i -> i.change(ItemChange.REWORDED));
        EvidenceItem marked = item(i -> i.change(ItemChange.NEW));

        assertThat(sentences(compare(item(i -> i), reworded)))
                .containsExactly("the source marks it as reworded in 2026-27");
        assertThat(sentences(compare(item(i -> i), marked))).containsExactly("the source marks it as new in 2026-27");
    }

    /** New in one category says nothing of another, and within an edition a mark speaks of the one before. */
    @Test
    void marksThatSpeakOfSomethingElse() {
        EvidenceItem marked = item(i -> i.change(ItemChange.NEW));
        EvidenceItem reworded = item(i -> i.change(ItemChange.REWORDED));

        assertThat(Rollover.of(set("2025-26", 3, item(i -> i)), set("2026-27", 2, marked))
                        .roll(answered("2025-26"), PreviousStatus.NONE)
                        .report()
                        .items(RolloverChange.CARRIED))
                .hasSize(1);
        assertThat(Rollover.of(set("2025-26", 3, item(i -> i)), set("2025-26", 2, reworded))
                        .roll(answered("2025-26"), PreviousStatus.NONE)
                        .report()
                        .items(RolloverChange.CARRIED))
                .hasSize(1);
    }

    private static RequirementSet otherHand(RequirementSet set, String edition) {
        Provenance hand = new Provenance(Confidence.HIGH, "v9.csv");
        RequirementSet.Builder other =
                RequirementSet.builder(Completeness.COMPLETE, Edition.parse(edition), set.category());
        set.standards().forEach(other::standard);
        set.assertions().forEach(other::assertion);
        set.items()
                .forEach(item -> other.item(EvidenceItem.builder(item.ref(), "Official words of " + item.ref(), hand)
                        .met(item.met())
                        .build()));
        return other.build();
    }

    /** Section I: an imported workbook has other words than the bundled set, dated clauses and kinds of answer not at all. */
    @Test
    void anImportedWorkbookOfTheNextEditionKeepsAYearsWork() {
        RequirementSet bundled = Catalogue.bundled()
                .find(Edition.parse("2025-26"), Category.of(2))
                .orElseThrow();
        RequirementSet imported = otherHand(bundled, "2026-27");
        List<EvidenceRef> refs =
                bundled.items().stream().map(EvidenceItem::ref).limit(103).toList();
        Assessment.Builder year = Assessment.builder(bundled.edition(), organisation(OrganisationType.IT_SUPPLIER))
                .category(2);
        refs.forEach(ref -> year.answer(ref, Answer.yes(true)));

        RolledOver rolled = Rollover.of(bundled, imported).roll(year.build());

        assertThat(rolled.assessment().answers()).containsOnlyKeys(refs).hasSize(103);
        assertThat(rolled.assessment().drafts()).isEmpty();
        assertThat(rolled.report().items(RolloverChange.CARRIED)).hasSize(122);
        assertThat(rolled.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("rollover.wording-to-check");
            assertThat(finding.message()).startsWith("the wording of 103 items comes from another source");
        });
    }

    /** Case 01: the same hand on both sides is compared, and a note of the later source decides where it speaks. */
    @Test
    void theNoteOfTheSourceDecides() {
        RequirementSet bundled = set("2025-26", 2, item("1.1.1", "Privacy notice"), item("1.1.2", "Register"));
        Provenance workbook = new Provenance(Confidence.HIGH, "v9.csv");
        RequirementSet imported = set(
                "2026-27",
                2,
                EvidenceItem.builder(REF, "Is there a notice?", workbook)
                        .change(ItemChange.REWORDED)
                        .build(),
                EvidenceItem.builder(EvidenceRef.parse("1.1.2"), "Is there a register?", workbook)
                        .change(ItemChange.GUIDANCE)
                        .build());

        RolledOver rolled = Rollover.of(bundled, imported).roll(answered("2025-26", "1.1.1", "1.1.2"));

        assertThat(rolled.assessment().answers()).containsOnlyKeys(EvidenceRef.parse("1.1.2"));
        assertThat(rolled.assessment().drafts().get(REF).why())
                .isEqualTo("2025-26: the source marks it as reworded in 2026-27");
        assertThat(rolled.report().findings()).isEmpty();
    }

    @Test
    void officialWorkbooksOfTwoYearsAreOfOneHand() {
        EvidenceItem before = EvidenceItem.builder(
                        REF, "Is there a notice?", new Provenance(Confidence.HIGH, "v8.xlsx"))
                .build();
        EvidenceItem after = EvidenceItem.builder(REF, "Is there a policy?", new Provenance(Confidence.HIGH, "v9.xlsx"))
                .build();
        RequirementSet v8 = set("2025-26", 2, before);
        RequirementSet v9 = set("2026-27", 2, after);
        ExemptionBasis official = ExemptionBasis.OFFICIAL_WORKBOOK;

        assertThat(Rollover.of(v8, v9).roll(answered("2025-26", "1.1.1")).toReview())
                .isEmpty();
        assertThat(Rollover.of(v8.toBuilder().exemptions(official).build(), v9)
                        .roll(answered("2025-26", "1.1.1"))
                        .toReview())
                .isEmpty();
        assertThat(Rollover.of(
                                v8.toBuilder().exemptions(official).build(),
                                v9.toBuilder().exemptions(official).build())
                        .roll(answered("2025-26", "1.1.1"))
                        .toReview())
                .containsOnlyKeys(REF);
    }

    /** Section H: the question on contracts is 10.1.2 in category 2 and 10.2.2 in category 3, where 10.1.2 is another. */
    @Test
    void aSupplierThatShrinks() {
        Edition edition = Edition.parse("2025-26");
        Catalogue catalogue = Catalogue.bundled();
        RequirementSet large = catalogue.find(edition, Category.of(2)).orElseThrow();
        RequirementSet small = catalogue.find(edition, Category.of(3)).orElseThrow();
        EvidenceRef suppliers = EvidenceRef.parse("10.1.2");
        EvidenceRef contracts = EvidenceRef.parse("10.2.2");
        Assessment assessment = Assessment.builder(edition, organisation(OrganisationType.IT_SUPPLIER))
                .category(2)
                .answer(suppliers, Answer.text("contracts"))
                .answer("7.2.1", Answer.yes(true))
                .answer("9.3.1", Answer.yes(true))
                .build();

        RolledOver rolled = Rollover.of(large, small).roll(assessment);

        assertThat(small.item(contracts)).isPresent();
        assertThat(rolled.assessment().answers()).containsOnlyKeys(contracts);
        assertThat(rolled.assessment().drafts())
                .containsOnlyKeys(EvidenceRef.parse("7.2.1"), EvidenceRef.parse("9.3.1"));
        Assessment back = rolled.assessment().toBuilder().category(3).build();
        assertThat(Rollover.of(small, large).roll(back).assessment().answers()).containsOnlyKeys(suppliers);
    }

    /** A41: a publication is an event of its edition. */
    @Test
    void whatWasPublishedBecomesThePreviousStatus() {
        Assessment published = answered("2025-26").toBuilder()
                .category(2)
                .publication(new Publication(Status.STANDARDS_EXCEEDED, LocalDate.of(2026, 6, 20)))
                .previousStatus(PreviousStatus.NONE)
                .build();
        RequirementSet before = set("2025-26", 2, item(i -> i));
        RolledOver rolled = Rollover.of(before, set("2026-27", 2, item(i -> i))).roll(published);

        assertThat(rolled.assessment().publication()).isNull();
        assertThat(rolled.assessment().previousStatus()).isEqualTo(PreviousStatus.STANDARDS_EXCEEDED);
        assertThat(rolled.report().previousStatus()).isEqualTo(PreviousStatus.STANDARDS_EXCEEDED);
        assertThat(rolled.report().findings())
                .extracting(Finding::code)
                .containsExactly("rollover.publication-dropped");
        assertThat(Rollover.of(before, set("2026-27", 2, item(i -> i)))
                        .roll(published.toBuilder().publication(null).build())
                        .assessment()
                        .previousStatus())
                .isNull();
        assertThat(Rollover.of(before, set("2025-26", 3, item(i -> i)))
                        .roll(published)
                        .assessment())
                .isEqualTo(published.toBuilder().category(3).build());
    }

    /** A35: in category 3, 3.2.1 is the 95% training test; in category 2 the same ref asks something else. */
    @Test
    void aSupplierThatGrows() {
        Catalogue catalogue = Catalogue.bundled();
        Edition edition = Edition.parse("2025-26");
        RequirementSet small = catalogue.find(edition, Category.of(3)).orElseThrow();
        RequirementSet large = catalogue.find(edition, Category.of(2)).orElseThrow();
        EvidenceRef training = EvidenceRef.parse("3.2.1");
        Assessment assessment = Assessment.builder(edition, organisation(OrganisationType.IT_SUPPLIER))
                .category(Category.of(3))
                .answer(training, Answer.yes(true))
                .answer(EvidenceRef.parse("4.5.3"), Answer.yes(true))
                .confirm(AssertionRef.parse("3.2"), new Confirmation("SIRO", LocalDate.of(2026, 5, 1)))
                .build();

        RolledOver rolled = Rollover.of(small, large).roll(assessment, PreviousStatus.STANDARDS_MET);

        assertThat(rolled.assessment().category()).isEqualTo(Category.of(2));
        assertThat(rolled.assessment().answers()).containsOnlyKeys(EvidenceRef.parse("4.5.3"));
        assertThat(rolled.toReview()).containsOnlyKeys(training);
        assertThat(rolled.report().items())
                .filteredOn(item -> training.equals(item.after()))
                .extracting(RolloverTest::sentences)
                .containsExactly(List.of("3.2.1 is known to ask something else in category 2 than in category 3"));
        assertThat(rolled.assessment().drafts()).containsOnlyKeys(training);
        assertThat(rolled.assessment().drafts().get(training).answer()).isEqualTo(Answer.yes(true));
        assertThat(rolled.report().cleared()).containsExactly(AssertionRef.parse("3.2"));
        assertThat(rolled.report().findings())
                .extracting(Finding::message)
                .containsExactly(
                        "the requirements of category 3 in 2025-26 are provisional, so an item may seem new or removed"
                                + " that is not");
    }

    /** Section H: 1.1.2 became 1.1.5, and 1.4.1 became 1.1.2. */
    @Test
    void renumberedItems() {
        RequirementSet before = set(
                "2020-21",
                3,
                item("1.1.2", "Register"),
                item("1.4.1", "Flows"),
                item("1.6.6", "Impact"),
                item("1.1.1", "Lead"));
        RequirementSet after = set(
                "2022-23",
                3,
                item("1.1.1", "Lead"),
                item("1.1.2", "Flows"),
                item("1.1.5", "Register"),
                item("1.3.11", "Impact"));
        RolledOver rolled = Rollover.of(before, after)
                .roll(answered("2020-21", "1.1.1", "1.1.2", "1.4.1", "1.6.6"), PreviousStatus.STANDARDS_MET);

        assertThat(rolled.assessment().answers())
                .containsOnly(
                        Map.entry(EvidenceRef.parse("1.1.2"), Answer.text("answer to 1.4.1")),
                        Map.entry(EvidenceRef.parse("1.1.5"), Answer.text("answer to 1.1.2")));
        assertThat(rolled.toReview())
                .containsOnly(Map.entry(EvidenceRef.parse("1.3.11"), Answer.text("answer to 1.6.6")));
        assertThat(rolled.report().items())
                .extracting(RolloverItem::toString)
                .containsExactly(
                        "-> 1.1.1 new: nothing like it is known to be asked of category 3 in 2020-21",
                        "1.4.1 -> 1.1.2 carried: it asks the same; 1.4.1 is 1.1.2 now",
                        "1.1.2 -> 1.1.5 carried: it asks the same; 1.1.2 is 1.1.5 now",
                        "1.6.6 -> 1.3.11 reworded: that 1.6.6 has become 1.3.11 is not well founded; 1.6.6 is 1.3.11"
                                + " now",
                        "1.1.1 -> removed: nothing is known to have come in its place for category 3 in 2022-23");
    }

    @Test
    void aRenumberingSpeaksOfNoOtherEditionOrCategory() {
        RequirementSet before = set("2020-21", 3, item("1.1.2", "Register"));

        for (RequirementSet after : List.of(
                set("2021-22", 3, item("1.1.5", "Register")),
                set("2023-24", 3, item("1.1.5", "Register")),
                set("2022-23", 2, item("1.1.5", "Register")))) {
            assertThat(Rollover.of(before, after)
                            .roll(answered("2020-21"), PreviousStatus.NONE)
                            .report()
                            .items(RolloverChange.REMOVED))
                    .hasSize(1);
        }
        assertThat(Rollover.of(
                                set("2020-21", 2, item("1.1.2", "Register")),
                                set("2022-23", 3, item("1.1.5", "Register")))
                        .roll(answered("2020-21"), PreviousStatus.NONE)
                        .report()
                        .items(RolloverChange.REMOVED))
                .hasSize(1);
    }

    @Test
    void aRenumberingOfTheHosts() {
        Renumbering own = new Renumbering(
                Edition.parse("2025-26"),
                Edition.parse("2026-27"),
                Category.of(2),
                List.of(new Renumbering.Renumbered(REF, EvidenceRef.parse("2.1.1"), SOURCE)));
        RolledOver rolled = Rollover.of(
                        set("2025-26", 2, item("1.1.1", "Register")), set("2026-27", 2, item("2.1.1", "Register")))
                .with(own)
                .roll(answered("2025-26", "1.1.1"), PreviousStatus.NONE);

        assertThat(rolled.assessment().answers()).containsOnlyKeys(EvidenceRef.parse("2.1.1"));
    }

    @Test
    void aRefThatStandsTwiceInARenumbering() {
        Renumbering.Renumbered one = new Renumbering.Renumbered(REF, EvidenceRef.parse("2.1.1"), SOURCE);
        Renumbering.Renumbered other = new Renumbering.Renumbered(REF, EvidenceRef.parse("2.1.2"), SOURCE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Renumbering(
                        Edition.parse("2025-26"), Edition.parse("2026-27"), Category.of(2), List.of(one, other)))
                .withMessage("items: a ref appears twice on one side");
    }

    @Test
    void everyBundledRenumberingHasASource() {
        assertThat(Renumbering.bundled()).hasSize(1);
        assertThat(Renumbering.bundled().get(0).items())
                .hasSize(13)
                .allMatch(item -> !item.provenance().source().isBlank());
    }

    @Test
    void answersThatWereNotAskedFor() {
        RolledOver rolled = Rollover.of(
                        set("2025-26", 2, item("1.1.1", "Register")),
                        set("2026-27", 2, item("1.1.1", "Register"), item("1.1.2", "Notice")))
                .roll(answered("2025-26", "1.1.2", "99.9.9"), PreviousStatus.NONE);

        assertThat(rolled.assessment().answers()).containsOnlyKeys(EvidenceRef.parse("99.9.9"));
        assertThat(rolled.report().findings())
                .extracting(Finding::code, Finding::ref)
                .containsExactly(tuple("rollover.unknown-ref", EvidenceRef.parse("1.1.2")));
    }

    @Test
    void planAndPreviousStatus() {
        Assessment assessment = answered("2025-26").toBuilder()
                .improvementPlan(new ImprovementPlan(LocalDate.of(2026, 6, 1), null))
                .previousStatus(PreviousStatus.NONE)
                .build();
        RolledOver rolled = Rollover.of(set("2025-26", 2, item(i -> i)), set("2026-27", 2, item(i -> i)))
                .roll(assessment, PreviousStatus.APPROACHING_STANDARDS);

        assertThat(rolled.assessment().improvementPlan()).isNull();
        assertThat(rolled.assessment().previousStatus()).isEqualTo(PreviousStatus.APPROACHING_STANDARDS);
        assertThat(rolled.report().findings())
                .extracting(Finding::message)
                .containsExactly("the improvement plan belongs to 2025-26 and is not taken over");
    }

    /** The type decides the category in 2025-26, and not in an edition of which nothing is known. */
    @Test
    void theCategoryIsStatedWhereItHasToBe() {
        RequirementSet known = Catalogue.bundled()
                .find(Edition.parse("2025-26"), Category.of(4))
                .orElseThrow();
        RequirementSet before = set("2024-25", 4, item(i -> i));
        Assessment practice = Assessment.builder(Edition.parse("2024-25"), organisation(OrganisationType.GP))
                .build();

        assertThat(Rollover.of(before, known)
                        .roll(practice, PreviousStatus.NONE)
                        .assessment()
                        .category())
                .isNull();
        assertThat(Rollover.of(before, set("2026-27", 4, item(i -> i)))
                        .roll(practice, PreviousStatus.NONE)
                        .assessment()
                        .category())
                .isEqualTo(Category.of(4));
        assertThat(Rollover.of(before, before)
                        .roll(practice, PreviousStatus.NONE)
                        .assessment()
                        .category())
                .as("within a set nothing changes")
                .isNull();
        assertThat(Rollover.of(set("2024-25", 3, item(i -> i)), before)
                        .roll(practice, PreviousStatus.NONE)
                        .assessment()
                        .category())
                .as("another category of the edition")
                .isEqualTo(Category.of(4));
    }

    @Test
    void whatCannotBeRolledOver() {
        RequirementSet before = set("2025-26", 2, item(i -> i));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollover.of(before, set("2024-25", 2)))
                .withMessage("to: it is of edition 2024-25, which is before 2025-26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollover.of(before, before).roll(answered("2024-25"), PreviousStatus.NONE))
                .withMessage("assessment: it is of edition 2024-25, the requirements are of 2025-26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rollover.of(before, before)
                        .roll(
                                answered("2025-26").toBuilder()
                                        .category(Category.of(3))
                                        .build(),
                                PreviousStatus.NONE))
                .withMessage("assessment: it is of category 3, the requirements are of 2");
    }

    @Test
    void theDocument() {
        RolloverReport report = Rollover.of(
                        set("2025-26", 2, item("1.1.1", "Register"), item("1.1.2", "Notice")),
                        set("2026-27", 2, item("1.1.1", "Register")))
                .roll(answered("2025-26", "1.1.1"), PreviousStatus.STANDARDS_MET)
                .report();
        String text = RolloverJson.writer().toText(report);

        assertThat(text)
                .startsWith(
                        "{\"format\":\"dspt-rollover/1\",\"odsCode\":\"8XX01\",\"from\":{\"edition\":\"2025-26\",\"category\":"
                                + "2,\"requirements\":\"sha256:")
                .endsWith(
                        "\"completeness\":\"complete\"},\"previousStatus\":\"standards-met\",\"items\":[{\"before\":\"1.1.1\","
                                + "\"after\":\"1.1.1\",\"title\":\"Register\",\"change\":\"carried\",\"mandatory\":false,\"answered\":true,\"reasons\":[{\"code\":\"rollover.same\",\"message\":\"it"
                                + " asks the same\"}]},{\"before\":\"1.1.2\","
                                + "\"title\":\"Notice\",\"change\":\"removed\",\"mandatory\":false,\"answered\":false,\"reasons\":[{\"code\":\"rollover.removed\",\"arguments\":[\"2\",\"2026-27\"],\"message\":\"nothing"
                                + " is known to have come in its place for category 2 in 2026-27\"}]}]}");
        assertThat(JsonMapper.builder().build().readValue(text, RolloverReport.class))
                .isEqualTo(report);
        assertThat(RolloverJson.reader()
                        .read(text.replace("\"change\":\"removed\"", "\"change\":\"new\""))
                        .problems())
                .extracting(Problem::code, Problem::message)
                .containsExactly(
                        tuple("rollover.after", "whether an item has a ref after does not fit what becomes of it: new"),
                        tuple(
                                "rollover.before",
                                "whether an item has a ref before does not fit what becomes of it: new"));
    }

    @Test
    void twoItemsThatBecomeOneInARenumbering() {
        Renumbering.Renumbered one = new Renumbering.Renumbered(REF, EvidenceRef.parse("2.1.1"), SOURCE);
        Renumbering.Renumbered other =
                new Renumbering.Renumbered(EvidenceRef.parse("1.1.2"), EvidenceRef.parse("2.1.1"), SOURCE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Renumbering(
                        Edition.parse("2025-26"), Edition.parse("2026-27"), Category.of(2), List.of(one, other)))
                .withMessage("items: a ref appears twice on one side");
    }

    @Test
    void theBundledRenumberingsAreThoseOfTheResource() {
        assertThat(BundledRenumberings.load("renumbering.json")).isEqualTo(Renumbering.bundled());
    }

    @Test
    void aBundledResourceThatIsMissingIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledRenumberings.load("nowhere.json"))
                .withMessage("the bundled resource nowhere.json is missing");
    }

    @Test
    void anotherFormatIsRefused() {
        String text = RolloverJson.writer()
                .toText(Rollover.of(set("2025-26", 2, item(i -> i)), set("2026-27", 2, item(i -> i)))
                        .roll(answered("2025-26"), PreviousStatus.NONE)
                        .report());

        assertThatThrownBy(() -> JsonMapper.builder()
                        .build()
                        .readValue(text.replace("dspt-rollover/1", "dspt-rollover/2"), RolloverReport.class))
                .hasMessageContaining("the document is not of the format 'dspt-rollover/1'");
    }

    /** Certificates go by their own days, not by edition. */
    @Test
    void certificatesAreTakenOver() {
        Certificate certificate = Certificate.builder(CertificateScheme.NHSMAIL).build();
        Assessment assessment =
                answered("2025-26").toBuilder().certificate(certificate).build();

        assertThat(Rollover.of(set("2025-26", 2, item(i -> i)), set("2026-27", 2, item(i -> i)))
                        .roll(assessment, PreviousStatus.NONE)
                        .assessment()
                        .certificates())
                .containsExactly(certificate);
    }

    /** Section A: what it takes for Standards Met may change while the question stays. */
    @Test
    void whatItTakesMayChange() {
        EvidenceItem mandatory = item(i -> i.met(Obligation.MANDATORY));
        EvidenceItem optional = item(i -> i.met(Obligation.OPTIONAL));
        RolloverReport harder = Rollover.of(set("2025-26", 2, optional), set("2026-27", 2, mandatory))
                .roll(answered("2025-26"), PreviousStatus.NONE)
                .report();

        assertThat(harder.items(ObligationChange.NOW_MANDATORY))
                .isEqualTo(harder.items())
                .hasSize(1);
        assertThat(harder.items(ObligationChange.NO_LONGER_MANDATORY)).isEmpty();
        assertThat(compare(mandatory, optional).obligation()).isEqualTo(ObligationChange.NO_LONGER_MANDATORY);
        assertThat(compare(mandatory, mandatory).obligation()).isNull();
        assertThat(compare(optional, optional).obligation()).isNull();
    }

    /** Section H: of a provisional set on either side, items may be missing. */
    @Test
    void aProvisionalSetOnEitherSideIsSaid() {
        RequirementSet before = set("2025-26", 2, item(i -> i));
        RequirementSet after = set("2026-27", 2, item(i -> i));

        assertThat(provisionalEditions(before, after)).isEmpty();
        assertThat(provisionalEditions(provisional(before), after)).containsExactly("2025-26");
        assertThat(provisionalEditions(before, provisional(after))).containsExactly("2026-27");
    }

    private static RequirementSet provisional(RequirementSet set) {
        return set.toBuilder().completeness(Completeness.PROVISIONAL).build();
    }

    private static List<String> provisionalEditions(RequirementSet before, RequirementSet after) {
        return Rollover.of(before, after).roll(answered("2025-26"), PreviousStatus.NONE).report().findings().stream()
                .filter(finding -> finding.code().equals("rollover.provisional"))
                .map(finding -> finding.message().contains("2025-26") ? "2025-26" : "2026-27")
                .toList();
    }

    @Test
    void theSidesAreInTheSummary() {
        RequirementSet before = set("2025-26", 2, item("1.1.1", "Register"), item("1.1.2", "Notice"));
        RequirementSet after = set("2026-27", 3, item("1.1.1", "Register"));
        Rollover rollover = Rollover.of(before, after);

        assertThat(rollover).hasToString("Rollover[" + before + " to " + after + "]");
        assertThat(rollover.roll(answered("2025-26"), PreviousStatus.NONE).report())
                .hasToString("RolloverReport[2025-26 category 2 to 2026-27 category 3: 1 of 2 items carried]");
        assertThat(Rollover.of(before, set("2026-27", 2, item("1.1.1", "Another register")))
                        .roll(answered("2025-26", "1.1.1"), PreviousStatus.NONE)
                        .toString())
                .startsWith("RolledOver[")
                .endsWith(", 1 answers to review]")
                .doesNotContain("answer to 1.1.1");
    }

    @Test
    void wordsOfTheReportReadBack() {
        assertThat(ObligationChange.values()).allMatch(change -> ObligationChange.parse(change.toString()) == change);
        assertThat(RolloverChange.values()).allMatch(change -> RolloverChange.parse(change.toString()) == change);
    }

    /** Rule H: one that is inferred carries nothing; its draft keeps the ref, and what was there before is reported. */
    @Test
    void anAnswerWhosePlaceADraftOfAnotherItemHas() {
        RequirementSet before = set("2020-21", 3, item("1.6.6", "Spot checks"), item("1.3.11", "Something else"));
        RequirementSet after = set("2022-23", 3, item("1.3.11", "Spot checks"));

        RolledOver rolled =
                Rollover.of(before, after).roll(answered("2020-21", "1.6.6", "1.3.11"), PreviousStatus.NONE);

        EvidenceRef ref = EvidenceRef.parse("1.3.11");
        assertThat(rolled.assessment().drafts().get(ref).answer()).isEqualTo(Answer.text("answer to 1.6.6"));
        assertThat(rolled.report().findings())
                .filteredOn(finding -> finding.code().equals("rollover.draft-lost"))
                .extracting(finding -> finding.ref())
                .containsExactly(ref);
    }

    /** Rules H and A2: what is known of one pair of categories says nothing of another. */
    @Test
    void whatIsKnownOfRefsInOtherCategories() {
        Category two = Category.of(2);
        Category three = Category.of(3);
        Category four = Category.of(4);
        EvidenceRef moved = EvidenceRef.parse("2.1.1");
        CategoryChanges changes = new CategoryChanges(
                List.of(new CategoryChanges.Differing(REF, List.of(three, four), SOURCE)),
                List.of(new CategoryChanges.Moved(two, REF, List.of(three), moved, SOURCE)));

        assertThat(changes.differs(REF, two, three)).isTrue();
        assertThat(changes.differs(REF, four, two)).isTrue();
        assertThat(changes.differs(REF, three, four)).as("both ask the same").isFalse();
        assertThat(changes.differs(REF, two, two)).isFalse();
        assertThat(changes.differs(moved, two, three)).isFalse();
        assertThat(changes.moves(two, three)).containsExactly(new Renumbered(REF, moved, SOURCE));
        assertThat(changes.moves(three, two)).containsExactly(new Renumbered(moved, REF, SOURCE));
        assertThat(changes.moves(two, four)).isEmpty();
        assertThat(changes.moves(four, two)).isEmpty();
        assertThat(changes.moves(three, four)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-21, 3, 2022-23, 3, true",
        "2021-22, 3, 2022-23, 3, false",
        "2020-21, 3, 2023-24, 3, false",
        "2020-21, 2, 2022-23, 3, false",
        "2020-21, 3, 2022-23, 2, false",
    })
    void aRenumberingIsBetweenTwoSets(String from, int fromCategory, String to, int toCategory, boolean between) {
        Renumbering renumbering =
                new Renumbering(Edition.parse("2020-21"), Edition.parse("2022-23"), Category.of(3), List.of());

        assertThat(renumbering.isBetween(set(from, fromCategory), set(to, toCategory)))
                .isEqualTo(between);
    }
}
