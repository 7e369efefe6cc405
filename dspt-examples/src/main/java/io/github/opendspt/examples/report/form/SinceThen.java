package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.view.Look;
import io.github.opendspt.examples.report.view.StandingView;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardDiff;
import io.github.opendspt.scoring.StateChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has changed between an earlier verdict and this one. */
final class SinceThen {

    private final Situation situation;
    private final Scorecard before;

    SinceThen(Situation situation, Scorecard before) {
        this.situation = situation;
        this.before = before;
    }

    StandingView.Since view() {
        Set<AssertionRef> confirmed = before.assertionResults().stream()
                .filter(AssertionResult::confirmed)
                .map(AssertionResult::ref)
                .collect(Collectors.toSet());
        boolean sameDay = before.asAt().equals(situation.card().asAt());
        List<StandingView.Strip> strips = List.of(
                strip(
                        sameDay ? "Before" : Wording.day(before.asAt()),
                        before.items().stream()
                                .filter(ItemResult::mandatory)
                                .map(item ->
                                        then(item, confirmed.contains(item.ref().assertion())))
                                .sorted()
                                .toList()),
                strip(
                        sameDay ? "Now" : Wording.day(situation.card().asAt()),
                        situation.card().items().stream()
                                .filter(ItemResult::mandatory)
                                .map(situation::look)
                                .sorted()
                                .toList()));
        return new StandingView.Since(
                sameDay ? "Since the earlier answers" : "Since the report of " + Wording.day(before.asAt()),
                change(),
                strips,
                strips.stream().mapToInt(strip -> strip.cells().size()).max().orElse(1));
    }

    private static Look then(ItemResult item, boolean confirmed) {
        return switch (item.state()) {
            case ANSWERED -> confirmed ? Look.ANSWERED : Look.UNCONFIRMED;
            case EXEMPT -> confirmed ? Look.EXEMPT : Look.EXEMPT_UNCONFIRMED;
            case UNDETERMINED -> Look.UNDETERMINED;
            case INCOMPLETE, UNANSWERED -> Look.OUTSTANDING;
        };
    }

    private static StandingView.Strip strip(String name, List<Look> cells) {
        return new StandingView.Strip(
                name,
                StandardsChart.key(cells).stream()
                        .filter(count -> count.number() > 0)
                        .toList(),
                cells);
    }

    private String change() {
        ScorecardDiff diff = ScorecardDiff.between(before, situation.card());
        List<String> parts = new ArrayList<>();
        if (diff.statusBefore() != diff.statusAfter()) {
            parts.add("the status went from " + Wording.name(diff.statusBefore()) + " to "
                    + Wording.name(diff.statusAfter()));
        }
        part(
                diff.items().stream()
                        .filter(StateChange::mandatory)
                        .filter(StateChange::settled)
                        .count(),
                "item",
                "settled",
                parts);
        part(
                diff.items().stream()
                        .filter(StateChange::mandatory)
                        .filter(StateChange::fallsOpen)
                        .count(),
                "item",
                "now outstanding",
                parts);
        part(confirmations(diff.cleared()), "assertion", "confirmed", parts);
        part(confirmations(diff.raised()), "assertion", "to confirm again", parts);
        return parts.isEmpty()
                ? "Nothing has changed that bears on Standards Met."
                : Wording.capital(Wording.list(parts, "and")) + ".";
    }

    private static long confirmations(List<Blocker> blockers) {
        return blockers.stream()
                .filter(blocker -> blocker.kind() == BlockerKind.CONFIRMATION)
                .count();
    }

    private static void part(long number, String noun, String what, List<String> parts) {
        if (number > 0) {
            parts.add(Wording.count(number, "more " + noun) + " " + what);
        }
    }
}
