package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Styled;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.register.CheckedSupplier;
import io.github.opendspt.model.register.CheckedSupplier.Candidate;
import io.github.opendspt.model.register.PublicationStanding;
import io.github.opendspt.model.register.PublicationStanding.Verdict;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.model.register.RegisterCheck;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt register check}: how many suppliers are current, and each of them. */
final class RegisterCheckPage {

    private final Page page;

    private RegisterCheckPage(Terminal terminal) {
        this.page = new Page(terminal);
    }

    /** Lays out a check. */
    static Page of(RegisterCheck check, Terminal terminal) {
        RegisterCheckPage laidOut = new RegisterCheckPage(terminal);
        laidOut.page.heading(Words.count(check.suppliers().size(), "supplier") + " in the public register, as at "
                + Words.day(check.asAt()));
        laidOut.counts(check.suppliers());
        check.suppliers().forEach(laidOut::supplier);
        return laidOut.page;
    }

    private void counts(List<CheckedSupplier> suppliers) {
        for (Verdict verdict : List.of(Verdict.CURRENT, Verdict.NOT_CURRENT, Verdict.UNDETERMINED)) {
            long count = suppliers.stream()
                    .filter(supplier -> supplier.standing().verdict() == verdict)
                    .count();
            page.row(Page.padLeft(String.valueOf(count), 7) + "  ", current(verdict, page));
        }
    }

    private void supplier(CheckedSupplier supplier) {
        PublicationStanding standing = supplier.standing();
        page.blank();
        page.lines(Page.join(page.styled(Page.pad(code(supplier), 14), Style.bold)), name(supplier));
        page.row("  ", current(standing.verdict(), page), published(standing.published()));
        String goodUntil = RegisterStatusPage.goodUntil(standing);
        if (goodUntil != null) {
            page.lines("  ", "good until " + goodUntil);
        }
        standing.reasons().forEach(reason -> page.lines("  - ", reason.message()));
        supplier.candidates().forEach(this::candidate);
        supplier.findings().stream()
                .filter(finding ->
                        finding.severity() != Severity.INFO || finding.code().startsWith("site."))
                .forEach(finding -> page.lines("  ! ", finding.message()));
    }

    private void candidate(Candidate candidate) {
        page.lines(
                "  ? ",
                candidate.odsCode() + " " + candidate.name() + ": "
                        + candidate.reason().message());
    }

    private static String code(CheckedSupplier supplier) {
        return supplier.odsCode() == null
                ? "line " + supplier.line()
                : supplier.odsCode().value();
    }

    private static String name(CheckedSupplier supplier) {
        String name = supplier.standing().published().name();
        return name != null ? name : supplier.listName() == null ? "" : supplier.listName();
    }

    private static String published(PublishedStatus published) {
        String facts = List.of(
                        text(
                                published.status() == null
                                        ? null
                                        : published.status().displayName()),
                        text(published.edition()),
                        text(published.on() == null ? null : Words.day(published.on())))
                .stream()
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(", "));
        return facts.isEmpty() ? "" : ": " + facts;
    }

    private static String text(@Nullable Object fact) {
        return fact == null ? "" : fact.toString();
    }

    /** Whether a publication is current, in its colour. */
    static Styled current(Verdict verdict, Page page) {
        return switch (verdict) {
            case CURRENT -> page.styled("current", Style.bold, Style.fg_green);
            case NOT_CURRENT -> page.styled("not current", Style.bold, Style.fg_red);
            case UNDETERMINED -> page.styled("not known whether it is current", Style.bold, Style.fg_yellow);
        };
    }
}
