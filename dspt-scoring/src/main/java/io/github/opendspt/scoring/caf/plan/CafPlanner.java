package io.github.opendspt.scoring.caf.plan;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.caf.CafBlocker;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafCodes;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.OutcomeResult;
import io.github.opendspt.scoring.caf.OutcomeVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plan of a verdict (rule E10): a row for each blocker, in the order of {@link CafPlanStep} and then of ref. Immutable and
 * thread-safe.
 */
public final class CafPlanner {

    static final String POLICY_QUESTIONS = "Which policy questions there are";

    private final CafOutcomes outcomes;
    private final Catalogue catalogue;

    private CafPlanner(CafOutcomes outcomes, Catalogue catalogue) {
        this.outcomes = outcomes;
        this.catalogue = catalogue;
    }

    /**
     * Makes a planner.
     *
     * @param outcomes the outcomes of an edition
     * @param catalogue knows the deadline of the edition
     * @return the planner
     */
    public static CafPlanner of(CafOutcomes outcomes, Catalogue catalogue) {
        return new CafPlanner(
                Objects.requireNonNull(outcomes, "outcomes"), Objects.requireNonNull(catalogue, "catalogue"));
    }

    /**
     * Makes the plan of a verdict.
     *
     * @param card the verdict, by the same outcomes
     * @return the plan, without owners and days; empty if nothing is outstanding
     * @throws IllegalArgumentException if the verdict is by other outcomes
     */
    public CafPlan plan(CafScorecard card) {
        Objects.requireNonNull(card, "card");
        if (!card.requirementsChecksum().equals(outcomes.checksum())) {
            throw new IllegalArgumentException("card: it is by other outcomes than " + outcomes);
        }
        List<Draft> drafts = new ArrayList<>();
        for (CafBlocker blocker : card.blockers()) {
            OutcomeResult result = blocker.ref() == null || blocker.kind() == CafBlockerKind.POLICY
                    ? null
                    : card.result(blocker.ref()).orElse(null);
            drafts.add(new Draft(step(blocker, result), blocker, result));
        }
        drafts.sort(Comparator.comparing(Draft::step));
        List<CafPlanRow> rows = new ArrayList<>();
        for (Draft draft : drafts) {
            rows.add(row(rows.size() + 1, draft, card.asAt()));
        }
        return new CafPlan(
                card.edition(),
                card.odsCode(),
                card.asAt(),
                card.requirementsChecksum(),
                card.profile(),
                card.status(),
                card.possibleStatus(),
                day(outcomes.dates().planUntil()),
                day(catalogue.edition(card.edition()).deadline()),
                rows,
                List.of());
    }

    private static @Nullable LocalDate day(@Nullable KnownDate date) {
        return date == null ? null : date.on();
    }

    private static CafPlanStep step(CafBlocker blocker, @Nullable OutcomeResult result) {
        return switch (blocker.kind()) {
            case POLICY -> blocker.ref() == null ? CafPlanStep.LOOK_UP : CafPlanStep.COMPLY;
            case UNDETERMINED -> CafPlanStep.LOOK_UP;
            case OUTCOME ->
                result != null && result.result() == OutcomeVerdict.BELOW ? CafPlanStep.RAISE : CafPlanStep.STATE;
        };
    }

    private CafPlanRow row(int priority, Draft draft, LocalDate asAt) {
        CafOutcomeRef ref = draft.blocker.ref();
        OutcomeResult result = draft.result;
        return new CafPlanRow(
                priority,
                draft.step,
                draft.blocker.kind(),
                ref,
                ref == null
                        ? POLICY_QUESTIONS
                        : outcomes.outcome(ref).map(CafOutcome::title).orElse(ref.toString()),
                result == null ? null : result.stated(),
                result == null ? null : result.expected(),
                draft.blocker.reason(),
                sentence(action(draft.step, draft)),
                null,
                null,
                asAt);
    }

    private static String sentence(Reason action) {
        String words = action.message();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Reason action(CafPlanStep step, Draft draft) {
        CafOutcomeRef ref = draft.blocker.ref();
        if (ref == null) {
            return Reason.of(CafCodes.ADVICE_LOOK_UP_POLICIES);
        }
        return switch (step) {
            case RAISE -> raise(ref, draft.result);
            case COMPLY -> Reason.of(CafCodes.ADVICE_POLICY, ref);
            case STATE -> Reason.of(CafCodes.ADVICE_STATE, ref);
            case LOOK_UP -> Reason.of(CafCodes.ADVICE_LOOK_UP, ref);
        };
    }

    private static Reason raise(CafOutcomeRef ref, @Nullable OutcomeResult result) {
        AchievementLevel expected = Objects.requireNonNull(result, "result").expected();
        return Reason.of(CafCodes.ADVICE_REACH, ref, Objects.requireNonNull(expected, "expected"));
    }

    /** What becomes a row. */
    private record Draft(
            CafPlanStep step, CafBlocker blocker, @Nullable OutcomeResult result) {}

    /** {@return the outcomes} */
    @Override
    public String toString() {
        return "CafPlanner[" + outcomes + "]";
    }
}
