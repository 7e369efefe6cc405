package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.service.web.FieldDigest;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an outcome in a form, and of the policy question that some have.
 *
 * @param level the level as a word of the document, or nothing
 * @param explanation the explanation
 * @param documents the documents, a line each
 * @param owner who looks after it
 * @param reviewBy when to look again
 * @param policy the answer to the policy question, or nothing
 * @param summary the summary of that answer
 */
record OutcomeFields(
        String level,
        String explanation,
        String documents,
        String owner,
        String reviewBy,
        String policy,
        String summary) {

    static OutcomeFields of(@Nullable OutcomeAnswer answer, @Nullable PolicyAnswer policy) {
        return new OutcomeFields(
                answer == null || answer.level() == null ? "" : answer.level().token(),
                answer == null ? "" : Fields.shown(answer.explanation()),
                answer == null ? "" : Fields.lines(answer.documents()),
                answer == null ? "" : Fields.shown(answer.owner()),
                answer == null ? "" : Fields.shown(answer.reviewBy()),
                policy == null ? "" : policy.answer().token(),
                policy == null ? "" : Fields.shown(policy.summary()));
    }

    static OutcomeFields typed(CafOutcomeRef ref, Map<String, String> form) {
        return new OutcomeFields(
                Fields.typed(form, ref + ".level"),
                Fields.typed(form, ref + ".explanation"),
                Fields.typed(form, ref + ".documents"),
                Fields.typed(form, ref + ".owner"),
                Fields.typed(form, ref + ".review"),
                Fields.typed(form, ref + ".policy"),
                Fields.typed(form, ref + ".summary"));
    }

    String digest() {
        return FieldDigest.of(level, explanation, documents, owner, reviewBy, policy, summary);
    }

    /** The answer that the fields give, with what a form does not show taken from the one before; {@code null} for none. */
    @Nullable
    OutcomeAnswer answer(@Nullable OutcomeAnswer before, List<String> faults) {
        LocalDate review = Fields.day(reviewBy, "The day of the review", faults);
        boolean bare = before == null || before.indicators().isEmpty();
        if (level.isEmpty()
                && explanation.isEmpty()
                && documents.isEmpty()
                && owner.isEmpty()
                && review == null
                && bare) {
            return null;
        }
        OutcomeAnswer.Builder answer = OutcomeAnswer.builder()
                .level(level.isEmpty() ? null : AchievementLevel.parse(level))
                .explanation(Fields.orNull(explanation))
                .owner(Fields.orNull(owner))
                .reviewBy(review);
        for (Document document : Fields.documents(documents)) {
            answer.document(document);
        }
        if (before != null) {
            before.indicators().forEach(answer::indicator);
            answer.indicatorList(before.indicatorList());
        }
        return answer.build();
    }

    /** The answer to the policy question; {@code null} for none. */
    @Nullable
    PolicyAnswer policyAnswer(List<String> faults) {
        if (policy.isEmpty()) {
            if (!summary.isEmpty()) {
                faults.add("There is a summary of the policy, but no answer. Give the answer too.");
            }
            return null;
        }
        return new PolicyAnswer(PolicyStanding.parse(policy), Fields.orNull(summary));
    }

    /** {@return whether a level is stated; nothing of the explanation} */
    @Override
    public String toString() {
        return "OutcomeFields[" + level + "]";
    }
}
