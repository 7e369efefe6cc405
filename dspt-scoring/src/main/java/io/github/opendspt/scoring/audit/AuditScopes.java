package io.github.opendspt.scoring.audit;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementShapes;
import io.github.opendspt.model.requirement.Track;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scopes that this library ships. They load through this class. */
final class AuditScopes {

    private static final List<Group> ALL = BundledDocument.read(
            file -> AuditScopes.class.getResourceAsStream(file),
            "audit-scope.json",
            DocumentReader.of(document()),
            List::copyOf);

    private AuditScopes() {}

    /**
     * A list of an edition.
     *
     * @param types the organisation types that it is for, or {@code null} if it only says that it is of the assertion form
     * @param category the category that it is for, or {@code null} if it does not depend on one
     * @param whole whether the list is known as a whole
     */
    record Group(
            Edition edition,
            Track track,
            @Nullable List<OrganisationType> types,
            @Nullable Category category,
            boolean whole,
            @Nullable Integer toChoose,
            @Nullable Integer total,
            Provenance provenance,
            List<AuditScope.Entry> entries) {

        Group {
            entries = entries.stream()
                    .sorted(Comparator.comparing(AuditScope.Entry::ref))
                    .toList();
        }
    }

    static Optional<Group> find(Edition edition, OrganisationType type) {
        return ALL.stream()
                .filter(group -> group.edition.equals(edition) && (group.types == null || group.types.contains(type)))
                .findFirst();
    }

    private static Shape<List<Group>> document() {
        ObjectShape.Builder<List<Group>> shape =
                ObjectShape.document("auditScopes", "dspt-audit-scope/1", "What an independent audit has to look at.");
        Member<List<Group>> scopes =
                shape.required("scopes", Shapes.list(group(), Bounds.RULES), "One for each list that is known.");
        return shape.build(values -> values.get(scopes), (value, parts) -> {
            parts.put(scopes, value);
        });
    }

    private static Shape<Group> group() {
        ObjectShape.Builder<Group> shape = ObjectShape.named("auditScope", "A list of an edition.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<Track> track = shape.required("track", Shapes.token(Track.class), "The form.");
        Member<List<OrganisationType>> types = shape.optional(
                "types", Shapes.list(Shapes.token(OrganisationType.class), Bounds.RULES), "For whom it is.");
        Member<Category> category = shape.optional("category", CommonShapes.category(), "The category that it is for.");
        Member<Boolean> whole = shape.required("whole", Shapes.bool(), "Whether the list is known as a whole.");
        Member<Integer> toChoose = shape.optional("toChoose", Shapes.integer(1, 99), "How many more are chosen.");
        Member<Integer> total = shape.optional("total", Shapes.integer(1, 99), "How many there are.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "Where this comes from.");
        Member<List<AuditScope.Entry>> entries =
                shape.required("entries", Shapes.list(entry(), Bounds.ENTRIES), "What it names.");
        return shape.build(
                values -> new Group(
                        values.get(edition),
                        values.get(track),
                        values.orNull(types),
                        values.orNull(category),
                        values.get(whole),
                        values.orNull(toChoose),
                        values.orNull(total),
                        values.get(provenance),
                        values.get(entries)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(track, value.track());
                    parts.put(types, value.types());
                    parts.put(category, value.category());
                    parts.put(whole, value.whole());
                    parts.put(toChoose, value.toChoose());
                    parts.put(total, value.total());
                    parts.put(provenance, value.provenance());
                    parts.put(entries, value.entries());
                });
    }

    private static Shape<AuditScope.Entry> entry() {
        ObjectShape.Builder<AuditScope.Entry> shape =
                ObjectShape.named("auditScopeEntry", "An assertion or outcome that a list names.");
        Member<Ref> ref = shape.required("ref", CommonShapes.ref(), "The ref.");
        Member<ScopeBasis> basis = shape.required("basis", Shapes.token(ScopeBasis.class), "Why.");
        Member<Boolean> stops = shape.optional(
                "stopsWithoutDirectCare",
                Shapes.bool(),
                false,
                "Whether the auditor may stop where the body gives no direct care.");
        Member<Provenance> provenance =
                shape.required("provenance", RequirementShapes.provenance(), "Where this comes from.");
        return shape.build(
                values -> new AuditScope.Entry(
                        values.get(ref), values.get(basis), values.get(stops), values.get(provenance)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(basis, value.basis());
                    parts.put(stops, value.stopsWithoutDirectCare());
                    parts.put(provenance, value.provenance());
                });
    }
}
