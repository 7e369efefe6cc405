package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.RequirementShapes;
import java.util.List;

/** What a catalogue holds, as JSON: the format {@value CatalogueIndex#FORMAT}. */
public final class CatalogueJson {

    private static final Shape<CatalogueIndex> SHAPE = catalogue();

    private static final DocumentReader<CatalogueIndex> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<CatalogueIndex> WRITER = DocumentWriter.of(SHAPE);

    private CatalogueJson() {}

    /**
     * The strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<CatalogueIndex> reader() {
        return READER;
    }

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<CatalogueIndex> writer() {
        return WRITER;
    }

    /**
     * What a catalogue looks like.
     *
     * @return the shape
     */
    public static Shape<CatalogueIndex> shape() {
        return SHAPE;
    }

    private static Shape<CatalogueIndex> catalogue() {
        ObjectShape.Builder<CatalogueIndex> shape = ObjectShape.document(
                "catalogue",
                CatalogueIndex.FORMAT,
                "The data security standards, what is known of each edition, and which requirement sets are held.");
        Member<List<DataSecurityStandard>> standards = shape.required(
                "standards",
                Shapes.list(RequirementShapes.standard(), Bounds.STANDARDS),
                "The ten data security standards.");
        Member<List<EditionFacts>> editions = shape.required(
                "editions",
                Shapes.list(RequirementShapes.editionFacts(), Bounds.ENTRIES),
                "What is known of each edition.");
        Member<List<CatalogueIndex.Entry>> sets = shape.required(
                "requirementSets", Shapes.list(entry(), Bounds.ENTRIES), "Which requirement sets are held.");
        Member<List<Edition>> cafEditions = shape.optional(
                "cafEditions",
                Shapes.list(CommonShapes.edition(), Bounds.ENTRIES),
                List.of(),
                "The editions of which the outcomes of the CAF-aligned track are held.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public CatalogueIndex draft(ObjectShape.Members values) {
                return new CatalogueIndex(
                        values.get(standards), values.get(editions), values.get(sets), values.get(cafEditions));
            }

            @Override
            public void write(CatalogueIndex value, ObjectShape.Parts parts) {
                parts.put(standards, value.standards());
                parts.put(editions, value.editions());
                parts.put(sets, value.requirementSets());
                parts.put(cafEditions, value.cafEditions());
            }
        });
    }

    private static Shape<CatalogueIndex.Entry> entry() {
        ObjectShape.Builder<CatalogueIndex.Entry> shape = ObjectShape.named("entry", "A requirement set that is held.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "Its edition.");
        Member<Category> category = shape.required("category", CommonShapes.category(), "Its category.");
        Member<Edition> projectedFrom = shape.optional(
                "projectedFrom",
                CommonShapes.edition(),
                "The edition whose list it assumes unchanged; left out where it is not projected.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public CatalogueIndex.Entry draft(ObjectShape.Members values) {
                return new CatalogueIndex.Entry(
                        values.get(edition), values.get(category), values.orNull(projectedFrom));
            }

            @Override
            public void write(CatalogueIndex.Entry value, ObjectShape.Parts parts) {
                parts.put(edition, value.edition());
                parts.put(category, value.category());
                parts.put(projectedFrom, value.projectedFrom());
            }
        });
    }
}
