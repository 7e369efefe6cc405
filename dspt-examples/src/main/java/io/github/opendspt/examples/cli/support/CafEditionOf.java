package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shapes;
import java.util.Optional;

/**
 * The edition that a document of the CAF-aligned track names, whatever else is wrong with it: so that refs and levels are held
 * against those of its edition in the same pass in which everything else is read.
 */
public final class CafEditionOf {

    private static final int LONGEST = 100;

    private static final DocumentReader<Named> READER = reader();

    private CafEditionOf() {}

    /** The edition of an assessment; empty where the document is none of this track, or names no edition. */
    public static Optional<Edition> assessment(byte[] document) {
        return edition(document, CafAssessment.FORMAT);
    }

    /** The edition of a profile of expected levels; empty where the document is none, or names no edition. */
    static Optional<Edition> profile(byte[] document) {
        return edition(document, CafProfile.FORMAT);
    }

    private static Optional<Edition> edition(byte[] document, String format) {
        return READER.read(document)
                .value()
                .filter(named -> named.format.equals(format))
                .map(Named::edition);
    }

    private static DocumentReader<Named> reader() {
        ObjectShape.Builder<Named> shape =
                ObjectShape.named("named", "A document that names its format and its edition.");
        Member<String> format = shape.required("format", Shapes.text(LONGEST), "The format.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        return DocumentReader.of(
                        shape.build(values -> new Named(values.get(format), values.get(edition)), (value, parts) -> {
                            parts.put(format, value.format());
                            parts.put(edition, value.edition());
                        }))
                .lenient();
    }

    private record Named(String format, Edition edition) {}
}
