package io.github.opendspt.examples.cli.plan;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Styled;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.code.ExplanationCodes;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanRow;
import io.github.opendspt.scoring.plan.Route;
import io.github.opendspt.scoring.plan.Routes;
import io.github.opendspt.scoring.plan.StandardPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt plan}: what certificates would change, then what is to be done, by standard. */
final class PlanPage {

    private final Plan plan;
    private final Page page;

    private PlanPage(Plan plan, Terminal terminal) {
        this.plan = plan;
        this.page = new Page(terminal);
    }

    /** Lays out a plan. */
    static Page of(Plan plan, Routes routes, Evaluation evaluation, Terminal terminal) {
        PlanPage laidOut = new PlanPage(plan, terminal);
        laidOut.head(evaluation);
        if (routes.all().size() > 1) {
            laidOut.routes(routes);
        }
        if (!plan.general().isEmpty()) {
            laidOut.page.blank();
            plan.general().forEach(laidOut::row);
        }
        plan.standards().stream().filter(standard -> !standard.rows().isEmpty()).forEach(laidOut::standard);
        laidOut.page.findings(plan.findings());
        return laidOut.page;
    }

    private void head(Evaluation evaluation) {
        page.subject(evaluation);
        page.blank();
        if (page.standing(evaluation.scorecard())) {
            page.blank();
        }
        String basis = Page.basis(evaluation.scorecard());
        if (plan.rows().isEmpty()) {
            page.lines("  ", "Nothing is outstanding for Standards Met" + basis + ".", Style.fg_green);
            return;
        }
        page.lines(
                "  ",
                Words.count(plan.rows().size(), "thing") + " to do for Standards Met" + basis
                        + ". The number before each is its place in the order of work. What to do and where to look is"
                        + " our own advice, no part of the toolkit.");
        KnownDate deadline = evaluation.requirements().editionFacts().deadline();
        if (deadline != null) {
            page.lines(
                    "  ",
                    "The " + Words.deadline(deadline) + (evaluation.asAt().isAfter(deadline.on()) ? " was " : " is ")
                            + Words.day(deadline.on()) + ".");
        }
        if (!plan.done().isEmpty()) {
            page.lines("  ", "Of earlier plans " + Words.done(plan.done().size(), plan.since()) + ".", Style.fg_green);
        }
    }

    private void routes(Routes routes) {
        page.blank();
        page.row(
                page.styled(Page.pad("What a certificate would change", 43), Style.bold),
                page.styled(" settles   left  when all is done", Style.faint));
        for (Route route : routes.all()) {
            page.row(
                    "  " + Page.pad(name(route), 41) + Page.padLeft(settles(route), 8)
                            + Page.padLeft(String.valueOf(route.remaining().size()), 7) + "  ",
                    page.status(route.whenDone()));
        }
    }

    private static String name(Route route) {
        return route.schemes().isEmpty() ? "no further certificate" : names(route.schemes(), " and ");
    }

    /** How many items are settled, and how many at most where that is not known for each. */
    private static String settles(Route route) {
        int certainly = route.settles().size();
        return certainly
                + (route.maySettle().isEmpty()
                        ? ""
                        : " to " + (certainly + route.maySettle().size()));
    }

    private void standard(StandardPlan standard) {
        page.blank();
        page.row(
                page.styled(standard.number() + "  " + standard.title(), Style.bold),
                page.styled("   " + Words.count(standard.rows().size(), "thing") + " to do", Style.faint));
        standard.rows().forEach(this::row);
    }

    private void row(PlanRow row) {
        Styled lead = Page.join(
                "  ",
                page.styled(Page.padLeft(String.valueOf(row.priority()), 4), Style.faint),
                "  " + Page.pad(row.ref() == null ? "" : row.ref().toString(), 8));
        page.lines(lead, row.title());
        String margin = " ".repeat(16);
        page.lines(margin, row.lookFor() == null ? row.action() : row.action() + " " + row.lookFor(), Style.fg_yellow);
        List<String> notes = notes(row);
        if (!notes.isEmpty()) {
            page.lines(margin, String.join("; ", notes), Style.faint);
        }
    }

    private static List<String> notes(PlanRow row) {
        List<String> notes = new ArrayList<>();
        row.notes().stream()
                .filter(note -> !note.code().equals(ExplanationCodes.ITEM_TAKES.name()))
                .forEach(note -> notes.add(note.message()));
        if (!row.exemptBy().isEmpty()) {
            notes.add("exempt with " + names(row.exemptBy(), " or "));
        }
        if (!row.mayExemptBy().isEmpty()) {
            notes.add("perhaps exempt with " + names(row.mayExemptBy(), " or "));
        }
        if (!row.unlocks().isEmpty()) {
            notes.add("unlocks " + row.unlocks().stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (row.owner() != null) {
            notes.add("owner " + row.owner());
        }
        if (row.due() != null) {
            notes.add("due " + Words.day(row.due()));
        }
        return notes;
    }

    private static String names(Collection<CertificateScheme> schemes, String between) {
        return schemes.stream().map(CertificateScheme::displayName).collect(Collectors.joining(between));
    }
}
