package io.github.opendspt.scoring.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import java.util.List;
import java.util.Objects;

/**
 * What some certificates would do, were they in the organisation's profile. What it says is what scoring says of the
 * assessment with these certificates added. A value: immutable and thread-safe.
 *
 * @param certificates the certificates, in addition to those of the assessment; none for the route without a certificate
 * @param status the status that would be certain with nothing else done
 * @param possibleStatus the status that would not be ruled out with nothing else done
 * @param whenDone the status that would be certain once all that remains is done too
 * @param settles the mandatory items that do not count now and would then, in order of ref
 * @param maySettle the mandatory items that would not certainly count and that the certificates may exempt, in order of ref
 * @param leavesOpen the mandatory items of which it would then not be known whether they are exempt, in order of ref
 * @param remaining what would still be outstanding for Standards Met
 */
@JsonPropertyOrder({
    "certificates",
    "status",
    "possibleStatus",
    "whenDone",
    "settles",
    "maySettle",
    "leavesOpen",
    "remaining"
})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Route(
        List<Certificate> certificates,
        Status status,
        Status possibleStatus,
        Status whenDone,
        List<EvidenceRef> settles,
        List<EvidenceRef> maySettle,
        List<EvidenceRef> leavesOpen,
        List<Blocker> remaining) {

    /** Rejects {@code null} and copies the lists. */
    public Route {
        certificates = List.copyOf(certificates);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(possibleStatus, "possibleStatus");
        Objects.requireNonNull(whenDone, "whenDone");
        settles = List.copyOf(settles);
        maySettle = List.copyOf(maySettle);
        leavesOpen = List.copyOf(leavesOpen);
        remaining = List.copyOf(remaining);
    }

    static Route of(List<Certificate> certificates, Scorecard then, Scorecard done, Settled settled) {
        return new Route(
                certificates,
                then.status(),
                then.possibleStatus(),
                done.status(),
                mandatory(settled.certainly()),
                mandatory(settled.possibly()),
                then.undetermined(),
                then.blockers());
    }

    private static List<EvidenceRef> mandatory(List<ItemResult> items) {
        return items.stream().filter(ItemResult::mandatory).map(ItemResult::ref).toList();
    }

    /**
     * The schemes of the certificates.
     *
     * @return the schemes, each once, in order of token
     */
    public List<CertificateScheme> schemes() {
        return certificates.stream()
                .map(Certificate::scheme)
                .distinct()
                .sorted()
                .toList();
    }
}
