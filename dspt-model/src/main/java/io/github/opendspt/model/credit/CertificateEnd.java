package io.github.opendspt.model.credit;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Standing.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the end of a certificate changes (rule D24): the items that it exempts or may exempt, and Standards Exceeded, where
 * nothing else that is recorded does the same. A certificate whose end changes nothing is not worth a reminder: plain Cyber
 * Essentials, one of partial scope, one that is suspended or withdrawn, or one with a successor without a gap.
 *
 * <p>Decided for the first day after the end, by comparing the assessment as it is with one in which the certificate lasts
 * that day too. Whether an item is answered is not asked. A value: immutable and thread-safe.
 *
 * @param on the first day without the certificate, or {@code null} if it names no end
 * @param items the items that are less exempt on that day than they would be with the certificate, in order of ref
 * @param exceeded whether Standards Exceeded is further away on that day than it would be with the certificate (rule A12)
 */
public record CertificateEnd(@Nullable LocalDate on, List<EvidenceRef> items, boolean exceeded) {

    private static final CertificateEnd NEVER = new CertificateEnd(null, List.of(), false);

    /** Copies the list. */
    public CertificateEnd {
        items = List.copyOf(items);
    }

    /**
     * Works out what the end of a certificate changes.
     *
     * @param assessment the assessment
     * @param certificate one of its certificates
     * @param credits works out the credits of an assessment on a day, by the same requirement set each time, as
     *     {@code (changed, day) -> engine.credits(changed, requirements, day)} does
     * @return what the end changes; nothing if the certificate names no last day
     * @throws IllegalArgumentException if the assessment does not hold the certificate
     */
    public static CertificateEnd of(
            Assessment assessment, Certificate certificate, BiFunction<Assessment, LocalDate, Credits> credits) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(credits, "credits");
        List<Certificate> lasting = new ArrayList<>(assessment.certificates());
        int index = lasting.indexOf(certificate);
        if (index < 0) {
            throw new IllegalArgumentException("the assessment does not hold the certificate");
        }
        LocalDate last = certificate.lastDay().orElse(LocalDate.MAX);
        if (last.equals(LocalDate.MAX)) {
            return NEVER;
        }
        LocalDate day = last.plusDays(1);
        lasting.set(index, lasting(certificate, day));
        Assessment longer = assessment.toBuilder().certificates(lasting).build();
        return new CertificateEnd(
                day,
                fewer(credits.apply(assessment, day), credits.apply(longer, day)),
                exceeding(assessment, day).compareTo(exceeding(longer, day)) < 0);
    }

    /** The certificate as it would be if it lasted a day longer, in a version that is then valid (rule D10). */
    private static Certificate lasting(Certificate certificate, LocalDate day) {
        Certificate.Builder lasting = certificate.toBuilder();
        Iso27001Version version = certificate.version();
        if (version != null && version.lastValidDay() != null && day.isAfter(version.lastValidDay())) {
            lasting.version(Iso27001Version.V2022);
        }
        LocalDate expiresOn = certificate.expiresOn();
        return expiresOn != null && expiresOn.isBefore(day)
                ? lasting.expiresOn(day).build()
                : lasting.build();
    }

    /** The items that credits exempt less than others do. */
    private static List<EvidenceRef> fewer(Credits credits, Credits others) {
        List<EvidenceRef> refs = new ArrayList<>();
        for (Credit other : others.items()) {
            if (credits.of(other.ref()).outcome().compareTo(other.outcome()) < 0) {
                refs.add(other.ref());
            }
        }
        return refs;
    }

    /** Whether a certificate gives Standards Exceeded on a day, as far as any does (rule A12). */
    private static Verdict exceeding(Assessment assessment, LocalDate day) {
        Verdict best = Verdict.DOES_NOT_COUNT;
        for (Certificate certificate : assessment.certificates()) {
            Verdict verdict = certificate.exceedsAt(day, assessment.organisation());
            best = verdict.compareTo(best) > 0 ? verdict : best;
        }
        return best;
    }

    /**
     * Whether the end changes anything, so that it is worth a reminder (rule D24).
     *
     * @return whether it changes an item or Standards Exceeded
     */
    public boolean changesAnything() {
        return exceeded || !items.isEmpty();
    }
}
