package io.github.opendspt.mapping.framework;

import io.github.opendspt.mapping.framework.FrameworkDocument.Index;
import io.github.opendspt.mapping.framework.FrameworkDocument.Node;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementShapes;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Frameworks as JSON: the format {@value #FORMAT}. They are written for programs; only the bundled ones are read. */
public final class FrameworkJson {

    /** The format of framework documents. */
    public static final String FORMAT = "dspt-framework/1";

    private static final int LONGEST = 5_000;

    private static final Shape<String> TEXT = Shapes.nonBlankText(LONGEST);

    private static final Shape<List<String>> TEXTS = Shapes.list(TEXT, Bounds.ENTRIES);

    private static final Shape<FrameworkDocument> DOCUMENT = document();

    static final DocumentReader<FrameworkDocument> READER = DocumentReader.of(DOCUMENT);

    static final DocumentReader<Index> INDEX_READER = DocumentReader.of(index());

    private static final DocumentWriter<Framework> WRITER =
            DocumentWriter.of(Shapes.map(DOCUMENT, FrameworkDocument::toFramework, FrameworkDocument::of));

    private FrameworkJson() {}

    /**
     * The writer. Every node has its provenance beside it.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<Framework> writer() {
        return WRITER;
    }

    private static Shape<Index> index() {
        ObjectShape.Builder<Index> shape = ObjectShape.named("index", "The bundled frameworks.");
        Member<List<String>> frameworks = shape.required("frameworks", TEXTS, "Their ids, in order.");
        return shape.build(values -> new Index(values.get(frameworks)), (value, parts) -> {
            parts.put(frameworks, value.frameworks());
        });
    }

    private static Shape<FrameworkDocument> document() {
        ObjectShape.Builder<FrameworkDocument> shape =
                ObjectShape.document("framework", FORMAT, "A framework and what it consists of.");
        Member<String> id = shape.required("id", TEXT, "Its id.");
        Member<String> name = shape.required("name", TEXT, "Its name.");
        Member<Provenance> provenance = shape.optional(
                "provenance", RequirementShapes.provenance(), "Where nodes come from that do not say so themselves.");
        Member<List<Node>> controls =
                shape.required("controls", Shapes.list(node(), Bounds.ENTRIES), "Its nodes, in order.");
        return shape.build(
                values -> new FrameworkDocument(
                        values.get(id), values.get(name), values.orNull(provenance), values.get(controls)),
                (value, parts) -> {
                    parts.put(id, value.id());
                    parts.put(name, value.name());
                    parts.put(provenance, value.provenance());
                    parts.put(controls, value.controls());
                });
    }

    private static Shape<Node> node() {
        ObjectShape.Builder<Node> shape = ObjectShape.named("control", "A node of a framework.");
        Member<String> ref = shape.required("ref", TEXT, "Its ref.");
        Member<ControlKind> kind = shape.required("kind", Shapes.token(ControlKind.class), "What kind of node it is.");
        Member<String> parent = shape.optional("parent", TEXT, "The ref of the node that it belongs to.");
        Member<String> theme = shape.optional("theme", TEXT, "The theme or section that it belongs to.");
        Member<String> name = shape.required("name", TEXT, "A short name.");
        Member<Boolean> assessable =
                shape.optional("assessable", Shapes.bool(), "Whether it can be done by itself; false if left out.");
        Member<String> level = shape.optional("level", TEXT, "The level of the scheme that asks it.");
        Member<String> threshold = shape.optional("threshold", TEXT, "The measure that it sets.");
        Member<List<String>> versions = shape.optional(
                "requirementsVersions", TEXTS, List.of(), "The versions of the scheme's requirements that have it.");
        Member<Question> question = shape.optional("question", question(), "What is known of it as a question.");
        Member<List<String>> aliases = shape.optional("aliases", TEXTS, List.of(), "Its names in other public tools.");
        Member<String> note = shape.optional("note", TEXT, "A note for people.");
        Member<String> basis = shape.optional("basis", TEXT, "On what the fact rests.");
        Member<Provenance> provenance =
                shape.optional("provenance", RequirementShapes.provenance(), "Where it comes from.");
        return shape.build(
                values -> new Node(
                        values.get(ref),
                        values.get(kind),
                        values.orNull(parent),
                        values.orNull(theme),
                        values.get(name),
                        values.orElse(assessable, false),
                        values.orNull(level),
                        values.orNull(threshold),
                        values.get(versions),
                        values.orNull(question),
                        values.get(aliases),
                        values.orNull(note),
                        values.orNull(basis),
                        values.orNull(provenance)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(kind, value.kind());
                    parts.put(parent, value.parent());
                    parts.put(theme, value.theme());
                    parts.put(name, value.name());
                    parts.put(assessable, value.assessable());
                    parts.put(level, value.level());
                    parts.put(threshold, value.threshold());
                    parts.put(versions, value.requirementsVersions());
                    parts.put(question, value.question());
                    parts.put(aliases, value.aliases());
                    parts.put(note, value.note());
                    parts.put(basis, value.basis());
                    parts.put(provenance, value.provenance());
                });
    }

    private static Shape<Question> question() {
        ObjectShape.Builder<Question> shape =
                ObjectShape.named("question", "What is known of a question of a self-assessment.");
        Member<String> set = shape.required("questionSet", TEXT, "The set of its ref.");
        Member<ResponseKind> response =
                shape.required("response", Shapes.token(ResponseKind.class), "The kind of response it asks for.");
        Member<String> expected = shape.required("expected", TEXT, "What response meets the requirement.");
        Member<String> fails = shape.optional("fails", TEXT, "When a response fails the whole assessment.");
        Member<List<String>> requirements =
                shape.optional("requirements", TEXTS, List.of(), "The requirements that it asks about.");
        Member<SortedMap<String, String>> earlier = shape.optional(
                "earlierRefs",
                Shapes.map(TEXT, TEXT, Bounds.RULES),
                Collections.emptySortedMap(),
                "Its refs in earlier question sets, by the name of the set.");
        return shape.build(
                values -> new Question(
                        values.get(set),
                        values.get(response),
                        values.get(expected),
                        values.orNull(fails),
                        values.get(requirements),
                        values.get(earlier)),
                (value, parts) -> {
                    parts.put(set, value.questionSet());
                    parts.put(response, value.response());
                    parts.put(expected, value.expected());
                    parts.put(fails, value.fails());
                    parts.put(requirements, value.requirements());
                    parts.put(earlier, new TreeMap<>(value.earlierRefs()));
                });
    }
}
