package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Styled;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.scoring.caf.CafBlocker;
import io.github.opendspt.scoring.caf.CafBlockerKind;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.OutcomeResult;
import io.github.opendspt.scoring.caf.OutcomeVerdict;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of this track say alike. */
final class CafWords {

    private CafWords() {}

    /** Whose verdict it is, by what, and on which day. */
    static void subject(Page page, CafEvaluation evaluation) {
        Organisation organisation = evaluation.assessment().organisation();
        page.lines("", organisation.name() + " (" + organisation.odsCode() + ")");
        page.row(evaluation.outcomes().edition() + ", CAF-aligned, as at " + Words.day(evaluation.asAt()));
    }

    /** The certain status, and the possible one where it differs. */
    static Styled status(Page page, CafScorecard card) {
        return page.verdict(card.status(), card.possibleStatus());
    }

    /** A level; {@code unknown} where there is none. */
    static String level(@Nullable AchievementLevel level, String unknown) {
        return level == null ? unknown : level.displayName();
    }

    /** How much there is to do, by what kind of work it is. */
    static String toDo(CafScorecard card, Collection<CafBlocker> blockers) {
        int below = 0;
        int unanswered = 0;
        int undetermined = 0;
        int policies = 0;
        for (CafBlocker blocker : blockers) {
            switch (blocker.kind()) {
                case UNDETERMINED -> undetermined++;
                case POLICY -> policies++;
                case OUTCOME -> {
                    boolean lower = isBelow(card, blocker);
                    below += lower ? 1 : 0;
                    unanswered += lower ? 0 : 1;
                }
            }
        }
        List<String> parts = new ArrayList<>();
        add(parts, below, Words.count(below, "outcome") + " below");
        add(parts, unanswered, unanswered + " unanswered");
        add(parts, undetermined, undetermined + " not known");
        add(parts, policies, policies == 1 ? "1 policy" : policies + " policies");
        return String.join(", ", parts);
    }

    /** Whether a blocker is an outcome that is certainly below. */
    static boolean isBelow(CafScorecard card, CafBlocker blocker) {
        return blocker.kind() == CafBlockerKind.OUTCOME
                && blocker.ref() != null
                && card.result(blocker.ref())
                        .map(OutcomeResult::result)
                        .filter(OutcomeVerdict.BELOW::equals)
                        .isPresent();
    }

    private static void add(List<String> parts, int count, String part) {
        if (count > 0) {
            parts.add(part);
        }
    }
}
