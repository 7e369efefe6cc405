package io.github.opendspt.examples.report.caf;

import io.github.opendspt.examples.report.view.Look;
import io.github.opendspt.examples.report.view.StandingView;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorecardDiff;
import io.github.opendspt.scoring.caf.OutcomeChange;
import io.github.opendspt.scoring.caf.OutcomeVerdict;
import java.util.ArrayList;
import java.util.List;

/** What has changed at the outcomes since an earlier verdict. */
final class OutcomesSince {

    private final CafScorecard now;
    private final CafScorecard before;

    OutcomesSince(CafScorecard now, CafScorecard before) {
        this.now = now;
        this.before = before;
    }

    StandingView.Since view() {
        boolean sameDay = before.asAt().equals(now.asAt());
        List<StandingView.Strip> strips = List.of(
                strip(sameDay ? "Before" : Wording.day(before.asAt()), before),
                strip(sameDay ? "Now" : Wording.day(now.asAt()), now));
        return new StandingView.Since(
                sameDay ? "Since the earlier answers" : "Since the report of " + Wording.day(before.asAt()),
                change(),
                strips,
                strips.stream().mapToInt(strip -> strip.cells().size()).max().orElse(1));
    }

    private static StandingView.Strip strip(String name, CafScorecard card) {
        List<Look> cells =
                card.results().stream().map(ObjectivesChart::look).sorted().toList();
        return new StandingView.Strip(
                name,
                ObjectivesChart.key(cells).stream()
                        .filter(count -> count.number() > 0)
                        .toList(),
                cells);
    }

    private String change() {
        CafScorecardDiff diff = CafScorecardDiff.between(before, now);
        List<String> parts = new ArrayList<>();
        if (diff.statusBefore() != diff.statusAfter()) {
            parts.add("the status went from " + Wording.name(diff.statusBefore()) + " to "
                    + Wording.name(diff.statusAfter()));
        }
        part(diff.outcomes().stream().filter(OutcomesSince::reached).count(), "now at the expected level", parts);
        part(diff.outcomes().stream().filter(OutcomesSince::lost).count(), "no longer there", parts);
        return parts.isEmpty()
                ? "Nothing has changed that bears on Standards Met."
                : Wording.capital(Wording.list(parts, "and")) + ".";
    }

    private static boolean reached(OutcomeChange change) {
        return change.after() == OutcomeVerdict.MEETS && change.before() != OutcomeVerdict.MEETS;
    }

    private static boolean lost(OutcomeChange change) {
        return change.before() == OutcomeVerdict.MEETS && change.after() != OutcomeVerdict.MEETS;
    }

    private static void part(long number, String what, List<String> parts) {
        if (number > 0) {
            parts.add(Wording.count(number, "more outcome") + " " + what);
        }
    }
}
