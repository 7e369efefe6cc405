package io.github.opendspt.scoring.audit;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Audits as JSON: the format {@value Audit#FORMAT}. */
public final class AuditJson {

    private static final Shape<Audit> SHAPE = audit();

    private static final DocumentReader<Audit> READER = DocumentReader.of(SHAPE);

    private static final DocumentWriter<Audit> WRITER = DocumentWriter.of(SHAPE);

    private AuditJson() {}

    /**
     * Gives the strict reader with default limits.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<Audit> reader() {
        return READER;
    }

    /**
     * Gives the writer.
     *
     * @return the writer, always the same
     */
    public static DocumentWriter<Audit> writer() {
        return WRITER;
    }

    /**
     * Gives the shape of an audit.
     *
     * @return the shape
     */
    public static Shape<Audit> shape() {
        return SHAPE;
    }

    private static Shape<Audit> audit() {
        ObjectShape.Builder<Audit> shape = ObjectShape.document("audit", Audit.FORMAT, "What an auditor judged.");
        Member<Edition> edition = shape.required("edition", CommonShapes.edition(), "The edition.");
        Member<OdsCode> odsCode = shape.required("odsCode", CommonShapes.odsCode(), "The code of the organisation.");
        Member<Checksum> plan =
                shape.required("plan", CommonShapes.checksum(), "The checksum of the plan document that is followed.");
        Member<String> auditor =
                shape.optional("auditor", Shapes.nonBlankText(Audit.MAX_NAME), "Who audits; left out if not said.");
        Member<AuditLabel> risk =
                shape.optional("risk", label(), "The overall risk of the environment; left out until it is given.");
        Member<AuditLabel> confidence = shape.optional(
                "confidence", label(), "The confidence in the self-assessment; left out until it is given.");
        Member<SortedMap<AssertionRef, AssertionJudgement>> assertions = shape.optional(
                "assertions",
                Shapes.map(CommonShapes.assertionRef(), assertion(), Audit.MOST_JUDGEMENTS),
                new TreeMap<>(),
                "The judgements of assertions.");
        Member<SortedMap<CafOutcomeRef, OutcomeJudgement>> outcomes = shape.optional(
                "outcomes",
                Shapes.map(CommonShapes.cafOutcomeRef(), outcome(), Audit.MOST_JUDGEMENTS),
                new TreeMap<>(),
                "The judgements of outcomes.");
        return shape.build(
                values -> new Audit(
                        values.get(edition),
                        values.get(odsCode),
                        values.get(plan),
                        values.orNull(auditor),
                        values.orNull(risk),
                        values.orNull(confidence),
                        values.get(assertions),
                        values.get(outcomes)),
                (value, parts) -> {
                    parts.put(edition, value.edition());
                    parts.put(odsCode, value.odsCode());
                    parts.put(plan, value.plan());
                    parts.put(auditor, value.auditor());
                    parts.put(risk, value.risk());
                    parts.put(confidence, value.confidence());
                    parts.put(assertions, value.assertions());
                    parts.put(outcomes, value.outcomes());
                });
    }

    private static Shape<AuditLabel> label() {
        ObjectShape.Builder<AuditLabel> shape =
                ObjectShape.named("auditLabel", "A result in the words of a scale that is named.");
        Member<String> scale =
                shape.required("scale", Shapes.nonBlankText(AuditLabel.MAX_TEXT), "The name of the scale.");
        Member<String> value = shape.required("value", Shapes.nonBlankText(AuditLabel.MAX_TEXT), "The label.");
        return shape.build(values -> new AuditLabel(values.get(scale), values.get(value)), (written, parts) -> {
            parts.put(scale, written.scale());
            parts.put(value, written.value());
        });
    }

    private static Shape<AssertionJudgement> assertion() {
        ObjectShape.Builder<AssertionJudgement> shape =
                ObjectShape.named("assertionJudgement", "What an auditor judges of an assertion.");
        Member<JudgedAssertion> judged =
                shape.required("judged", Shapes.token(JudgedAssertion.class), "The judgement.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), "The day.");
        Member<String> by = shape.optional("by", Shapes.nonBlankText(Audit.MAX_NAME), "Who; left out if not said.");
        Member<String> note = shape.optional("note", Shapes.nonBlankText(Audit.MAX_NOTE), "What is noted.");
        return shape.build(
                values -> new AssertionJudgement(
                        values.get(judged), values.get(on), values.orNull(by), values.orNull(note)),
                (value, parts) -> {
                    parts.put(judged, value.judged());
                    parts.put(on, value.on());
                    parts.put(by, value.by());
                    parts.put(note, value.note());
                });
    }

    private static Shape<OutcomeJudgement> outcome() {
        ObjectShape.Builder<OutcomeJudgement> shape =
                ObjectShape.named("outcomeJudgement", "What an auditor judges of an outcome.");
        Member<AchievementLevel> judged =
                shape.required("judged", Shapes.token(AchievementLevel.class), "The judgement.");
        Member<LocalDate> on = shape.required("on", Shapes.date(), "The day.");
        Member<String> by = shape.optional("by", Shapes.nonBlankText(Audit.MAX_NAME), "Who; left out if not said.");
        Member<String> note = shape.optional("note", Shapes.nonBlankText(Audit.MAX_NOTE), "What is noted.");
        return shape.build(
                values -> new OutcomeJudgement(
                        values.get(judged), values.get(on), values.orNull(by), values.orNull(note)),
                (value, parts) -> {
                    parts.put(judged, value.judged());
                    parts.put(on, value.on());
                    parts.put(by, value.by());
                    parts.put(note, value.note());
                });
    }
}
