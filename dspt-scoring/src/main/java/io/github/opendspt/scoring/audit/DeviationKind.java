package io.github.opendspt.scoring.audit;

import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.code.Term;

/** How an auditor's judgement is lower than what was stated (rule J3). What it means for a rating is not known (rule J2). */
public enum DeviationKind implements Term {
    /** An assertion was stated as met, and is not. */
    MET_TO_NOT_MET,
    /** An outcome was stated as achieved, and is achieved in part. */
    ACHIEVED_TO_PARTIALLY_ACHIEVED,
    /** An outcome was stated as achieved, and is not. */
    ACHIEVED_TO_NOT_ACHIEVED,
    /** An outcome was stated as achieved in part, and is not. */
    PARTIALLY_ACHIEVED_TO_NOT_ACHIEVED;

    /** The kind of two levels, the second of which is lower. */
    static DeviationKind of(AchievementLevel stated, AchievementLevel judged) {
        if (stated == AchievementLevel.PARTIALLY_ACHIEVED) {
            return PARTIALLY_ACHIEVED_TO_NOT_ACHIEVED;
        }
        return judged == AchievementLevel.PARTIALLY_ACHIEVED
                ? ACHIEVED_TO_PARTIALLY_ACHIEVED
                : ACHIEVED_TO_NOT_ACHIEVED;
    }

    /**
     * Finds a kind by its {@link #token()}.
     *
     * @param token the token
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static DeviationKind parse(String token) {
        return Term.parse(DeviationKind.class, token);
    }

    /**
     * Finds a kind by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the token
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static DeviationKind of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
