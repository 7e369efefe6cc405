package io.github.opendspt.mapping;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.assessment.Standing.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * A condition that a certificate must meet before any row lets it exempt an item.
 *
 * <p>Conditions combine with {@link #and}. A host adds one for a scheme of its own with
 * {@link CreditEngine#withCondition}; the engine asks {@link #LEVEL} and {@link #VALID} as well, so that a condition can
 * refuse a certificate and never rescue one. Implementations are pure functions of their arguments, thread-safe, and never
 * give {@code null}.
 */
@FunctionalInterface
public interface CreditCondition {

    /** The certificate is of a level that exempts: plain Cyber Essentials exempts nothing, whatever the row (rule D1). */
    CreditCondition LEVEL =
            (certificate, organisation, asAt) -> certificate.scheme().equals(CertificateScheme.CYBER_ESSENTIALS)
                    ? new Standing(
                            Verdict.DOES_NOT_COUNT,
                            List.of(Reason.of(
                                    MappingCodes.CERTIFICATE_EXEMPTS_NOTHING,
                                    CertificateScheme.CYBER_ESSENTIALS,
                                    CertificateScheme.CYBER_ESSENTIALS_PLUS)))
                    : new Standing(Verdict.COUNTS, List.of());

    /**
     * The certificate is valid on the day, of enough scope, the organisation's own and of a version in force: rules D3, D5,
     * D6, D9 and D10, as {@link Certificate#standingAt} decides them.
     */
    CreditCondition VALID = new CreditCondition() {
        @Override
        public Standing check(Certificate certificate, Organisation organisation, LocalDate asAt) {
            return certificate.standingAt(asAt, organisation);
        }

        @Override
        public List<LocalDate> changesOn(Certificate certificate) {
            return certificate.changesOn();
        }
    };

    /**
     * Judges a certificate.
     *
     * @param certificate the certificate
     * @param organisation the organisation that is assessed
     * @param asAt the day
     * @return whether it counts as far as this condition goes; where it does not or may not, with the reasons
     */
    Standing check(Certificate certificate, Organisation organisation, LocalDate asAt);

    /**
     * The days on which this condition may begin to judge a certificate otherwise. A condition that depends on the day says so
     * here; by itself it is taken to say the same on every day.
     *
     * @param certificate the certificate
     * @return the days, each the first on which the change shows
     */
    default List<LocalDate> changesOn(Certificate certificate) {
        return List.of();
    }

    /**
     * Combines this condition with another. The lesser verdict holds, with the reasons of whichever condition gave it; where
     * both did, with those of both. Commutative but for the order of the reasons, associative and idempotent.
     *
     * @param other the other condition
     * @return a condition that holds where both hold
     */
    default CreditCondition and(CreditCondition other) {
        return new Conjunction(this, other);
    }
}
