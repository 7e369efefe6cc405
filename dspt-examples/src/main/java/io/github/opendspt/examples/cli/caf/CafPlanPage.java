package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.scoring.caf.plan.CafPlan;
import io.github.opendspt.scoring.caf.plan.CafPlanRow;
import io.github.opendspt.scoring.caf.plan.CafPlanStep;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt plan}: everything to do, step by step (rule E10). */
public final class CafPlanPage {

    private CafPlanPage() {}

    /** Lays out a plan. */
    public static Page of(CafPlan plan, CafEvaluation evaluation, Terminal terminal) {
        Page page = new Page(terminal);
        CafWords.subject(page, evaluation);
        page.blank();
        page.publishes(evaluation.scorecard());
        if (plan.deadline() != null) {
            page.row("  the deadline "
                    + (evaluation.asAt().isAfter(plan.deadline()) ? "was " : "is ")
                    + Words.day(plan.deadline()));
        }
        page.row(
                plan.completeBy() == null
                        ? "  until when a plan of " + plan.edition() + " may run is not known"
                        : "  a plan of " + plan.edition() + " may run until " + Words.day(plan.completeBy()));
        if (!plan.done().isEmpty()) {
            page.row(page.styled("  of earlier plans " + Words.done(plan.done().size(), plan.since()), Style.fg_green));
        }
        if (plan.rows().isEmpty()) {
            page.blank().heading("Nothing is outstanding for Standards Met");
        }
        for (CafPlanStep step : CafPlanStep.values()) {
            List<CafPlanRow> rows =
                    plan.rows().stream().filter(row -> row.step() == step).toList();
            if (!rows.isEmpty()) {
                page.blank().row(page.styled(heading(step), Style.bold), page.styled("   " + rows.size(), Style.faint));
                rows.forEach(row -> row(page, row));
            }
        }
        return page;
    }

    private static String heading(CafPlanStep step) {
        return switch (step) {
            case RAISE -> "Reach the expected level; this takes longest, so begin early";
            case COMPLY -> "Comply with policies, and answer their questions";
            case STATE -> "State a level, and explain it";
            case LOOK_UP -> "Look up in the toolkit what is expected";
        };
    }

    private static void row(Page page, CafPlanRow row) {
        page.lines(
                Page.padLeft(row.priority() + "  ", 6)
                        + Page.pad(row.ref() == null ? "" : row.ref().toString(), 8),
                row.title());
        page.lines(
                " ".repeat(14),
                row.action()
                        + (row.stated() == null
                                ? ""
                                : "; stated as " + row.stated().displayName())
                        + (row.owner() == null ? "" : "; " + row.owner())
                        + (row.due() == null ? "" : "; by " + Words.day(row.due())),
                Style.faint);
    }
}
