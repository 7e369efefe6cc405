package io.github.opendspt.examples.cli.score;

import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.CafScorecard;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --require} asks of a verdict: that the status is certain, and that it can be published on the day (rule B3a).
 *
 * @param status the least status, or {@code null} if the option is not given
 */
record Requirement(@Nullable Status status) {

    /** Why a verdict does not meet it; empty if it does, or if nothing is required. */
    Optional<String> shortfall(Scorecard card) {
        return shortfall(card.status(), card.openness(), Headline.of(card));
    }

    /** Why a verdict does not meet it; empty if it does, or if nothing is required. */
    Optional<String> shortfall(CafScorecard card) {
        return shortfall(card.status(), card.openness(), card.headline());
    }

    private Optional<String> shortfall(Status found, Openness openness, Headline headline) {
        if (status == null) {
            return Optional.empty();
        }
        if (found.compareTo(status) < 0) {
            return Optional.of("the status is " + Words.name(found) + ", below the required " + this);
        }
        return openness == Openness.CLOSED
                ? Optional.ofNullable(headline.openness()).map(Reason::message)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return status == null ? "nothing" : Words.name(status);
    }
}
