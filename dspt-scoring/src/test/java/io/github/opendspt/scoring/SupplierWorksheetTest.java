package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A real worksheet, as it is and brought step by step to Standards Exceeded. */
class SupplierWorksheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final RequirementSet requirements =
            Catalogue.bundled().find(Edition.parse("2025-26"), Category.of(2)).orElseThrow();
    private final Assessment worksheet = SupplierWorksheet.read();

    private Scorecard score(Assessment assessment) {
        return Scorer.of(requirements).score(assessment, Credits.none(), DAY);
    }

    /** Every mandatory item that is not complete is answered, every assertion confirmed. */
    private Assessment.Builder completed() {
        Assessment.Builder completed = worksheet.toBuilder();
        Scorecard card = score(worksheet);
        for (EvidenceItem item : requirements.items()) {
            if (item.mandatory() && !card.item(item.ref()).orElseThrow().state().counts()) {
                completed.answer(item.ref(), Example.complete(item.answerKind()));
            }
        }
        requirements.assertions().forEach(assertion -> completed.confirm(assertion.ref(), Example.confirmation()));
        return completed;
    }

    @Test
    void asItIs() {
        Scorecard card = score(worksheet);

        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.mandatory()).isEqualTo(new ItemTally(98, 14, 0, 0, 84));
        assertThat(card.assertions().confirmed()).isZero();
        assertThat(card.items()).hasSize(122);
        Map<ItemState, Integer> states = new EnumMap<>(ItemState.class);
        card.items().forEach(item -> states.merge(item.state(), 1, Integer::sum));
        assertThat(states)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(ItemState.ANSWERED, 19, ItemState.INCOMPLETE, 3, ItemState.UNANSWERED, 100));
        assertThat(card.blockers())
                .hasSize(84 + card.assertions().mandatory())
                .anyMatch(blocker -> blocker.ref().equals(EvidenceRef.parse("4.5.3"))
                        && blocker.code().equals("answer.no"));
        // The restore test is dated in September, after the day of the verdict; where category 2 offers "not
        // applicable" is
        // not known (A6).
        assertThat(Example.findings(card))
                .containsExactly(
                        "warning answer.future-date at /answers/7.3.5/date: the answer to 7.3.5 gives 4 September "
                                + "2026, after 1 June 2026",
                        "info answer.not-applicable-unnamed at /answers: these answers are marked as not applicable where"
                                + " the explanations of the item are not known to offer that: 1.1.6, 1.2.4, 6.1.2, 6.1.3,"
                                + " 6.3.4, 9.3.9 and 9.5.9; they count all the same (rule A6)");
    }

    @Test
    void allMandatoryItemsAnsweredAndAllAssertionsConfirmed() {
        Scorecard card = score(completed().build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.possibleStatus()).isEqualTo(Status.STANDARDS_MET);
        assertThat(card.mandatory()).isEqualTo(new ItemTally(98, 98, 0, 0, 0));
        assertThat(card.blockers()).isEmpty();
        assertThat(card.standards()).hasSize(10).allMatch(StandardResult::met);
    }

    @Test
    void oneItemFewer() {
        Scorecard card =
                score(completed().withoutAnswer(EvidenceRef.parse("4.5.3")).build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_NOT_MET);
        assertThat(card.blockers()).hasSize(1);
        assertThat(card.blockers().get(0).ref()).hasToString("4.5.3");
        assertThat(card.blockers().get(0).kind()).isEqualTo(BlockerKind.EVIDENCE);
        assertThat(card.standards())
                .filteredOn(standard -> !standard.met())
                .extracting(StandardResult::number)
                .containsExactly(4);
    }

    @Test
    void withACurrentCyberEssentialsPlus() {
        Scorecard card = score(completed().certificate(Example.plus().build()).build());

        assertThat(card.status()).isEqualTo(Status.STANDARDS_EXCEEDED);
    }
}
