package io.github.opendspt.model.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.AssessmentShapes;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.code.Suggestion;
import io.github.opendspt.model.internal.NearMiss;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shapes of which the documents of this track are put together. */
final class CafShapes {

    private static final Shape<AchievementLevel> LEVEL = level(List.of(AchievementLevel.values()));

    private static final Shape<OutcomeAnswer> OUTCOME_ANSWER = outcomeAnswer("outcomeAnswer", LEVEL);

    private static final Shape<OutcomeAnswer> OUTCOME_ANSWER_OF_TWO = outcomeAnswer(
            "outcomeAnswerOfTwoLevels", level(List.of(AchievementLevel.NOT_ACHIEVED, AchievementLevel.ACHIEVED)));

    private CafShapes() {}

    static Shape<AchievementLevel> level() {
        return LEVEL;
    }

    /** The levels that an outcome may have. */
    static Shape<AchievementLevel> level(CafOutcome outcome) {
        return outcome.partialLevel() == PartialLevel.NONE ? level(outcome.levels()) : LEVEL;
    }

    private static Shape<AchievementLevel> level(Collection<AchievementLevel> levels) {
        return Shapes.token(levels, AchievementLevel::token, CafShapes::levelMeant);
    }

    /** Forms and spreadsheets abbreviate the levels by their initials. */
    private static @Nullable String levelMeant(String found) {
        return switch (found.toUpperCase(Locale.ROOT)) {
            case "A" -> AchievementLevel.ACHIEVED.token();
            case "PA", "P" -> AchievementLevel.PARTIALLY_ACHIEVED.token();
            case "NA", "N" -> AchievementLevel.NOT_ACHIEVED.token();
            default -> null;
        };
    }

    /** Which of some levels a text probably means. */
    static Suggestion levelSuggestion(String found, List<AchievementLevel> levels) {
        List<String> tokens = levels.stream().map(AchievementLevel::token).toList();
        String meant = levelMeant(found);
        return meant != null && tokens.contains(meant) ? new Suggestion(meant) : NearMiss.of(found, tokens);
    }

    /** Which outcome of an edition a text probably means. */
    static Suggestion refSuggestion(String found, CafOutcomes outcomes) {
        String meant = refMeant(found, outcomes);
        List<String> refs = outcomes.outcomes().stream()
                .map(outcome -> outcome.ref().toString())
                .toList();
        return meant == null ? NearMiss.of(found, refs) : new Suggestion(meant);
    }

    static Shape<OutcomeAnswer> outcomeAnswer() {
        return OUTCOME_ANSWER;
    }

    /** What may be said of an outcome. */
    static Shape<OutcomeAnswer> outcomeAnswer(CafOutcome outcome) {
        return outcome.partialLevel() == PartialLevel.NONE ? OUTCOME_ANSWER_OF_TWO : OUTCOME_ANSWER;
    }

    private static Shape<OutcomeAnswer> outcomeAnswer(String name, Shape<AchievementLevel> levels) {
        ObjectShape.Builder<OutcomeAnswer> shape = ObjectShape.named(
                name, "What an organisation says of an outcome. The level is the answer; all else supports it.");
        Member<AchievementLevel> level =
                shape.optional("level", levels, "The level that is stated; without one it is unanswered.");
        Member<String> explanation = shape.optional("explanation", Shapes.text(Answer.MAX_TEXT), "Why that level.");
        Member<SortedMap<String, Boolean>> indicators = shape.optional(
                "indicators",
                Shapes.map(
                        Shapes.nonBlankText(OutcomeAnswer.MAX_INDICATOR), Shapes.bool(), OutcomeAnswer.MAX_INDICATORS),
                Collections.emptySortedMap(),
                "Whether each indicator statement is true, by what it is called.");
        Member<String> indicatorList = shape.optional(
                "indicatorList",
                Shapes.nonBlankText(OutcomeAnswer.MAX_INDICATOR),
                "Whose list the statements are from.");
        Member<String> owner = shape.optional("owner", Shapes.text(Answer.MAX_OWNER), "Who looks after it.");
        Member<LocalDate> reviewBy =
                shape.optional("reviewBy", Shapes.date(), "The day by which it is to be looked at again.");
        Member<List<Document>> documents = shape.optional(
                "documents",
                Shapes.list(AssessmentShapes.document(), Answer.MAX_DOCUMENTS),
                List.of(),
                "Documents given for it.");
        return shape.build(
                values -> new OutcomeAnswer(
                        values.orNull(level),
                        values.orNull(explanation),
                        values.get(indicators),
                        values.orNull(indicatorList),
                        values.orNull(owner),
                        values.orNull(reviewBy),
                        values.get(documents)),
                (value, parts) -> {
                    parts.put(level, value.level());
                    parts.put(explanation, value.explanation());
                    parts.put(indicators, value.indicators());
                    parts.put(indicatorList, value.indicatorList());
                    parts.put(owner, value.owner());
                    parts.put(reviewBy, value.reviewBy());
                    parts.put(documents, value.documents());
                });
    }

    static Shape<CafDraft> draft(Shape<OutcomeAnswer> answers) {
        ObjectShape.Builder<CafDraft> shape =
                ObjectShape.named("cafDraft", "What is kept of an outcome but not given. It never counts.");
        Member<OutcomeAnswer> outcome = shape.required("outcome", answers, "What would be said of the outcome.");
        Member<String> why = shape.optional("why", Shapes.nonBlankText(CafDraft.MAX_WHY), "Why it is a draft only.");
        return shape.build(values -> new CafDraft(values.get(outcome), values.orNull(why)), (value, parts) -> {
            parts.put(outcome, value.outcome());
            parts.put(why, value.why());
        });
    }

    static Shape<PolicyAnswer> policyAnswer() {
        ObjectShape.Builder<PolicyAnswer> shape = ObjectShape.named("policyAnswer", "The answer to a policy question.");
        Member<PolicyStanding> answer = shape.required(
                "answer",
                Shapes.token(PolicyStanding.class),
                "Whether the organisation complies, or does not yet and has a plan.");
        Member<String> summary = shape.optional("summary", Shapes.text(Answer.MAX_TEXT), "A summary or the plan.");
        return shape.build(values -> new PolicyAnswer(values.get(answer), values.orNull(summary)), (value, parts) -> {
            parts.put(answer, value.answer());
            parts.put(summary, value.summary());
        });
    }

    /** Something for each outcome of any edition. */
    static <V> Shape<SortedMap<CafOutcomeRef, V>> byRef(Shape<V> value) {
        return Shapes.map(CommonShapes.cafOutcomeRef(), value, CafAssessment.MAX_OUTCOMES);
    }

    /** The outcome of the same principle whose letter is nearest; {@code null} if the principle is not there either. */
    private static @Nullable String refMeant(String found, CafOutcomes outcomes) {
        CafOutcomeRef ref;
        try {
            ref = CafOutcomeRef.parse(found);
        } catch (IllegalArgumentException e) {
            return null;
        }
        CafOutcomeRef nearest = null;
        for (CafOutcome outcome : outcomes.outcomes()) {
            CafOutcomeRef other = outcome.ref();
            if (other.principleRef().equals(ref.principleRef())
                    && (nearest == null || distance(other, ref) < distance(nearest, ref))) {
                nearest = other;
            }
        }
        return nearest == null ? null : nearest.toString();
    }

    private static int distance(CafOutcomeRef one, CafOutcomeRef other) {
        return Math.abs(one.outcome() - other.outcome());
    }

    /** Something for each outcome of one edition. */
    static <V> Shape<SortedMap<CafOutcomeRef, V>> byRef(CafOutcomes outcomes, Function<CafOutcome, Shape<V>> value) {
        List<Shapes.NamedShape<CafOutcomeRef, V>> names = new ArrayList<>();
        for (CafOutcome outcome : outcomes.outcomes()) {
            names.add(new Shapes.NamedShape<>(
                    outcome.ref(), value.apply(outcome), outcome.title(), "Outcome " + outcome.ref() + "."));
        }
        return Shapes.map(names, CafOutcomeRef::toString, found -> refMeant(found, outcomes));
    }
}
