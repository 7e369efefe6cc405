package io.github.opendspt.model.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;

/** Profiles of expected levels as JSON: the format {@value CafProfile#FORMAT}. Thread-safe. */
public final class CafProfileJson {

    private static final Shape<CafProfile> SHAPE =
            profile(CommonShapes.edition(), CafShapes.byRef(CafShapes.level()), CommonShapes.cafOutcomeRef());

    private static final DocumentReader<CafProfile> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<CafProfile> WRITER = DocumentWriter.of(SHAPE);

    private CafProfileJson() {}

    /**
     * Gives the strict reader with default limits. It takes outcomes of any edition.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<CafProfile> reader() {
        return READER;
    }

    /**
     * Makes a reader that takes one edition, its outcomes and their levels only, and reports anything else with its place.
     *
     * @param outcomes the outcomes of the edition
     * @return a new reader
     */
    public static DocumentReader<CafProfile> reader(CafOutcomes outcomes) {
        return DocumentReader.of(shape(outcomes));
    }

    /**
     * Gives the writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<CafProfile> writer() {
        return WRITER;
    }

    /**
     * Gives what a profile looks like.
     *
     * @return the shape
     */
    public static Shape<CafProfile> shape() {
        return SHAPE;
    }

    /**
     * Makes what a profile of one edition looks like: only its outcomes, each with only the levels that it has.
     *
     * @param outcomes the outcomes of the edition
     * @return a new shape
     */
    public static Shape<CafProfile> shape(CafOutcomes outcomes) {
        Objects.requireNonNull(outcomes, "outcomes");
        List<CafOutcomeRef> refs =
                outcomes.outcomes().stream().map(CafOutcome::ref).toList();
        return profile(
                Shapes.token(List.of(outcomes.edition()), Edition::toString),
                CafShapes.byRef(outcomes, CafShapes::level),
                Shapes.token(refs, CafOutcomeRef::toString));
    }

    private static Shape<CafProfile> profile(
            Shape<Edition> editions,
            Shape<SortedMap<CafOutcomeRef, AchievementLevel>> byRef,
            Shape<CafOutcomeRef> refs) {
        ObjectShape.Builder<CafProfile> shape = ObjectShape.document(
                "cafProfile", CafProfile.FORMAT, "The levels that a host has seen to be expected in an edition.");
        Member<Edition> edition = shape.required("edition", editions, "The edition: two consecutive years.");
        Member<String> name =
                shape.required("name", Shapes.nonBlankText(CafProfile.MAX_NAME), "What to call it in results.");
        Member<String> source =
                shape.optional("source", Shapes.text(CafProfile.MAX_SOURCE), "Where the levels were read.");
        Member<SortedMap<CafOutcomeRef, AchievementLevel>> levels = shape.optional(
                "levels",
                byRef,
                Collections.emptySortedMap(),
                "The level that each outcome is expected to reach; one that is left out is not known.");
        Member<List<CafOutcomeRef>> policies = shape.optional(
                "policies",
                Shapes.list(refs, CafAssessment.MAX_OUTCOMES),
                List.of(),
                "The outcomes beside which a policy question is asked; left out or empty where that is not known.");
        return shape.build(
                values -> new CafProfile(
                        values.get(edition),
                        values.get(name),
                        values.orNull(source),
                        values.get(levels),
                        new TreeSet<>(values.get(policies))),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(name, value.name());
                    parts.put(source, value.source());
                    parts.put(levels, value.levels());
                    parts.put(policies, List.copyOf(value.policies()));
                });
    }
}
