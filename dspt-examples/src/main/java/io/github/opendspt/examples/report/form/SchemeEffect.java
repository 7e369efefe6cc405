package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.form.Situation.Lapse;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.credit.CertificateEnd;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.scoring.ItemState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the certificates of one scheme do, and what happens when they end. */
final class SchemeEffect {

    private final Situation situation;
    private final CertificateScheme scheme;
    private final List<Certificate> certificates;
    private final List<EvidenceRef> exempts;
    private final List<EvidenceRef> mayExempt;
    private final Optional<Lapse> lapse;

    SchemeEffect(Situation situation, CertificateScheme scheme, List<Certificate> certificates) {
        this.situation = situation;
        this.scheme = scheme;
        this.certificates = certificates;
        this.exempts = items(CreditOutcome.EXEMPT);
        this.mayExempt = items(CreditOutcome.UNDETERMINED);
        this.lapse = situation.lapses().stream()
                .filter(each -> each.certificate().scheme().equals(scheme))
                .findFirst();
    }

    private List<EvidenceRef> items(CreditOutcome outcome) {
        return situation.report().credits().items().stream()
                .filter(credit -> credit.grounds().stream()
                        .anyMatch(ground -> ground.scheme().equals(scheme) && ground.outcome() == outcome))
                .map(credit -> credit.ref())
                .toList();
    }

    CertificateScheme scheme() {
        return scheme;
    }

    List<Certificate> certificates() {
        return certificates;
    }

    Optional<Lapse> lapse() {
        return lapse;
    }

    /** Whether it changes nothing, nor does its end (rule D24). */
    boolean isIdle() {
        return exempts.isEmpty() && mayExempt.isEmpty() && lapse.isEmpty() && !bearsOnExceeded();
    }

    /** Rule A12. */
    private boolean bearsOnExceeded() {
        return scheme.equals(CertificateScheme.CYBER_ESSENTIALS_PLUS)
                && certificates.stream().anyMatch(each -> verdict(each) != Standing.Verdict.DOES_NOT_COUNT);
    }

    Standing.Verdict verdict(Certificate certificate) {
        return standing(certificate).verdict();
    }

    private Standing standing(Certificate certificate) {
        return certificate.standingAt(
                situation.card().asAt(), situation.report().assessment().organisation());
    }

    /** In a word or two. */
    String verdict() {
        if (!exempts.isEmpty()) {
            return "Counts.";
        }
        if (!mayExempt.isEmpty() || lapse.isEmpty() && bearsOnExceeded()) {
            return certificates.stream().anyMatch(each -> verdict(each) == Standing.Verdict.COUNTS)
                            && mayExempt.isEmpty()
                    ? "Counts."
                    : "May count.";
        }
        return lapse.isPresent() ? "Lapsed." : "Changes nothing,";
    }

    /** What that means. */
    String sentences() {
        List<String> sentences = new ArrayList<>();
        if (!exempts.isEmpty()) {
            sentences.add("It exempts " + number(exempts)
                    + (bearsOnExceeded() ? ", and Standards Exceeded depends on it" : ""));
        } else if (bearsOnExceeded()) {
            sentences.add("Standards Exceeded depends on it");
        }
        if (!mayExempt.isEmpty()) {
            reasons(Standing.Verdict.UNDETERMINED).forEach(sentences::add);
            sentences.add("Whether it exempts " + number(mayExempt) + " is not known");
        }
        lapse.ifPresent(each -> sentences.add(lapsed(each)));
        end().ifPresent(sentences::add);
        if (isIdle()) {
            return "nor does its end: " + whyIdle() + ".";
        }
        return sentences.stream().map(Wording::sentence).collect(Collectors.joining(" "));
    }

    /** Why it changes nothing: it exempts nothing at all, or what keeps it from counting. */
    String whyIdle() {
        boolean exemptsAny = situation.report().requirements().items().stream()
                .anyMatch(item -> item.exemptBy().contains(scheme));
        return exemptsAny
                ? String.join("; ", reasons(Standing.Verdict.DOES_NOT_COUNT))
                : "it exempts no item of this list";
    }

    private String number(List<EvidenceRef> refs) {
        long mandatory =
                refs.stream().filter(ref -> situation.result(ref).mandatory()).count();
        String some = mandatory == 0 ? "none of them" : mandatory + " of them";
        return Wording.count(refs.size(), "item")
                + (mandatory == refs.size()
                        ? ""
                        : refs.size() == 1 ? ", which is optional" : ", " + some + " mandatory");
    }

    private List<String> reasons(Standing.Verdict verdict) {
        return certificates.stream()
                .filter(each -> verdict(each) == verdict)
                .flatMap(each -> standing(each).reasons().stream())
                .map(Reason::message)
                .map(Wording::plain)
                .distinct()
                .toList();
    }

    private String lapsed(Lapse each) {
        String lead = "There has been none since " + Wording.day(each.since());
        int items = each.items().size();
        return items == 0
                ? lead + "; no item is outstanding for it"
                : lead + "; " + Wording.count(items, "item") + " " + Wording.are(items)
                        + " outstanding until it is renewed or they are answered";
    }

    /** What happens when the last one that counts ends, as far as anything does. */
    private Optional<String> end() {
        LocalDate asAt = situation.card().asAt();
        for (Certificate certificate : certificates) {
            LocalDate last = certificate.lastDay().orElse(LocalDate.MAX);
            if (last.isBefore(asAt)
                    || last.equals(LocalDate.MAX)
                    || verdict(certificate) == Standing.Verdict.DOES_NOT_COUNT) {
                continue;
            }
            CertificateEnd end = CertificateEnd.of(
                    situation.report().assessment(),
                    certificate,
                    (changed, day) -> situation
                            .report()
                            .source()
                            .credits(changed, situation.report().requirements(), day));
            if (end.changesAnything()) {
                long open = end.items().stream()
                        .filter(ref -> situation.result(ref).mandatory()
                                && situation.result(ref).state() != ItemState.ANSWERED)
                        .count();
                return Optional.of("It is valid until " + Wording.day(last) + "; after that "
                        + (open == 0
                                ? "no item becomes outstanding"
                                : Wording.count(open, "item") + " without an answer "
                                        + (open == 1 ? "becomes" : "become") + " outstanding"));
            }
        }
        return Optional.empty();
    }

    /** The items concerned. */
    List<EvidenceRef> refs() {
        return !exempts.isEmpty()
                ? exempts
                : !mayExempt.isEmpty() ? mayExempt : lapse.map(Lapse::items).orElse(List.of());
    }
}
