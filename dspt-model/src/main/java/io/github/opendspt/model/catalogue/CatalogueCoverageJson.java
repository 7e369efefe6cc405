package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.CatalogueCoverage.Row;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.Track;
import java.util.List;

/** What a catalogue covers, as JSON: the format {@value CatalogueCoverage#FORMAT}. */
public final class CatalogueCoverageJson {

    private static final Shape<CatalogueCoverage> SHAPE = coverage();

    private static final DocumentWriter<CatalogueCoverage> WRITER = DocumentWriter.of(SHAPE);

    private CatalogueCoverageJson() {}

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<CatalogueCoverage> writer() {
        return WRITER;
    }

    /**
     * What the document looks like.
     *
     * @return the shape
     */
    public static Shape<CatalogueCoverage> shape() {
        return SHAPE;
    }

    private static Shape<CatalogueCoverage> coverage() {
        ObjectShape.Builder<CatalogueCoverage> shape = ObjectShape.document(
                "coverage", CatalogueCoverage.FORMAT, "What is known of every category in every edition.");
        Member<List<Row>> rows = shape.required(
                "rows", Shapes.list(row(), Bounds.ENTRIES), "The rows, in order of edition and category.");
        return shape.build(values -> new CatalogueCoverage(values.get(rows)), (value, parts) -> {
            parts.put(rows, value.rows());
        });
    }

    private static Shape<Row> row() {
        Shape<Integer> count = Shapes.integer(0, Integer.MAX_VALUE);
        ObjectShape.Builder<Row> shape = ObjectShape.named("row", "What is known of a category in an edition.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<Category> category = shape.required("category", CommonShapes.category(), "The category.");
        Member<Track> track = shape.optional(
                "track",
                Shapes.token(Track.class),
                "The form of the assessment; left out where it is not known or differs between organisation types.");
        Member<Coverage> coverage = shape.required("coverage", Shapes.token(Coverage.class), "How much is known.");
        Member<Edition> projectedFrom = shape.optional(
                "projectedFrom",
                CommonShapes.edition(),
                "The edition whose list the set assumes unchanged; left out where it is not projected.");
        Member<Integer> items = shape.optional("items", count, "How many items the set holds.");
        Member<Integer> mandatory =
                shape.optional("mandatory", count, "How many of them are mandatory for Standards Met.");
        Member<ExemptionBasis> exemptions = shape.optional(
                "exemptions", Shapes.token(ExemptionBasis.class), "On what the exemption marks of the set rest.");
        Member<Checksum> checksum = shape.optional("checksum", CommonShapes.checksum(), "The checksum of the set.");
        Member<List<String>> sources = shape.optional(
                "sources",
                Shapes.list(Shapes.nonBlankText(Provenance.MAX_SOURCE), Bounds.NOTES),
                List.of(),
                "The sources of the items, each once.");
        Member<Integer> historicItems = shape.optional(
                "historicItems", count, "How many items are known to have been asked, where no set is held.");
        return shape.build(
                values -> new Row(
                        values.get(edition),
                        values.get(category),
                        values.orNull(track),
                        values.get(coverage),
                        values.orNull(projectedFrom),
                        values.orNull(items),
                        values.orNull(mandatory),
                        values.orNull(exemptions),
                        values.orNull(checksum),
                        values.get(sources),
                        values.orNull(historicItems)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(category, value.category());
                    parts.put(track, value.track());
                    parts.put(coverage, value.coverage());
                    parts.put(projectedFrom, value.projectedFrom());
                    parts.put(items, value.items());
                    parts.put(mandatory, value.mandatory());
                    parts.put(exemptions, value.exemptions());
                    parts.put(checksum, value.checksum());
                    parts.put(sources, value.sources());
                    parts.put(historicItems, value.historicItems());
                });
    }
}
