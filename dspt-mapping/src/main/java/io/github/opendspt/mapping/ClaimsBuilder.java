package io.github.opendspt.mapping;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
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
 * added first stands, but for a withdrawal, which is added last and stands over all. Not thread-safe.
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
     * @param inferred whether candidates are taken at their word
     */
    static Claims fromRows(
            Edition edition, Category category, BundledRows bundled, List<ExemptionRow> host, boolean inferred) {
        ClaimsBuilder claims = new ClaimsBuilder(edition, category);
        boolean listKnown = claims.anyConcerned(bundled.exemptions());
        claims.addExempt(bundled.exemptions());
        claims.addExempt(host);
        if (inferred) {
            claims.addExempt(bundled.candidates());
        } else {
            claims.addDoubted(
                    bundled.candidates(),
                    "credit.candidate-row",
                    "that %s exempts the item is inferred; the list for category %s of %s is not confirmed");
        }
        if (!listKnown && !claims.anyConcerned(bundled.candidates())) {
            claims.addDoubted(
                    withEffect(Effect.EXEMPT, bundled.history()),
                    "credit.history-row",
                    "%s is said to have exempted the item; the list for category %s of %s is not confirmed");
        }
        claims.addUnclear(bundled.history());
        claims.addEvidence(bundled.history());
        claims.addWithdrawn(bundled.history());
        return claims.build(listKnown);
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
        return rows.stream().filter(row -> row.effect() == effect).toList();
    }

    private boolean anyConcerned(List<ExemptionRow> rows) {
        return !concerned(rows).isEmpty();
    }

    /** The rows that speak of this edition and category and name their item. */
    private List<ExemptionRow> concerned(List<ExemptionRow> rows) {
        return rows.stream()
                .filter(row -> row.ref() != null && row.speaksOf(edition, category))
                .toList();
    }

    private void addExempt(List<ExemptionRow> rows) {
        for (ExemptionRow row : concerned(rows)) {
            add(row, Claim.exempts(row.basis(), row.provenance()));
        }
    }

    private void addDoubted(List<ExemptionRow> rows, String code, String template) {
        for (ExemptionRow row : concerned(rows)) {
            Reason doubt = Reason.of(code, template, row.scheme().displayName(), category, edition);
            add(row, Claim.mayExempt(row.basis(), row.provenance(), doubt));
        }
    }

    private void addUnclear(List<ExemptionRow> history) {
        for (ExemptionRow row : concerned(withEffect(Effect.UNCLEAR, history))) {
            Reason refusal = Reason.of(
                    "credit.unclear-row",
                    "whether %s exempts the item cannot be read from the source; it is not applied",
                    row.scheme().displayName());
            add(row, Claim.refuses(row, refusal));
            unclear.add(row);
        }
    }

    /** D23. */
    private void addEvidence(List<ExemptionRow> history) {
        for (ExemptionRow row : concerned(withEffect(Effect.EVIDENCE, history))) {
            Reason refusal = Reason.of(
                    "credit.supplier-evidence",
                    "%s held by a supplier is evidence for the item; held by the organisation it exempts nothing here",
                    row.scheme().displayName());
            add(row, Claim.refuses(row, refusal));
        }
    }

    private void add(ExemptionRow row, Claim claim) {
        add(Objects.requireNonNull(row.ref()), row.scheme(), claim.from(row.from(), null));
    }

    private void add(EvidenceRef ref, CertificateScheme scheme, Claim claim) {
        byScheme(ref).putIfAbsent(scheme, claim);
    }

    private SortedMap<CertificateScheme, Claim> byScheme(EvidenceRef ref) {
        return byItem.computeIfAbsent(ref, item -> new TreeMap<>());
    }

    /** D14. A workbook's mark that contradicts a withdrawal leaves the item undetermined; any other claim yields to it. */
    private void addWithdrawn(List<ExemptionRow> history) {
        for (ExemptionRow row : history) {
            if (row.withdrawsIn(edition, category)) {
                byScheme(Objects.requireNonNull(row.ref()))
                        .compute(row.scheme(), (scheme, before) -> withdrawn(row, before));
            }
        }
    }

    private static Claim withdrawn(ExemptionRow row, @Nullable Claim before) {
        String scheme = row.scheme().displayName();
        String source = row.provenance().source();
        if (before != null && before.basis() == ExemptionBasis.OFFICIAL_WORKBOOK) {
            Reason doubt = Reason.of(
                    "credit.mark-contradicts-withdrawal",
                    "the workbook marks the item as exempt by %s, but that exemption was withdrawn in %s (%s); which"
                            + " holds is not known",
                    scheme,
                    row.edition(),
                    source);
            return Claim.mayExempt(before.basis(), Objects.requireNonNull(before.provenance()), doubt)
                    .from(row.from(), before);
        }
        Reason refusal = Reason.of(
                "credit.withdrawn", "%s no longer exempts the item, since %s (%s)", scheme, row.edition(), source);
        return Claim.refuses(row, refusal).from(row.from(), before);
    }

    /** Firm claims that are equal become one, so that the credit they give is worked out once. */
    private Claims build(boolean listKnown) {
        Map<ItemClaims, ItemClaims> firm = new HashMap<>();
        Map<EvidenceRef, ItemClaims> items = new HashMap<>();
        byItem.forEach((ref, byScheme) -> {
            ItemClaims claims = new ItemClaims(byScheme);
            items.put(ref, claims.areFirm() ? firm.computeIfAbsent(claims, same -> same) : claims);
        });
        return new Claims(edition, category, listKnown, items, unclear);
    }
}
