package io.github.opendspt.mapping.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A scheme, or one edition of a standard, as a list of {@linkplain Control nodes} in the order of the source.
 *
 * <p>Refs are unique, and a node comes after the node that it belongs to, so the parents form trees. This is the
 * structure alone: refs and short names, not the text. Immutable, equal by value, and thread-safe.
 */
public final class Framework {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String id;
    private final String name;
    private final List<Control> controls;
    private final Map<String, Control> byRef;
    private final Map<String, List<Control>> children;

    private Framework(String id, String name, Map<String, Control> byRef) {
        this.id = id;
        this.name = name;
        this.controls = List.copyOf(byRef.values());
        this.byRef = byRef;
        Map<String, List<Control>> byParent = new LinkedHashMap<>();
        for (Control control : controls) {
            if (control.parent() != null) {
                byParent.computeIfAbsent(control.parent(), parent -> new ArrayList<>())
                        .add(control);
            }
        }
        byParent.replaceAll((parent, list) -> List.copyOf(list));
        this.children = byParent;
    }

    /**
     * Makes a framework.
     *
     * @param id the id: words of lower-case letters and digits joined by hyphens, such as {@code iso-27001-2022}
     * @param name the name, such as {@code ISO/IEC 27001:2022}
     * @param controls the nodes, in order, each after the node that it belongs to
     * @return the framework
     * @throws IllegalArgumentException if the id has another form, two nodes share a ref, or a node belongs to one that
     *     is not before it; the message names every such node
     */
    public static Framework of(String id, String name, List<Control> controls) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(controls, "controls");
        List<String> faults = new ArrayList<>();
        if (!isId(id)) {
            faults.add("the id is not of lower-case words joined by hyphens");
        }
        Map<String, Control> byRef = new LinkedHashMap<>();
        for (Control control : controls) {
            if (control.parent() != null && !byRef.containsKey(control.parent())) {
                faults.add(control.ref() + " belongs to " + control.parent() + ", which is not before it");
            }
            if (byRef.putIfAbsent(control.ref(), control) != null) {
                faults.add(control.ref() + " occurs twice");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("framework '" + id + "': " + String.join("; ", faults));
        }
        return new Framework(id, name, byRef);
    }

    /**
     * Whether a text has the form of an id.
     *
     * @param text the text
     * @return whether it is words of lower-case letters and digits joined by hyphens
     */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * The id by which the framework is found.
     *
     * @return the id, such as {@code cyber-essentials}
     */
    public String id() {
        return id;
    }

    /**
     * The name for people.
     *
     * @return the name, such as {@code ISO/IEC 27001:2022}
     */
    public String name() {
        return name;
    }

    /**
     * Every node.
     *
     * @return the nodes, in order
     */
    public List<Control> controls() {
        return controls;
    }

    /**
     * The nodes of a kind.
     *
     * @param kind the kind
     * @return the nodes, in order; empty if the framework has none of that kind
     */
    public List<Control> controls(ControlKind kind) {
        Objects.requireNonNull(kind, "kind");
        return controls.stream().filter(control -> control.kind() == kind).toList();
    }

    /**
     * The nodes that belong to no other.
     *
     * @return the nodes, in order
     */
    public List<Control> roots() {
        return controls.stream().filter(control -> control.parent() == null).toList();
    }

    /**
     * Looks up a node.
     *
     * @param ref the ref, exactly as the framework spells it
     * @return the node; empty if this framework has no such ref, though another edition may
     */
    public Optional<Control> find(String ref) {
        return Optional.ofNullable(byRef.get(Objects.requireNonNull(ref, "ref")));
    }

    /**
     * The nodes directly under a node.
     *
     * @param ref the ref of the upper node
     * @return the nodes, in order; empty if there are none, or no node has that ref
     */
    public List<Control> children(String ref) {
        return children.getOrDefault(Objects.requireNonNull(ref, "ref"), List.of());
    }

    /**
     * Looks up a question by the ref that it has in a question set, the current or an earlier one.
     *
     * @param questionSet the name of the set, such as {@code Willow}
     * @param ref the ref in that set
     * @return the question under its current ref; empty if the set or the ref is not known, or the question has since
     *     been dropped
     */
    public Optional<Control> findQuestion(String questionSet, String ref) {
        Objects.requireNonNull(questionSet, "questionSet");
        Objects.requireNonNull(ref, "ref");
        return controls.stream()
                .filter(control -> isCalled(control, questionSet, ref))
                .findFirst();
    }

    private static boolean isCalled(Control control, String questionSet, String ref) {
        Question question = control.question();
        if (question == null) {
            return false;
        }
        return question.questionSet().equals(questionSet)
                ? control.ref().equals(ref)
                : ref.equals(question.earlierRefs().get(questionSet));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Framework framework
                && id.equals(framework.id)
                && name.equals(framework.name)
                && controls.equals(framework.controls);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, controls);
    }

    /** {@return the id and the number of nodes} */
    @Override
    public String toString() {
        return id + " (" + controls.size() + " nodes)";
    }
}
