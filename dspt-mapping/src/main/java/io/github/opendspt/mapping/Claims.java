package io.github.opendspt.mapping;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditOutcome;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rows say about every item of one edition and category. Immutable and thread-safe. */
final class Claims {

    private final Edition edition;
    private final Category category;
    private final boolean listKnown;
    private final Map<EvidenceRef, ItemClaims> byItem;
    private final List<ExemptionRow> unclear;
    private final Map<CertificateScheme, Claim> nothing = new HashMap<>();

    /**
     * Gathers claims.
     *
     * @param listKnown whether the list of exempt items is known, so that an item without a row is not on it
     * @param byItem the claims of each item of which a row speaks
     * @param unclear the rows that cannot be read for certain
     */
    Claims(
            Edition edition,
            Category category,
            boolean listKnown,
            Map<EvidenceRef, ItemClaims> byItem,
            List<ExemptionRow> unclear) {
        this.edition = edition;
        this.category = category;
        this.listKnown = listKnown;
        this.byItem = new HashMap<>(byItem);
        this.unclear = List.copyOf(unclear);
        for (CertificateScheme scheme : CertificateScheme.known()) {
            nothing.put(scheme, listKnown ? noRow(scheme) : unconfirmed(scheme));
        }
    }

    /** What the rows say about an item; the same instance for all of which no row speaks. */
    ItemClaims of(EvidenceRef ref) {
        return byItem.getOrDefault(ref, ItemClaims.NONE);
    }

    /** The claim of a scheme on an item of which no row speaks (rule D21). The toolkit lists no scheme of a host's. */
    Claim nothing(CertificateScheme scheme) {
        Claim known = nothing.get(scheme);
        return known != null ? known : noRow(scheme);
    }

    private static Claim noRow(CertificateScheme scheme) {
        return Claim.nothing(Reason.of(MappingCodes.CREDIT_NO_ROW, scheme));
    }

    private Claim unconfirmed(CertificateScheme scheme) {
        return Claim.nothing(Reason.of(MappingCodes.CREDIT_LIST_UNCONFIRMED, scheme, category, edition));
    }

    /** The credit of an item where no certificate is recorded: whether any would exempt it. */
    Credit withoutCertificate(EvidenceRef ref, LocalDate asAt) {
        return Credit.withoutCertificate(ref, CreditOutcome.NOT_EXEMPT, reasonWithoutCertificate(of(ref), asAt));
    }

    private Reason reasonWithoutCertificate(ItemClaims claims, LocalDate asAt) {
        List<CertificateScheme> would = claims.schemes(asAt, Verdict.COUNTS);
        if (!would.isEmpty()) {
            return Reason.of(MappingCodes.CREDIT_WOULD_EXEMPT, would);
        }
        List<CertificateScheme> may = claims.schemes(asAt, Verdict.UNDETERMINED);
        if (!may.isEmpty()) {
            return Reason.of(MappingCodes.CREDIT_MAY_EXEMPT, may);
        }
        return listKnown
                ? Reason.of(MappingCodes.CREDIT_NO_SCHEME)
                : Reason.of(MappingCodes.CREDIT_NO_SCHEME_UNCONFIRMED, category, edition);
    }

    /** The rows that cannot be read for certain: not applied, and warned of. */
    List<ExemptionRow> unclear() {
        return unclear;
    }
}
