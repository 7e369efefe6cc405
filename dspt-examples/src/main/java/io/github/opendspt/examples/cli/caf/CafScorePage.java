package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Page.Part;
import io.github.opendspt.examples.cli.support.Styled;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.scoring.caf.CafBlocker;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.ObjectiveResult;
import io.github.opendspt.scoring.caf.OutcomeTally;
import io.github.opendspt.scoring.caf.ProfileSummary;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt score}: the verdict, the levels that it rests on, progress, what is outstanding, what else to know. */
public final class CafScorePage {

    private static final int BAR = 28;

    private final CafEvaluation evaluation;
    private final CafScorecard card;
    private final Page page;

    private CafScorePage(CafEvaluation evaluation, Terminal terminal) {
        this.evaluation = evaluation;
        this.card = evaluation.scorecard();
        this.page = new Page(terminal);
    }

    /** Lays out a verdict. */
    public static Page of(CafEvaluation evaluation, Terminal terminal) {
        CafScorePage score = new CafScorePage(evaluation, terminal);
        score.head();
        score.basis();
        score.progress();
        score.blockers();
        score.page.findings(score.card.findings());
        score.closing();
        return score.page;
    }

    private void head() {
        CafWords.subject(page, evaluation);
        page.blank();
        page.publishes(card);
        page.blank();
        OutcomeTally outcomes = card.outcomes();
        page.lines(
                "  ",
                outcomes.meets() + " of " + outcomes.total() + " outcomes meet the expected level. Below it: "
                        + outcomes.below() + ". Unanswered: " + outcomes.unanswered() + ". Not known: "
                        + outcomes.undetermined() + ".");
    }

    private void basis() {
        ProfileSummary profile = card.profile();
        page.blank().heading("Judged by");
        page.row("  the outcomes of " + card.edition() + " (CAF "
                + evaluation.outcomes().framework() + " and objective E), "
                + Words.shortChecksum(card.requirementsChecksum()));
        page.lines(
                "  ",
                (evaluation.profile() == null ? profile.name() : "the profile '" + profile.name() + "'") + ": "
                        + profile.known() + " of " + profile.total() + " are known"
                        + (profile.checksum().equals(card.requirementsChecksum())
                                ? ""
                                : ", " + Words.shortChecksum(profile.checksum())));
        if (profile.known() < profile.total()) {
            page.lines(
                    "  ",
                    "The toolkit shows the whole profile to whoever is logged in: dspt caf profile makes one of a table,"
                            + " and --profile uses it.",
                    Style.faint);
        }
    }

    private void progress() {
        page.blank();
        page.row(
                page.styled(Page.pad("Progress by objective", 61), Style.bold),
                page.styled(Page.padLeft("meets", 8), Style.faint));
        card.objectives().forEach(objective -> page.row(progress(objective)));
        page.row(" ".repeat(33), page.legend(List.of(Part.Kind.MEETS, Part.Kind.UNDETERMINED, Part.Kind.OPEN)));
    }

    private Styled progress(ObjectiveResult objective) {
        return Page.join(
                "  " + Page.pad(objective.letter(), 3) + Page.pad(Page.shortened(objective.title(), 27), 28),
                page.bar(
                        BAR,
                        objective.total(),
                        List.of(
                                new Part(Part.Kind.MEETS, objective.meets()),
                                new Part(Part.Kind.UNDETERMINED, objective.undetermined()))),
                Page.padLeft(objective.meets() + "/" + objective.total(), 8));
    }

    private void blockers() {
        page.blank();
        if (card.blockers().isEmpty()) {
            page.heading("Nothing is outstanding for Standards Met");
            return;
        }
        page.heading("Outstanding for Standards Met");
        for (ObjectiveResult objective : card.objectives()) {
            List<CafBlocker> here = card.blockers().stream()
                    .filter(blocker -> isOf(objective, blocker.ref()))
                    .toList();
            if (!here.isEmpty()) {
                page.blank();
                page.row(
                        "  ",
                        page.styled(objective.letter() + "  " + objective.title(), Style.bold),
                        page.styled("   " + CafWords.toDo(card, here), Style.faint));
                here.forEach(this::blocker);
            }
        }
        card.blockers().stream().filter(blocker -> blocker.ref() == null).forEach(blocker -> {
            page.blank();
            blocker(blocker);
        });
    }

    private static boolean isOf(ObjectiveResult objective, @Nullable CafOutcomeRef ref) {
        return ref != null && objective.letter().charAt(0) == ref.objective();
    }

    /** What to do and with what; where the two do not say why, the reason beneath. */
    private void blocker(CafBlocker blocker) {
        Task task = Task.of(blocker, card);
        CafOutcomeRef ref = blocker.ref();
        Styled lead = Page.join(
                "  ", page.styled(Page.pad(task.word, 9), task.style), ref == null ? "" : Page.pad(ref.toString(), 8));
        if (ref == null) {
            page.lines(lead, blocker.message());
            return;
        }
        page.lines(
                lead,
                evaluation.outcomes().outcome(ref).map(CafOutcome::title).orElse("")
                        + (blocker.kind() == CafBlockerKind.POLICY ? ": policy question" : ""));
        if (task == Task.RAISE || task == Task.COMPLY) {
            page.lines(" ".repeat(19), blocker.message(), Style.faint);
        }
    }

    /** The verdict again: on a terminal its head has scrolled away. */
    private void closing() {
        page.blank();
        page.row(
                CafWords.status(page, card),
                card.blockers().isEmpty()
                        ? "."
                        : ": " + Words.count(card.blockers().size(), "thing") + " to go.");
        if (!card.blockers().isEmpty()) {
            page.row("More on an outcome: dspt explain FILE REF");
        }
    }

    /** What there is to do. */
    private enum Task {
        RAISE(Style.fg_red),
        STATE(Style.fg_yellow),
        SETTLE(Style.fg_magenta),
        COMPLY(Style.fg_cyan);

        private final String word = name().toLowerCase(Locale.ROOT);
        private final Style style;

        Task(Style style) {
            this.style = style;
        }

        static Task of(CafBlocker blocker, CafScorecard card) {
            return switch (blocker.kind()) {
                case POLICY -> blocker.ref() == null ? SETTLE : COMPLY;
                case UNDETERMINED -> SETTLE;
                case OUTCOME -> CafWords.isBelow(card, blocker) ? RAISE : STATE;
            };
        }
    }
}
