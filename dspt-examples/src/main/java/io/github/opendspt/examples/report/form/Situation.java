package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.view.Day;
import io.github.opendspt.examples.report.view.Look;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.credit.CertificateEnd;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What several sections of a report need to know, worked out once. */
final class Situation {

    private final Report report;
    private final Scorecard card;
    private final Map<EvidenceRef, ItemResult> results = new HashMap<>();
    private final Map<EvidenceRef, EvidenceItem> items = new HashMap<>();
    private final Set<AssertionRef> confirmed = new HashSet<>();
    private final List<Lapse> lapses;

    Situation(Report report) {
        this.report = report;
        this.card = report.card();
        card.items().forEach(item -> results.put(item.ref(), item));
        report.requirements().items().forEach(item -> items.put(item.ref(), item));
        card.assertionResults().stream()
                .filter(AssertionResult::confirmed)
                .forEach(assertion -> confirmed.add(assertion.ref()));
        this.lapses = findLapses();
    }

    /**
     * A certificate that is over, and what its end left behind.
     *
     * @param certificate the certificate
     * @param since the first day without it
     * @param items the mandatory items that it exempted, or may have, and that are outstanding now
     * @param exceeded whether Standards Exceeded depended on it
     */
    record Lapse(Certificate certificate, LocalDate since, List<EvidenceRef> items, boolean exceeded) {}

    Report report() {
        return report;
    }

    Scorecard card() {
        return card;
    }

    Day asAt() {
        return Day.of(card.asAt());
    }

    String edition() {
        return card.edition().toString();
    }

    /** Type and category: Supplier, category 2. */
    String kind() {
        return Wording.capital(report.assessment().organisation().type().displayName(card.edition())) + ", category "
                + card.category();
    }

    /** Projected, provisional, or nothing. */
    String trust() {
        return card.completeness() == Completeness.COMPLETE
                ? ""
                : card.completeness().token();
    }

    boolean isProjected() {
        return card.completeness() == Completeness.PROJECTED;
    }

    /** The edition whose list is taken, where it is not the edition's own. */
    String listOf() {
        return report.requirements().projectedFrom().map(Object::toString).orElse(edition());
    }

    @Nullable
    KnownDate deadline() {
        return report.requirements().editionFacts().deadline();
    }

    /** A day and how well it is founded: 30 June 2027 (probable). */
    static String day(KnownDate date) {
        return Wording.day(date.on()) + (date.onlyLikely() ? " (probable)" : "");
    }

    /** Whether Standards Met is certain. */
    boolean isMet() {
        return card.status().compareTo(Status.STANDARDS_MET) >= 0;
    }

    ItemResult result(EvidenceRef ref) {
        return results.get(ref);
    }

    EvidenceItem item(EvidenceRef ref) {
        return items.get(ref);
    }

    boolean isConfirmed(AssertionRef ref) {
        return confirmed.contains(ref);
    }

    /** Whether the evidence index lists an item. */
    boolean isListed(EvidenceRef ref) {
        Assessment assessment = report.assessment();
        return switch (report.evidence()) {
            case ALL -> true;
            case GIVEN ->
                assessment.answers().containsKey(ref)
                        || assessment.drafts().containsKey(ref)
                        || !assessment.evidence(ref).isEmpty();
            case NONE -> false;
        };
    }

    /** What an item looks like, mandatory or not. */
    Look look(ItemResult item) {
        if (!item.mandatory() && item.state() != ItemState.ANSWERED) {
            return item.state() == ItemState.EXEMPT ? Look.EXEMPT : Look.OPTIONAL;
        }
        boolean settled = isConfirmed(item.ref().assertion()) || !item.mandatory();
        return switch (item.state()) {
            case ANSWERED -> !settled ? Look.UNCONFIRMED : isAssumed(item) ? Look.CANDIDATE : Look.ANSWERED;
            case EXEMPT -> settled ? Look.EXEMPT : Look.EXEMPT_UNCONFIRMED;
            case UNDETERMINED -> Look.UNDETERMINED;
            case INCOMPLETE, UNANSWERED -> Look.OUTSTANDING;
        };
    }

    private boolean isAssumed(ItemResult item) {
        return items.get(item.ref()).candidate() && !card.requirementsConfirmed();
    }

    /** The certificates that are over and have no successor, with what that left behind. */
    List<Lapse> lapses() {
        return lapses;
    }

    private List<Lapse> findLapses() {
        List<Lapse> found = new ArrayList<>();
        for (Certificate certificate : report.assessment().certificates()) {
            LocalDate last = certificate.lastDay().orElse(LocalDate.MAX);
            if (last.isBefore(card.asAt()) && isLatest(certificate, last)) {
                CertificateEnd end = CertificateEnd.of(
                        report.assessment(),
                        certificate,
                        (changed, day) -> report.source().credits(changed, report.requirements(), day));
                List<EvidenceRef> open = end.items().stream()
                        .filter(ref -> results.get(ref).mandatory()
                                && results.get(ref).state().outstanding())
                        .toList();
                if (end.changesAnything()) {
                    found.add(new Lapse(certificate, last.plusDays(1), open, end.exceeded()));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether no certificate of the scheme lasts longer or counts, as far as is known. */
    private boolean isLatest(Certificate certificate, LocalDate last) {
        return report.assessment().certificates().stream()
                .filter(other -> other != certificate && other.scheme().equals(certificate.scheme()))
                .noneMatch(other -> other.lastDay().orElse(LocalDate.MAX).isAfter(last)
                        && other.standingAt(card.asAt(), report.assessment().organisation())
                                        .verdict()
                                != Verdict.DOES_NOT_COUNT);
    }
}
