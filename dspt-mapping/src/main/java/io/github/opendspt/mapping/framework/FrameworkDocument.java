package io.github.opendspt.mapping.framework;

import io.github.opendspt.model.requirement.Provenance;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A framework as a document spells it: a node without a provenance of its own has that of the framework. */
record FrameworkDocument(String id, String name, @Nullable Provenance provenance, List<Node> controls) {

    /** The names of the bundled frameworks, in order. */
    record Index(List<String> frameworks) {}

    record Node(
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
            @Nullable Provenance provenance) {

        static Node of(Control control) {
            return new Node(
                    control.ref(),
                    control.kind(),
                    control.parent(),
                    control.theme(),
                    control.name(),
                    control.assessable(),
                    control.level(),
                    control.threshold(),
                    control.requirementsVersions(),
                    control.question(),
                    control.aliases(),
                    control.note(),
                    control.basis(),
                    control.provenance());
        }

        Control toControl(@Nullable Provenance ofFramework) {
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
                    provenance != null ? provenance : Objects.requireNonNull(ofFramework, "provenance of " + ref));
        }
    }

    static FrameworkDocument of(Framework framework) {
        return new FrameworkDocument(
                framework.id(),
                framework.name(),
                null,
                framework.controls().stream().map(Node::of).toList());
    }

    Framework toFramework() {
        return Framework.of(
                id,
                name,
                controls.stream().map(node -> node.toControl(provenance)).toList());
    }
}
