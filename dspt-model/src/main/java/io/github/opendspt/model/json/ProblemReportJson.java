package io.github.opendspt.model.json;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.json.ObjectShape.Member;
import java.util.List;

/** The problems of a document as a document of their own: the format {@value ProblemReport#FORMAT}. */
public final class ProblemReportJson {

    private static final Shape<ProblemReport> SHAPE = report();

    private static final DocumentReader<ProblemReport> READER = DocumentReader.of(SHAPE);

    private ProblemReportJson() {}

    /**
     * The strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<ProblemReport> reader() {
        return READER;
    }

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<ProblemReport> writer() {
        return Writer.INSTANCE;
    }

    /**
     * What a problem report looks like.
     *
     * @return the shape
     */
    public static Shape<ProblemReport> shape() {
        return SHAPE;
    }

    /** Data binding starts only where something is written. */
    private static final class Writer {
        static final DocumentWriter<ProblemReport> INSTANCE = DocumentWriter.of(ProblemReport.class);
    }

    private static Shape<ProblemReport> report() {
        ObjectShape.Builder<Object> shape =
                ObjectShape.named("problems", "What keeps a document from being read, every problem of it.");
        shape.required("format", Shapes.constant(ProblemReport.FORMAT), "The name and major version of the format.");
        Member<Integer> line = shape.optional(
                "line",
                Shapes.integer(1, Integer.MAX_VALUE),
                "The line of the input that the document stood on; left out where it was not one of many lines.");
        Member<List<Problem>> problems =
                shape.required("problems", Shapes.list(problem()), "The problems, in order of place.");
        return shape.build(values -> new ProblemReport(values.orNull(line), values.get(problems)));
    }

    private static Shape<Problem> problem() {
        ObjectShape.Builder<Object> shape =
                ObjectShape.named("problem", "Something that keeps a document from being read, and where it is.");
        Member<String> code = shape.required("code", Shapes.text(Reason.MAX_CODE), "A stable code.");
        Member<String> pointer = shape.required(
                "pointer",
                Shapes.text(Finding.MAX_POINTER),
                "The JSON Pointer of the value or member; empty for the document as a whole.");
        Shape<Integer> position = Shapes.integer(1, Integer.MAX_VALUE);
        Member<Integer> line = shape.optional("line", position, "The line, from 1; left out where it is not known.");
        Member<Integer> column = shape.optional(
                "column", position, "The column in code points, from 1; left out where it is not known.");
        Member<Ref> ref =
                shape.optional("ref", CommonShapes.ref(), "The assertion, evidence item or outcome concerned.");
        Member<String> message = shape.required(
                "message", Shapes.text(Reason.MAX_MESSAGE), "What was found, what is expected, and what was meant.");
        return shape.build(values -> {
            Ref concerned = values.orNull(ref);
            return new Problem(
                    values.get(code),
                    values.get(pointer),
                    values.orNull(line),
                    values.orNull(column),
                    concerned == null ? null : concerned.toString(),
                    values.get(message));
        });
    }
}
