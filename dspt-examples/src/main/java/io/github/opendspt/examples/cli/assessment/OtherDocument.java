package io.github.opendspt.examples.cli.assessment;

import io.github.opendspt.mapping.schema.MappingSchemas;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.schema.DocumentKind;
import io.github.opendspt.model.schema.ModelSchemas;
import io.github.opendspt.scoring.schema.ScoringSchemas;
import io.github.opendspt.workbook.WorkbookMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents that are no assessments: requirement sets, plans, scorecards and whatever else the modules list. */
final class OtherDocument {

    private static final int LONGEST_FORMAT = 100;

    private static final DocumentReader<String> FORMAT = format();

    private OtherDocument() {}

    /** The kind whose format a document names, whatever else is wrong with it; empty where it names none, or an assessment's. */
    static Optional<DocumentKind<?>> kindOf(byte[] document) {
        return FORMAT.read(document)
                .value()
                .filter(format -> !format.equals(Assessment.FORMAT) && !format.equals(CafAssessment.FORMAT))
                .flatMap(OtherDocument::find);
    }

    private static Optional<DocumentKind<?>> find(String format) {
        return Stream.of(
                        ModelSchemas.documents(),
                        ScoringSchemas.documents(),
                        MappingSchemas.documents(),
                        List.<DocumentKind<?>>of(WorkbookMapping.document()))
                .flatMap(List::stream)
                .filter(kind -> kind.format().equals(format))
                .<DocumentKind<?>>map(kind -> kind)
                .findFirst();
    }

    private static DocumentReader<String> format() {
        ObjectShape.Builder<String> shape = ObjectShape.named("document", "A document that names its format.");
        Member<String> format = shape.required("format", Shapes.text(LONGEST_FORMAT), "The format of the document.");
        return DocumentReader.of(shape.build(values -> values.get(format), (named, parts) -> parts.put(format, named)))
                .lenient();
    }
}
