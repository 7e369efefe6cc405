package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Styled;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorecardDiff;
import io.github.opendspt.scoring.caf.OutcomeChange;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt diff}: the status before and after, and what changed at which outcome. Nothing written is repeated. */
public final class CafDiffPage {

    private final CafEvaluation before;
    private final CafEvaluation after;
    private final Page page;

    private CafDiffPage(CafEvaluation before, CafEvaluation after, Terminal terminal) {
        this.before = before;
        this.after = after;
        this.page = new Page(terminal);
    }

    /** Lays out what differs between two verdicts. */
    public static Page of(CafEvaluation before, CafEvaluation after, Terminal terminal) {
        CafDiffPage diff = new CafDiffPage(before, after, terminal);
        diff.head();
        diff.changed(CafScorecardDiff.between(before.scorecard(), after.scorecard()));
        return diff.page;
    }

    private void head() {
        CafWords.subject(page, after);
        page.blank();
        page.row("  before  ", CafWords.status(page, before.scorecard()), "  ", asAt(before.scorecard()));
        page.row("  after   ", CafWords.status(page, after.scorecard()), "  ", asAt(after.scorecard()));
        changedMember(
                "the answers to policy questions",
                before.assessment().policies(),
                after.assessment().policies());
        changedMember(
                "the improvement plan",
                before.assessment().improvementPlan(),
                after.assessment().improvementPlan());
        changedMember(
                "the publication",
                before.assessment().publication(),
                after.assessment().publication());
    }

    private Styled asAt(CafScorecard card) {
        return page.styled(card.edition() + ", on " + Words.day(card.asAt()), Style.faint);
    }

    private void changedMember(String what, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            page.row("  changed ", what);
        }
    }

    private void changed(CafScorecardDiff diff) {
        page.blank().heading("Outcomes that changed: " + diff.outcomes().size());
        diff.outcomes().forEach(this::outcome);
        findings("New findings", diff.appeared());
        findings("Findings that are settled", diff.gone());
        page.blank()
                .row("Outstanding for Standards Met: "
                        + before.scorecard().blockers().size() + " before, "
                        + after.scorecard().blockers().size() + " now.");
    }

    private void outcome(OutcomeChange change) {
        String title = after.outcomes()
                .outcome(change.ref())
                .or(() -> before.outcomes().outcome(change.ref()))
                .map(CafOutcome::title)
                .orElse("");
        page.lines("  " + Page.pad(change.ref().toString(), 8), title);
        page.lines(
                " ".repeat(10),
                side(change.before() == null, CafWords.level(change.statedBefore(), "no level"), change.before())
                        + " -> "
                        + side(
                                change.after() == null,
                                CafWords.level(change.statedAfter(), "no level"),
                                change.after()),
                Style.faint);
    }

    private static String side(boolean absent, String level, @Nullable Object verdict) {
        return absent ? "not asked" : level + " (" + verdict + ")";
    }

    private void findings(String title, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.blank().heading(title + ": " + findings.size());
        }
        findings.forEach(finding -> page.lines(
                "  " + Page.pad(finding.ref() == null ? "" : finding.ref().toString(), 8), finding.message()));
    }
}
