package io.github.opendspt.mapping;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.assessment.Standing.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rows say about an item, scheme by scheme. Equal for items of which they say the same. Immutable and thread-safe.
 */
final class ItemClaims {

    /** No row speaks of the item. */
    static final ItemClaims NONE = new ItemClaims(Collections.emptySortedMap());

    private final SortedMap<CertificateScheme, Claim> byScheme;

    ItemClaims(SortedMap<CertificateScheme, Claim> byScheme) {
        this.byScheme = Collections.unmodifiableSortedMap(new TreeMap<>(byScheme));
    }

    /**
     * What the rows say about the scheme of a certificate on a day. Plain Cyber Essentials is measured against what is said
     * of the level that it lacks (rule D1).
     *
     * @param nothing the claim where no row speaks of the scheme
     */
    Claim of(CertificateScheme scheme, LocalDate asAt, Claim nothing) {
        Claim claim = byScheme.get(
                scheme.equals(CertificateScheme.CYBER_ESSENTIALS) ? CertificateScheme.CYBER_ESSENTIALS_PLUS : scheme);
        Claim holding = claim == null ? null : claim.at(asAt);
        return holding == null ? nothing : holding;
    }

    /** The schemes whose claim has a verdict on a day, in order. */
    List<CertificateScheme> schemes(LocalDate asAt, Verdict verdict) {
        List<CertificateScheme> schemes = new ArrayList<>(0);
        for (Map.Entry<CertificateScheme, Claim> claim : byScheme.entrySet()) {
            Claim holding = claim.getValue().at(asAt);
            if (holding != null && holding.standing().verdict() == verdict) {
                schemes.add(claim.getKey());
            }
        }
        return schemes;
    }

    /** Adds the days on which a claim gives way to another. */
    void addDays(Set<LocalDate> days) {
        for (Claim claim : byScheme.values()) {
            for (Claim one = claim; one != null && one.from() != null; one = one.before()) {
                days.add(one.from());
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemClaims claims && byScheme.equals(claims.byScheme);
    }

    @Override
    public int hashCode() {
        return byScheme.hashCode();
    }
}
