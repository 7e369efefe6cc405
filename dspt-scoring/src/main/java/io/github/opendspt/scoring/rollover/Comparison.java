package io.github.opendspt.scoring.rollover;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ItemChange;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.rollover.Renumbering.Renumbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Whether an item asks what the one before it asked (rules A35 and B4). */
final class Comparison {

    private final RequirementSet from;
    private final RequirementSet to;

    Comparison(RequirementSet from, RequirementSet to) {
        this.from = from;
        this.to = to;
    }

    /** Why the later item is not known to ask the same; empty if it does. */
    List<Reason> differences(EvidenceItem before, EvidenceItem after, Optional<Renumbered> renumbered) {
        List<Reason> differences = new ArrayList<>();
        if (!fold(before.title()).equals(fold(after.title()))) {
            differences.add(Reason.of("rollover.title", "it was \"%s\" and is \"%s\"", before.title(), after.title()));
        }
        if (before.answerKind() != after.answerKind()
                && before.answerKind() != AnswerKind.UNKNOWN
                && after.answerKind() != AnswerKind.UNKNOWN) {
            differences.add(Reason.of(
                    "rollover.answer-kind",
                    "it took an answer of kind %s and takes one of kind %s",
                    before.answerKind(),
                    after.answerKind()));
        }
        if (!Objects.equals(before.notBefore(), after.notBefore())) {
            differences.add(
                    after.notBefore() == null
                            ? Reason.of(
                                    "rollover.not-before", "it no longer has a day before which a date does not count")
                            : Reason.of(
                                    "rollover.not-before",
                                    "a date counts only from %s on (rule A38)",
                                    after.notBefore()));
        }
        mark(after).ifPresent(differences::add);
        renumbered
                .filter(pair -> pair.provenance().confidence().compareTo(Confidence.MEDIUM) > 0)
                .ifPresent(pair -> differences.add(Reason.of(
                        "rollover.inferred",
                        "that %s has become %s is not well founded: %s",
                        pair.before(),
                        pair.after(),
                        pair.provenance().source())));
        return differences;
    }

    /** A mark speaks of the edition before in the same category. */
    private Optional<Reason> mark(EvidenceItem after) {
        if (from.edition().equals(to.edition())) {
            return Optional.empty();
        }
        if (after.change() == ItemChange.REWORDED) {
            return Optional.of(
                    Reason.of("rollover.marked-reworded", "the source marks it as reworded in %s", to.edition()));
        }
        if (after.change() == ItemChange.NEW && from.category().equals(to.category())) {
            return Optional.of(Reason.of("rollover.marked-new", "the source marks it as new in %s", to.edition()));
        }
        return Optional.empty();
    }

    private static String fold(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
