package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.service.web.Work;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.caf.CafObjective;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.StandardResult;
import io.github.opendspt.scoring.caf.ObjectiveResult;
import io.github.opendspt.scoring.caf.OutcomeTally;
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
 * @param steps the forms, this one among them
 * @param progress how far it is
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
        List<Step> steps,
        Progress progress,
        List<Group> groups,
        List<OutcomeView> outcomes,
        List<String> faults,
        String problems,
        boolean choices,
        boolean suggested) {

    /**
     * One of the forms.
     *
     * @param name its number or letter
     * @param title its title, and how far it is
     * @param href where it is
     * @param here whether it is the page itself
     * @param done whether everything that is asked for there is settled
     */
    record Step(String name, String title, String href, boolean here, boolean done) {}

    /**
     * How far a standard or objective is, and the whole.
     *
     * @param complete how much of it is settled
     * @param asked how much of it is asked for
     * @param what what is counted
     * @param whole the same of the whole, in words
     */
    record Progress(int complete, int asked, String what, String whole) {}

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
                evaluation.scorecard().standards().stream()
                        .map(each -> step(
                                head,
                                String.valueOf(each.number()),
                                each.title(),
                                each.complete(),
                                each.mandatory(),
                                each.number() == standard.number()))
                        .toList(),
                progress(evaluation, standard),
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
                evaluation.scorecard().objectives().stream()
                        .map(each -> step(
                                head,
                                each.letter(),
                                each.title(),
                                each.meets(),
                                each.total(),
                                each.letter().equals(objective.letter())))
                        .toList(),
                progress(evaluation, objective),
                List.of(),
                outcomes.stream()
                        .map(outcome -> OutcomeView.of(evaluation, outcome, sent))
                        .toList(),
                general(sent),
                problems(sent),
                sent != null && !sent.choices().isEmpty(),
                false);
    }

    private static Step step(Work.Head head, String key, String title, int complete, int asked, boolean here) {
        return new Step(
                key,
                title + ", " + complete + " of " + asked,
                head.path() + "/standards/" + key,
                here,
                asked > 0 && complete == asked);
    }

    private static Progress progress(Evaluation evaluation, DataSecurityStandard standard) {
        StandardResult result = evaluation.scorecard().standards().stream()
                .filter(each -> each.number() == standard.number())
                .findFirst()
                .orElseThrow();
        ItemTally whole = evaluation.scorecard().mandatory();
        return new Progress(
                result.complete(),
                result.mandatory(),
                "mandatory items of this standard complete",
                (whole.answered() + whole.exempt()) + " of " + whole.total() + " in all");
    }

    private static Progress progress(CafEvaluation evaluation, CafObjective objective) {
        ObjectiveResult result = evaluation.scorecard().objectives().stream()
                .filter(each -> each.letter().equals(objective.letter()))
                .findFirst()
                .orElseThrow();
        OutcomeTally whole = evaluation.scorecard().outcomes();
        return new Progress(
                result.meets(),
                result.total(),
                "outcomes of this objective at the expected level",
                whole.meets() + " of " + whole.total() + " in all");
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
