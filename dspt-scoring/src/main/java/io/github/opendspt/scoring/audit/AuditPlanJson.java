package io.github.opendspt.scoring.audit;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.AssessmentShapes;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import io.github.opendspt.scoring.ItemState;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plans of audits as JSON: the format {@value AuditPlan#FORMAT}. */
public final class AuditPlanJson {

    private static final int LONGEST_TITLE = 20_000;

    private static final Shape<AuditPlan> SHAPE = plan();

    private static final DocumentReader<AuditPlan> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<AuditPlan> WRITER = DocumentWriter.of(SHAPE);

    private AuditPlanJson() {}

    /**
     * Gives the strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<AuditPlan> reader() {
        return READER;
    }

    /**
     * Gives the writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<AuditPlan> writer() {
        return WRITER;
    }

    /**
     * Gives the shape of a plan.
     *
     * @return the shape
     */
    public static Shape<AuditPlan> shape() {
        return SHAPE;
    }

    private static Shape<AuditPlan> plan() {
        ObjectShape.Builder<AuditPlan> shape =
                ObjectShape.document("auditPlan", AuditPlan.FORMAT, "The plan of an independent audit.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<Category> category =
                shape.optional("category", CommonShapes.category(), "The category; left out on the CAF-aligned track.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code of the organisation.");
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day of which the workpapers speak.");
        Member<Checksum> requirements = shape.required(
                "requirements", CommonShapes.checksum(), "The checksum of the requirement set or outcomes.");
        Member<Long> seed =
                shape.required("seed", Shapes.longInteger(0, AuditPlanner.MAX_SEED), "What samples are drawn by.");
        Member<Integer> toChoose = shape.optional(
                "toChoose", Shapes.integer(1, 99), "How many are to be chosen; left out where that is not known.");
        Member<Integer> total = shape.optional(
                "total", Shapes.integer(1, 99), "How many are looked at in all; left out where that is not known.");
        Member<List<Reason>> unknown = shape.optional(
                "unknown",
                Shapes.list(CommonShapes.reason(), Bounds.REASONS),
                List.of(),
                "What is not known of the scope, or does not fit it.");
        Member<SortedMap<AssertionRef, AssertionPaper>> assertions = shape.optional(
                "assertions",
                Shapes.map(CommonShapes.assertionRef(), assertion(), Audit.MOST_JUDGEMENTS),
                new TreeMap<>(),
                "The workpapers of assertions.");
        Member<SortedMap<CafOutcomeRef, OutcomePaper>> outcomes = shape.optional(
                "outcomes",
                Shapes.map(CommonShapes.cafOutcomeRef(), outcome(), Audit.MOST_JUDGEMENTS),
                new TreeMap<>(),
                "The workpapers of outcomes.");
        return shape.build(
                values -> new AuditPlan(
                        values.get(edition),
                        values.orNull(category),
                        values.get(odsCode),
                        values.get(asAt),
                        values.get(requirements),
                        values.get(seed),
                        values.orNull(toChoose),
                        values.orNull(total),
                        values.get(unknown),
                        values.get(assertions),
                        values.get(outcomes)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(category, value.category());
                    parts.put(odsCode, value.odsCode());
                    parts.put(asAt, value.asAt());
                    parts.put(requirements, value.requirementsChecksum());
                    parts.put(seed, value.seed());
                    parts.put(toChoose, value.toChoose());
                    parts.put(total, value.total());
                    parts.put(unknown, value.unknown());
                    parts.put(assertions, value.assertions());
                    parts.put(outcomes, value.outcomes());
                });
    }

    private static Shape<AssertionPaper> assertion() {
        ObjectShape.Builder<AssertionPaper> shape =
                ObjectShape.named("assertionPaper", "The workpaper of an assertion.");
        Member<ScopeBasis> basis = shape.required("basis", Shapes.token(ScopeBasis.class), "Why it is looked at.");
        Member<String> title = shape.required("title", Shapes.text(LONGEST_TITLE), "What it is about.");
        Member<LocalDate> confirmedOn = shape.optional(
                "confirmedOn", Shapes.date(), "The day on which it was confirmed; left out where it is not.");
        Member<List<PaperItem>> items =
                shape.optional("items", Shapes.list(item(), Bounds.ITEMS), List.of(), "Its mandatory items.");
        Member<List<Reason>> tests = shape.optional(
                "tests", Shapes.list(CommonShapes.reason(), Bounds.REASONS), List.of(), "What an auditor might do.");
        Member<List<Sample>> samples =
                shape.optional("samples", Shapes.list(sample(), Bounds.ENTRIES), List.of(), "The samples.");
        return shape.build(
                values -> new AssertionPaper(
                        values.get(basis),
                        values.get(title),
                        values.orNull(confirmedOn),
                        values.get(items),
                        values.get(tests),
                        values.get(samples)),
                (value, parts) -> {
                    parts.put(basis, value.basis());
                    parts.put(title, value.title());
                    parts.put(confirmedOn, value.confirmedOn());
                    parts.put(items, value.items());
                    parts.put(tests, value.tests());
                    parts.put(samples, value.samples());
                });
    }

    private static Shape<PaperItem> item() {
        ObjectShape.Builder<PaperItem> shape =
                ObjectShape.named("paperItem", "A mandatory item of an assertion on a workpaper.");
        Member<EvidenceRef> ref = shape.required("ref", CommonShapes.evidenceRef(), "The ref of the item.");
        Member<String> title = shape.required("title", Shapes.text(LONGEST_TITLE), "What it asks.");
        Member<ItemState> state = shape.required("state", Shapes.token(ItemState.class), "The state of the item.");
        Member<List<Evidence>> evidence = shape.optional(
                "evidence",
                Shapes.list(AssessmentShapes.evidence(), Evidence.MAX_OF_ITEM),
                List.of(),
                "What was seen.");
        return shape.build(
                values -> new PaperItem(values.get(ref), values.get(title), values.get(state), values.get(evidence)),
                (value, parts) -> {
                    parts.put(ref, value.ref());
                    parts.put(title, value.title());
                    parts.put(state, value.state());
                    parts.put(evidence, value.evidence());
                });
    }

    private static Shape<OutcomePaper> outcome() {
        ObjectShape.Builder<OutcomePaper> shape = ObjectShape.named("outcomePaper", "The workpaper of an outcome.");
        Member<ScopeBasis> basis = shape.required("basis", Shapes.token(ScopeBasis.class), "Why it is looked at.");
        Member<String> title = shape.required("title", Shapes.text(LONGEST_TITLE), "What it is about.");
        Member<AchievementLevel> stated = shape.optional(
                "stated", Shapes.token(AchievementLevel.class), "The level that was stated; left out where none was.");
        Member<List<AchievementLevel>> parts = shape.optional(
                "parts", Shapes.list(Shapes.token(AchievementLevel.class), 2), List.of(), "The parts of the test.");
        Member<List<Evidence>> evidence = shape.optional(
                "evidence",
                Shapes.list(AssessmentShapes.evidence(), Evidence.MAX_OF_ITEM),
                List.of(),
                "What was seen.");
        Member<List<Reason>> tests = shape.optional(
                "tests", Shapes.list(CommonShapes.reason(), Bounds.REASONS), List.of(), "What an auditor might do.");
        Member<List<Sample>> samples =
                shape.optional("samples", Shapes.list(sample(), Bounds.ENTRIES), List.of(), "The samples.");
        return shape.build(
                values -> new OutcomePaper(
                        values.get(basis),
                        values.get(title),
                        values.orNull(stated),
                        values.get(parts),
                        values.get(evidence),
                        values.get(tests),
                        values.get(samples)),
                (value, into) -> {
                    into.put(basis, value.basis());
                    into.put(title, value.title());
                    into.put(stated, value.stated());
                    into.put(parts, value.parts());
                    into.put(evidence, value.evidence());
                    into.put(tests, value.tests());
                    into.put(samples, value.samples());
                });
    }

    private static Shape<Sample> sample() {
        ObjectShape.Builder<Sample> shape =
                ObjectShape.named("auditSample", "Rows of a population that an auditor looks at.");
        Member<String> population =
                shape.required("population", Shapes.nonBlankText(Sample.MAX_POPULATION), "What the rows are of.");
        Member<Integer> of = shape.required("of", Shapes.integer(1, Sample.MOST_ROWS), "How many rows there are.");
        Member<List<Integer>> rows = shape.required(
                "rows",
                Shapes.list(Shapes.integer(1, Sample.MOST_ROWS), Sample.MOST_DRAWN),
                "The numbers of the rows, from 1.");
        return shape.build(
                values -> new Sample(values.get(population), values.get(of), values.get(rows)), (value, parts) -> {
                    parts.put(population, value.population());
                    parts.put(of, value.of());
                    parts.put(rows, value.rows());
                });
    }
}
