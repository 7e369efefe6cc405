package io.github.opendspt.examples.cli.portfolio;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.scoring.Published;
import java.time.LocalDate;
import java.util.List;

/**
 * The table of organisations as a document.
 *
 * @param asAt the day
 * @param rows the organisations
 */
record PortfolioTable(LocalDate asAt, List<OrganisationRow> rows) {

    /** Writes such documents. */
    static final DocumentWriter<PortfolioTable> WRITER = DocumentWriter.of(shape());

    private static final String FORMAT = "dspt-portfolio-table/1";
    private static final int LONGEST_TEXT = 5_000;

    private static Shape<PortfolioTable> shape() {
        ObjectShape.Builder<PortfolioTable> shape =
                ObjectShape.document("portfolioTable", FORMAT, "The organisations of a portfolio.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day of the verdicts.");
        Member<List<OrganisationRow>> rows =
                shape.required("organisations", Shapes.list(row(), Bounds.ENTRIES), "The organisations.");
        return shape.build(values -> new PortfolioTable(values.get(asAt), values.get(rows)), (value, parts) -> {
            parts.put(asAt, value.asAt());
            parts.put(rows, value.rows());
        });
    }

    private static Shape<OrganisationRow> row() {
        Shape<Status> statuses = Shapes.token(Status.class);
        Shape<String> texts = Shapes.text(LONGEST_TEXT);
        ObjectShape.Builder<OrganisationRow> shape =
                ObjectShape.named("organisationRow", "The result of an organisation.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "Its code.");
        Member<String> name = shape.required("name", texts, "Its name.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<Category> category =
                shape.optional("category", CommonShapes.category(), "The category; left out on the CAF-aligned track.");
        Member<Completeness> completeness = shape.optional(
                "completeness",
                Shapes.token(Completeness.class),
                "How far the list of items can be trusted; left out on the CAF-aligned track.");
        Member<Openness> openness = shape.required(
                "openness", Shapes.token(Openness.class), "Whether one can publish for the edition on the day.");
        Member<Status> status = shape.required("status", statuses, "What is certain.");
        Member<Status> possible = shape.required("possibleStatus", statuses, "What is not ruled out.");
        Member<Published> published = shape.optional(
                "published",
                published(statuses),
                "What was published for the edition; left out where nothing is recorded.");
        Member<Integer> outstanding = shape.required(
                "outstanding",
                Shapes.integer(0, Integer.MAX_VALUE),
                "How many things are outstanding for Standards Met.");
        Member<Lapse> next =
                shape.optional("nextLapse", lapse(texts), "What lapses next; left out where nothing does.");
        Member<String> input = shape.required("input", texts, "The input that holds it.");
        return shape.build(
                values -> new OrganisationRow(
                        values.get(odsCode),
                        values.get(name),
                        values.get(edition),
                        values.orNull(category),
                        values.orNull(completeness),
                        values.get(openness),
                        values.get(status),
                        values.get(possible),
                        values.orNull(published),
                        values.get(outstanding),
                        values.orNull(next),
                        values.get(input)),
                (value, parts) -> {
                    parts.put(odsCode, value.odsCode());
                    parts.put(name, value.name());
                    parts.put(edition, value.edition());
                    parts.put(category, value.category());
                    parts.put(completeness, value.completeness());
                    parts.put(openness, value.openness());
                    parts.put(status, value.status());
                    parts.put(possible, value.possible());
                    parts.put(published, value.published());
                    parts.put(outstanding, value.outstanding());
                    parts.put(next, value.next());
                    parts.put(input, value.input());
                });
    }

    private static Shape<Published> published(Shape<Status> statuses) {
        ObjectShape.Builder<Published> shape = ObjectShape.named("published", "What was published for the edition.");
        Member<Status> status = shape.required("status", statuses, "The status.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), "The day.");
        Member<LocalDate> certain =
                shape.required("certainUntil", Shapes.date(), "The last day on which it is certainly good.");
        Member<LocalDate> likely =
                shape.optional("likelyUntil", Shapes.date(), "The last day on which it is probably good.");
        return shape.build(
                values -> new Published(values.get(status), values.get(on), values.get(certain), values.orNull(likely)),
                (value, parts) -> {
                    parts.put(status, value.status());
                    parts.put(on, value.on());
                    parts.put(certain, value.certainUntil());
                    parts.put(likely, value.likelyUntil());
                });
    }

    private static Shape<Lapse> lapse(Shape<String> texts) {
        ObjectShape.Builder<Lapse> shape = ObjectShape.named("lapse", "Something that lapses.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), "The last day on which it holds.");
        Member<String> what = shape.required("what", texts, "What it is.");
        return shape.build(values -> new Lapse(values.get(on), values.get(what)), (value, parts) -> {
            parts.put(on, value.on());
            parts.put(what, value.what());
        });
    }
}
