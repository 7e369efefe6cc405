package io.github.opendspt.examples.report.caf;

import io.github.opendspt.examples.report.view.Day;
import io.github.opendspt.examples.report.view.Link;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.report.view.WorkView;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.scoring.caf.CafCodes;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import io.github.opendspt.scoring.caf.plan.CafPlanStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be done on the CAF-aligned track: every step once, in the order of the plan. */
final class CafWork {

    private static final int FEW = 8;

    private static final Map<String, String> WHY = Map.of(
            CafCodes.OUTCOME_BELOW.name(), "Below the expected level",
            CafCodes.OUTCOME_UNANSWERED.name(), "No level is stated",
            CafCodes.OUTCOME_NO_SUCH_LEVEL.name(), "The stated level is not one that it has",
            CafCodes.OUTCOME_EXPECTED_UNKNOWN.name(), "The expected level is not known",
            CafCodes.POLICY_UNANSWERED.name(), "The policy question is not answered",
            CafCodes.POLICY_NOT_YET.name(), "The policy is not complied with yet");

    private final CafReport report;
    private final List<CafPlanRow> rows;

    CafWork(CafReport report) {
        this.report = report;
        this.rows = report.plan().rows();
    }

    WorkView view() {
        List<WorkView.Group> groups = Arrays.stream(CafPlanStep.values())
                .map(this::group)
                .filter(group -> !group.steps().isEmpty())
                .toList();
        List<WorkView.Step> steps =
                groups.stream().flatMap(group -> group.steps().stream()).toList();
        return new WorkView(
                intro(),
                groups,
                rows.size(),
                objectives(steps),
                steps.stream()
                        .map(WorkView.Step::owner)
                        .filter(owner -> !owner.isEmpty())
                        .distinct()
                        .toList(),
                steps.stream().anyMatch(step -> step.owner().isEmpty()),
                steps.stream().anyMatch(step -> step.due() != null));
    }

    private String intro() {
        if (rows.isEmpty()) {
            return "Nothing is outstanding for Standards Met.";
        }
        LocalDate completeBy = report.plan().completeBy();
        return Wording.count(rows.size(), "step") + ". What to do is our own advice, no part of the toolkit."
                + (completeBy == null
                        ? ""
                        : " An improvement plan of this edition must be completed by " + Wording.day(completeBy) + ".");
    }

    private WorkView.Group group(CafPlanStep step) {
        List<WorkView.Step> steps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).step() == step) {
                steps.add(step(rows.get(i), i + 1));
            }
        }
        boolean first = !steps.isEmpty() && steps.get(0).number() == 1;
        return new WorkView.Group(
                heading(step), note(step), Wording.count(steps.size(), "step"), first && steps.size() <= FEW, steps);
    }

    private WorkView.Step step(CafPlanRow row, int number) {
        return new WorkView.Step(
                number,
                row.ref() == null ? "" : String.valueOf(row.ref().objective()),
                "",
                row.ref() == null ? "" : row.ref().toString(),
                row.title(),
                Wording.sentence(row.action()),
                levels(row.stated(), row.expected()),
                why(row.gap()),
                row.owner() == null ? "" : report.redacted() ? "withheld" : row.owner(),
                row.due() == null ? null : Day.of(row.due()),
                "");
    }

    /** What is lacking, in a few words. */
    static String why(Reason gap) {
        String words = WHY.get(gap.code());
        return words == null ? Wording.sentence(gap.message()) : words;
    }

    /** The stated level beside the expected one; empty where neither is known. */
    static String levels(@Nullable AchievementLevel stated, @Nullable AchievementLevel expected) {
        if (stated == null && expected == null) {
            return "";
        }
        return "Stated: " + (stated == null ? "none" : stated.displayName()) + ". Expected: "
                + (expected == null ? "not known" : expected.displayName()) + ".";
    }

    private static String heading(CafPlanStep step) {
        return switch (step) {
            case RAISE -> "Reach the expected level";
            case COMPLY -> "Comply with a policy, or answer its question";
            case STATE -> "State a level";
            case LOOK_UP -> "Look up what is not known";
        };
    }

    private static String note(CafPlanStep step) {
        return switch (step) {
            case RAISE -> "To raise a level takes longest, so begin early.";
            case COMPLY -> "What an open policy question does to the status is not known.";
            case STATE -> "No level is stated yet.";
            case LOOK_UP -> "The toolkit shows the expected levels after signing in; supply them as a profile.";
        };
    }

    private List<WorkView.Standard> objectives(List<WorkView.Step> steps) {
        return report.evaluation().scorecard().objectives().stream()
                .map(objective -> new WorkView.Standard(
                        objective.letter(),
                        objective.title(),
                        steps.stream()
                                .filter(step -> step.standard().equals(objective.letter()))
                                .map(step -> new Link(step.ref(), "#step-" + step.number()))
                                .toList()))
                .filter(objective -> !objective.steps().isEmpty())
                .toList();
    }
}
