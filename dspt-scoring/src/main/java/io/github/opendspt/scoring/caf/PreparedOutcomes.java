package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.PartialLevel;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each outcome for each level that can be stated, worked out once by the levels that are expected.
 *
 * @param outcomes in order of ref
 * @param known for how many of them the expected level is known
 */
record PreparedOutcomes(List<PreparedOutcome> outcomes, int known) {

    static PreparedOutcomes of(List<CafOutcome> outcomes, Function<CafOutcome, @Nullable AchievementLevel> expected) {
        List<PreparedOutcome> prepared = outcomes.stream()
                .map(outcome -> new PreparedOutcome(outcome, expected.apply(outcome)))
                .toList();
        int known = (int) prepared.stream().filter(one -> one.expected != null).count();
        return new PreparedOutcomes(prepared, known);
    }

    /** One outcome. */
    static final class PreparedOutcome {
        final CafOutcome outcome;
        final @Nullable AchievementLevel expected;
        private final OutcomeResult unanswered;
        private final OutcomeResult[] stated = new OutcomeResult[AchievementLevel.values().length];
        private final CafBlocker unansweredBlocker;
        private final @Nullable CafBlocker[] blockers = new @Nullable CafBlocker[stated.length];

        private PreparedOutcome(CafOutcome outcome, @Nullable AchievementLevel expected) {
            this.outcome = outcome;
            this.expected = expected;
            CafOutcomeRef ref = outcome.ref();
            this.unanswered = result(null, OutcomeVerdict.UNANSWERED, Reason.of(CafCodes.OUTCOME_UNANSWERED, ref));
            this.unansweredBlocker = blocker(unanswered);
            for (AchievementLevel level : AchievementLevel.values()) {
                OutcomeResult result = judge(level);
                stated[level.ordinal()] = result;
                blockers[level.ordinal()] = result.result() == OutcomeVerdict.MEETS ? null : blocker(result);
            }
        }

        /** Rules E5 and E7. */
        private OutcomeResult judge(AchievementLevel level) {
            CafOutcomeRef ref = outcome.ref();
            if (outcome.partialLevel() == PartialLevel.NONE && level == AchievementLevel.PARTIALLY_ACHIEVED) {
                return result(
                        level,
                        OutcomeVerdict.UNANSWERED,
                        Reason.of(CafCodes.OUTCOME_NO_SUCH_LEVEL, ref, level, outcome.levels()));
            } else if (expected != null) {
                return level.isAtLeast(expected)
                        ? result(level, OutcomeVerdict.MEETS)
                        : result(level, OutcomeVerdict.BELOW, Reason.of(CafCodes.OUTCOME_BELOW, ref, level, expected));
            }
            return level == AchievementLevel.ACHIEVED
                    ? result(level, OutcomeVerdict.MEETS, Reason.of(CafCodes.OUTCOME_MEETS_ANY, ref))
                    : result(
                            level,
                            OutcomeVerdict.UNDETERMINED,
                            Reason.of(CafCodes.OUTCOME_EXPECTED_UNKNOWN, ref, level));
        }

        private OutcomeResult result(@Nullable AchievementLevel level, OutcomeVerdict verdict, Reason... reasons) {
            return new OutcomeResult(outcome.ref(), outcome.title(), level, expected, verdict, List.of(reasons));
        }

        private static CafBlocker blocker(OutcomeResult result) {
            CafBlockerKind kind = result.result() == OutcomeVerdict.UNDETERMINED
                    ? CafBlockerKind.UNDETERMINED
                    : CafBlockerKind.OUTCOME;
            return CafBlocker.of(kind, result.ref(), result.reasons().get(0));
        }

        OutcomeResult result(@Nullable AchievementLevel level) {
            return level == null ? unanswered : stated[level.ordinal()];
        }

        /** What is outstanding; {@code null} if nothing is. */
        @Nullable
        CafBlocker blocker(@Nullable AchievementLevel level) {
            return level == null ? unansweredBlocker : blockers[level.ordinal()];
        }
    }
}
