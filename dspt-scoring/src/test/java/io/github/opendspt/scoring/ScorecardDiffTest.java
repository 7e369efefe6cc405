package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.LAST;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.met;
import static io.github.opendspt.scoring.Example.requirements;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Obligation;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ScorecardDiffTest {

    private static ScorecardDiff between(Assessment.Builder before, Assessment.Builder after) {
        return ScorecardDiff.between(score(before.build()), score(after.build()));
    }

    @Test
    void theSameAgainIsNoDifference() {
        assertThat(between(met(), met()).isEmpty()).isTrue();
    }

    /** Nothing else differs: the item under the assertion stays open, and with it the status. */
    @Test
    void aConfirmationThatIsTakenBackIsRaised() {
        Assessment.Builder confirmed = met().withoutAnswer(TEXT).withoutAnswer(DATE);
        Assessment.Builder unconfirmed =
                assessment().answer(TICK, Answer.yes(true)).confirm(Example.FIRST, Example.confirmation());
        ScorecardDiff diff = between(confirmed, unconfirmed);

        assertThat(diff.raised()).extracting(Blocker::ref).containsExactly(LAST);
        assertThat(diff.items()).isEmpty();
        assertThat(diff.isEmpty()).isFalse();
        assertThat(between(unconfirmed, confirmed).cleared())
                .extracting(Blocker::ref)
                .containsExactly(LAST);
    }

    /** Each list by itself makes a difference, and so does each status. */
    @Test
    void anythingThatDiffersIsADifference() {
        Status met = Status.STANDARDS_MET;
        Status notMet = Status.STANDARDS_NOT_MET;
        List<StateChange> items = List.of(new StateChange(TEXT, true, ItemState.UNANSWERED, ItemState.ANSWERED));
        List<Blocker> blockers = List.of(Blocker.of(BlockerKind.EVIDENCE, TEXT, Reason.of("code", "message")));
        List<Finding> findings = score(assessment()
                        .answer(EvidenceRef.parse("9.9.9"), Answer.yes(true))
                        .build())
                .findings();

        assertThat(findings).isNotEmpty();
        assertThat(List.of(
                        new ScorecardDiff(notMet, met, met, met, List.of(), List.of(), List.of(), List.of(), List.of()),
                        new ScorecardDiff(met, met, notMet, met, List.of(), List.of(), List.of(), List.of(), List.of()),
                        new ScorecardDiff(met, met, met, met, items, List.of(), List.of(), List.of(), List.of()),
                        new ScorecardDiff(met, met, met, met, List.of(), blockers, List.of(), List.of(), List.of()),
                        new ScorecardDiff(met, met, met, met, List.of(), List.of(), blockers, List.of(), List.of()),
                        new ScorecardDiff(met, met, met, met, List.of(), List.of(), List.of(), findings, List.of()),
                        new ScorecardDiff(met, met, met, met, List.of(), List.of(), List.of(), List.of(), findings)))
                .noneMatch(ScorecardDiff::isEmpty);
    }

    /** A35: the requirements may be others, so that an item comes or goes. */
    @Test
    void anItemThatOnlyOneScorecardHolds() {
        EvidenceRef added = EvidenceRef.parse("2.1.3");
        Scorecard small = score(assessment().build());
        Scorecard large = score(
                requirements()
                        .item(Example.item(added, AnswerKind.TEXT, Obligation.MANDATORY, Obligation.OPTIONAL)
                                .build())
                        .build(),
                assessment().build());

        assertThat(ScorecardDiff.between(small, large).items())
                .extracting(StateChange::ref, StateChange::mandatory, StateChange::before, StateChange::after)
                .containsExactly(tuple(added, true, null, ItemState.UNANSWERED));
        assertThat(ScorecardDiff.between(large, small).items())
                .extracting(StateChange::ref, StateChange::mandatory, StateChange::before, StateChange::after)
                .containsExactly(tuple(added, true, ItemState.UNANSWERED, null));
    }

    /** Two sets of requirements may have as many items and not the same. */
    @Test
    void anItemInThePlaceOfAnother() {
        EvidenceRef gone = EvidenceRef.parse("2.1.3");
        EvidenceRef added = EvidenceRef.parse("2.1.4");

        assertThat(ScorecardDiff.between(with(gone), with(added)).items())
                .extracting(StateChange::ref, StateChange::before, StateChange::after)
                .containsExactly(tuple(gone, ItemState.UNANSWERED, null), tuple(added, null, ItemState.UNANSWERED));
    }

    private static Scorecard with(EvidenceRef more) {
        return score(
                requirements()
                        .item(Example.item(more, AnswerKind.TEXT, Obligation.MANDATORY, Obligation.OPTIONAL)
                                .build())
                        .build(),
                assessment().build());
    }

    /** A document of others may have its items in another order; what differs is in order of ref all the same. */
    @Test
    void itemsInAnotherOrder() {
        Scorecard before = score(assessment().build());
        Scorecard after = score(met().build());

        assertThat(ScorecardDiff.between(backwards(before), backwards(after)).items())
                .isNotEmpty()
                .isEqualTo(ScorecardDiff.between(before, after).items());
    }

    private static Scorecard backwards(Scorecard card) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode document =
                (ObjectNode) mapper.readTree(ScorecardJson.writer().toBytes(card));
        ArrayNode items = document.putArray("items");
        for (int i = card.items().size() - 1; i >= 0; i--) {
            items.add(mapper.valueToTree(card.items().get(i)));
        }
        return ScorecardJson.reader().read(mapper.writeValueAsBytes(document)).orElseThrow();
    }
}
