package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Shapes;

/** Finds the place in a document of something that was found out only after reading it. */
public final class Locator {

    private Locator() {}

    /**
     * What to say of an assessment for which no requirements are held.
     *
     * @param unavailable what the catalogue said; it points at a member of the assessment, which may be absent
     * @param message what to tell the person
     * @param document the assessment
     * @param line the line of the input on which the document begins, from 1
     */
    public static Problem problem(
            RequirementsUnavailableException unavailable, String message, byte[] document, int line) {
        Problem place = place(unavailable.pointer().substring(1), document);
        return new Problem(
                unavailable.code(),
                unavailable.pointer(),
                place.line() == null ? line : line - 1 + place.line(),
                place.column(),
                null,
                message);
    }

    /** Reads the document again by a shape that only the wanted member breaks; the reader says where. */
    private static Problem place(String member, byte[] document) {
        ObjectShape.Builder<String> shape = ObjectShape.named("assessment", "An assessment, but for one member.");
        shape.required(member, Shapes.constant(""), name -> "", "A member that no assessment has like this.");
        return DocumentReader.of(shape.build(members -> member))
                .lenient()
                .read(document)
                .problems()
                .get(0);
    }
}
