package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.EvidenceChoice;
import io.github.opendspt.examples.report.shared.AnswerText;
import io.github.opendspt.examples.report.view.IndexView;
import io.github.opendspt.examples.report.view.Link;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.StandardResult;
import java.util.List;

/** Item by item, what was answered, what supports it, and who confirmed it. */
final class EvidenceIndex {

    private final Situation situation;
    private final Steps steps;
    private final Assessment assessment;
    private final EvidenceChoice choice;
    private final AnswerText text;

    EvidenceIndex(Situation situation, Steps steps) {
        this.situation = situation;
        this.steps = steps;
        this.assessment = situation.report().assessment();
        this.choice = situation.report().evidence();
        this.text =
                new AnswerText(situation.report().redacted(), situation.card().asAt());
    }

    IndexView view() {
        return new IndexView(
                intro(),
                new IndexView.Columns("Item", "State", "Answer", "Documents and evidence"),
                situation.card().standards().stream()
                        .map(this::standard)
                        .filter(standard -> !standard.groups().isEmpty())
                        .toList());
    }

    private String intro() {
        int items = situation.card().items().size();
        String which = choice == EvidenceChoice.ALL
                ? "All " + items + " items, with what was answered and what supports it."
                : "The items that have an answer, a draft or evidence.";
        return which + (situation.report().redacted() ? " Answers and names are withheld." : "")
                + " Evidence never changes a state; it can contradict an answer.";
    }

    private IndexView.Standard standard(StandardResult standard) {
        return new IndexView.Standard(
                String.valueOf(standard.number()),
                standard.title(),
                standard.complete() + " of " + standard.mandatory() + " complete",
                situation.card().assertionResults().stream()
                        .filter(assertion -> assertion.ref().standard() == standard.number())
                        .map(this::group)
                        .filter(group -> !group.rows().isEmpty())
                        .toList());
    }

    private IndexView.Group group(AssertionResult assertion) {
        return new IndexView.Group(
                assertion.ref().toString(),
                assertion.title(),
                note(assertion),
                situation.card().items().stream()
                        .filter(item -> item.ref().assertion().equals(assertion.ref()))
                        .filter(item -> situation.isListed(item.ref()))
                        .map(this::row)
                        .toList());
    }

    private String note(AssertionResult assertion) {
        Confirmation confirmation = assessment.confirmedAssertions().get(assertion.ref());
        if (assertion.mandatory() == 0) {
            return "no mandatory items";
        }
        if (confirmation == null || !assertion.confirmed()) {
            return "not yet confirmed";
        }
        return "confirmed by " + (situation.report().redacted() ? "someone whose name is withheld" : confirmation.by())
                + ", " + Wording.day(confirmation.on());
    }

    private IndexView.Row row(ItemResult item) {
        Answer answer = assessment.answer(item.ref()).orElse(null);
        List<Evidence> seen = assessment.evidence(item.ref());
        return new IndexView.Row(
                item.ref().toString(),
                item.title(),
                !item.mandatory(),
                situation.look(item),
                List.of(),
                text.answer(answer, assessment.drafts().containsKey(item.ref())),
                text.evidence(
                        answer == null || answer.documents() == null ? List.of() : answer.documents(),
                        seen,
                        answer == null ? null : answer.reviewBy()),
                text.caution(seen),
                steps.number(item.ref())
                        .map(number -> List.of(new Link("Step " + number, Steps.href(number))))
                        .orElse(List.of()));
    }
}
