package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.caf.CafObjective;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.ExpectedLevel;
import io.github.opendspt.model.caf.PolicyQuestion;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt requirements EDITION caf} and {@code dspt controls caf}: every outcome, with what is known of it. */
public final class CafOutcomesPage {

    private final CafOutcomes outcomes;
    private final Page page;

    private CafOutcomesPage(CafOutcomes outcomes, Terminal terminal) {
        this.outcomes = outcomes;
        this.page = new Page(terminal);
    }

    /** Lays out what is asked: outcomes, their levels, and what is expected. */
    public static Page requirements(CafOutcomes outcomes, Terminal terminal) {
        CafOutcomesPage list = new CafOutcomesPage(outcomes, terminal);
        list.head();
        list.outcomes(true);
        return list.page;
    }

    /** Lays out refs and titles alone, as of any framework. */
    public static Page controls(CafOutcomes outcomes, Terminal terminal) {
        CafOutcomesPage list = new CafOutcomesPage(outcomes, terminal);
        list.page.heading("Outcomes of the CAF-aligned track, " + outcomes.edition() + " (CAF " + outcomes.framework()
                + " and objective E)");
        list.outcomes(false);
        return list.page;
    }

    private void head() {
        page.heading("Requirements of " + outcomes.edition() + ", CAF-aligned");
        page.row("CAF " + outcomes.framework() + " and objective E, " + Words.shortChecksum(outcomes.checksum()));
        page.blank();
        long known = outcomes.outcomes().stream()
                .filter(one -> one.expected() != null)
                .count();
        page.lines(
                "  ",
                outcomes.outcomes().size() + " outcomes; the expected level is known for " + known
                        + " of them from public sources.");
        page.lines(
                "  ",
                outcomes.policies().isEmpty()
                        ? "Which policy questions there are is not known."
                        : Words.count(outcomes.policies().size(), "policy question") + ".");
        outcomes.notes().forEach(note -> page.lines("  - ", note));
    }

    private void outcomes(boolean details) {
        for (CafObjective objective : outcomes.objectives()) {
            page.blank();
            page.row(page.styled(objective.letter() + "  " + objective.title(), Style.bold));
            outcomes.principles().stream()
                    .filter(principle -> principle.objective().equals(objective.letter()))
                    .forEach(principle -> {
                        page.blank();
                        page.lines("   " + Page.pad(principle.ref(), 8), principle.title(), Style.underline);
                        outcomes.outcomes().stream()
                                .filter(one -> one.ref().principleRef().equals(principle.ref()))
                                .forEach(one -> outcome(one, details));
                    });
        }
    }

    private void outcome(CafOutcome outcome, boolean details) {
        page.lines("   " + Page.pad(outcome.ref().toString(), 8), outcome.title());
        if (details) {
            page.lines(" ".repeat(11), String.join("; ", details(outcome)), Style.faint);
        }
    }

    private List<String> details(CafOutcome outcome) {
        List<String> details = new ArrayList<>();
        ExpectedLevel expected = outcome.expected();
        details.add(
                expected == null
                        ? "expected level not known"
                        : "expected: " + expected.level().displayName() + " ("
                                + expected.provenance().confidence() + ")");
        switch (outcome.partialLevel()) {
            case EXISTS -> {}
            case NONE -> details.add("no partial level");
            case NONE_INFERRED -> details.add("no partial level, by inference");
            case UNKNOWN -> details.add("whether it has a partial level is not known");
        }
        outcomes.policies().stream()
                .filter(policy -> policy.ref().equals(outcome.ref()))
                .map(PolicyQuestion::about)
                .map(about ->
                        about == null ? "a policy question, of which the wording is not known" : "policy: " + about)
                .forEach(details::add);
        return details;
    }
}
