package io.github.opendspt.scoring;

import java.time.LocalDate;
import java.util.List;

/** Scorecards as documents from elsewhere might state them. */
public final class Cards {

    private Cards() {}

    /** A scorecard of another day, with other results and blockers. */
    public static Scorecard stated(
            Scorecard card,
            LocalDate asAt,
            List<StandardResult> standards,
            List<AssertionResult> assertions,
            List<ItemResult> items,
            List<Blocker> blockers) {
        return Scorecard.stated(
                card.requirementSet(),
                asAt,
                card.odsCode(),
                card.status(),
                card.possibleStatus(),
                card.mandatory(),
                card.assertions(),
                new StatedDetails(
                        card.published(), card.openness(), standards, assertions, items, blockers, card.findings()));
    }
}
