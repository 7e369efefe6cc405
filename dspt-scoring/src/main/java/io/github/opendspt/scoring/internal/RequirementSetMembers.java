package io.github.opendspt.scoring.internal;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.ObjectShape.Members;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSetId;
import java.util.function.Function;

/**
 * The four members by which a document names the requirement set that it rests on. Other members are between the first two
 * and the last two. Immutable and thread-safe.
 */
public final class RequirementSetMembers {

    private final Member<Edition> edition;
    private final Member<Category> category;
    private final Member<Checksum> requirements;
    private final Member<Completeness> completeness;

    private RequirementSetMembers(First<?> first, Member<Checksum> requirements, Member<Completeness> completeness) {
        this.edition = first.edition;
        this.category = first.category;
        this.requirements = requirements;
        this.completeness = completeness;
    }

    /**
     * Adds edition and category.
     *
     * @param shape the shape to add to
     * @param getter gets the id from what is written
     * @param <T> what is written
     * @return what adds the other two
     */
    public static <T> First<T> add(ObjectShape.Builder<T> shape, Function<T, RequirementSetId> getter) {
        return new First<>(shape, getter);
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
        RequirementSetMembers members = add(shape, id -> id).andRest();
        return shape.build(members::id);
    }

    /**
     * Makes the id of the values of the members.
     *
     * @param values the values
     * @return the id
     */
    public RequirementSetId id(Members values) {
        return new RequirementSetId(
                values.get(edition), values.get(category), values.get(requirements), values.get(completeness));
    }

    /**
     * A shape that has the first two members.
     *
     * @param <T> what is written
     */
    public static final class First<T> {
        private final ObjectShape.Builder<T> shape;
        private final Function<T, RequirementSetId> getter;
        private final Member<Edition> edition;
        private final Member<Category> category;

        private First(ObjectShape.Builder<T> shape, Function<T, RequirementSetId> getter) {
            this.shape = shape;
            this.getter = getter;
            this.edition = shape.required(
                    "edition", CommonShapes.edition(), getter.andThen(RequirementSetId::edition), "The edition.");
            this.category = shape.required(
                    "category",
                    CommonShapes.category(),
                    getter.andThen(RequirementSetId::category),
                    "The category that was judged by.");
        }

        /**
         * Adds checksum and completeness.
         *
         * @return the four members
         */
        public RequirementSetMembers andRest() {
            Member<Checksum> requirements = shape.required(
                    "requirements",
                    CommonShapes.checksum(),
                    getter.andThen(RequirementSetId::checksum),
                    "The checksum of the requirement set that was judged by.");
            Member<Completeness> completeness = shape.required(
                    "completeness",
                    Shapes.token(Completeness.class),
                    getter.andThen(RequirementSetId::completeness),
                    "How far the requirement set can be trusted.");
            return new RequirementSetMembers(this, requirements, completeness);
        }
    }
}
