package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Organisation;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the size of an organisation decides its category, where its type alone does not (rule C6). A value: immutable and
 * thread-safe.
 *
 * @param edition the edition
 * @param type the organisation type
 * @param staff how many people an organisation of the first category has at the least
 * @param turnover its least yearly turnover, in whole pounds
 * @param reaching the category of an organisation that reaches both figures
 * @param below the category of one that is below either
 * @param provenance where the rule comes from
 */
public record CategoryBySize(
        Edition edition,
        OrganisationType type,
        int staff,
        long turnover,
        Category reaching,
        Category below,
        Provenance provenance) {

    private static final String FORMAT = "dspt-category-by-size/1";

    /** Rejects {@code null}. */
    public CategoryBySize {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(reaching, "reaching");
        Objects.requireNonNull(below, "below");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * Finds the rule of an edition for an organisation type, among those that this library ships.
     *
     * @param edition the edition
     * @param type the organisation type
     * @return the rule; empty if size is not known to decide anything there
     */
    public static Optional<CategoryBySize> of(Edition edition, OrganisationType type) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(type, "type");
        return Bundled.RULES.stream()
                .filter(rule -> rule.edition.equals(edition) && rule.type == type)
                .findFirst();
    }

    /**
     * Decides the category of an organisation by its figures.
     *
     * @param organisation the organisation
     * @return the category; empty if the organisation is of another type, or if the figures that it states do not settle it:
     *     one figure below its threshold does, one that reaches it needs the other
     */
    public Optional<Category> decide(Organisation organisation) {
        if (organisation.type() != type) {
            return Optional.empty();
        }
        Integer people = organisation.staff();
        Long pounds = organisation.turnover();
        if ((people != null && people < staff) || (pounds != null && pounds < turnover)) {
            return Optional.of(below);
        }
        return people == null || pounds == null ? Optional.empty() : Optional.of(reaching);
    }

    /** The rules that this library ships, read when they are first asked for. */
    private static final class Bundled {
        static final List<CategoryBySize> RULES = BundledDocument.read(
                file -> CategoryBySize.class.getResourceAsStream(file),
                "category-by-size.json",
                DocumentReader.of(document()),
                List::copyOf);

        private static Shape<List<CategoryBySize>> document() {
            ObjectShape.Builder<List<CategoryBySize>> shape =
                    ObjectShape.named("categoriesBySize", "How the size of an organisation decides its category.");
            Member<String> format =
                    shape.required("format", Shapes.constant(FORMAT), "The name and major version of the format.");
            Member<List<CategoryBySize>> rules = shape.required(
                    "rules", Shapes.list(rule(), Bounds.RULES), "One for each edition and organisation type.");
            return shape.build(values -> values.get(rules), (value, parts) -> {
                parts.put(format, FORMAT);
                parts.put(rules, value);
            });
        }

        private static Shape<CategoryBySize> rule() {
            ObjectShape.Builder<CategoryBySize> shape =
                    ObjectShape.named("categoryBySize", "The rule of an edition for an organisation type.");
            Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
            Member<OrganisationType> type =
                    shape.required("type", Shapes.token(OrganisationType.class), "The organisation type.");
            Member<Integer> staff =
                    shape.required("staff", Shapes.integer(0, Organisation.MAX_STAFF), "The least number of people.");
            Member<Long> turnover = shape.required(
                    "turnover",
                    Shapes.longInteger(0, Organisation.MAX_TURNOVER),
                    "The least yearly turnover, in whole pounds.");
            Member<Category> reaching =
                    shape.required("reaching", CommonShapes.category(), "The category with both reached.");
            Member<Category> below = shape.required("below", CommonShapes.category(), "The category below either.");
            Member<Provenance> provenance =
                    shape.required("provenance", RequirementShapes.provenance(), "Where the rule comes from.");
            return shape.build(
                    values -> new CategoryBySize(
                            values.get(edition),
                            values.get(type),
                            values.get(staff),
                            values.get(turnover),
                            values.get(reaching),
                            values.get(below),
                            values.get(provenance)),
                    (value, parts) -> {
                        parts.put(edition, value.edition());
                        parts.put(type, value.type());
                        parts.put(staff, value.staff());
                        parts.put(turnover, value.turnover());
                        parts.put(reaching, value.reaching());
                        parts.put(below, value.below());
                        parts.put(provenance, value.provenance());
                    });
        }
    }
}
