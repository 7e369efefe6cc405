package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.scoring.BlockerKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/** Portfolio totals as JSON: the format {@value PortfolioTotals#FORMAT}. */
public final class PortfolioJson {

    private static final int MAX_TEXT = 20_000;

    private static final Shape<Integer> COUNT = Shapes.integer(0, Integer.MAX_VALUE);

    private static final Shape<PortfolioTotals> SHAPE = totals();

    private static final DocumentReader<PortfolioTotals> READER = DocumentReader.of(SHAPE);

    private PortfolioJson() {}

    /**
     * The strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<PortfolioTotals> reader() {
        return READER;
    }

    /**
     * The writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<PortfolioTotals> writer() {
        return Writer.INSTANCE;
    }

    /**
     * What portfolio totals look like.
     *
     * @return the shape
     */
    public static Shape<PortfolioTotals> shape() {
        return SHAPE;
    }

    /** Data binding starts only where something is written. */
    private static final class Writer {
        static final DocumentWriter<PortfolioTotals> INSTANCE = DocumentWriter.of(PortfolioTotals.class);
    }

    private static Shape<PortfolioTotals> totals() {
        ObjectShape.Builder<Object> shape = ObjectShape.named("portfolio", "How many assessments stand together.");
        shape.required("format", Shapes.constant(PortfolioTotals.FORMAT), "The name and major version of the format.");
        Member<List<PortfolioGroup>> groups = shape.required(
                "groups",
                Shapes.list(group()),
                "The assessments that were judged, by edition, category, day and requirement set.");
        Member<Integer> unreadable = shape.required("unreadable", COUNT, "How many documents could not be read.");
        Member<Integer> unjudged =
                shape.required("unjudged", COUNT, "How many were read, but no requirements are held for them.");
        Member<SortedMap<String, Integer>> problems = shape.required(
                "problems", Shapes.map(Shapes.text(200), COUNT), "How many problems there are of which code.");
        Member<List<Problem>> firstProblems =
                shape.required("firstProblems", Shapes.list(problem()), "The first of these problems.");
        return shape.build(values -> new PortfolioTotals(
                values.get(groups),
                values.get(unreadable),
                values.get(unjudged),
                values.get(problems),
                values.get(firstProblems)));
    }

    private static Shape<PortfolioGroup> group() {
        Shape<SortedMap<Status, Integer>> byStatus = Shapes.map(Shapes.token(Status.class), COUNT);
        ObjectShape.Builder<Object> shape = ObjectShape.named(
                "portfolioGroup", "How the assessments stand that were judged by one requirement set on one day.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<Category> category =
                shape.required("category", CommonShapes.category(), "The category that was judged by.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day of the verdicts.");
        Member<String> requirements =
                shape.required("requirements", Shapes.text(200), "The checksum of the requirements.");
        Member<Completeness> completeness = shape.required(
                "completeness", Shapes.token(Completeness.class), "How far the requirements can be trusted.");
        Member<Integer> assessments = shape.required("assessments", COUNT, "How many assessments there are.");
        Member<Integer> determined = shape.required("determined", COUNT, "Of how many of them the status is certain.");
        Member<SortedMap<Status, Integer>> statuses =
                shape.required("statuses", byStatus, "How many have which status for certain.");
        Member<SortedMap<Status, Integer>> possibleStatuses = shape.required(
                "possibleStatuses", byStatus, "Of how many which status is the highest that is not ruled out.");
        Member<List<StandardTotals>> standards =
                shape.required("standards", Shapes.list(standard()), "How each standard stands.");
        Member<List<BlockerTotals>> blockers = shape.required(
                "blockers", Shapes.list(blocker()), "What stands in the way of Standards Met, the commonest first.");
        Member<List<CertificateLapses>> lapses =
                shape.required("lapses", Shapes.list(lapse()), "When the certificates that count on the day lapse.");
        return shape.build(values -> new PortfolioGroup(
                values.get(edition),
                values.get(category),
                values.get(asAt),
                values.get(requirements),
                values.get(completeness),
                values.get(assessments),
                values.get(determined),
                values.get(statuses),
                values.get(possibleStatuses),
                values.get(standards),
                values.get(blockers),
                values.get(lapses)));
    }

    private static Shape<StandardTotals> standard() {
        ObjectShape.Builder<Object> shape =
                ObjectShape.named("standardTotals", "How a data security standard stands in many assessments.");
        Member<Integer> number = shape.required("number", Shapes.integer(1, 99), "The number of the standard.");
        Member<String> title = shape.required("title", Shapes.text(MAX_TEXT), "Its title.");
        Member<Integer> mandatory =
                shape.required("mandatory", COUNT, "How many mandatory items there are, over all assessments.");
        Member<Integer> complete = shape.required("complete", COUNT, "How many of those are answered or exempt.");
        Member<Integer> met = shape.required("met", COUNT, "In how many assessments the standard is met.");
        return shape.build(values -> new StandardTotals(
                values.get(number), values.get(title), values.get(mandatory), values.get(complete), values.get(met)));
    }

    private static Shape<BlockerTotals> blocker() {
        ObjectShape.Builder<Object> shape =
                ObjectShape.named("blockerTotals", "In how many assessments one thing stands in the way.");
        Member<BlockerKind> kind = shape.required("kind", Shapes.token(BlockerKind.class), "What kind of thing it is.");
        Member<Ref> ref = shape.required(
                "ref", CommonShapes.requirementRef(), "The assertion for a confirmation, the item otherwise.");
        Member<String> title = shape.required("title", Shapes.text(MAX_TEXT), "The title of the assertion or item.");
        Member<Integer> assessments = shape.required("assessments", COUNT, "How many assessments it blocks.");
        return Shapes.map(
                shape.build(values ->
                        new ReadBlocker(values.get(kind), values.get(ref), values.get(title), values.get(assessments))),
                ReadBlocker::blocker);
    }

    /** A blocker before it is known whether its ref goes with its kind. */
    private record ReadBlocker(BlockerKind kind, Ref ref, String title, int assessments) implements SelfConsistent {

        @Override
        public List<Inconsistency> inconsistencies() {
            return kind.concerns(ref)
                    ? List.of()
                    : List.of(new Inconsistency(
                            "ref",
                            Reason.of(
                                    "blocker.ref-of-another-kind",
                                    "a blocker of kind %s does not concern %s",
                                    kind,
                                    ref)));
        }

        private BlockerTotals blocker() {
            return new BlockerTotals(kind, ref, title, assessments);
        }
    }

    private static Shape<CertificateLapses> lapse() {
        ObjectShape.Builder<Object> shape =
                ObjectShape.named("certificateLapses", "How many certificates of a scheme lapse in a month.");
        Member<YearMonth> month = shape.required(
                "month",
                Shapes.parsed(
                        "[0-9]{4}-(?:0[1-9]|1[0-2])",
                        PortfolioJson::month, "value.not-a-month", "a month of the form 2026-06", text -> null),
                "The month.");
        Member<CertificateScheme> scheme = shape.required(
                "scheme",
                Shapes.parsed(
                        "(?![\\s\\S]{61})" + CertificateScheme.FORM,
                        CertificateScheme::parse,
                        "scheme.malformed",
                        "a certificate scheme such as cyber-essentials-plus",
                        text -> null),
                "The scheme, of the toolkit or of a host.");
        Member<Integer> certificates = shape.required("certificates", COUNT, "How many certificates.");
        return shape.build(
                values -> new CertificateLapses(values.get(month), values.get(scheme), values.get(certificates)));
    }

    private static YearMonth month(String text) {
        if (!text.matches("[0-9]{4}-(?:0[1-9]|1[0-2])")) {
            throw new IllegalArgumentException("'" + text + "' is not a month");
        }
        return YearMonth.parse(text);
    }

    private static Shape<Problem> problem() {
        Shape<Integer> place = Shapes.integer(1, Integer.MAX_VALUE);
        ObjectShape.Builder<Object> shape =
                ObjectShape.named("problem", "What kept a document from being read or judged, and where it is.");
        Member<String> code = shape.required("code", Shapes.text(200), "A stable code.");
        Member<String> pointer =
                shape.required("pointer", Shapes.text(MAX_TEXT), "The JSON Pointer of the place in the document.");
        Member<Integer> line = shape.optional("line", place, "The line of the input.");
        Member<Integer> column = shape.optional("column", place, "The column.");
        Member<Ref> ref =
                shape.optional("ref", CommonShapes.ref(), "The assertion, evidence item or outcome concerned.");
        Member<String> message = shape.required("message", Shapes.text(MAX_TEXT), "A sentence in English.");
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
