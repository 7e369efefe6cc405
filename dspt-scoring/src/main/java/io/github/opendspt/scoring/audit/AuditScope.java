package io.github.opendspt.scoring.audit;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.requirement.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an independent audit has to look at, as far as it is known (rule J1). A value: immutable and thread-safe.
 *
 * @param edition the edition
 * @param type the organisation type
 * @param category the category that the list is for, or {@code null} if it does not depend on one
 * @param entries the assertions or outcomes that lists name, in order of ref; those that an earlier list named and a later one
 *     dropped are among them and are not looked at
 * @param toChoose how many more the organisation chooses, or {@code null} if that is not known
 * @param total how many there are in all, or {@code null} if that is not known
 * @param unknown what is not known, which nothing fills in; empty if everything is known
 */
public record AuditScope(
        Edition edition,
        OrganisationType type,
        @Nullable Category category,
        List<Entry> entries,
        @Nullable Integer toChoose,
        @Nullable Integer total,
        List<Reason> unknown) {

    /** Rejects {@code null} where the component may not be and copies the lists. */
    public AuditScope {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(type, "type");
        entries = List.copyOf(entries);
        unknown = List.copyOf(unknown);
    }

    /**
     * Finds the scope for a kind of organisation.
     *
     * @param edition the edition
     * @param type the organisation type
     * @return the scope; without entries, and saying so, where nothing is known
     */
    public static AuditScope of(Edition edition, OrganisationType type) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(type, "type");
        return AuditScopes.find(edition, type)
                .map(group -> of(group, edition, type))
                .orElseGet(() -> nothing(edition, type));
    }

    private static AuditScope nothing(Edition edition, OrganisationType type) {
        return new AuditScope(
                edition,
                type,
                null,
                List.of(),
                null,
                null,
                List.of(Reason.of(AuditCodes.SCOPE_UNKNOWN, type, edition)));
    }

    private static AuditScope of(AuditScopes.Group group, Edition edition, OrganisationType type) {
        if (group.entries().isEmpty()) {
            return nothing(edition, type);
        }
        List<Reason> unknown = new ArrayList<>();
        if (group.types() == null) {
            unknown.add(Reason.of(AuditCodes.SCOPE_TYPES_UNSAID, edition, type));
        }
        List<Ref> likely = refs(group.entries(), ScopeBasis.LIKELY);
        if (!likely.isEmpty()) {
            unknown.add(Reason.of(AuditCodes.SCOPE_LIKELY, likely));
        }
        if (!group.whole()) {
            int named = refs(group.entries(), ScopeBasis.MANDATED).size();
            unknown.add(
                    group.total() == null
                            ? Reason.of(AuditCodes.SCOPE_BREAKS_OFF, named)
                            : Reason.of(AuditCodes.SCOPE_REFS_MISSING, named, group.total()));
        }
        return new AuditScope(
                edition, type, group.category(), group.entries(), group.toChoose(), group.total(), unknown);
    }

    private static List<Ref> refs(List<Entry> entries, ScopeBasis basis) {
        return entries.stream()
                .filter(entry -> entry.basis == basis)
                .map(Entry::ref)
                .toList();
    }

    /**
     * Lists what is named on some basis.
     *
     * @param basis the basis
     * @return the refs, in order
     */
    public List<Ref> refs(ScopeBasis basis) {
        return refs(entries, Objects.requireNonNull(basis, "basis"));
    }

    /**
     * An assertion or outcome that a list names.
     *
     * @param ref the ref
     * @param basis why
     * @param stopsWithoutDirectCare whether the auditor may stop where he accepts that the body gives no direct care, so that
     *     what was stated is kept (rule J4)
     * @param provenance where this comes from
     */
    public record Entry(Ref ref, ScopeBasis basis, boolean stopsWithoutDirectCare, Provenance provenance) {

        /** Rejects {@code null}. */
        public Entry {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(provenance, "provenance");
        }
    }
}
