package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.caf.CafObjective;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a standard, or of an objective.
 *
 * @param key its number or letter
 * @param title its title
 * @param others the forms beside it
 * @param groups the assertions, or one group without a title
 * @param outcomes the outcomes
 * @param faults what is wrong with no item in particular
 * @param problems how many items there is something to look at in, in words; empty for none
 * @param choices whether somebody else has changed some of it meanwhile
 * @param suggested whether kinds of answers are only suggested
 */
record StandardView(
        String key,
        String title,
        List<Work.Link> others,
        List<Group> groups,
        List<OutcomeView> outcomes,
        List<String> faults,
        String problems,
        boolean choices,
        boolean suggested) {

    /**
     * An assertion.
     *
     * @param ref its ref
     * @param title its title
     * @param items its items
     */
    record Group(String ref, String title, List<ItemView> items) {}

    static StandardView of(
            Work.Head head, Evaluation evaluation, DataSecurityStandard standard, @Nullable Submission sent) {
        RequirementSet requirements = evaluation.requirements();
        List<Group> groups = new ArrayList<>();
        for (Assertion assertion : requirements.assertions(standard.number())) {
            groups.add(new Group(
                    assertion.ref().toString(),
                    assertion.title(),
                    requirements.items(assertion.ref()).stream()
                            .map(item -> ItemView.of(evaluation, item, sent))
                            .toList()));
        }
        return new StandardView(
                String.valueOf(standard.number()),
                standard.number() + ". " + standard.title(),
                requirements.standards().stream()
                        .map(each -> link(head, String.valueOf(each.number()), each.equals(standard)))
                        .toList(),
                groups,
                List.of(),
                general(sent),
                problems(sent),
                sent != null && !sent.choices().isEmpty(),
                requirements.items().stream()
                        .anyMatch(item ->
                                item.ref().standard() == standard.number() && item.answerKind() == AnswerKind.UNKNOWN));
    }

    static StandardView of(
            Work.Head head,
            CafEvaluation evaluation,
            CafObjective objective,
            List<CafOutcome> outcomes,
            @Nullable Submission sent) {
        return new StandardView(
                objective.letter(),
                objective.letter() + ". " + objective.title(),
                evaluation.outcomes().objectives().stream()
                        .map(each -> link(head, each.letter(), each.equals(objective)))
                        .toList(),
                List.of(),
                outcomes.stream()
                        .map(outcome -> OutcomeView.of(evaluation, outcome, sent))
                        .toList(),
                general(sent),
                problems(sent),
                sent != null && !sent.choices().isEmpty(),
                false);
    }

    private static Work.Link link(Work.Head head, String key, boolean here) {
        return new Work.Link(key, head.path() + "/standards/" + key, here);
    }

    private static List<String> general(@Nullable Submission sent) {
        return sent == null ? List.of() : sent.faults().getOrDefault("", List.of());
    }

    private static String problems(@Nullable Submission sent) {
        if (sent == null || !sent.refused()) {
            return "";
        }
        long number = sent.choices().size()
                + sent.faults().values().stream()
                        .filter(list -> !list.isEmpty())
                        .count();
        return number == 1 ? "There is something to look at" : "There are " + number + " things to look at";
    }
}
