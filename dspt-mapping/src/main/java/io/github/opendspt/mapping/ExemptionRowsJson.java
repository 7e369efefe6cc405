package io.github.opendspt.mapping;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import java.time.LocalDate;
import java.util.List;

/** Exemption rows as JSON: the form of the bundled resources. */
final class ExemptionRowsJson {

    private static final String FORMAT = "dspt-exemptions/1";

    private static final int MAX_TEXT = 1_000;

    static final DocumentReader<List<ExemptionRow>> READER = DocumentReader.of(document());

    private ExemptionRowsJson() {}

    private static Shape<List<ExemptionRow>> document() {
        ObjectShape.Builder<List<ExemptionRow>> shape =
                ObjectShape.document("exemptions", FORMAT, "What sources say that certificates do for items.");
        Member<List<ExemptionRow>> rows = shape.required("rows", Shapes.list(row(), Bounds.ENTRIES), "The rows.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public List<ExemptionRow> draft(ObjectShape.Members values) {
                return values.get(rows);
            }

            @Override
            public void write(List<ExemptionRow> value, ObjectShape.Parts parts) {
                parts.put(rows, value);
            }
        });
    }

    private static Shape<ExemptionRow> row() {
        ObjectShape.Builder<ExemptionRow> shape =
                ObjectShape.named("exemption", "What a source says that certificates do.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<Category> category =
                shape.optional("category", CommonShapes.category(), "The category; any if the source names none.");
        Member<String> organisations =
                shape.optional("organisations", text(), "The organisations that the source names in place of one.");
        Member<EvidenceRef> ref =
                shape.optional("ref", CommonShapes.evidenceRef(), "The item; absent if the source names none.");
        Member<String> items = shape.optional("items", text(), "What the source says in place of an item.");
        Member<CertificateScheme> scheme =
                shape.required("scheme", CommonShapes.anyCertificateScheme(), "The scheme, or what does the like.");
        Member<Effect> effect =
                shape.required("effect", Shapes.token(Effect.class), "What a certificate of the scheme does.");
        Member<LocalDate> from =
                shape.optional("from", Shapes.date(), "The first day on which the row holds; throughout if absent.");
        Member<String> conditions =
                shape.optional("conditions", text(), "The conditions that the source states; none if absent.");
        Member<ExemptionBasis> basis =
                shape.required("basis", Shapes.token(ExemptionBasis.class), "On what the row rests.");
        Member<Confidence> confidence =
                shape.required("confidence", Shapes.token(Confidence.class), "How well it is founded.");
        Member<String> source = shape.required("source", text(), "The source.");
        Member<String> note = shape.optional("note", text(), "What else there is to say; nothing if absent.");
        return shape.build(new ObjectShape.Form<>() {
            @Override
            public ExemptionRow draft(ObjectShape.Members values) {
                return new ExemptionRow(
                        values.get(edition),
                        values.orNull(category),
                        values.orNull(organisations),
                        values.orNull(ref),
                        values.orNull(items),
                        values.get(scheme),
                        values.get(effect),
                        values.orNull(from),
                        values.orNull(conditions),
                        values.get(basis),
                        new Provenance(values.get(confidence), values.get(source)),
                        values.orNull(note));
            }

            @Override
            public void write(ExemptionRow value, ObjectShape.Parts parts) {
                parts.put(edition, value.edition());
                parts.put(category, value.category());
                parts.put(organisations, value.organisations());
                parts.put(ref, value.ref());
                parts.put(items, value.items());
                parts.put(scheme, value.scheme());
                parts.put(effect, value.effect());
                parts.put(from, value.from());
                parts.put(conditions, value.conditions());
                parts.put(basis, value.basis());
                parts.put(confidence, value.provenance().confidence());
                parts.put(source, value.provenance().source());
                parts.put(note, value.note());
            }
        });
    }

    private static Shape<String> text() {
        return Shapes.nonBlankText(MAX_TEXT);
    }
}
