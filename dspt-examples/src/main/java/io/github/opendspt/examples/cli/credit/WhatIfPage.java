package io.github.opendspt.examples.cli.credit;

import io.github.opendspt.examples.cli.credit.WhatIf.Gain;
import io.github.opendspt.examples.cli.credit.WhatIf.Standing;
import io.github.opendspt.examples.cli.support.Judge.Verdict;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.CertificateScheme;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt whatif}: the status before and after, and the items gained. */
final class WhatIfPage {

    private WhatIfPage() {}

    /** Lays out a comparison. */
    static Page of(WhatIf comparison, Verdict verdict, Terminal terminal) {
        Page page = new Page(terminal);
        page.subject(verdict);
        page.blank();
        page.lines(
                "  ",
                "With "
                        + comparison.with().stream()
                                .map(CertificateScheme::displayName)
                                .collect(Collectors.joining(" and "))
                        + ", valid on the day, of full scope and the organisation's own.");
        page.blank();
        standing(page, "before", comparison.before());
        standing(page, "after", comparison.after());
        page.blank();
        if (comparison.gained().isEmpty()) {
            page.heading("Nothing is gained");
            return page;
        }
        page.heading(Words.count(comparison.gained().size(), "item") + " gained (M: mandatory for Standards Met)");
        comparison.gained().forEach(gain -> gain(page, gain, comparison.with().size() > 1));
        return page;
    }

    private static void standing(Page page, String when, Standing standing) {
        page.row(
                "  " + Page.pad(when, 8),
                page.status(standing.status(), Style.bold),
                standing.status() == standing.possibleStatus()
                        ? ""
                        : Page.join(", possibly ", page.status(standing.possibleStatus())));
        int complete = standing.mandatory().answered() + standing.mandatory().exempt();
        page.lines(
                " ".repeat(10),
                complete + " of " + standing.mandatory().total() + " mandatory items complete, "
                        + Words.count(standing.blockers(), "blocker") + " to Standards Met");
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
