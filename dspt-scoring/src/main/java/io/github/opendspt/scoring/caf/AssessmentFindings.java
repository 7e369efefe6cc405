package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PartialLevel;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.scoring.explanation.EvidenceFindings;
import io.github.opendspt.scoring.explanation.PublicationDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person should know about an assessment. None of it changes a result. Used once. */
final class AssessmentFindings {

    private final CafScorer scorer;
    private final CafOutcomes outcomes;
    private final CafAssessment assessment;
    private final LocalDate asAt;
    private final List<Finding> found = new ArrayList<>();
    private final List<CafOutcomeRef> unexplained = new ArrayList<>();

    AssessmentFindings(CafScorer scorer, CafAssessment assessment, LocalDate asAt) {
        this.scorer = scorer;
        this.outcomes = scorer.outcomes;
        this.assessment = assessment;
        this.asAt = asAt;
    }

    List<Finding> look() {
        type();
        assessment.outcomes().forEach(this::look);
        if (!unexplained.isEmpty()) {
            found.add(Finding.of(
                    Severity.INFO, null, "/outcomes", Reason.of(CafCodes.OUTCOME_NOT_EXPLAINED, unexplained)));
        }
        for (CafOutcomeRef ref : assessment.policies().keySet()) {
            if (scorer.policies == null ? outcomes.outcome(ref).isEmpty() : !scorer.policies.contains(ref)) {
                warn(ref, "/policies/" + ref, Reason.of(CafCodes.POLICY_UNKNOWN_REF, ref, outcomes.edition()));
            }
        }
        evidence();
        found.addAll(PublicationDay.look(assessment.publication(), outcomes.edition(), asAt, scorer::openness));
        for (CafOutcomeRef ref : assessment.drafts().keySet()) {
            OutcomeAnswer answer = assessment.outcomes().get(ref);
            if (answer != null && answer.level() != null) {
                warn(ref, "/drafts/" + ref, Reason.of(CafCodes.OUTCOME_DRAFT_BESIDE, ref));
            }
        }
        return found;
    }

    private void evidence() {
        EvidenceFindings looking = new EvidenceFindings(scorer.freshness, asAt);
        assessment.evidence().forEach((ref, records) -> {
            if (outcomes.outcome(ref).isEmpty()) {
                looking.notAsked(ref, outcomes.edition());
                return;
            }
            OutcomeAnswer answer = assessment.outcomes().get(ref);
            AchievementLevel level = answer == null ? null : answer.level();
            looking.look(ref, records, null, level != null && level != AchievementLevel.NOT_ACHIEVED);
        });
        found.addAll(looking.found());
    }

    /** Rule E2. */
    private void type() {
        OrganisationType type = assessment.organisation().type();
        String pointer = "/organisation/type";
        if (outcomes.rule(type).isEmpty()) {
            warn(null, pointer, Reason.of(CafCodes.TRACK_OTHER, type, outcomes.edition()));
        }
        if (!outcomes.expectedFor().isEmpty() && !outcomes.expectedFor().contains(type)) {
            found.add(Finding.of(Severity.INFO, null, pointer, Reason.of(CafCodes.PROFILE_OTHER_TYPE, type)));
        }
    }

    private void look(CafOutcomeRef ref, OutcomeAnswer answer) {
        CafOutcome outcome = outcomes.outcome(ref).orElse(null);
        if (outcome == null) {
            warnAt(ref, "", Reason.of(CafCodes.OUTCOME_UNKNOWN_REF, ref, outcomes.edition()));
            return;
        }
        AchievementLevel level = answer.level();
        if (level != null) {
            level(outcome, level);
            indicators(ref, level, answer);
            if (answer.explanation() == null || UnicodeText.isBlank(answer.explanation())) {
                unexplained.add(ref);
            }
        }
        LocalDate reviewBy = answer.reviewBy();
        if (reviewBy != null && reviewBy.isBefore(asAt)) {
            warnAt(ref, "/reviewBy", Reason.of(CafCodes.OUTCOME_REVIEW_PASSED, ref, reviewBy));
        }
    }

    /** Rule E5. */
    private void level(CafOutcome outcome, AchievementLevel level) {
        if (level != AchievementLevel.PARTIALLY_ACHIEVED) {
            return;
        } else if (outcome.partialLevel() == PartialLevel.NONE) {
            warnAt(
                    outcome.ref(),
                    "/level",
                    Reason.of(CafCodes.OUTCOME_NO_SUCH_LEVEL, outcome.ref(), level, outcome.levels()));
        } else if (outcome.partialLevel() == PartialLevel.NONE_INFERRED) {
            warnAt(outcome.ref(), "/level", Reason.of(CafCodes.OUTCOME_LEVEL_DOUBTFUL, outcome.ref(), level));
        }
    }

    /** Rule E4. */
    private void indicators(CafOutcomeRef ref, AchievementLevel level, OutcomeAnswer answer) {
        if (answer.indicators().isEmpty()) {
            return;
        }
        IndicatorList list = listOf(ref, answer);
        int unknown = list == null ? 0 : list.unknown(ref, answer.indicators());
        if (unknown > 0) {
            warnAt(ref, "/indicators", Reason.of(CafCodes.INDICATOR_UNKNOWN, ref, unknown));
        }
        int denials = level == AchievementLevel.NOT_ACHIEVED ? 0 : denials(ref, answer, list);
        if (denials > 0) {
            warnAt(ref, "/indicators", Reason.of(CafCodes.INDICATOR_NOT_ACHIEVED, ref, level, denials));
        } else if (list != null && unknown == 0) {
            compare(list, ref, level, answer);
        }
    }

    /** The list that the statements of an answer are from; {@code null} if the host did not supply it. */
    private @Nullable IndicatorList listOf(CafOutcomeRef ref, OutcomeAnswer answer) {
        IndicatorList list = scorer.indicators;
        boolean fits = list != null
                && list.has(ref)
                && (answer.indicatorList() == null || answer.indicatorList().equals(list.name()));
        return fits ? list : null;
    }

    /** How many "not achieved" statements are true. */
    private static int denials(CafOutcomeRef ref, OutcomeAnswer answer, @Nullable IndicatorList list) {
        int denials = 0;
        for (Map.Entry<String, Boolean> indicator : answer.indicators().entrySet()) {
            denials += indicator.getValue() && speaksAgainst(ref, indicator.getKey(), list) ? 1 : 0;
        }
        return denials;
    }

    private static boolean speaksAgainst(CafOutcomeRef ref, String statement, @Nullable IndicatorList list) {
        AchievementLevel level = list == null ? IndicatorList.levelByName(statement) : list.level(ref, statement);
        return level == AchievementLevel.NOT_ACHIEVED;
    }

    private void compare(IndicatorList list, CafOutcomeRef ref, AchievementLevel level, OutcomeAnswer answer) {
        AchievementLevel highest = list.highest(ref, answer.indicators());
        AchievementLevel lowest = list.lowest(ref, answer.indicators());
        if (!highest.isAtLeast(level)) {
            warnAt(ref, "/indicators", Reason.of(CafCodes.INDICATOR_LESS, ref, level, highest));
        } else if (!level.isAtLeast(lowest)) {
            warnAt(ref, "/indicators", Reason.of(CafCodes.INDICATOR_MORE, ref, level, lowest));
        }
    }

    /** Something at a member of what is said of an outcome. */
    private void warnAt(CafOutcomeRef ref, String member, Reason reason) {
        warn(ref, "/outcomes/" + ref + member, reason);
    }

    private void warn(@Nullable CafOutcomeRef ref, String pointer, Reason reason) {
        found.add(Finding.of(Severity.WARNING, ref, pointer, reason));
    }
}
