package io.github.opendspt.scoring.internal;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.code.ScoringCodes;

/** What reminders say of the days of an edition: a day that is weakly founded is only likely (rule B2). */
public final class EditionDays {

    private EditionDays() {}

    /**
     * Says when the deadline is.
     *
     * @param edition the edition
     * @param deadline its deadline
     * @return the reason of the reminder
     */
    public static Reason deadline(Edition edition, KnownDate deadline) {
        return Reason.of(
                deadline.onlyLikely() ? ScoringCodes.REMINDER_LIKELY_DEADLINE : ScoringCodes.REMINDER_DEADLINE,
                edition,
                deadline.on());
    }

    /**
     * Says that the next edition opens.
     *
     * @param next the edition
     * @param opensOn the day on which it opens
     * @return the reason of the reminder
     */
    public static Reason opening(Edition next, KnownDate opensOn) {
        return Reason.of(
                opensOn.onlyLikely() ? ScoringCodes.REMINDER_LIKELY_NEXT_EDITION : ScoringCodes.REMINDER_NEXT_EDITION,
                next);
    }
}
