package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Term;
import java.time.LocalDate;
import java.util.List;

/** The codes that {@code dspt-scoring} reports of the CAF-aligned track. */
public final class CafCodes {

    private static final CodeList LIST = CodeList.of("dspt-scoring");

    /** A stated level is below the expected one (rule E7). */
    public static final Code OUTCOME_BELOW = LIST.add(
            "outcome.below",
            "{0} is stated as {1}, below the expected {2}",
            CafOutcomeRef.class,
            Term.class,
            Term.class);

    /** No level is stated (rule E7). */
    public static final Code OUTCOME_UNANSWERED =
            LIST.add("outcome.unanswered", "no level is stated for {0}", CafOutcomeRef.class);

    /** A level is stated that the outcome does not have (rule E5). */
    public static final Code OUTCOME_NO_SUCH_LEVEL = LIST.add(
            "outcome.no-such-level",
            "{0} does not have the level {1} and so counts as unanswered; its levels are {2}",
            CafOutcomeRef.class,
            Term.class,
            List.class);

    /** A level is stated that the outcome seems not to have, by inference (rule E5). */
    public static final Code OUTCOME_LEVEL_DOUBTFUL = LIST.add(
            "outcome.level-doubtful",
            "{0} seems not to have the level {1}; that is inferred only, so the level counts. Check it in the toolkit",
            CafOutcomeRef.class,
            Term.class);

    /** The expected level is not known, and the stated one does not meet any (rule E7). */
    public static final Code OUTCOME_EXPECTED_UNKNOWN = LIST.add(
            "outcome.expected-unknown",
            "{0} is stated as {1}, and which level is expected is not known",
            CafOutcomeRef.class,
            Term.class);

    /** The expected level is not known, and the stated one meets any (rule E7). */
    public static final Code OUTCOME_MEETS_ANY = LIST.add(
            "outcome.meets-any", "{0} is stated as achieved, which meets any expected level", CafOutcomeRef.class);

    /** Something is said of an outcome that the edition does not have (rule E1). */
    public static final Code OUTCOME_UNKNOWN_REF = LIST.add(
            "outcome.unknown-ref",
            "{0} is not an outcome of {1}; what is said of it is kept and does not count",
            CafOutcomeRef.class,
            Edition.class);

    /** A level is stated and not explained (rule E3). */
    public static final Code OUTCOME_NOT_EXPLAINED =
            LIST.add("outcome.not-explained", "the level is stated without an explanation for {0}", List.class);

    /** The day for looking at an outcome again has passed. */
    public static final Code OUTCOME_REVIEW_PASSED = LIST.add(
            "outcome.review-passed", "{0} was to be looked at again by {1}", CafOutcomeRef.class, LocalDate.class);

    /** An outcome has both an answer and a draft. */
    public static final Code OUTCOME_DRAFT_BESIDE = LIST.add(
            "outcome.draft-beside",
            "{0} has a level and a draft as well; the level counts. Remove the draft once it is used",
            CafOutcomeRef.class);

    /** A "not achieved" statement is true beside a higher stated level (rule E4). */
    public static final Code INDICATOR_NOT_ACHIEVED = LIST.add(
            "indicator.not-achieved",
            "{0} is stated as {1}, but \"not achieved\" statements are marked as true (how many: {2}), and one is enough for not"
                    + " achieved; the stated level counts. Check which is right",
            CafOutcomeRef.class,
            Term.class,
            Integer.class);

    /** The statements of a complete list support less than the stated level (rule E4). */
    public static final Code INDICATOR_LESS = LIST.add(
            "indicator.less",
            "{0} is stated as {1}, but its statements support {2} at most; the stated level counts. Check which is right",
            CafOutcomeRef.class,
            Term.class,
            Term.class);

    /** The statements of a complete list support more than the stated level (rule E4). */
    public static final Code INDICATOR_MORE = LIST.add(
            "indicator.more",
            "{0} is stated as {1}, and its statements support {2}; the stated level counts. Check which is right",
            CafOutcomeRef.class,
            Term.class,
            Term.class);

    /** Statements are not of the list that the host supplied. */
    public static final Code INDICATOR_UNKNOWN = LIST.add(
            "indicator.unknown",
            "{1} of the statements of {0} are not in the supplied list; they may be of another list",
            CafOutcomeRef.class,
            Integer.class);

    /** A policy question is not answered (rule E8). */
    public static final Code POLICY_UNANSWERED = LIST.add(
            "policy.unanswered",
            "the policy question beside {0} is not answered, and what that does to the status is not known",
            CafOutcomeRef.class);

    /** A policy question is answered "not yet" (rule E8). */
    public static final Code POLICY_NOT_YET = LIST.add(
            "policy.not-yet",
            "the policy beside {0} is not complied with yet, and what that does to the status is not known",
            CafOutcomeRef.class);

    /** It is not known which policy questions there are (rule E8). */
    public static final Code POLICY_QUESTIONS_UNKNOWN =
            LIST.add("policy.questions-unknown", "which policy questions are asked in {0} is not known", Edition.class);

    /** A policy answer is given where no question is known (rule E8). */
    public static final Code POLICY_UNKNOWN_REF = LIST.add(
            "policy.unknown-ref",
            "no policy question is known beside {0} in {1}; its answer is kept and does not count",
            CafOutcomeRef.class,
            Edition.class);

    /** The host's profile expects another level than public sources do (rule E6). */
    public static final Code PROFILE_DIFFERS = LIST.add(
            "profile.differs",
            "for {0} the profile expects {1}, and public sources {2}; the profile applies",
            CafOutcomeRef.class,
            Term.class,
            Term.class);

    /** The host's profile names other policy questions than public sources do (rule E8). */
    public static final Code PROFILE_POLICIES_DIFFER = LIST.add(
            "profile.policies-differ",
            "the profile has policy questions beside {0}, and public sources beside {1}; the profile applies",
            List.class,
            List.class);

    /** The host's profile speaks of an outcome that the edition does not have. */
    public static final Code PROFILE_UNKNOWN_REF = LIST.add(
            "profile.unknown-ref",
            "{0} is not an outcome of {1}; what the profile says of it does not count",
            CafOutcomeRef.class,
            Edition.class);

    /** The host's profile expects a level that the outcome does not have (rule E5). */
    public static final Code PROFILE_NO_SUCH_LEVEL = LIST.add(
            "profile.no-such-level",
            "{0} does not have the level {1} that the profile expects; the profile does not count there",
            CafOutcomeRef.class,
            Term.class);

    /** The levels of public sources are not known to be those of the organisation type (rule E2). */
    public static final Code PROFILE_OTHER_TYPE = LIST.add(
            "profile.other-type",
            "that the levels known from public sources are those of the type {0} is not known; they are not used",
            Term.class);

    /** The organisation type is not known to be assessed on this track (rule E2). */
    public static final Code TRACK_OTHER = LIST.add(
            "track.other",
            "the type {0} is not known to be assessed on the CAF-aligned track in {1}",
            Term.class,
            Edition.class);

    /** Whether the reviewed route is open to the organisation type is not known (rules A15 and E10). */
    public static final Code ROUTE_UNKNOWN = LIST.add(
            "status.undetermined-caf-route",
            "whether an approved improvement plan gives Approaching Standards to the type {0} in {1} is not known",
            Term.class,
            Edition.class);

    /** Whether Standards Exceeded can be had on this track is not known (rule E11). */
    public static final Code EXCEEDED_UNKNOWN = LIST.add(
            "status.caf-exceeded-unknown",
            "Standards Exceeded may exist on the CAF-aligned track; nothing is known of it, and it is not awarded here");

    /** An outcome asks the same in both editions. */
    public static final Code ROLLOVER_SAME =
            LIST.add("caf-rollover.same", "{0} has the same ref and title in {1}", CafOutcomeRef.class, Edition.class);

    /** The ref means another outcome in the later edition (rule E1). */
    public static final Code ROLLOVER_OTHER_TITLE = LIST.add(
            "caf-rollover.other-title",
            "{0} has another title in {1}, so that it may ask something else",
            CafOutcomeRef.class,
            Edition.class);

    /** The later edition's outcome does not have the stated level (rule E5). */
    public static final Code ROLLOVER_NO_SUCH_LEVEL = LIST.add(
            "caf-rollover.no-such-level",
            "{0} does not have the level {1} in {2}",
            CafOutcomeRef.class,
            Term.class,
            Edition.class);

    /** The later edition has an outcome that the earlier one does not. */
    public static final Code ROLLOVER_NEW =
            LIST.add("caf-rollover.new", "{0} is new; it is not an outcome of {1}", CafOutcomeRef.class, Edition.class);

    /** The later edition does not have an outcome of the earlier one. */
    public static final Code ROLLOVER_REMOVED = LIST.add(
            "caf-rollover.removed",
            "{0} is not an outcome of {1}; what was said of it is not carried",
            CafOutcomeRef.class,
            Edition.class);

    /** Something is said of an outcome of the later edition that the earlier one does not have. */
    public static final Code ROLLOVER_UNKNOWN_REF = LIST.add(
            "caf-rollover.unknown-ref",
            "{0} is not an outcome of {1}, so that it is not known what is said there; it is not carried",
            CafOutcomeRef.class,
            Edition.class);

    /** A policy answer is not carried, since the later edition is not known to ask the same (rule E8). */
    public static final Code ROLLOVER_POLICY = LIST.add(
            "caf-rollover.policy",
            "the answer to the policy question beside {0} is not carried, since {1} is not known to ask the same there",
            CafOutcomeRef.class,
            Edition.class);

    /** Evidence is not carried, since its outcome is not (rule E1). */
    public static final Code ROLLOVER_EVIDENCE = LIST.add(
            "caf-rollover.evidence",
            "the evidence for {0} is not carried, since the outcome is not known to be the same in {1}",
            CafOutcomeRef.class,
            Edition.class);

    /** The improvement plan belongs to the earlier edition. */
    public static final Code ROLLOVER_PLAN =
            LIST.add("caf-rollover.plan", "the improvement plan belongs to {0} and is not carried", Edition.class);

    /** The level that an outcome is expected to reach, and by which profile. */
    public static final Code EXPLAIN_EXPECTED = LIST.add(
            "outcome.expects",
            "{0} is expected to be {1}, by this profile: {2}",
            CafOutcomeRef.class,
            Term.class,
            String.class);

    /** The level that an outcome is expected to reach is not in the profile. */
    public static final Code EXPLAIN_EXPECTED_UNKNOWN = LIST.add(
            "outcome.expects-unknown",
            "which level is expected of {0} is not in this profile: {1}",
            CafOutcomeRef.class,
            String.class);

    /** An outcome is not asked. */
    public static final Code EXPLAIN_NOT_ASKED =
            LIST.add("outcome.not-asked", "{0} is not an outcome of {1}", CafOutcomeRef.class, Edition.class);

    /** A stated level meets the expected one. */
    public static final Code EXPLAIN_MEETS = LIST.add(
            "outcome.meets", "{0} is stated as {1}, which meets the expected level", CafOutcomeRef.class, Term.class);

    /** The rule on levels. */
    public static final Code RULE_LEVELS = LIST.add(
            "rule.caf-levels",
            "a stated level at or above the expected one meets it, achieved meets any, and every outcome has to be answered"
                    + " (rules E6 and E7)");

    /** The rule on refs. */
    public static final Code RULE_REFS =
            LIST.add("rule.caf-refs", "the same ref can mean another outcome in another edition (rule E1)");

    /** What to do about an outcome below the expected level. */
    public static final Code ADVICE_RAISE = LIST.add(
            "advice.caf-raise",
            "reach the expected level of {0}, or put it into the improvement plan",
            CafOutcomeRef.class);

    /** What to do about an outcome that is unanswered. */
    public static final Code ADVICE_STATE =
            LIST.add("advice.caf-state", "state a level that {0} has, and explain it", CafOutcomeRef.class);

    /** What to do about an outcome whose expected level is not known. */
    public static final Code ADVICE_LOOK_UP = LIST.add(
            "advice.caf-look-up",
            "look up in the toolkit which level is expected of {0} and put it into a profile, or achieve the outcome",
            CafOutcomeRef.class);

    /** What to do about a policy question. */
    public static final Code ADVICE_POLICY = LIST.add(
            "advice.caf-policy", "comply with the policy beside {0}, and answer its question", CafOutcomeRef.class);

    /** What to do about an outcome below the expected level: which level to reach. */
    public static final Code ADVICE_REACH = LIST.add(
            "advice.caf-reach", "bring {0} up to {1}, then state the new level", CafOutcomeRef.class, Term.class);

    /** What to do where it is not known which policy questions there are (rule E8). */
    public static final Code ADVICE_LOOK_UP_POLICIES = LIST.add(
            "advice.caf-look-up-policies",
            "look up in the toolkit beside which outcomes a policy question is asked, name them in a profile, and answer them");

    /** A plan holds two rows about one level or one policy question: the kind and the priority of the second. */
    public static final Code PLAN_DUPLICATE_ROW = LIST.add(
            "caf-plan.duplicate-row",
            "the row of priority {1} of the kind {0} is about the same as another; keep one",
            Term.class,
            Integer.class);

    /** A plan holds something as done that it holds elsewhere too: the kind. */
    public static final Code PLAN_DUPLICATE_DONE = LIST.add(
            "caf-plan.duplicate-done",
            "something of the kind {0} that is done is a row too, or is done twice; keep one",
            Term.class);

    /** The interim assessment is due (rule E12). */
    public static final Code FORECAST_INTERIM = LIST.add(
            "forecast.interim",
            "the interim assessment of {0} is due on {1}; what follows from it is not known (rule E12)",
            Edition.class,
            LocalDate.class);

    /** The time for completing an improvement plan ends (rule E10). */
    public static final Code FORECAST_PLAN_ENDS = LIST.add(
            "forecast.plan-ends",
            "an improvement plan of {0} was to be complete by {1} (rule E10)",
            Edition.class,
            LocalDate.class);

    /** A blocker in a document concerns no outcome, and is of a kind that does. */
    public static final Code BLOCKER_WITHOUT_OUTCOME =
            LIST.add("blocker.without-outcome", "a blocker of the kind {0} has the ref of an outcome", Term.class);

    private CafCodes() {}

    /**
     * Every code of this track.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
