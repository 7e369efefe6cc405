package io.github.opendspt.examples.cli.register;

import io.github.opendspt.examples.cli.register.RelyAnswer.Subject;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Styled;
import io.github.opendspt.examples.cli.support.Table;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.model.register.RelianceAnswer;
import io.github.opendspt.model.register.RelianceAnswer.Clause;
import io.github.opendspt.model.register.RelianceAnswer.Truth;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt rely}, and its table: each publication, and the answer by each rule with every reason. */
final class RelyPage {

    private RelyPage() {}

    /** Lays out the answers about one publication, of which it is not the first if a page was begun. */
    static Page of(List<RelyAnswer> answers, LocalDate day, boolean begun, Terminal terminal) {
        Page page = new Page(terminal);
        if (answers.isEmpty()) {
            return page;
        }
        if (begun) {
            page.blank();
        }
        Subject subject = answers.get(0).subject();
        page.lines("", name(subject.published()), Style.bold);
        page.lines("", published(subject) + ", as at " + Words.day(day));
        for (RelyAnswer answer : answers) {
            page.blank();
            answer(answer, page);
        }
        return page;
    }

    private static String name(PublishedStatus published) {
        String name = published.name() == null || published.name().isEmpty() ? "name not known" : published.name();
        return published.odsCode() == null ? name : name + " (" + published.odsCode() + ")";
    }

    private static String published(Subject subject) {
        PublishedStatus published = subject.published();
        if (subject.missing() != null) {
            return subject.missing().message();
        } else if (published.status() == PreviousStatus.NONE) {
            return "registered, not published";
        }
        return "published "
                + (published.status() == null ? "" : "as " + published.status().displayName() + " ")
                + "for " + (published.edition() == null ? "an edition that is not known" : published.edition())
                + (published.on() == null ? "" : " on " + Words.day(published.on()));
    }

    private static void answer(RelyAnswer answer, Page page) {
        RelianceAnswer given = answer.answer();
        page.lines(
                Page.join("  ", page.styled(Page.pad(words(given.answer()), 14), style(given.answer()), Style.bold)),
                answer.rule().name() + ": " + answer.rule().title());
        for (Clause clause : given.clauses()) {
            clause.reasons().forEach(reason -> page.lines(Page.join("  ", mark(clause, page), " "), reason.message()));
        }
        if (given.conditions() != null) {
            page.lines("  ", "with conditions: " + given.conditions());
        }
        if (given.changesOn() != null && given.changesTo() != null) {
            page.lines("  ", "from " + Words.day(given.changesOn()) + ": " + words(given.changesTo()));
        }
        if (!given.alternatives().isEmpty()) {
            page.lines("  ", "also accepted, and not decided here:");
            given.alternatives().forEach(alternative -> page.lines("  - ", alternative));
        }
    }

    private static Styled mark(Clause clause, Page page) {
        return switch (clause.truth()) {
            case HOLDS -> page.styled("+", Style.fg_green);
            case FAILS -> page.styled("-", Style.fg_red);
            case UNKNOWN -> page.styled("?", Style.fg_yellow);
        };
    }

    private static String words(Verdict verdict) {
        return verdict.displayName();
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case MAY_RELY -> Style.fg_green;
            case MAY_NOT_RELY -> Style.fg_red;
            case CANNOT_TELL -> Style.fg_yellow;
        };
    }

    /** A table of answers, without any yet. */
    static Table table() {
        return new Table(
                "As at",
                "Code",
                "Name",
                "Rule",
                "Answer",
                "Conditions",
                "Why",
                "Changes on",
                "Changes to",
                "Also accepted");
    }

    /** Adds the row of an answer. */
    static void row(RelyAnswer answer, Table table) {
        RelianceAnswer given = answer.answer();
        table.row(
                given.asAt(),
                given.odsCode(),
                answer.subject().published().name(),
                given.rule(),
                given.answer(),
                given.conditions(),
                why(given),
                given.changesOn(),
                given.changesTo(),
                String.join("; ", given.alternatives()));
    }

    /** Of the clauses, those that decide the answer. */
    private static String why(RelianceAnswer answer) {
        Truth least = answer.clauses().stream()
                .map(Clause::truth)
                .sorted()
                .findFirst()
                .orElse(Truth.HOLDS);
        return answer.clauses().stream()
                .filter(clause -> clause.truth() == least)
                .map(clause -> Table.reasons(clause.reasons()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
