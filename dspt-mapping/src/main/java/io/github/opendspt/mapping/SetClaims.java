package io.github.opendspt.mapping;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditGroups;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rows say about the items of one requirement set, arranged so that an outcome is worked out once for all items of
 * which they say the same. Immutable and thread-safe.
 */
final class SetClaims {

    /** How many certificates of a scheme the credit of an item lists. */
    static final int MOST_OF_SCHEME = 10;

    private final RequirementSet requirements;
    private final Claims claims;
    private final CreditGroups groups;
    private final List<ItemClaims> byGroup;
    private final List<EvidenceRef> firstOfGroup;
    private final Map<EvidenceRef, Integer> groupOf = new HashMap<>();
    private final List<LocalDate> changesOn;

    SetClaims(RequirementSet requirements, Claims claims) {
        this.requirements = requirements;
        this.claims = claims;
        Map<ItemClaims, Integer> numbers = new HashMap<>();
        List<EvidenceRef> first = new ArrayList<>();
        this.byGroup = new ArrayList<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        int[] groupByPlace = new int[requirements.items().size()];
        for (int place = 0; place < groupByPlace.length; place++) {
            EvidenceItem item = requirements.items().get(place);
            ItemClaims itemClaims = claims.of(item.ref());
            Integer group = numbers.putIfAbsent(itemClaims, numbers.size());
            if (group == null) {
                group = first.size();
                first.add(item.ref());
                byGroup.add(itemClaims);
                itemClaims.addDays(days);
            }
            groupByPlace[place] = group;
            groupOf.put(item.ref(), group);
        }
        this.groups = CreditGroups.of(requirements, groupByPlace);
        this.firstOfGroup = List.copyOf(first);
        this.changesOn = List.copyOf(days);
    }

    /** Whether this is of a requirement set: the same one, for which it need not be arranged again. */
    @SuppressWarnings("ReferenceEquality") // the very same
    boolean isOf(RequirementSet other) {
        return requirements == other;
    }

    Claims claims() {
        return claims;
    }

    CreditGroups groups() {
        return groups;
    }

    /** The group of an item, or {@code null} if the set does not hold it. */
    @Nullable
    Integer groupOf(EvidenceRef ref) {
        return groupOf.get(ref);
    }

    /** The days on which the rows begin to say something else, each the first on which it shows. */
    Collection<LocalDate> changesOn() {
        return changesOn;
    }

    /** What certificates do for the items of each group. */
    List<CreditOutcome> outcomes(List<JudgedCertificate> certificates) {
        List<CreditOutcome> outcomes = new ArrayList<>(byGroup.size());
        for (ItemClaims group : byGroup) {
            CreditOutcome outcome = CreditOutcome.NOT_EXEMPT;
            for (JudgedCertificate certificate : certificates) {
                outcome = outcome.join(certificate.outcome(group));
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    /** What certificates do for an item of a group, with every reason; whether any would, if there are none. */
    Credit credit(int group, List<JudgedCertificate> certificates, LocalDate asAt) {
        EvidenceRef ref = firstOfGroup.get(group);
        if (certificates.isEmpty()) {
            return claims.withoutCertificate(ref, asAt);
        }
        List<CreditGround> grounds = new ArrayList<>(certificates.size());
        for (JudgedCertificate certificate : certificates) {
            grounds.add(certificate.ground(byGroup.get(group)));
        }
        return Credit.of(ref, first(grounds));
    }

    /** Of more certificates of a scheme than anybody holds, those that do most: so that what is written stays bounded. */
    private static Collection<CreditGround> first(List<CreditGround> grounds) {
        if (grounds.size() <= MOST_OF_SCHEME) {
            return grounds;
        }
        Map<CertificateScheme, Integer> ofScheme = new TreeMap<>();
        List<CreditGround> first = new ArrayList<>();
        for (CreditGround ground : new TreeSet<>(grounds)) {
            if (ofScheme.merge(ground.scheme(), 1, Integer::sum) <= MOST_OF_SCHEME) {
                first.add(ground);
            }
        }
        return first;
    }
}
