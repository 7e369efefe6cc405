package io.github.opendspt.examples.cli.assessment;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Styled;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardDiff;
import io.github.opendspt.scoring.StateChange;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt diff}: the status before and after, what was recorded, and what that changed. */
final class DiffPage {

    private final Evaluation before;
    private final Evaluation after;
    private final Page page;

    private DiffPage(Evaluation before, Evaluation after, Terminal terminal) {
        this.before = before;
        this.after = after;
        this.page = new Page(terminal);
    }

    /** Lays out what differs between two verdicts. */
    static Page of(Evaluation before, Evaluation after, Terminal terminal) {
        DiffPage diff = new DiffPage(before, after, terminal);
        diff.head();
        diff.recorded();
        diff.changed(ScorecardDiff.between(before.scorecard(), after.scorecard()));
        return diff.page;
    }

    private void head() {
        page.subject(after).blank();
        if (page.standing(after.scorecard())) {
            page.blank();
        }
        status("before", before.scorecard());
        status("after", after.scorecard());
    }

    private void status(String when, Scorecard card) {
        page.row("  " + Page.pad(when, 8), page.verdict(card));
        page.row(" ".repeat(10), asAt(card));
    }

    private Styled asAt(Scorecard card) {
        return page.styled(
                card.edition() + ", category " + card.category() + ", on " + Words.day(card.asAt()), Style.faint);
    }

    /** What a person did in between; names and answers are not repeated. */
    private void recorded() {
        Assessment old = before.assessment();
        Assessment now = after.assessment();
        List<String> lines = new ArrayList<>();
        refs("answered", "answers changed", "answers removed", old.answers(), now.answers(), lines);
        refs(
                "confirmed",
                "confirmations changed",
                "confirmations removed",
                old.confirmedAssertions(),
                now.confirmedAssertions(),
                lines);
        certificates("certificates added", now.certificates(), old.certificates(), lines);
        certificates("certificates removed", old.certificates(), now.certificates(), lines);
        if (!Objects.equals(old.improvementPlan(), now.improvementPlan())) {
            lines.add("the improvement plan");
        }
        if (!Objects.equals(old.publication(), now.publication())) {
            lines.add("the publication");
        }
        page.blank().heading("Recorded in between");
        if (lines.isEmpty()) {
            page.row("  nothing");
        }
        lines.forEach(line -> page.lines("  - ", line));
    }

    private static <K extends Comparable<? super K>, V> void refs(
            String added, String changed, String removed, Map<K, V> old, Map<K, V> now, List<String> lines) {
        Set<K> both = new TreeSet<>(old.keySet());
        both.retainAll(now.keySet());
        both.removeIf(ref -> Objects.equals(old.get(ref), now.get(ref)));
        refs(added, without(now.keySet(), old.keySet()), lines);
        refs(changed, both, lines);
        refs(removed, without(old.keySet(), now.keySet()), lines);
    }

    private static <K extends Comparable<? super K>> Set<K> without(Collection<K> some, Collection<K> others) {
        Set<K> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static <K> void refs(String what, Set<K> refs, List<String> lines) {
        if (!refs.isEmpty()) {
            lines.add(what + ": " + refs.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private static void certificates(
            String what, List<Certificate> some, List<Certificate> others, List<String> lines) {
        Set<Certificate> rest = new LinkedHashSet<>(some);
        others.forEach(rest::remove);
        if (!rest.isEmpty()) {
            lines.add(what + ": " + rest.stream().map(Words::name).collect(Collectors.joining(", ")));
        }
    }

    private void changed(ScorecardDiff diff) {
        items("Complete now", diff.items().stream().filter(StateChange::settled).toList());
        items(
                "No longer complete",
                diff.items().stream().filter(StateChange::fallsOpen).toList());
        items(
                "Otherwise changed",
                diff.items().stream()
                        .filter(item -> !item.settled() && !item.fallsOpen())
                        .toList());
        findings("New findings", diff.appeared());
        findings("Findings that are settled", diff.gone());
        page.blank()
                .row("Outstanding for Standards Met: "
                        + before.scorecard().blockers().size() + " before, "
                        + after.scorecard().blockers().size() + " now.");
    }

    private void items(String title, List<StateChange> items) {
        if (!items.isEmpty()) {
            page.blank().heading(title + ": " + items.size());
        }
        for (StateChange item : items) {
            String name = after.scorecard()
                    .item(item.ref())
                    .or(() -> before.scorecard().item(item.ref()))
                    .map(ItemResult::title)
                    .orElse("");
            page.lines("  " + Page.pad(item.ref().toString(), 8), name);
        }
    }

    private void findings(String title, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.blank().heading(title + ": " + findings.size());
        }
        findings.forEach(finding -> page.lines(
                "  " + Page.pad(finding.ref() == null ? "" : finding.ref().toString(), 8), finding.message()));
    }
}
