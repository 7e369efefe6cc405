package io.github.opendspt.examples.service.assurance;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.web.FieldDigest;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.time.LocalDate;
import java.util.List;

/**
 * A certificate on its page.
 *
 * @param key what it is known by in a form
 * @param name its scheme and number
 * @param dates from when to when it holds
 * @param tone the tone of the style sheet
 * @param standing whether it counts today
 * @param reasons why
 * @param exempts what it exempts today; empty where it does not count
 * @param current whether it counts, or may
 */
record CertificateView(
        String key,
        String name,
        String dates,
        String tone,
        String standing,
        List<String> reasons,
        String exempts,
        boolean current) {

    static CertificateView of(Certificate certificate, Assessment assessment, Verdicts verdicts) {
        Standing standing = certificate.standingAt(verdicts.today(), assessment.organisation());
        return new CertificateView(
                key(certificate),
                Wording.name(certificate),
                dates(certificate),
                switch (standing.verdict()) {
                    case COUNTS -> "answered";
                    case UNDETERMINED -> "undetermined";
                    case DOES_NOT_COUNT -> "outstanding";
                },
                switch (standing.verdict()) {
                    case COUNTS -> "Counts today";
                    case UNDETERMINED -> "Whether it counts is not known";
                    case DOES_NOT_COUNT -> "Does not count today";
                },
                standing.reasons().stream()
                        .map(Reason::message)
                        .map(Wording::sentence)
                        .toList(),
                standing.verdict() == Standing.Verdict.DOES_NOT_COUNT
                        ? ""
                        : exempts(certificate, verdicts.evaluate(assessment, null)),
                standing.verdict() != Standing.Verdict.DOES_NOT_COUNT);
    }

    private static String dates(Certificate certificate) {
        LocalDate from = certificate.issuedOn();
        LocalDate to = certificate.expiresOn();
        if (from == null || to == null) {
            return "Without days: it counts while it is listed";
        }
        return Wording.day(from) + " to " + Wording.day(to);
    }

    private static String exempts(Certificate certificate, Evaluation evaluation) {
        List<ItemResult> items = evaluation.scorecard().items().stream()
                .filter(item -> item.exemptBy().contains(certificate.scheme()))
                .toList();
        if (items.isEmpty()) {
            return "Certificates of this scheme exempt nothing today.";
        }
        long mandatory = items.stream().filter(ItemResult::mandatory).count();
        return "Certificates of this scheme exempt " + Wording.count(items.size(), "item") + " today, "
                + (mandatory == 0 ? "none" : mandatory) + " of them mandatory.";
    }

    /** What tells it from every other: a checksum of all that it says. */
    static String key(Certificate certificate) {
        return FieldDigest.of(
                certificate.scheme().token(),
                String.valueOf(certificate.version()),
                String.valueOf(certificate.number()),
                String.valueOf(certificate.issuedOn()),
                String.valueOf(certificate.expiresOn()),
                String.valueOf(certificate.scope()),
                String.valueOf(certificate.accreditation()),
                String.valueOf(certificate.holder()),
                String.valueOf(certificate.status()));
    }

    /** {@return whether it counts; not its number} */
    @Override
    public String toString() {
        return "CertificateView[" + standing + "]";
    }
}
