package io.github.opendspt.model.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.AssessmentShapes;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
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

/** Assessments of the CAF-aligned track as JSON: the format {@value CafAssessment#FORMAT}. Thread-safe. */
public final class CafAssessmentJson {

    private static final Shape<CafAssessment> SHAPE = assessment(
            CommonShapes.edition(),
            CafShapes.byRef(CafShapes.outcomeAnswer()),
            CafShapes.byRef(Shapes.list(AssessmentShapes.evidence(), Evidence.MAX_OF_ITEM)),
            CafShapes.byRef(CafShapes.draft(CafShapes.outcomeAnswer())),
            CafShapes.byRef(CafShapes.policyAnswer()));

    private static final DocumentReader<CafAssessment> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<CafAssessment> WRITER = DocumentWriter.of(SHAPE);

    private CafAssessmentJson() {}

    /**
     * Gives the strict reader with default limits. It takes outcomes of any edition; those that an edition does not have are
     * findings of the scorer.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<CafAssessment> reader() {
        return READER;
    }

    /**
     * Makes a reader that takes one edition, its outcomes and their levels only, and reports anything else with its place.
     *
     * @param outcomes the outcomes of the edition
     * @return a new reader
     */
    public static DocumentReader<CafAssessment> reader(CafOutcomes outcomes) {
        return DocumentReader.of(shape(outcomes));
    }

    /**
     * Gives the writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<CafAssessment> writer() {
        return WRITER;
    }

    /**
     * Gives what an assessment looks like.
     *
     * @return the shape
     */
    public static Shape<CafAssessment> shape() {
        return SHAPE;
    }

    /**
     * Makes what an assessment of one edition looks like: only its outcomes, each with only the levels that it has.
     *
     * @param outcomes the outcomes of the edition
     * @return a new shape
     */
    public static Shape<CafAssessment> shape(CafOutcomes outcomes) {
        Objects.requireNonNull(outcomes, "outcomes");
        return assessment(
                Shapes.token(List.of(outcomes.edition()), Edition::toString),
                CafShapes.byRef(outcomes, CafShapes::outcomeAnswer),
                CafShapes.byRef(outcomes, outcome -> Shapes.list(AssessmentShapes.evidence(), Evidence.MAX_OF_ITEM)),
                CafShapes.byRef(outcomes, outcome -> CafShapes.draft(CafShapes.outcomeAnswer())),
                CafShapes.byRef(outcomes, outcome -> CafShapes.policyAnswer()));
    }

    private static Shape<CafAssessment> assessment(
            Shape<Edition> editions,
            Shape<SortedMap<CafOutcomeRef, OutcomeAnswer>> answers,
            Shape<SortedMap<CafOutcomeRef, List<Evidence>>> seen,
            Shape<SortedMap<CafOutcomeRef, CafDraft>> keptBack,
            Shape<SortedMap<CafOutcomeRef, PolicyAnswer>> policyAnswers) {
        ObjectShape.Builder<CafAssessment> shape = ObjectShape.document(
                "cafAssessment",
                CafAssessment.FORMAT,
                "What an organisation put into the CAF-aligned form of the toolkit for one edition.");
        Member<Edition> edition = shape.required("edition", editions, "The edition: two consecutive years.");
        Member<Organisation> organisation =
                shape.required("organisation", AssessmentShapes.organisation(), "The organisation that is assessed.");
        Member<SortedMap<CafOutcomeRef, OutcomeAnswer>> outcomes = shape.optional(
                "outcomes", answers, Collections.emptySortedMap(), "What is said of each outcome, under its ref.");
        Member<SortedMap<CafOutcomeRef, List<Evidence>>> evidence = shape.optional(
                "evidence",
                seen,
                Collections.emptySortedMap(),
                "What was seen, under the ref of its outcome. It never answers the outcome.");
        Member<SortedMap<CafOutcomeRef, CafDraft>> drafts = shape.optional(
                "drafts",
                keptBack,
                Collections.emptySortedMap(),
                "What is kept of an outcome but not given, under its ref. It never counts.");
        Member<SortedMap<CafOutcomeRef, PolicyAnswer>> policies = shape.optional(
                "policies",
                policyAnswers,
                Collections.emptySortedMap(),
                "The answer to each policy question, under the ref of the outcome beside which it is asked.");
        Member<ImprovementPlan> plan = shape.optional(
                "improvementPlan",
                AssessmentShapes.improvementPlan(),
                "The plan to reach Standards Met; left out where there is none.");
        Member<Publication> publication = shape.optional(
                "publication",
                AssessmentShapes.publication(),
                "What was published for this edition, and when; left out where nothing was.");
        return shape.build(
                values -> new CafAssessment(
                        values.get(edition),
                        values.get(organisation),
                        values.get(outcomes),
                        values.get(evidence),
                        values.get(drafts),
                        values.get(policies),
                        values.orNull(plan),
                        values.orNull(publication)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(organisation, value.organisation());
                    parts.put(outcomes, value.outcomes());
                    parts.put(evidence, value.evidence());
                    parts.put(drafts, value.drafts());
                    parts.put(policies, value.policies());
                    parts.put(plan, value.improvementPlan());
                    parts.put(publication, value.publication());
                });
    }
}
