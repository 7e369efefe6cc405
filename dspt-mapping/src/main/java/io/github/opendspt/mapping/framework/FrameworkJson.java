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
        Member<List<String>> frameworks =
                shape.required("frameworks", TEXTS, Index::frameworks, "Their ids, in order.");
        return shape.build(values -> new Index(values.get(frameworks)));
    }

    private static Shape<FrameworkDocument> document() {
        ObjectShape.Builder<FrameworkDocument> shape =
                ObjectShape.document("framework", FORMAT, "A framework and what it consists of.");
        Member<String> id = shape.required("id", TEXT, FrameworkDocument::id, "Its id.");
        Member<String> name = shape.required("name", TEXT, FrameworkDocument::name, "Its name.");
        Member<Provenance> provenance = shape.optional(
                "provenance",
                RequirementShapes.provenance(),
                FrameworkDocument::provenance,
                "Where nodes come from that do not say so themselves.");
        Member<List<Node>> controls = shape.required(
                "controls", Shapes.list(node(), Bounds.ENTRIES), FrameworkDocument::controls, "Its nodes, in order.");
        return shape.build(values -> new FrameworkDocument(
                values.get(id), values.get(name), values.orNull(provenance), values.get(controls)));
    }

    private static Shape<Node> node() {
        ObjectShape.Builder<Node> shape = ObjectShape.named("control", "A node of a framework.");
        Member<String> ref = shape.required("ref", TEXT, Node::ref, "Its ref.");
        Member<ControlKind> kind =
                shape.required("kind", Shapes.token(ControlKind.class), Node::kind, "What kind of node it is.");
        Member<String> parent = shape.optional("parent", TEXT, Node::parent, "The ref of the node that it belongs to.");
        Member<String> theme = shape.optional("theme", TEXT, Node::theme, "The theme or section that it belongs to.");
        Member<String> name = shape.required("name", TEXT, Node::name, "A short name.");
        Member<Boolean> assessable = shape.optional(
                "assessable", Shapes.bool(), Node::assessable, "Whether it can be done by itself; false if left out.");
        Member<String> level = shape.optional("level", TEXT, Node::level, "The level of the scheme that asks it.");
        Member<String> threshold = shape.optional("threshold", TEXT, Node::threshold, "The measure that it sets.");
        Member<List<String>> versions = shape.optional(
                "requirementsVersions",
                TEXTS,
                Node::requirementsVersions,
                List.of(),
                "The versions of the scheme's requirements that have it.");
        Member<Question> question =
                shape.optional("question", question(), Node::question, "What is known of it as a question.");
        Member<List<String>> aliases =
                shape.optional("aliases", TEXTS, Node::aliases, List.of(), "Its names in other public tools.");
        Member<String> note = shape.optional("note", TEXT, Node::note, "A note for people.");
        Member<String> basis = shape.optional("basis", TEXT, Node::basis, "On what the fact rests.");
        Member<Provenance> provenance =
                shape.optional("provenance", RequirementShapes.provenance(), Node::provenance, "Where it comes from.");
        return shape.build(values -> new Node(
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
                values.orNull(provenance)));
    }

    private static Shape<Question> question() {
        ObjectShape.Builder<Question> shape =
                ObjectShape.named("question", "What is known of a question of a self-assessment.");
        Member<String> set = shape.required("questionSet", TEXT, Question::questionSet, "The set of its ref.");
        Member<ResponseKind> response = shape.required(
                "response", Shapes.token(ResponseKind.class), Question::response, "The kind of response it asks for.");
        Member<String> expected =
                shape.required("expected", TEXT, Question::expected, "What response meets the requirement.");
        Member<String> fails =
                shape.optional("fails", TEXT, Question::fails, "When a response fails the whole assessment.");
        Member<List<String>> requirements = shape.optional(
                "requirements", TEXTS, Question::requirements, List.of(), "The requirements that it asks about.");
        Member<SortedMap<String, String>> earlier = shape.optional(
                "earlierRefs",
                Shapes.map(TEXT, TEXT, Bounds.RULES),
                value -> new TreeMap<>(value.earlierRefs()),
                Collections.emptySortedMap(),
                "Its refs in earlier question sets, by the name of the set.");
        return shape.build(values -> new Question(
                values.get(set),
                values.get(response),
                values.get(expected),
                values.orNull(fails),
                values.get(requirements),
                values.get(earlier)));
    }
}
