package io.github.opendspt.js;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.scoring.Explanation;
import java.util.List;

/** The explanation of an item or outcome as a document, {@code dspt-explanation/1}. */
final class ExplanationDocument {

    static final DocumentWriter<Explanation> WRITER = DocumentWriter.of(shape());

    private static final int MAX_TITLE = 5_000;

    private ExplanationDocument() {}

    static Shape<Explanation> shape() {
        ObjectShape.Builder<Explanation> shape = ObjectShape.document(
                "explanation", "dspt-explanation/1", "Why an item or outcome has the state that it has.");
        Member<Ref> ref = shape.required("ref", CommonShapes.ref(), "What is explained.");
        Member<String> title =
                shape.optional("title", Shapes.text(MAX_TITLE), "Its title; absent where it is not asked for.");
        Member<List<Reason>> asked = reasons(shape, "asked", "What is asked for.");
        Member<List<Reason>> given = reasons(shape, "given", "What was given.");
        Member<List<Reason>> rule = reasons(shape, "rule", "Which rules applied.");
        Member<List<Reason>> advice = reasons(shape, "advice", "What to do.");
        Member<Advice> howTo = shape.optional("howTo", howTo(), "Advice on how to answer it, no part of the toolkit.");
        Member<List<Reason>> notes = reasons(shape, "notes", "What else to know.");
        return shape.build(
                values -> new Explanation(
                        values.get(ref),
                        values.orNull(title),
                        values.get(asked),
                        values.get(given),
                        values.get(rule),
                        values.get(advice),
                        values.orNull(howTo),
                        values.get(notes)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(asked, value.asked());
                    parts.put(given, value.given());
                    parts.put(rule, value.rule());
                    parts.put(advice, value.advice());
                    parts.put(howTo, value.howTo());
                    parts.put(notes, value.notes());
                });
    }

    private static Shape<Advice> howTo() {
        ObjectShape.Builder<Advice> shape = ObjectShape.named("howTo", "Advice on how to answer an item.");
        Member<String> action = shape.required("action", Shapes.text(MAX_TITLE), "What to do.");
        Member<String> lookFor = shape.optional("lookFor", Shapes.text(MAX_TITLE), "Where the answer may be found.");
        return shape.build(
                values -> new Advice(values.get(action), values.orNull(lookFor), null, false), (value, parts) -> {
                    parts.put(action, value.action());
                    parts.put(lookFor, value.lookFor());
                });
    }

    private static Member<List<Reason>> reasons(ObjectShape.Builder<Explanation> shape, String name, String about) {
        return shape.required(name, Shapes.list(CommonShapes.reason(), Bounds.REASONS), about);
    }
}
