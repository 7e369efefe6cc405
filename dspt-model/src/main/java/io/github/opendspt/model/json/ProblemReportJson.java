package io.github.opendspt.model.json;

import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.ObjectShape.Member;
import java.util.List;

/** The problems of a document as a document of their own: the format {@value ProblemReport#FORMAT}. */
public final class ProblemReportJson {

    private static final Shape<ProblemReport> SHAPE = report();

    private static final DocumentReader<ProblemReport> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<ProblemReport> WRITER = DocumentWriter.of(SHAPE);

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
        return WRITER;
    }

    /**
     * What a problem report looks like.
     *
     * @return the shape
     */
    public static Shape<ProblemReport> shape() {
        return SHAPE;
    }

    private static Shape<ProblemReport> report() {
        ObjectShape.Builder<ProblemReport> shape = ObjectShape.document(
                "problems", ProblemReport.FORMAT, "What keeps a document from being read, every problem of it.");
        Member<Integer> line = shape.optional(
                "line",
                Shapes.integer(1, Integer.MAX_VALUE),
                "The line of the input that held the document; left out where it was not one of many lines.");
        Member<List<Problem>> problems = shape.required(
                "problems", Shapes.list(CommonShapes.problem(), Bounds.PROBLEMS), "The problems, in order of place.");
        return shape.build(values -> new ProblemReport(values.orNull(line), values.get(problems)), (value, parts) -> {
            parts.put(line, value.line());
            parts.put(problems, value.problems());
        });
    }
}
