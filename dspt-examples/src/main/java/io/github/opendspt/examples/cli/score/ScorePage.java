package io.github.opendspt.examples.cli.score;

import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Page.Part;
import io.github.opendspt.examples.cli.support.Styled;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.examples.report.shared.CoveredSites;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.ItemTally;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.StandardResult;
import io.github.opendspt.scoring.code.AnswerShortfall;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt score}: the evaluation, what it rests on, progress, what is outstanding, what else to know. */
final class ScorePage {

    private static final int BAR = 28;
    /** What may keep a status from being certain. */
    private static final Set<String> OPEN_QUESTIONS = Stream.of(
                    ScoringCodes.STATUS_NOTHING_MANDATORY,
                    ScoringCodes.STATUS_TRACK,
                    ScoringCodes.STATUS_EXCEEDED,
                    ScoringCodes.STATUS_REVIEWED_ROUTE,
                    ScoringCodes.STATUS_SELF_PUBLISHED_ROUTE,
                    ScoringCodes.STATUS_PREVIOUS,
                    ScoringCodes.STATUS_REDUCED_LIST)
            .map(Code::name)
            .collect(Collectors.toUnmodifiableSet());

    /** What findings say of the day beside the dates of the edition. */
    private static final Set<String> OF_THE_EDITION = Set.of(
            ScoringCodes.EDITION_CLOSED.name(),
            ScoringCodes.EDITION_AFTER_DEADLINE.name(),
            ScoringCodes.EDITION_NOT_OPEN.name());

    private final Evaluation evaluation;
    private final HeldRequirements held;
    private final Scorecard card;
    private final RequirementSet requirements;
    private final Page page;

    private ScorePage(Evaluation evaluation, HeldRequirements held, Terminal terminal) {
        this.evaluation = evaluation;
        this.held = held;
        this.card = evaluation.scorecard();
        this.requirements = evaluation.requirements();
        this.page = new Page(terminal);
    }

    /** Lays out an evaluation. */
    static Page of(Evaluation evaluation, HeldRequirements held, Terminal terminal) {
        ScorePage score = new ScorePage(evaluation, held, terminal);
        score.head();
        score.unknowns();
        score.basis();
        score.certificates();
        score.progress();
        score.blockers();
        score.findings();
        score.closing();
        return score.page;
    }

    private void head() {
        page.subject(evaluation);
        String sites = CoveredSites.sentence(evaluation.assessment().sites());
        if (!sites.isEmpty()) {
            page.lines("", sites);
        }
        page.blank();
        page.publishes(card);
        page.blank();
        ItemTally items = card.mandatory();
        page.lines(
                "  ",
                (items.answered() + items.exempt()) + " of " + items.total() + " mandatory items are complete ("
                        + items.answered() + " answered, " + items.exempt() + " exempt)"
                        + (items.undetermined() == 0
                                ? ""
                                : ", " + items.undetermined() + (items.undetermined() == 1 ? " depends" : " depend")
                                        + " on what is not known")
                        + ".");
        page.lines(
                "  ",
                card.assertions().confirmed() + " of " + card.assertions().mandatory()
                        + " assertions with mandatory items are confirmed.");
    }

    /** On what the verdict, or the state of a mandatory item, depends. */
    private void unknowns() {
        List<Finding> findings =
                card.findings().stream().filter(this::keepsOpen).toList();
        Map<String, Integer> credits = openCredits();
        if (findings.isEmpty() && credits.isEmpty()) {
            return;
        }
        page.blank().heading("What is not known");
        findings.forEach(finding -> page.lines("  - ", finding.message()));
        credits.forEach((message, items) ->
                page.lines("  - ", message + " (" + Words.count(items, "mandatory item") + ", marked settle below)"));
    }

    private boolean keepsOpen(Finding finding) {
        return !card.determined() && OPEN_QUESTIONS.contains(finding.code());
    }

    /** Why mandatory items are undetermined, and how many for each reason. */
    private Map<String, Integer> openCredits() {
        Map<String, Integer> open = new LinkedHashMap<>();
        for (ItemResult item : card.items()) {
            if (item.mandatory() && item.state() == ItemState.UNDETERMINED) {
                item.reasons().stream()
                        .filter(reason -> AnswerShortfall.ofCode(reason.code()).isEmpty())
                        .map(Reason::message)
                        .forEach(message -> open.merge(message, 1, Integer::sum));
            }
        }
        return open;
    }

    private void basis() {
        page.blank().heading("Judged by");
        page.row("  the requirements of " + card.edition() + " category " + card.category() + ": " + card.completeness()
                + ", " + Words.shortChecksum(card.requirementSet().checksum()));
        held.origin(card.edition(), card.category()).ifPresent(origin -> page.lines("  ", origin.toString()));
        KnownDate deadline = requirements.editionFacts().deadline();
        if (deadline != null) {
            page.row("  the " + Words.deadline(deadline) + " of " + Words.day(deadline.on()) + ", "
                    + distance(card.asAt(), deadline.on()));
        }
    }

    /** Which certificates count on the day, and why others do not. */
    private void certificates() {
        List<Certificate> certificates = evaluation.assessment().certificates();
        if (certificates.isEmpty()) {
            return;
        }
        page.blank().heading("Certificates");
        for (Certificate certificate : certificates) {
            Standing standing =
                    certificate.standingAt(card.asAt(), evaluation.assessment().organisation());
            page.lines("  - ", Words.name(certificate) + ": " + standing(standing, certificate.expiresOn()));
        }
    }

    private static String standing(Standing standing, @Nullable LocalDate expiresOn) {
        String why = standing.reasons().stream().map(Reason::message).collect(Collectors.joining("; "));
        return switch (standing.verdict()) {
            case COUNTS -> "current" + (expiresOn == null ? "" : " until " + Words.day(expiresOn));
            case DOES_NOT_COUNT -> "does not count, since " + why;
            case UNDETERMINED -> "may count; " + why;
        };
    }

    private static String distance(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days == 0) {
            return "that very day";
        }
        return Words.count(Math.abs(days), "day") + (days > 0 ? " ahead" : " past");
    }

    private void progress() {
        page.blank();
        page.row(
                page.styled(Page.pad("Progress by standard", 59), Style.bold),
                page.styled(Page.padLeft("complete", 10) + Page.padLeft("confirmed", 11), Style.faint));
        card.standards().stream()
                .filter(standard -> standard.mandatory() > 0)
                .forEach(standard -> page.row(progress(standard)));
        List<Part.Kind> drawn = card.items().stream()
                .filter(ItemResult::mandatory)
                .map(item -> kind(item.state()))
                .distinct()
                .sorted()
                .toList();
        page.row(" ".repeat(33), page.legend(drawn));
    }

    private Styled progress(StandardResult standard) {
        List<Part> parts = Stream.of(Part.Kind.ANSWERED, Part.Kind.EXEMPT, Part.Kind.UNDETERMINED)
                .map(kind -> new Part(
                        kind,
                        count(
                                card.items(),
                                item -> item.mandatory()
                                        && item.ref().standard() == standard.number()
                                        && kind(item.state()) == kind)))
                .toList();
        Predicate<AssertionResult> here =
                assertion -> assertion.mandatory() > 0 && assertion.ref().standard() == standard.number();
        int assertions = count(card.assertionResults(), here);
        int confirmed = count(card.assertionResults(), here.and(AssertionResult::confirmed));
        String tallies = Page.padLeft(standard.complete() + "/" + standard.mandatory(), 8)
                + Page.padLeft(confirmed + "/" + assertions, 11);
        return Page.join(
                Page.padLeft(standard.number() + "  ", 5) + Page.pad(standard.title(), 28),
                page.bar(BAR, standard.mandatory(), parts),
                standard.met() ? page.styled(tallies, Style.fg_green) : tallies);
    }

    private static Part.Kind kind(ItemState state) {
        return switch (state) {
            case ANSWERED -> Part.Kind.ANSWERED;
            case EXEMPT -> Part.Kind.EXEMPT;
            case UNDETERMINED -> Part.Kind.UNDETERMINED;
            case INCOMPLETE, UNANSWERED -> Part.Kind.OPEN;
        };
    }

    private static <T> int count(List<T> values, Predicate<T> which) {
        return (int) values.stream().filter(which).count();
    }

    private void blockers() {
        page.blank();
        if (card.blockers().isEmpty()) {
            page.heading("Nothing is outstanding for Standards Met");
            return;
        }
        page.heading("Outstanding for Standards Met");
        card.blockers().stream().filter(blocker -> blocker.ref() == null).forEach(blocker -> {
            page.blank();
            page.lines(
                    Page.join("  ", page.styled(Page.pad(Task.IMPORT.word, 9), Task.IMPORT.style)), blocker.message());
        });
        for (StandardResult standard : card.standards()) {
            List<Blocker> here = inOrderOfWork(standard.number());
            if (!here.isEmpty()) {
                page.blank();
                page.row(
                        "  ",
                        page.styled(standard.number() + "  " + standard.title(), Style.bold),
                        page.styled("   " + toDo(here), Style.faint));
                here.forEach(this::blocker);
            }
        }
    }

    /** Assertion by assertion: first its items, then its confirmation. */
    private List<Blocker> inOrderOfWork(int standard) {
        return card.blockers().stream()
                .filter(blocker -> blocker.ref() != null && blocker.ref().standard() == standard)
                .sorted(Comparator.comparing((Blocker blocker) -> blocker.ref().assertion())
                        .thenComparing(blocker -> blocker.kind() == BlockerKind.CONFIRMATION)
                        .thenComparing(blocker -> blocker.ref() instanceof EvidenceRef ref ? ref.item() : 0))
                .toList();
    }

    /** What to do and with what; where neither that nor the head of the page says why, the reason beneath. */
    private void blocker(Blocker blocker) {
        Task task = Task.of(blocker, card);
        Styled lead = Page.join(
                "  ",
                page.styled(Page.pad(task.word, 9), task.style),
                Page.pad(blocker.ref().toString(), 8));
        page.lines(lead, title(blocker.ref()) + (task == Task.ANSWER ? kind((EvidenceRef) blocker.ref()) : ""));
        if (task != Task.SETTLE && !task.plain.equals(blocker.code())) {
            page.lines(" ".repeat(19), blocker.message(), Style.faint);
        }
    }

    /** The kind of answer that an item asks for, where that is known. */
    private String kind(EvidenceRef ref) {
        return requirements
                .item(ref)
                .map(EvidenceItem::answerKind)
                .map(kind -> switch (kind) {
                    case YES_NO -> " (tick)";
                    case TEXT -> " (text)";
                    case DOCUMENT -> " (document)";
                    case DATE -> " (date)";
                    case UNKNOWN -> "";
                })
                .orElse("");
    }

    private String title(Ref ref) {
        return ref instanceof EvidenceRef evidence
                ? requirements.item(evidence).map(EvidenceItem::title).orElse("")
                : requirements
                        .assertion((AssertionRef) ref)
                        .map(Assertion::title)
                        .orElse("");
    }

    /** What there is to do, and the reason that says no more than this. */
    private enum Task {
        ANSWER("answer", Style.fg_yellow, ScoringCodes.ANSWER_NONE.name()),
        COMPLETE("complete", Style.fg_red, ""),
        SETTLE("settle", Style.fg_magenta, ""),
        CONFIRM("confirm", Style.fg_cyan, ScoringCodes.CONFIRMATION_NONE.name()),
        IMPORT("import", Style.fg_magenta, "");

        private final String word;
        private final Style style;
        private final String plain;

        Task(String word, Style style, String plain) {
            this.word = word;
            this.style = style;
            this.plain = plain;
        }

        static Task of(Blocker blocker, Scorecard card) {
            return switch (blocker.kind()) {
                case CONFIRMATION -> CONFIRM;
                case REQUIREMENTS -> IMPORT;
                case UNDETERMINED -> SETTLE;
                case EVIDENCE ->
                    card.item((EvidenceRef) blocker.ref())
                            .filter(item -> item.state() == ItemState.INCOMPLETE)
                            .map(item -> COMPLETE)
                            .orElse(ANSWER);
            };
        }
    }

    private void findings() {
        page.findings(card.findings().stream()
                .filter(finding -> !keepsOpen(finding) && !isHeadline(finding))
                .toList());
    }

    /** The head of the page says more of an edition for which one cannot publish. */
    private boolean isHeadline(Finding finding) {
        return card.openness() == Openness.CLOSED && OF_THE_EDITION.contains(finding.code());
    }

    /** The verdict again: on a terminal its head has scrolled away. */
    private void closing() {
        page.blank();
        String more = Page.basis(card)
                + (card.openness() == Openness.CLOSED ? ", but " + card.edition() + " is not open" : "");
        String toGo = card.blockers().isEmpty() ? "" : toDo(card.blockers()) + " to go.";
        if (more.isEmpty()) {
            page.row(verdict(), toGo.isEmpty() ? "." : ": " + toGo);
        } else {
            page.row(verdict(), more + ".");
            page.row(toGo.isEmpty() ? "Nothing is outstanding." : toGo);
        }
        if (card.openness() == Openness.CLOSED) {
            held.catalogue()
                    .editionAt(card.asAt())
                    .filter(open -> open.compareTo(card.edition()) > 0)
                    .ifPresent(open ->
                            page.row("Take the answers to " + open + ", which is open: dspt rollover FILE --out NEXT"));
        }
        if (!card.blockers().isEmpty()) {
            page.row("More on an item: dspt explain FILE REF");
        }
    }

    private Styled verdict() {
        return page.verdict(card.status(), card.possibleStatus());
    }

    private static String toDo(List<Blocker> blockers) {
        int confirmations = count(blockers, blocker -> blocker.kind() == BlockerKind.CONFIRMATION);
        int items = count(blockers, blocker -> blocker.ref() instanceof EvidenceRef);
        List<String> parts = new ArrayList<>();
        if (items > 0) {
            parts.add(Words.count(items, "item"));
        }
        if (confirmations > 0) {
            parts.add(Words.count(confirmations, "confirmation"));
        }
        if (items + confirmations < blockers.size()) {
            parts.add("the official list");
        }
        return String.join(" and ", parts);
    }
}
