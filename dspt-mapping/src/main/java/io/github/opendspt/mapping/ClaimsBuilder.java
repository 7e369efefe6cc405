package io.github.opendspt.mapping;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows that speak of one edition and category into {@link Claims}. Of two rows for one item and scheme the one
 * added first counts, but for a withdrawal, which is added last and decides. Not thread-safe.
 */
final class ClaimsBuilder {

    private final Edition edition;
    private final Category category;
    private final Map<EvidenceRef, SortedMap<CertificateScheme, Claim>> byItem = new HashMap<>();
    private final List<ExemptionRow> unclear = new ArrayList<>();

    private ClaimsBuilder(Edition edition, Category category) {
        this.edition = edition;
        this.category = category;
    }

    /**
     * What the bundled rows and a host's say. The list of exempt items is known where bundled rows exempt any (rule D21);
     * history decides only where it is not, and no candidates stand in for it.
     *
     * @param candidates further rows that may hold, beside those that are bundled
     * @param inferred whether candidates are taken at their word
     */
    static Claims fromRows(
            Edition edition,
            Category category,
            BundledRows bundled,
            List<ExemptionRow> host,
            List<ExemptionRow> candidates,
            boolean inferred) {
        ClaimsBuilder claims = new ClaimsBuilder(edition, category);
        List<ExemptionRow> doubtful = new ArrayList<>(candidates);
        doubtful.addAll(bundled.candidates());
        boolean listKnown = claims.anyConcerned(bundled.exemptions());
        claims.addExempt(bundled.exemptions());
        claims.addExempt(host);
        if (inferred) {
            claims.addExempt(doubtful);
        } else {
            claims.addDoubted(doubtful, MappingCodes.CREDIT_CANDIDATE_ROW);
        }
        if (!listKnown && !claims.anyConcerned(doubtful)) {
            claims.addDoubted(withEffect(Effect.EXEMPT, bundled.history()), MappingCodes.CREDIT_HISTORY_ROW);
        }
        claims.addUnclear(bundled.history());
        claims.addEvidence(bundled.history());
        claims.addWithdrawn(bundled.history());
        return claims.build(listKnown);
    }

    /**
     * The rows that would follow for a set whose own list is not held: its inferred marks or, where it has none, the rows of
     * the edition that it is projected from (rules D21 and A40); and a host's rows of that edition.
     */
    static List<ExemptionRow> candidates(RequirementSet set, BundledRows bundled, List<ExemptionRow> host) {
        List<ExemptionRow> candidates = new ArrayList<>();
        boolean marked = set.exemptions() == ExemptionBasis.INFERRED;
        if (marked) {
            for (EvidenceItem item : set.items()) {
                for (CertificateScheme scheme : item.exemptBy()) {
                    candidates.add(ExemptionRow.candidate(set, item, scheme));
                }
            }
        }
        Edition before = set.projectedFrom().orElse(null);
        if (before != null) {
            List<ExemptionRow> rows = new ArrayList<>(marked ? List.of() : bundled.deciding());
            rows.addAll(host);
            for (ExemptionRow row : rows) {
                if (row.ref() != null && row.speaksOf(before, set.category())) {
                    candidates.add(row.assumedIn(set.edition()));
                }
            }
        }
        return candidates;
    }

    /**
     * What the marks of an official workbook say, and a host's rows where the workbook has no mark. What the bundled rows
     * say of exempt items is left aside, but a withdrawal still holds (rule D14).
     */
    static Claims fromMarks(RequirementSet workbook, BundledRows bundled, List<ExemptionRow> host) {
        ClaimsBuilder claims = new ClaimsBuilder(workbook.edition(), workbook.category());
        for (EvidenceItem item : workbook.items()) {
            for (CertificateScheme scheme : item.exemptBy()) {
                claims.add(item.ref(), scheme, Claim.exempts(ExemptionBasis.OFFICIAL_WORKBOOK, item.provenance()));
            }
        }
        claims.addExempt(host);
        claims.addEvidence(bundled.history());
        claims.addWithdrawn(bundled.history());
        return claims.build(true);
    }

    private static List<ExemptionRow> withEffect(Effect effect, List<ExemptionRow> rows) {
        List<ExemptionRow> found = new ArrayList<>();
        for (ExemptionRow row : rows) {
            if (row.effect() == effect) {
                found.add(row);
            }
        }
        return found;
    }

    private boolean anyConcerned(List<ExemptionRow> rows) {
        return !concerned(rows).isEmpty();
    }

    /** The rows that speak of this edition and category and name their item. */
    private List<ExemptionRow> concerned(List<ExemptionRow> rows) {
        List<ExemptionRow> found = new ArrayList<>();
        for (ExemptionRow row : rows) {
            if (row.ref() != null && row.speaksOf(edition, category)) {
                found.add(row);
            }
        }
        return found;
    }

    private void addExempt(List<ExemptionRow> rows) {
        for (ExemptionRow row : concerned(rows)) {
            add(row, Claim.exempts(row.basis(), row.provenance()));
        }
    }

    private void addDoubted(List<ExemptionRow> rows, Code code) {
        for (ExemptionRow row : concerned(rows)) {
            Reason doubt = Reason.of(code, row.scheme(), category, edition);
            add(row, Claim.mayExempt(row.basis(), row.provenance(), doubt));
        }
    }

    private void addUnclear(List<ExemptionRow> history) {
        for (ExemptionRow row : concerned(withEffect(Effect.UNCLEAR, history))) {
            add(
                    row,
                    Claim.refuses(
                            row,
                            Reason.of(
                                    MappingCodes.CREDIT_UNCLEAR_ROW, row.scheme(), Objects.requireNonNull(row.ref()))));
            unclear.add(row);
        }
    }

    /** D23. */
    private void addEvidence(List<ExemptionRow> history) {
        for (ExemptionRow row : concerned(withEffect(Effect.EVIDENCE, history))) {
            add(row, Claim.refuses(row, Reason.of(MappingCodes.CREDIT_SUPPLIER_EVIDENCE, row.scheme())));
        }
    }

    private void add(ExemptionRow row, Claim claim) {
        add(Objects.requireNonNull(row.ref()), row.scheme(), claim.from(row.from(), null));
    }

    private void add(EvidenceRef ref, CertificateScheme scheme, Claim claim) {
        byScheme(ref).putIfAbsent(scheme, claim);
    }

    private SortedMap<CertificateScheme, Claim> byScheme(EvidenceRef ref) {
        SortedMap<CertificateScheme, Claim> claims = byItem.get(ref);
        if (claims == null) {
            claims = new TreeMap<>();
            byItem.put(ref, claims);
        }
        return claims;
    }

    /** D14. A workbook's mark that contradicts a withdrawal leaves the item undetermined; any other claim yields to it. */
    private void addWithdrawn(List<ExemptionRow> history) {
        for (ExemptionRow row : history) {
            if (row.withdrawsIn(edition, category)) {
                SortedMap<CertificateScheme, Claim> claims = byScheme(Objects.requireNonNull(row.ref()));
                claims.put(row.scheme(), withdrawn(row, claims.get(row.scheme())));
            }
        }
    }

    private static Claim withdrawn(ExemptionRow row, @Nullable Claim before) {
        if (before != null && before.basis() == ExemptionBasis.OFFICIAL_WORKBOOK) {
            Reason doubt = Reason.of(MappingCodes.CREDIT_MARK_CONTRADICTS_WITHDRAWAL, row.scheme(), row.edition());
            return Claim.mayExempt(before.basis(), Objects.requireNonNull(before.provenance()), doubt)
                    .from(row.from(), before);
        }
        Reason refusal = Reason.of(MappingCodes.CREDIT_WITHDRAWN, row.scheme(), row.edition());
        return Claim.refuses(row, refusal).from(row.from(), before);
    }

    private Claims build(boolean listKnown) {
        Map<EvidenceRef, ItemClaims> items = new HashMap<>();
        for (Map.Entry<EvidenceRef, SortedMap<CertificateScheme, Claim>> claims : byItem.entrySet()) {
            items.put(claims.getKey(), new ItemClaims(claims.getValue()));
        }
        return new Claims(edition, category, listKnown, items, unclear);
    }
}
