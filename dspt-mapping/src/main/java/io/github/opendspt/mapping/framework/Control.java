package io.github.opendspt.mapping.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.requirement.Provenance;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link Framework}: a control in the narrow sense, or a clause, theme, requirement, question or test. A ref
 * means something only within its framework.
 *
 * <p>A value: deeply immutable and thread-safe.
 *
 * @param ref the ref, such as {@code A.8.7}, {@code 9.2}, {@code CE-REQ-FW-01} or {@code A4.1}
 * @param kind what kind of node it is
 * @param parent the ref of the node that it belongs to, or {@code null} if it belongs to none
 * @param theme the name of the theme or section to which it belongs, or {@code null} if the framework has none there; a
 *     question on organisation, scope or insurance has a section that is no node of its own
 * @param name a short name in this project's own words
 * @param assessable whether an organisation can say of this node alone that it is done: a control, a subclause, a
 *     requirement or a test, but not a heading, a rule of the scheme, or a question
 * @param level the level of the scheme that asks it, {@code ce} or {@code ce-plus}, or {@code null} if the framework has
 *     no levels
 * @param threshold the measure that it sets, in words, or {@code null} if none is known
 * @param requirementsVersions the versions of the scheme's requirements that have it; empty if the framework counts none
 * @param question what is known of it as a question, or {@code null} if it is none
 * @param aliases its names in other public tools, as {@code tool:ref}
 * @param note a note for people, or {@code null} if there is none
 * @param basis how the fact was come by, such as {@code official} or {@code analyst}, in words, or {@code null} if the
 *     source does not say
 * @param provenance where it comes from and how well it is founded
 */
@JsonPropertyOrder({
    "ref",
    "kind",
    "parent",
    "theme",
    "name",
    "assessable",
    "level",
    "threshold",
    "requirementsVersions",
    "question",
    "aliases",
    "note",
    "basis",
    "provenance"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Control(
        String ref,
        ControlKind kind,
        @Nullable String parent,
        @Nullable String theme,
        String name,
        boolean assessable,
        @Nullable String level,
        @Nullable String threshold,
        List<String> requirementsVersions,
        @Nullable Question question,
        List<String> aliases,
        @Nullable String note,
        @Nullable String basis,
        Provenance provenance) {

    /** Copies the lists. */
    public Control {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(provenance, "provenance");
        requirementsVersions = List.copyOf(requirementsVersions);
        aliases = List.copyOf(aliases);
    }

    /**
     * Starts a node that belongs to no other, is assessable if it is a {@link ControlKind#CONTROL}, a
     * {@link ControlKind#SUBCLAUSE}, a {@link ControlKind#REQUIREMENT} or a {@link ControlKind#TEST_CASE}, and of which
     * nothing else is known.
     *
     * @param ref the ref
     * @param kind what kind of node it is
     * @param name a short name
     * @param provenance where it comes from
     * @return a builder
     */
    public static Builder builder(String ref, ControlKind kind, String name, Provenance provenance) {
        return new Builder(ref, kind, name, provenance);
    }

    /** Builds a {@link Control}. Not thread-safe. */
    public static final class Builder {
        private final String ref;
        private final ControlKind kind;
        private final String name;
        private final Provenance provenance;
        private boolean assessable;
        private @Nullable String parent;
        private @Nullable String theme;
        private @Nullable String level;
        private @Nullable String threshold;
        private List<String> requirementsVersions = List.of();
        private @Nullable Question question;
        private List<String> aliases = List.of();
        private @Nullable String note;
        private @Nullable String basis;

        private Builder(String ref, ControlKind kind, String name, Provenance provenance) {
            this.ref = Objects.requireNonNull(ref, "ref");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.name = Objects.requireNonNull(name, "name");
            this.provenance = Objects.requireNonNull(provenance, "provenance");
            this.assessable = switch (kind) {
                case CONTROL, SUBCLAUSE, REQUIREMENT, TEST_CASE -> true;
                default -> false;
            };
        }

        /**
         * Sets the node that it belongs to.
         *
         * @param parent the ref of the node that it belongs to
         * @return this builder
         */
        public Builder parent(String parent) {
            this.parent = Objects.requireNonNull(parent, "parent");
            return this;
        }

        /**
         * Sets the theme or section.
         *
         * @param theme the name of the theme or section
         * @return this builder
         */
        public Builder theme(String theme) {
            this.theme = Objects.requireNonNull(theme, "theme");
            return this;
        }

        /**
         * Sets whether an organisation can say of this node alone that it is done.
         *
         * @param assessable whether an organisation can say of this node alone that it is done
         * @return this builder
         */
        public Builder assessable(boolean assessable) {
            this.assessable = assessable;
            return this;
        }

        /**
         * Sets the level of the scheme.
         *
         * @param level the level of the scheme that asks it
         * @return this builder
         */
        public Builder level(String level) {
            this.level = Objects.requireNonNull(level, "level");
            return this;
        }

        /**
         * Sets the measure.
         *
         * @param threshold the measure that it sets
         * @return this builder
         */
        public Builder threshold(String threshold) {
            this.threshold = Objects.requireNonNull(threshold, "threshold");
            return this;
        }

        /**
         * Sets the versions of the requirements.
         *
         * @param requirementsVersions the versions of the scheme's requirements that have it
         * @return this builder
         */
        public Builder requirementsVersions(List<String> requirementsVersions) {
            this.requirementsVersions = List.copyOf(requirementsVersions);
            return this;
        }

        /**
         * Sets what is known of it as a question.
         *
         * @param question what is known of it as a question
         * @return this builder
         */
        public Builder question(Question question) {
            this.question = Objects.requireNonNull(question, "question");
            return this;
        }

        /**
         * Sets its names in other tools.
         *
         * @param aliases its names in other public tools, as {@code tool:ref}
         * @return this builder
         */
        public Builder aliases(List<String> aliases) {
            this.aliases = List.copyOf(aliases);
            return this;
        }

        /**
         * Sets a note for people.
         *
         * @param note a note for people
         * @return this builder
         */
        public Builder note(String note) {
            this.note = Objects.requireNonNull(note, "note");
            return this;
        }

        /**
         * Sets how the fact was come by.
         *
         * @param basis how the fact was come by
         * @return this builder
         */
        public Builder basis(String basis) {
            this.basis = Objects.requireNonNull(basis, "basis");
            return this;
        }

        /**
         * Makes the node.
         *
         * @return the node
         */
        public Control build() {
            return new Control(
                    ref,
                    kind,
                    parent,
                    theme,
                    name,
                    assessable,
                    level,
                    threshold,
                    requirementsVersions,
                    question,
                    aliases,
                    note,
                    basis,
                    provenance);
        }
    }
}
