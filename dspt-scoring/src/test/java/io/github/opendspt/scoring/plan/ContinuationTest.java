package io.github.opendspt.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Situations;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a plan keeps the memory of an earlier one. */
class ContinuationTest {

    private static final LocalDate BEFORE = PlanTest.DAY;
    private static final LocalDate NOW = BEFORE.plusDays(10);
    private static final EvidenceRef TEXT = EvidenceRef.parse("1.1.1");
    private static final EvidenceRef TICK = EvidenceRef.parse("1.1.2");
    private static final RequirementSet SET = Situations.example();

    private static Plan plan(RequirementSet set, Assessment assessment, LocalDate asAt) {
        return Planner.of(set, CreditSource.none()).plan(assessment, asAt);
    }

    private static Plan nothingDone(LocalDate asAt) {
        return plan(SET, PlanTest.nothingAnswered(), asAt);
    }

    @Test
    void ownerDayAndActionAreKept() {
        PlanRow settled = nothingDone(BEFORE)
                .row(TEXT)
                .orElseThrow()
                .withOwner("DPO")
                .withDue(NOW)
                .withAction("Ask the manager.");

        assertThat(nothingDone(NOW)
                        .continuing(nothingDone(BEFORE).with(settled), SET)
                        .row(TEXT))
                .contains(settled);
    }

    /** What was to be done does not fit what is lacking now. */
    @Test
    void theActionIsNotKeptWhereSomethingElseIsLacking() {
        PlanRow settled =
                nothingDone(BEFORE).row(TEXT).orElseThrow().withOwner("DPO").withAction("Ask the manager.");
        Plan blank =
                plan(SET, PlanTest.assessment().answer(TEXT, Answer.text(" ")).build(), NOW);

        PlanRow row = blank.continuing(nothingDone(BEFORE).with(settled), SET)
                .row(TEXT)
                .orElseThrow();

        assertThat(row.owner()).isEqualTo("DPO");
        assertThat(row.action()).isEqualTo("Write the text of 1.1.1.");
    }

    /** What was done and is a row again is known of since it was first seen, so far as that is known. */
    @ParameterizedTest
    @CsvSource({"2026-05-01, 2026-05-01", ", 2026-06-11", "2026-07-01, 2026-06-11"})
    void whatWasDoneIsARowAgain(@Nullable LocalDate since, LocalDate expected) {
        Plan earlier = plan(
                        SET,
                        PlanTest.assessment().answer(TEXT, Answer.text("said")).build(),
                        BEFORE)
                .withDone(
                        List.of(new DoneRow(BlockerKind.EVIDENCE, TEXT, "title of 1.1.1", "DPO", null, since, BEFORE)));

        Plan now = nothingDone(NOW).continuing(earlier, SET);

        assertThat(now.row(TEXT).orElseThrow().since()).isEqualTo(expected);
        assertThat(now.done()).isEmpty();
    }

    @Test
    void whatWasDoneStaysDone() {
        AssertionRef first = AssertionRef.parse("1.1");
        Assessment partly = PlanTest.assessment()
                .answer(TEXT, Answer.text("said"))
                .confirm(first, new Confirmation("SIRO", NOW))
                .build();
        Plan then = plan(SET, partly, NOW).continuing(nothingDone(BEFORE), SET);

        assertThat(then.done())
                .extracting(DoneRow::ref, DoneRow::doneOn)
                .containsExactlyInAnyOrder(tuple(TEXT, NOW), tuple(first, NOW));
        assertThat(plan(SET, partly, NOW.plusDays(1)).continuing(then, SET).done())
                .isEqualTo(then.done());
    }

    /** A36: what a revision of the requirements dropped was not done; it is not asked any more. */
    @Test
    void whatIsNotAskedAnyMoreIsNotDone() {
        AssertionRef dropped = AssertionRef.parse("2.2");
        EvidenceRef item = EvidenceRef.parse("2.2.1");
        EvidenceItem sample = SET.item(TICK).orElseThrow();
        RequirementSet longer = SET.toBuilder()
                .assertion(new Assertion(dropped, "dropped"))
                .item(EvidenceItem.builder(item, "dropped", sample.provenance())
                        .answerKind(sample.answerKind())
                        .met(sample.met())
                        .build())
                .build();
        Plan earlier = plan(longer, PlanTest.nothingAnswered(), BEFORE);
        assertThat(earlier.row(item)).isPresent();
        assertThat(earlier.row(dropped)).isPresent();

        Plan now = nothingDone(NOW).continuing(earlier, SET);

        assertThat(now.done()).isEmpty();
        assertThat(now.rows()).hasSameSizeAs(nothingDone(NOW).rows());
    }

    /** A39: a complete list is what the row on the requirements asked for. */
    @Test
    void theRequirementsAreImported() {
        Plan earlier = plan(Situations.provisional(), PlanTest.nothingAnswered(), BEFORE)
                .withOwner(null, "SIRO");

        assertThat(nothingDone(NOW).continuing(earlier, SET).done())
                .containsExactly(new DoneRow(
                        BlockerKind.REQUIREMENTS, null, RowWording.REQUIREMENTS, "SIRO", null, BEFORE, NOW));
    }

    @Test
    void plansThatDoNotFollowEachOther() {
        Plan now = nothingDone(NOW);
        RequirementSet other = Situations.provisional();
        Organisation known = PlanTest.nothingAnswered().organisation();
        Assessment elsewhere = PlanTest.assessment()
                .organisation(new Organisation(OdsCode.parse("8XX02"), known.name(), known.type()))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.continuing(nothingDone(BEFORE), other))
                .withMessage("asked: the plan is by other requirements than " + other);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.continuing(plan(SET, elsewhere, BEFORE), SET))
                .withMessage("earlier: it is a plan of another organisation or edition than that of " + now);
        Edition next = SET.edition().next();
        RequirementSet ofNext = RequirementSet.builder(Completeness.COMPLETE, next, SET.category())
                .build();
        Plan nextYear = plan(ofNext, Assessment.builder(next, known).build(), BEFORE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.continuing(nextYear, SET))
                .withMessage("earlier: it is a plan of another organisation or edition than that of " + now);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.continuing(nothingDone(NOW.plusDays(1)), SET))
                .withMessage("earlier: it is of 2026-06-12, after 2026-06-11");
    }
}
