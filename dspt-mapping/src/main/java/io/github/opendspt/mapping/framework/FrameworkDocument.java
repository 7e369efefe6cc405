package io.github.opendspt.mapping.framework;

import io.github.opendspt.mapping.internal.BundledJson;
import io.github.opendspt.model.requirement.Provenance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bundled framework as its resource spells it: what is empty is left out, and a node without a provenance of its own
 * has that of the framework.
 */
record FrameworkDocument(
        String format, String id, String name, @Nullable Provenance provenance, List<Node> controls) {

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
            @Nullable List<String> requirementsVersions,
            @Nullable Questioning question,
            @Nullable List<String> aliases,
            @Nullable String note,
            @Nullable String basis,
            @Nullable Provenance provenance) {

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
                    orEmpty(requirementsVersions),
                    question == null ? null : question.toQuestion(),
                    orEmpty(aliases),
                    note,
                    basis,
                    provenance != null ? provenance : Objects.requireNonNull(ofFramework, "provenance of " + ref));
        }
    }

    record Questioning(
            String questionSet,
            ResponseKind response,
            String expected,
            @Nullable String fails,
            @Nullable List<String> requirements,
            @Nullable Map<String, String> earlierRefs) {

        Question toQuestion() {
            return new Question(
                    questionSet,
                    response,
                    expected,
                    fails,
                    orEmpty(requirements),
                    earlierRefs == null ? Map.of() : earlierRefs);
        }
    }

    Framework toFramework() {
        BundledJson.checkFormat("dspt-framework/1", format);
        return Framework.of(
                id,
                name,
                controls.stream().map(node -> node.toControl(provenance)).toList());
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
