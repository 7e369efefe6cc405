package io.github.opendspt.scoring.internal;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.ObjectShape.Members;
import io.github.opendspt.model.json.ObjectShape.Parts;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSetId;

/**
 * The four members by which a document names the requirement set that it rests on. Other members are between the first two
 * and the last two. Immutable and thread-safe.
 */
public final class RequirementSetMembers {

    private final First first;
    private final Member<Checksum> requirements;
    private final Member<Completeness> completeness;

    private RequirementSetMembers(First first, Member<Checksum> requirements, Member<Completeness> completeness) {
        this.first = first;
        this.requirements = requirements;
        this.completeness = completeness;
    }

    /**
     * Adds edition and category.
     *
     * @param shape the shape to add to
     * @return what adds the other two
     */
    public static First add(ObjectShape.Builder<?> shape) {
        return new First(shape);
    }

    /**
     * Makes the shape of an object of these four members.
     *
     * @param name the name of its JSON Schema definition
     * @param description what it is, in one sentence
     * @return the shape
     */
    public static Shape<RequirementSetId> shape(String name, String description) {
        ObjectShape.Builder<RequirementSetId> shape = ObjectShape.named(name, description);
        First first = add(shape);
        RequirementSetMembers members = first.andRest();
        return shape.build(values -> members.id(values), (value, parts) -> {
            first.write(value, parts);
            members.writeRest(value, parts);
        });
    }

    /**
     * Makes the id of the values of the members.
     *
     * @param values the values
     * @return the id
     */
    public RequirementSetId id(Members values) {
        return new RequirementSetId(
                values.get(first.edition),
                values.get(first.category),
                values.get(requirements),
                values.get(completeness));
    }

    /**
     * Writes checksum and completeness.
     *
     * @param id the id
     * @param parts where to put them
     */
    public void writeRest(RequirementSetId id, Parts parts) {
        parts.put(requirements, id.checksum());
        parts.put(completeness, id.completeness());
    }

    /** Edition and category, which come before other members. */
    public static final class First {
        private final ObjectShape.Builder<?> shape;
        private final Member<Edition> edition;
        private final Member<Category> category;

        private First(ObjectShape.Builder<?> shape) {
            this.shape = shape;
            this.edition = shape.required("edition", CommonShapes.edition(), "The edition.");
            this.category = shape.required("category", CommonShapes.category(), "The category that was judged by.");
        }

        /**
         * Adds checksum and completeness.
         *
         * @return the four members
         */
        public RequirementSetMembers andRest() {
            Member<Checksum> requirements = shape.required(
                    "requirements", CommonShapes.checksum(), "The checksum of the requirement set that was judged by.");
            Member<Completeness> completeness = shape.required(
                    "completeness", Shapes.token(Completeness.class), "How far the requirement set can be trusted.");
            return new RequirementSetMembers(this, requirements, completeness);
        }

        /**
         * Writes edition and category.
         *
         * @param id the id
         * @param parts where to put them
         */
        public void write(RequirementSetId id, Parts parts) {
            parts.put(edition, id.edition());
            parts.put(category, id.category());
        }
    }
}
