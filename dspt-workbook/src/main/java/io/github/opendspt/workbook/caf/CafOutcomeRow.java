package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.scoring.caf.OutcomeResult;
import io.github.opendspt.scoring.caf.OutcomeVerdict;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.workbook.layout.EmptyText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of outcomes, of the edition and of others that the assessment speaks of, which do not count.
 *
 * @param levels the levels that may be chosen
 * @param counts whether it is an outcome of the edition
 * @param cells what each column holds: a text, a day, or nothing
 */
record CafOutcomeRow(List<AchievementLevel> levels, boolean counts, List<@Nullable Object> cells) {

    /** What a cell says of an expected level that is not known. */
    static final String NOT_KNOWN = "not known";

    private static final String NOT_COUNTED = "not counted";

    /** What the cells on the expected level may say. */
    static final Set<String> EXPECTED = words(NOT_KNOWN, AchievementLevel.values());

    /** What the cells on the state may say. */
    static final Set<String> RESULTS = words(NOT_COUNTED, OutcomeVerdict.values());

    private static Set<String> words(String other, Term[] terms) {
        Set<String> words = new HashSet<>(Set.of(other));
        for (Term term : terms) {
            words.add(term.displayName());
        }
        return words;
    }

    /** What the cell on the levels says that may be chosen. */
    static String levels(List<AchievementLevel> levels) {
        return levels.stream().map(AchievementLevel::displayName).collect(Collectors.joining(", "));
    }

    static List<CafOutcomeRow> of(CafEvaluation evaluation) {
        CafAssessment assessment = evaluation.assessment();
        CafOutcomes outcomes = evaluation.outcomes();
        List<CafOutcomeRow> rows = new ArrayList<>();
        for (CafOutcome outcome : outcomes.outcomes()) {
            rows.add(row(
                    outcome.ref(),
                    outcome.title(),
                    outcome.levels(),
                    evaluation.scorecard().result(outcome.ref()).orElse(null),
                    assessment.outcomes().get(outcome.ref())));
        }
        for (CafOutcomeRef ref : assessment.outcomes().keySet()) {
            if (outcomes.outcome(ref).isEmpty()) {
                rows.add(row(
                        ref,
                        "No outcome of " + outcomes.edition(),
                        List.of(AchievementLevel.values()),
                        null,
                        assessment.outcomes().get(ref)));
            }
        }
        return rows;
    }

    private static CafOutcomeRow row(
            CafOutcomeRef ref,
            String title,
            List<AchievementLevel> levels,
            @Nullable OutcomeResult result,
            @Nullable OutcomeAnswer answer) {
        AchievementLevel expected = result == null ? null : result.expected();
        AchievementLevel level = answer == null ? null : answer.level();
        List<@Nullable Object> cells = Arrays.asList(
                ref,
                title,
                levels(levels),
                expected == null ? NOT_KNOWN : expected.displayName(),
                result == null ? NOT_COUNTED : result.result().displayName(),
                level == null ? null : level.displayName(),
                answer == null ? null : EmptyText.toCell(answer.explanation()),
                answer == null ? null : EmptyText.toCell(answer.owner()),
                answer == null ? null : answer.reviewBy());
        return new CafOutcomeRow(levels, result != null, cells);
    }
}
