package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.constraint.Bounds;
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
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.internal.RequirementSetMembers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Portfolio totals as JSON: the format {@value PortfolioTotals#FORMAT}. */
public final class PortfolioJson {

    static final int MAX_TEXT = 20_000;

    static final Shape<Integer> COUNT = Shapes.integer(0, Integer.MAX_VALUE);

    private static final Shape<PortfolioTotals> SHAPE = totals();

    private static final DocumentReader<PortfolioTotals> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<PortfolioTotals> WRITER = DocumentWriter.of(SHAPE);

    /** Of parts that are added up, what is left out of the sum must be right too. */
    static final DocumentWriter<StandardTotals> STANDARD_WRITER = DocumentWriter.of(standard());

    static final DocumentWriter<BlockerTotals> BLOCKER_WRITER = DocumentWriter.of(blocker());

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
        return WRITER;
    }

    /**
     * What portfolio totals look like.
     *
     * @return the shape
     */
    public static Shape<PortfolioTotals> shape() {
        return SHAPE;
    }

    private static Shape<PortfolioTotals> totals() {
        ObjectShape.Builder<PortfolioTotals> shape =
                ObjectShape.document("portfolio", PortfolioTotals.FORMAT, "The results of many assessments together.");
        Member<List<PortfolioGroup>> groups = shape.required(
                "groups",
                Shapes.list(group(), Bounds.ENTRIES),
                "The assessments that were judged, by edition, category, day and requirement set.");
        Member<List<CafPortfolioGroup>> cafGroups = shape.optional(
                "cafGroups",
                Shapes.list(CafPortfolioShapes.group(), Bounds.ENTRIES),
                List.of(),
                "The assessments of the CAF-aligned track that were judged, by edition, day, outcomes and expected levels.");
        Member<Integer> unreadable = shape.required("unreadable", COUNT, "How many documents could not be read.");
        Member<Integer> unjudged =
                shape.required("unjudged", COUNT, "How many were read, but no requirements are held for them.");
        Member<SortedMap<String, Integer>> problems = shape.required(
                "problems",
                Shapes.map(Shapes.text(200), COUNT, Bounds.RULES),
                "How many problems there are of which code.");
        Member<List<Problem>> firstProblems = shape.required(
                "firstProblems",
                Shapes.list(CommonShapes.problem(), PortfolioTotals.MOST_PROBLEMS),
                "The first of these problems.");
        return shape.build(
                values -> new PortfolioTotals(
                        values.get(groups),
                        values.get(cafGroups),
                        values.get(unreadable),
                        values.get(unjudged),
                        values.get(problems),
                        values.get(firstProblems)),
                (value, parts) -> {
                    parts.put(groups, value.groups());
                    parts.put(cafGroups, value.cafGroups());
                    parts.put(unreadable, value.unreadable());
                    parts.put(unjudged, value.unjudged());
                    parts.put(problems, value.problems());
                    parts.put(firstProblems, value.firstProblems());
                });
    }

    /** A count for each of some statuses. */
    static Shape<Map<Status, Integer>> byStatus() {
        return Shapes.map(
                Shapes.map(Shapes.token(Status.class), COUNT, Status.values().length), counts -> counts, TreeMap::new);
    }

    private static Shape<PortfolioGroup> group() {
        ObjectShape.Builder<PortfolioGroup> shape = ObjectShape.named(
                "portfolioGroup", "The results of the assessments that were judged by one requirement set on one day.");
        RequirementSetMembers.First set = RequirementSetMembers.add(shape);
        Member<LocalDate> asAt = shape.required("asAt", Shapes.date(), "The day of the verdicts.");
        RequirementSetMembers requirements = set.andRest();
        Member<Integer> assessments = shape.required("assessments", COUNT, "How many assessments there are.");
        Member<Integer> determined = shape.required("determined", COUNT, "Of how many of them the status is certain.");
        Member<Map<Status, Integer>> statuses =
                shape.required("statuses", byStatus(), "How many have which status for certain.");
        Member<Map<Status, Integer>> possibleStatuses = shape.required(
                "possibleStatuses", byStatus(), "Of how many which status is the highest that is not ruled out.");
        Member<List<StandardTotals>> standards =
                shape.required("standards", Shapes.list(standard(), Bounds.STANDARDS), "The result of each standard.");
        Member<List<BlockerTotals>> blockers = shape.required(
                "blockers",
                Shapes.list(blocker(), Bounds.OUTSTANDING),
                "What is outstanding for Standards Met, the commonest first.");
        Member<List<CertificateLapses>> lapses = shape.required(
                "lapses", Shapes.list(lapse(), Bounds.ENTRIES), "When the certificates that count on the day lapse.");
        return shape.build(
                values -> new PortfolioGroup(
                        requirements.id(values),
                        values.get(asAt),
                        values.get(assessments),
                        values.get(determined),
                        values.get(statuses),
                        values.get(possibleStatuses),
                        values.get(standards),
                        values.get(blockers),
                        values.get(lapses)),
                (value, parts) -> {
                    set.write(value.requirementSet(), parts);
                    parts.put(asAt, value.asAt());
                    requirements.writeRest(value.requirementSet(), parts);
                    parts.put(assessments, value.assessments());
                    parts.put(determined, value.determined());
                    parts.put(statuses, value.statuses());
                    parts.put(possibleStatuses, value.possibleStatuses());
                    parts.put(standards, value.standards());
                    parts.put(blockers, value.blockers());
                    parts.put(lapses, value.lapses());
                });
    }

    private static Shape<StandardTotals> standard() {
        ObjectShape.Builder<StandardTotals> shape =
                ObjectShape.named("standardTotals", "The results of a data security standard in many assessments.");
        Member<Integer> number = shape.required("number", Shapes.integer(1, 99), "The number of the standard.");
        Member<String> title = shape.required("title", Shapes.text(MAX_TEXT), "Its title.");
        Member<Integer> mandatory =
                shape.required("mandatory", COUNT, "How many mandatory items there are, over all assessments.");
        Member<Integer> complete = shape.required("complete", COUNT, "How many of those are answered or exempt.");
        Member<Integer> met = shape.required("met", COUNT, "In how many assessments the standard is met.");
        return shape.build(
                values -> new StandardTotals(
                        values.get(number),
                        values.get(title),
                        values.get(mandatory),
                        values.get(complete),
                        values.get(met)),
                (value, parts) -> {
                    parts.put(number, value.number());
                    parts.put(title, value.title());
                    parts.put(mandatory, value.mandatory());
                    parts.put(complete, value.complete());
                    parts.put(met, value.met());
                });
    }

    private static Shape<BlockerTotals> blocker() {
        ObjectShape.Builder<BlockerTotals> shape =
                ObjectShape.named("blockerTotals", "In how many assessments one thing is outstanding.");
        Member<BlockerKind> kind = shape.required("kind", Shapes.token(BlockerKind.class), "What kind of thing it is.");
        Member<FormRef> ref = shape.optional(
                "ref",
                CommonShapes.formRef(),
                "The assertion for a confirmation; left out for the requirements; the item otherwise.");
        Member<String> title = shape.required("title", Shapes.text(MAX_TEXT), "The title of the assertion or item.");
        Member<Integer> assessments = shape.required("assessments", COUNT, "How many assessments it blocks.");
        return shape.build(new ObjectShape.DraftForm<ReadBlocker, BlockerTotals>() {
            @Override
            public ReadBlocker draft(ObjectShape.Members values) {
                return new ReadBlocker(
                        values.get(kind), values.orNull(ref), values.get(title), values.get(assessments));
            }

            @Override
            public BlockerTotals make(ReadBlocker draft) {
                return draft.blocker();
            }

            @Override
            public void write(BlockerTotals value, ObjectShape.Parts parts) {
                parts.put(kind, value.kind());
                parts.put(ref, value.ref());
                parts.put(title, value.title());
                parts.put(assessments, value.assessments());
            }
        });
    }

    /** A blocker before it is known whether its ref goes with its kind. */
    private record ReadBlocker(BlockerKind kind, @Nullable FormRef ref, String title, int assessments)
            implements SelfConsistent {

        @Override
        public List<Inconsistency> inconsistencies() {
            return kind.mismatch(ref).stream().toList();
        }

        private BlockerTotals blocker() {
            return new BlockerTotals(kind, ref, title, assessments);
        }
    }

    private static Shape<CertificateLapses> lapse() {
        ObjectShape.Builder<CertificateLapses> shape =
                ObjectShape.named("certificateLapses", "How many certificates of a scheme lapse in a month.");
        Member<YearMonth> month = shape.required("month", Shapes.month(), "The month.");
        Member<CertificateScheme> scheme = shape.required(
                "scheme", CommonShapes.anyCertificateScheme(), "The scheme, of the toolkit or of a host.");
        Member<Integer> certificates = shape.required("certificates", COUNT, "How many certificates.");
        return shape.build(
                values -> new CertificateLapses(values.get(month), values.get(scheme), values.get(certificates)),
                (value, parts) -> {
                    parts.put(month, value.month());
                    parts.put(scheme, value.scheme());
                    parts.put(certificates, value.certificates());
                });
    }
}
