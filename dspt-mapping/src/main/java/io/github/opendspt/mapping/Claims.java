package io.github.opendspt.mapping;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rows say about the items of one edition and category: the {@link Claim} of each item and scheme that a row
 * speaks of. Not changed once made, and thread-safe.
 */
final class Claims {

    private final Edition edition;
    private final Category category;
    private final boolean listKnown;
    private final Map<EvidenceRef, SortedMap<CertificateScheme, Claim>> byItem = new HashMap<>();
    private final List<ExemptionRow> unclear = new ArrayList<>();

    private Claims(Edition edition, Category category, boolean listKnown) {
        this.edition = edition;
        this.category = category;
        this.listKnown = listKnown;
    }

    /**
     * What the bundled rows and a host's say. The list of exempt items is known where bundled rows exempt any (rule D21);
     * history decides only where it is not, and no candidates stand in for it.
     */
    static Claims fromRows(
            Edition edition, Category category, BundledRows bundled, List<ExemptionRow> host, boolean inferred) {
        Claims claims = new Claims(edition, category, anySpeaksOf(bundled.exemptions(), edition, category));
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
        if (!claims.listKnown && !anySpeaksOf(bundled.candidates(), edition, category)) {
            claims.addDoubted(
                    withEffect(Effect.EXEMPT, bundled.history()),
                    "credit.history-row",
                    "%s is said to have exempted the item; the list for category %s of %s is not confirmed");
        }
        claims.addUnclear(bundled.history());
        claims.addEvidence(bundled.history());
        claims.addWithdrawn(bundled.history());
        return claims;
    }

    /**
     * What the marks of an official workbook say, and a host's rows where the workbook has no mark. What the bundled rows
     * say of exempt items is left aside, but a withdrawal still holds (rule D14).
     */
    static Claims fromMarks(RequirementSet workbook, BundledRows bundled, List<ExemptionRow> host) {
        Claims claims = new Claims(workbook.edition(), workbook.category(), true);
        for (EvidenceItem item : workbook.items()) {
            for (CertificateScheme scheme : item.exemptBy()) {
                claims.add(item.ref(), scheme, Claim.exempts(ExemptionBasis.OFFICIAL_WORKBOOK, item.provenance()));
            }
        }
        claims.addExempt(host);
        claims.addEvidence(bundled.history());
        claims.addWithdrawn(bundled.history());
        return claims;
    }

    private static boolean anySpeaksOf(List<ExemptionRow> rows, Edition edition, Category category) {
        return rows.stream().anyMatch(row -> row.speaksOf(edition, category));
    }

    private static List<ExemptionRow> withEffect(Effect effect, List<ExemptionRow> rows) {
        return rows.stream().filter(row -> row.effect() == effect).toList();
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
        byItem.computeIfAbsent(ref, item -> new TreeMap<>()).putIfAbsent(scheme, claim);
    }

    /** D14. A workbook's mark that contradicts a withdrawal makes the item undetermined; any other claim yields to it. */
    private void addWithdrawn(List<ExemptionRow> history) {
        for (ExemptionRow row : history) {
            if (row.withdrawsIn(edition, category)) {
                byItem.computeIfAbsent(Objects.requireNonNull(row.ref()), item -> new TreeMap<>())
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
            return Claim.mayExempt(ExemptionBasis.OFFICIAL_WORKBOOK, Objects.requireNonNull(before.provenance()), doubt)
                    .from(row.from(), before);
        }
        Reason refusal = Reason.of(
                "credit.withdrawn", "%s no longer exempts the item, since %s (%s)", scheme, row.edition(), source);
        return Claim.refuses(row, refusal).from(row.from(), before);
    }

    /**
     * What the rows say about an item and the scheme of a certificate on a day. Plain Cyber Essentials is measured against
     * what is said of the level that it lacks (rule D1).
     *
     * @param nothing the claim of the scheme where no row speaks of the two
     */
    Claim of(EvidenceRef ref, CertificateScheme scheme, LocalDate asAt, Claim nothing) {
        SortedMap<CertificateScheme, Claim> bySchemes = byItem.get(ref);
        if (bySchemes == null) {
            return nothing;
        }
        Claim claim = bySchemes.get(
                scheme.equals(CertificateScheme.CYBER_ESSENTIALS) ? CertificateScheme.CYBER_ESSENTIALS_PLUS : scheme);
        Claim holding = claim == null ? null : claim.at(asAt);
        return holding == null ? nothing : holding;
    }

    /** The claim of a scheme on an item of which no row speaks (rule D21). */
    Claim nothing(CertificateScheme scheme) {
        return Claim.nothing(
                listKnown || !CertificateScheme.known().contains(scheme)
                        ? Reason.of("credit.no-row", "%s is not known to exempt the item", scheme.displayName())
                        : Reason.of(
                                "credit.list-unconfirmed",
                                "which items %s exempts in category %s of %s is not confirmed",
                                scheme.displayName(),
                                category,
                                edition));
    }

    /** The credit of an item where no certificate is recorded: whether any would exempt it. */
    Credit withoutCertificate(EvidenceRef ref, LocalDate asAt) {
        return Credit.withoutCertificate(ref, CreditOutcome.NOT_EXEMPT, reasonWithoutCertificate(ref, asAt));
    }

    private Reason reasonWithoutCertificate(EvidenceRef ref, LocalDate asAt) {
        List<String> would = schemes(ref, asAt, Verdict.COUNTS);
        if (!would.isEmpty()) {
            return notRecorded("%s would exempt %s; %s recorded", would, ref);
        }
        List<String> may = schemes(ref, asAt, Verdict.UNDETERMINED);
        if (!may.isEmpty()) {
            return notRecorded("%s may exempt %s; %s recorded", may, ref);
        }
        return listKnown
                ? Reason.of("credit.no-row", "no certificate is known to exempt %s", ref)
                : Reason.of(
                        "credit.list-unconfirmed",
                        "no certificate is known to exempt %s; the list for category %s of %s is not confirmed",
                        ref,
                        category,
                        edition);
    }

    private static Reason notRecorded(String template, List<String> schemes, EvidenceRef ref) {
        String recorded = switch (schemes.size()) {
            case 1 -> "it is not";
            case 2 -> "neither is";
            default -> "none is";
        };
        return Reason.of("credit.no-certificate", template, String.join(" or ", schemes), ref, recorded);
    }

    private List<String> schemes(EvidenceRef ref, LocalDate asAt, Verdict verdict) {
        List<String> names = new ArrayList<>(0);
        byItem.getOrDefault(ref, Collections.emptySortedMap()).forEach((scheme, claim) -> {
            Claim holding = claim.at(asAt);
            if (holding != null && holding.standing().verdict() == verdict) {
                names.add(scheme.displayName());
            }
        });
        return names;
    }

    /** The rows that cannot be read for certain: not applied, and warned of. */
    List<ExemptionRow> unclear() {
        return Collections.unmodifiableList(unclear);
    }
}
