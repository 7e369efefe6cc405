package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Page.Part;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.Published;
import io.github.opendspt.scoring.portfolio.BlockerTotals;
import io.github.opendspt.scoring.portfolio.CertificateLapses;
import io.github.opendspt.scoring.portfolio.PortfolioGroup;
import io.github.opendspt.scoring.portfolio.StandardTotals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt portfolio}: the organisations, group by group the totals, and what could not be judged. */
final class PortfolioPage {

    static final int BAR = 28;
    static final int STATUS = 33;
    private static final int LEAD = 11;

    private final PortfolioReading reading;
    private final HeldRequirements held;
    private final int top;
    private final Page page;

    private PortfolioPage(PortfolioReading reading, HeldRequirements held, int top, Terminal terminal) {
        this.reading = reading;
        this.held = held;
        this.top = top;
        this.page = new Page(terminal);
    }

    /** Lays out what was read: the organisations, what changed since an older state if there is one, and the totals. */
    static Page of(
            PortfolioReading reading,
            OrganisationTable organisations,
            OrganisationTable.Choice choice,
            @Nullable OrganisationTable old,
            LocalDate day,
            HeldRequirements held,
            int top,
            Terminal terminal) {
        PortfolioPage portfolio = new PortfolioPage(reading, held, top, terminal);
        long judged = reading.documents() - reading.bad();
        portfolio.page.heading(Words.count(judged, "assessment") + " as at " + Words.day(day));
        portfolio.organisations(organisations, choice);
        portfolio.duplicates(organisations);
        if (old != null) {
            portfolio.since(old, organisations);
        }
        reading.totals().groups().forEach(portfolio::group);
        reading.totals().cafGroups().forEach(group -> CafGroupPart.add(group, portfolio.page, top));
        portfolio.problems();
        return portfolio.page;
    }

    private void organisations(OrganisationTable organisations, OrganisationTable.Choice choice) {
        page.blank();
        if (!organisations.whole()) {
            page.row("  Too many organisations for a page; write them with --table OUT.csv.");
            return;
        }
        List<OrganisationRow> rows = organisations.rows(choice);
        if (rows.size() < organisations.rows().size()) {
            page.row(page.styled(
                    "  " + rows.size() + " of " + organisations.rows().size() + " organisations", Style.faint));
        }
        rows.forEach(this::organisation);
    }

    private void organisation(OrganisationRow row) {
        page.lines("  " + Page.pad(row.odsCode().toString(), LEAD - 2), row.name());
        String margin = " ".repeat(LEAD);
        page.row(
                margin,
                page.verdict(row.status(), row.possible()),
                row.outstanding() == 0 ? "" : ", " + row.outstanding() + " outstanding");
        page.lines(margin, String.join("; ", facts(row)), Style.faint);
    }

    private static List<String> facts(OrganisationRow row) {
        List<String> facts = new ArrayList<>();
        facts.add(row.edition() + ", " + row.track()
                + (row.unconfirmed() ? ", by a " + row.completeness() + " list of items" : ""));
        if (row.openness() == Openness.CLOSED) {
            facts.add("not open for publication");
        }
        if (row.published() != null) {
            facts.add(published(row.published()));
        }
        if (row.next() != null) {
            facts.add("next to lapse: " + row.next().what() + ", "
                    + Words.day(row.next().on()));
        }
        return facts;
    }

    /** A41, B2. */
    private static String published(Published published) {
        LocalDate certain = published.certainUntil();
        LocalDate likely = published.likelyUntil();
        return "published as " + Words.name(published.status()) + " on " + Words.day(published.on()) + ", good until "
                + Words.day(certain)
                + (likely == null || likely.equals(certain) ? "" : ", probably until " + Words.day(likely));
    }

    /** The same organisation twice for one edition counts twice in the totals, so it is named. */
    private void duplicates(OrganisationTable organisations) {
        if (organisations.duplicates().isEmpty()) {
            return;
        }
        page.blank().heading("Organisations that are there more than once; each counts");
        organisations
                .duplicates()
                .forEach((subject, inputs) -> page.lines("  - ", subject + ": " + String.join(", ", inputs)));
    }

    private void since(OrganisationTable old, OrganisationTable now) {
        page.blank().heading("Changed since");
        int shown = 0;
        for (OrganisationRow row : now.rows(OrganisationTable.Choice.ALL)) {
            OrganisationRow before = old.find(row.odsCode(), row.edition());
            if (before == null) {
                page.lines("  " + Page.pad(row.odsCode().toString(), LEAD - 2), "was not there");
                shown++;
            } else if (before.status() != row.status()
                    || before.possible() != row.possible()
                    || before.outstanding() != row.outstanding()) {
                page.row(
                        "  " + Page.pad(row.odsCode().toString(), LEAD - 2),
                        page.verdict(before.status(), before.possible()),
                        ", " + before.outstanding() + " outstanding");
                page.row(
                        " ".repeat(LEAD) + "now ",
                        page.verdict(row.status(), row.possible()),
                        ", " + row.outstanding() + " outstanding");
                shown++;
            }
        }
        for (OrganisationRow before : old.rows(OrganisationTable.Choice.ALL)) {
            if (now.rows().stream().noneMatch(row -> row.odsCode().equals(before.odsCode()))) {
                page.lines("  " + Page.pad(before.odsCode().toString(), LEAD - 2), "is no longer there");
                shown++;
            }
        }
        if (shown == 0) {
            page.row("  nothing");
        }
    }

    private void group(PortfolioGroup group) {
        page.blank();
        page.heading(group.edition() + ", category " + group.category() + ": "
                + Words.count(group.assessments(), "assessment")
                + (group.completeness() == Completeness.COMPLETE
                        ? ""
                        : ", by a " + group.completeness() + " list of items"));
        page.row("  judged by requirements that are " + group.completeness() + ", "
                + Words.shortChecksum(group.requirementSet().checksum()));
        held.origin(group.edition(), group.category()).ifPresent(origin -> page.lines("  ", origin.toString()));
        statuses(page, group.assessments(), group.determined(), group.statuses(), group.possibleStatuses());
        standards(group);
        blockers(group);
        lapses(group);
    }

    /** What is certain beside what is possible; the second column only where the two differ. */
    static void statuses(
            Page page,
            int assessments,
            int determinedOnes,
            Map<Status, Integer> statuses,
            Map<Status, Integer> possibleStatuses) {
        boolean determined = determinedOnes == assessments;
        page.blank();
        page.row(
                page.styled(Page.pad("  Status", STATUS + BAR), Style.bold),
                page.styled(
                        Page.padLeft("certain", 8) + (determined ? "" : Page.padLeft("possible", 11)), Style.faint));
        for (Status status : Status.values()) {
            int certain = statuses.get(status);
            page.row(
                    "  ",
                    Page.pad(page.status(status), STATUS - 2),
                    page.bar(BAR, assessments, List.of(new Part(Part.Kind.ANSWERED, certain))),
                    Page.padLeft(String.valueOf(certain), 8)
                            + (determined ? "" : Page.padLeft(String.valueOf(possibleStatuses.get(status)), 11)));
        }
    }

    private void standards(PortfolioGroup group) {
        page.blank();
        page.row(
                page.styled(Page.pad("  Items complete by standard", STATUS + BAR), Style.bold),
                page.styled(Page.padLeft("items", 8) + Page.padLeft("met by", 11), Style.faint));
        for (StandardTotals standard : group.standards()) {
            if (standard.mandatory() > 0) {
                page.row(
                        Page.padLeft(standard.number() + "  ", 5) + Page.pad(standard.title(), STATUS - 5),
                        page.bar(BAR, standard.mandatory(), List.of(new Part(Part.Kind.ANSWERED, standard.complete()))),
                        Page.padLeft(percent(standard.complete(), standard.mandatory()), 8)
                                + Page.padLeft(String.valueOf(standard.met()), 11));
            }
        }
    }

    static String percent(int part, int whole) {
        return 100L * part / whole + "%";
    }

    private void blockers(PortfolioGroup group) {
        page.blank();
        int all = group.blockers().size();
        if (all == 0) {
            page.row(page.styled("  Nothing is outstanding for Standards Met in any of them", Style.bold));
            return;
        }
        List<BlockerTotals> commonest = group.commonestBlockers(top);
        page.row(
                page.styled("  Commonest gaps", Style.bold),
                page.styled(commonest.size() < all ? "   " + commonest.size() + " of " + all : "", Style.faint));
        for (BlockerTotals blocker : commonest) {
            page.lines(
                    Page.join(
                            Page.padLeft(String.valueOf(blocker.assessments()), 7) + "  ",
                            page.styled(Page.pad(word(blocker.kind()), 9), style(blocker.kind())),
                            Page.pad(blocker.ref() == null ? "" : blocker.ref().toString(), 8)),
                    blocker.ref() == null ? "the official list of items" : blocker.title());
        }
    }

    private static String word(BlockerKind kind) {
        return switch (kind) {
            case EVIDENCE -> "answer";
            case UNDETERMINED -> "settle";
            case CONFIRMATION -> "confirm";
            case REQUIREMENTS -> "import";
        };
    }

    private static Style style(BlockerKind kind) {
        return switch (kind) {
            case EVIDENCE -> Style.fg_yellow;
            case UNDETERMINED -> Style.fg_magenta;
            case CONFIRMATION -> Style.fg_cyan;
            case REQUIREMENTS -> Style.fg_magenta;
        };
    }

    private void lapses(PortfolioGroup group) {
        if (group.lapses().isEmpty()) {
            return;
        }
        page.blank();
        page.row(page.styled("  Certificates that lapse", Style.bold));
        for (CertificateLapses lapse : group.lapses()) {
            page.row(Page.padLeft(String.valueOf(lapse.certificates()), 7) + "  "
                    + Page.pad(lapse.month().toString(), 9) + lapse.scheme().displayName());
        }
    }

    private void problems() {
        if (reading.bad() == 0) {
            return;
        }
        page.blank();
        page.heading(Words.count(reading.bad(), "assessment") + " could not be judged");
        reading.totals()
                .problems()
                .forEach((code, count) -> page.lines(Page.padLeft(String.valueOf(count), 7) + "  ", code));
        page.blank();
        reading.problems().stream().limit(top).forEach(problem -> page.lines("  ", problem, Style.faint));
    }
}
