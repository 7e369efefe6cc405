package io.github.opendspt.scoring.rollover;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.ItemChange;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.code.RolloverCodes;
import io.github.opendspt.scoring.rollover.Renumbering.Renumbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an item asks what the one before it asked (rules A35 and B4). */
final class Comparison {

    private final RequirementSet from;
    private final RequirementSet to;

    Comparison(RequirementSet from, RequirementSet to) {
        this.from = from;
        this.to = to;
    }

    /** Why the later item is known, or not known well enough, to ask something else; empty if its answer carries. */
    List<Reason> differences(EvidenceItem before, EvidenceItem after, Optional<Renumbered> renumbered) {
        List<Reason> differences = new ArrayList<>();
        if (before.ref().equals(after.ref())
                && CategoryChanges.BUNDLED.differs(after.ref(), from.category(), to.category())) {
            differences.add(Reason.of(RolloverCodes.OTHER_QUESTION, after.ref(), to.category(), from.category()));
        }
        ItemChange note = note(after);
        if (note == ItemChange.REWORDED) {
            differences.add(Reason.of(RolloverCodes.MARKED_REWORDED, to.edition()));
        } else if (note == ItemChange.NEW) {
            differences.add(Reason.of(RolloverCodes.MARKED_NEW, to.edition()));
        } else if (note == null && !sameWords(before, after) && sameHand(before, after)) {
            differences.add(Reason.of(RolloverCodes.TITLE));
        }
        if (before.answerKind() != after.answerKind()
                && before.answerKind() != AnswerKind.UNKNOWN
                && after.answerKind() != AnswerKind.UNKNOWN) {
            differences.add(Reason.of(RolloverCodes.ANSWER_KIND, before.answerKind(), after.answerKind()));
        }
        if (after.notBefore() != null && !after.notBefore().equals(before.notBefore())) {
            differences.add(Reason.of(RolloverCodes.NOT_BEFORE, after.notBefore()));
        }
        renumbered
                .filter(pair -> pair.provenance().confidence().compareTo(Confidence.MEDIUM) > 0)
                .ifPresent(pair -> differences.add(Reason.of(RolloverCodes.INFERRED, pair.before(), pair.after())));
        return differences;
    }

    /** What there is to check at an item whose answer carries. */
    List<Reason> checks(EvidenceItem before, EvidenceItem after) {
        List<Reason> checks = new ArrayList<>();
        if (wordingIsToBeChecked(before, after)) {
            checks.add(Reason.of(RolloverCodes.CHECK_WORDING));
        }
        if (before.notBefore() != null && after.notBefore() == null) {
            checks.add(Reason.of(RolloverCodes.NOT_BEFORE_GONE, before.notBefore()));
        }
        return checks;
    }

    /** Texts of different hands differ even where nothing changed, so that they say nothing. */
    boolean wordingIsToBeChecked(EvidenceItem before, EvidenceItem after) {
        return note(after) == null && !sameWords(before, after) && !sameHand(before, after);
    }

    /** The note of the later source, where it speaks of the earlier set: of the edition before in the same category. */
    private @Nullable ItemChange note(EvidenceItem after) {
        if (from.edition().equals(to.edition())) {
            return null;
        }
        boolean otherCategory = !from.category().equals(to.category());
        return otherCategory && after.change() == ItemChange.NEW ? null : after.change();
    }

    private static boolean sameWords(EvidenceItem before, EvidenceItem after) {
        return fold(before.title()).equals(fold(after.title()));
    }

    /** Whether both titles come from one source, or both from the official workbook. */
    private boolean sameHand(EvidenceItem before, EvidenceItem after) {
        return before.provenance().source().equals(after.provenance().source())
                || (from.exemptions() == ExemptionBasis.OFFICIAL_WORKBOOK
                        && to.exemptions() == ExemptionBasis.OFFICIAL_WORKBOOK);
    }

    private static String fold(String title) {
        StringBuilder folded = new StringBuilder(title.length());
        boolean space = false;
        for (char character : title.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            boolean another = " \t\n\u000b\f\r".indexOf(character) >= 0;
            if (!another || !space) {
                folded.append(another ? ' ' : character);
            }
            space = another;
        }
        return folded.toString();
    }
}
