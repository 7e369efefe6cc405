package io.github.opendspt.examples.cli.credit;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.mapping.MappingCodes;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The page of {@code dspt credit}: certificate by certificate, what it does for the items, and why. */
final class CreditPage {

    private final Evaluation evaluation;
    private final Page page;

    private CreditPage(Evaluation evaluation, Terminal terminal) {
        this.evaluation = evaluation;
        this.page = new Page(terminal);
    }

    /** Lays out the credits. */
    static Page of(Evaluation evaluation, Terminal terminal) {
        CreditPage credit = new CreditPage(evaluation, terminal);
        credit.head();
        evaluation.assessment().certificates().stream().distinct().forEach(credit::certificate);
        credit.page.findings(evaluation.credits().warnings());
        return credit.page;
    }

    private void head() {
        page.subject(evaluation);
        page.blank();
        if (evaluation.scorecard().completeness() != Completeness.COMPLETE) {
            page.lines("  ", "Worked out" + Page.basis(evaluation.scorecard()).substring(1) + ".");
        }
        if (evaluation.assessment().certificates().isEmpty()) {
            page.lines("  ", "The assessment records no certificate, so nothing is exempt.");
            return;
        }
        page.lines(
                "  ",
                "Of " + evaluation.credits().items().size() + " items " + count(CreditOutcome.EXEMPT) + " are exempt, "
                        + count(CreditOutcome.UNDETERMINED) + " may be, " + count(CreditOutcome.NOT_EXEMPT)
                        + " are not.");
        long answered = evaluation.scorecard().items().stream()
                .filter(item ->
                        item.state() == ItemState.ANSWERED && !item.exemptBy().isEmpty())
                .count();
        if (answered > 0) {
            page.lines("  ", answered + " of the exempt items have a complete answer and count as answered.");
        }
    }

    private long count(CreditOutcome outcome) {
        return evaluation.credits().items().stream()
                .filter(credit -> credit.outcome() == outcome)
                .count();
    }

    private void certificate(Certificate certificate) {
        page.blank().heading(certificate.scheme().displayName());
        String facts = facts(certificate);
        if (!facts.isEmpty()) {
            page.lines("  ", facts, Style.faint);
        }
        exceeded(certificate);
        outcome(certificate, CreditOutcome.EXEMPT, "exempts", Style.fg_green);
        outcome(certificate, CreditOutcome.UNDETERMINED, "may exempt", Style.fg_yellow);
        outcome(certificate, CreditOutcome.NOT_EXEMPT, "does not exempt", Style.fg_red);
    }

    /** A12. */
    private void exceeded(Certificate certificate) {
        String lifts = switch (certificate.exceedsAt(
                evaluation.asAt(), evaluation.assessment().organisation())) {
            case COUNTS -> "lifts ";
            case UNDETERMINED -> "may lift ";
            case DOES_NOT_COUNT -> "";
        };
        if (!lifts.isEmpty()) {
            page.lines(
                    "  ",
                    lifts + Words.name(Status.STANDARDS_MET) + " to " + Words.name(Status.STANDARDS_EXCEEDED)
                            + " (rule A12)");
        }
    }

    private static String facts(Certificate certificate) {
        List<String> facts = new ArrayList<>();
        if (certificate.number() != null) {
            facts.add("number " + certificate.number());
        }
        if (certificate.version() != null) {
            facts.add("version " + certificate.version());
        }
        if (certificate.issuedOn() != null && certificate.expiresOn() != null) {
            facts.add("from " + Words.day(certificate.issuedOn()) + " to " + Words.day(certificate.expiresOn()));
        }
        if (certificate.scope() != null || certificate.scheme().isDated()) {
            facts.add("scope: " + scope(certificate.scope()));
        }
        if (certificate.holder() != null) {
            facts.add("held by " + certificate.holder());
        }
        if (certificate.status() != null) {
            facts.add(Words.name(certificate.status()).toLowerCase(Locale.ROOT));
        }
        return String.join(", ", facts);
    }

    private static String scope(@Nullable CertificateScope scope) {
        return scope == null ? "not stated" : scope.displayName();
    }

    private void outcome(Certificate certificate, CreditOutcome outcome, String verb, Style style) {
        Map<List<Reason>, List<EvidenceRef>> items = new LinkedHashMap<>();
        for (Credit credit : evaluation.credits().items()) {
            for (CreditGround ground : credit.grounds()) {
                if (ground.outcome() == outcome && isOf(ground, certificate)) {
                    items.computeIfAbsent(ground.reasons(), reasons -> new ArrayList<>())
                            .add(credit.ref());
                }
            }
        }
        if (items.isEmpty()) {
            return;
        }
        int count = items.values().stream().mapToInt(List::size).sum();
        page.row("  ", page.styled(verb, style), " " + Words.count(count, "item"));
        if (outcome == CreditOutcome.EXEMPT) {
            items.values().stream().flatMap(List::stream).sorted().forEach(this::exempt);
        } else {
            items.entrySet().stream()
                    .sorted(Comparator.comparing(group -> -group.getValue().size()))
                    .forEach(group -> refused(group.getKey(), group.getValue()));
            unspoken(items);
        }
    }

    private static boolean isOf(CreditGround ground, Certificate certificate) {
        return ground.scheme().equals(certificate.scheme())
                && Objects.equals(ground.certificate(), certificate.number());
    }

    private void exempt(EvidenceRef ref) {
        String besides = evaluation
                .scorecard()
                .item(ref)
                .map(ItemResult::state)
                .filter(state -> state == ItemState.ANSWERED)
                .map(state -> " (answered)")
                .orElse("");
        page.lines(
                "    " + Page.pad(ref.toString(), 8),
                evaluation.requirements().item(ref).map(EvidenceItem::title).orElse("") + besides);
    }

    /** Why some items are not exempt, and which. */
    private void refused(List<Reason> reasons, List<EvidenceRef> refs) {
        if (reasons.stream().noneMatch(CreditPage::isNoRow)) {
            page.lines("    - ", sentence(reasons) + ": " + join(refs));
        }
    }

    /** How many items there are of which no source says that the scheme exempts them. */
    private void unspoken(Map<List<Reason>, List<EvidenceRef>> items) {
        Map<Reason, Integer> counts = new LinkedHashMap<>();
        items.forEach((reasons, refs) -> reasons.stream()
                .filter(CreditPage::isNoRow)
                .forEach(reason -> counts.merge(reason, refs.size(), Integer::sum)));
        counts.forEach((reason, count) -> page.lines("    - ", reason.message() + ": " + Words.count(count, "item")));
    }

    private static boolean isNoRow(Reason reason) {
        return reason.code().equals(MappingCodes.CREDIT_NO_ROW.name());
    }

    private static String sentence(List<Reason> reasons) {
        return reasons.stream().map(Reason::message).collect(Collectors.joining("; "));
    }

    private static String join(List<EvidenceRef> refs) {
        return refs.stream().map(EvidenceRef::toString).collect(Collectors.joining(", "));
    }
}
