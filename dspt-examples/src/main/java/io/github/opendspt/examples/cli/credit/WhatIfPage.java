package io.github.opendspt.examples.cli.credit;

import io.github.opendspt.examples.cli.credit.WhatIf.Gain;
import io.github.opendspt.examples.cli.credit.WhatIf.Standing;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt whatif}: the status before and after, and the items gained. */
final class WhatIfPage {

    private WhatIfPage() {}

    /** Lays out a comparison. */
    static Page of(WhatIf comparison, List<Certificate> assumed, Evaluation evaluation, Terminal terminal) {
        Page page = new Page(terminal);
        page.subject(evaluation);
        page.blank();
        if (page.standing(evaluation.scorecard())) {
            page.blank();
        }
        if (!assumed.isEmpty()) {
            page.lines("  ", "With " + names(comparison.with()) + validity(assumed.get(0), evaluation));
        }
        if (!comparison.without().isEmpty()) {
            page.lines("  ", "Without the recorded certificates of " + names(comparison.without()) + ".");
        }
        page.blank();
        String basis = Page.basis(evaluation.scorecard());
        if (!basis.isEmpty()) {
            page.lines("  ", "Worked out" + basis.substring(1) + ".");
            page.blank();
        }
        standing(page, "before", comparison.before());
        standing(page, "after", comparison.after());
        outlook(page, comparison);
        if (Stream.of(comparison.gained(), comparison.mayGain(), comparison.lost(), comparison.mayLose())
                .allMatch(List::isEmpty)) {
            page.blank().heading(assumed.isEmpty() ? "No item is lost" : "No item is gained");
        }
        boolean several = comparison.with().size() > 1;
        items(page, "gained", comparison.gained(), several);
        items(page, "possibly gained", comparison.mayGain(), several);
        items(page, "lost", comparison.lost(), false);
        items(page, "possibly lost", comparison.mayLose(), false);
        return page;
    }

    /** What the certificates do to the status that can be reached (rule A12). */
    private static void outlook(Page page, WhatIf comparison) {
        Status before = comparison.before().whenDone();
        Status after = comparison.after().whenDone();
        if (before != after) {
            page.blank();
            page.lines(
                    "  ",
                    (after.compareTo(before) > 0 ? "Lifts " : "Lowers ") + Words.name(before) + " to "
                            + Words.name(after) + " (rule A12).");
        }
    }

    private static String names(List<CertificateScheme> schemes) {
        return schemes.stream().map(CertificateScheme::displayName).collect(Collectors.joining(" and "));
    }

    private static String validity(Certificate certificate, Evaluation evaluation) {
        boolean fromTheDay = evaluation.scorecard().asAt().equals(certificate.issuedOn());
        return (fromTheDay
                        ? ", valid on the day"
                        : ", issued on " + Words.day(Objects.requireNonNull(certificate.issuedOn())))
                + ", of full scope and the organisation's own.";
    }

    private static void items(Page page, String verb, List<Gain> items, boolean sayBy) {
        if (!items.isEmpty()) {
            page.blank().heading(Words.count(items.size(), "item") + " " + verb + " (M: mandatory for Standards Met)");
        }
        items.forEach(item -> gain(page, item, sayBy));
    }

    private static void standing(Page page, String when, Standing standing) {
        page.row("  " + Page.pad(when, 8), page.verdict(standing.status(), standing.possibleStatus()));
        int complete = standing.mandatory().answered() + standing.mandatory().exempt();
        page.lines(
                " ".repeat(10),
                complete + " of " + standing.mandatory().total() + " mandatory items complete, "
                        + (standing.blockers() == 0
                                ? "nothing outstanding"
                                : standing.blockers() + " outstanding for Standards Met"));
    }

    private static void gain(Page page, Gain gain, boolean sayBy) {
        String by = gain.exemptBy().stream().map(CertificateScheme::displayName).collect(Collectors.joining(", "));
        page.lines(
                Page.join(
                        "  " + Page.pad(gain.ref().toString(), 8),
                        page.styled(gain.mandatory() ? "M" : " ", Style.fg_green),
                        "  "),
                gain.title() + (sayBy ? " (" + by + ")" : ""));
    }
}
