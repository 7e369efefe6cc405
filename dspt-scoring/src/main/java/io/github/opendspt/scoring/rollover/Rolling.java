package io.github.opendspt.scoring.rollover;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ItemChange;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.code.RolloverCodes;
import io.github.opendspt.scoring.rollover.Renumbering.Renumbered;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The taking over of one assessment. Used once and by one thread. */
final class Rolling {

    private final RequirementSet from;
    private final RequirementSet to;
    private final boolean sameEdition;
    private final boolean samePlace;
    private final Pairing pairing;
    private final Comparison comparison;
    private final Assessment assessment;
    private final @Nullable PreviousStatus previousStatus;
    private final Assessment.Builder rolled;
    private final TreeMap<EvidenceRef, Answer> toReview = new TreeMap<>();
    private final List<RolloverItem> items = new ArrayList<>();
    private final List<EvidenceRef> wordingToCheck = new ArrayList<>();
    private final TreeSet<Finding> findings = new TreeSet<>();

    Rolling(
            RequirementSet from,
            RequirementSet to,
            List<Renumbered> moves,
            Assessment assessment,
            @Nullable PreviousStatus named) {
        this.from = from;
        this.to = to;
        this.sameEdition = from.edition().equals(to.edition());
        this.samePlace = sameEdition && from.category().equals(to.category());
        this.pairing = new Pairing(from, to, moves);
        this.comparison = new Comparison(from, to);
        this.assessment = assessment;
        this.previousStatus = named == null ? previousStatus(assessment) : named;
        this.rolled = assessment.toBuilder();
    }

    /** What was published for the edition before is the last publication; within an edition nothing changes. */
    private @Nullable PreviousStatus previousStatus(Assessment assessment) {
        if (sameEdition) {
            return assessment.previousStatus();
        }
        return assessment.publication() == null
                ? null
                : PreviousStatus.of(assessment.publication().status());
    }

    RolledOver roll() {
        List<AssertionRef> cleared =
                List.copyOf(assessment.confirmedAssertions().keySet());
        cleared.forEach(rolled::withoutConfirmation);
        rolled.previousStatus(previousStatus);
        if (!samePlace) {
            rolled.edition(to.edition()).category(category());
            assessment.answers().keySet().forEach(rolled::withoutAnswer);
            keepDrafts();
            moveEvidence();
        }
        if (!sameEdition) {
            rolled.improvementPlan(null).publication(null);
        }
        to.items().forEach(this::arrive);
        from.items().stream().filter(item -> !pairing.hasAfter(item.ref())).forEach(this::leave);
        assessment.answers().forEach(this::stray);
        note();
        return new RolledOver(
                rolled.build(),
                toReview,
                new RolloverReport(
                        assessment.organisation().odsCode(),
                        from.id(),
                        to.id(),
                        previousStatus,
                        items,
                        cleared,
                        Finding.firstOf(findings)));
    }

    /** The category to state; {@code null} if it need not be, and was not. */
    private @Nullable Category category() {
        boolean decided = to.editionFacts()
                .category(assessment.organisation().type())
                .filter(to.category()::equals)
                .isPresent();
        return assessment.category() == null && decided ? null : to.category();
    }

    /** Older drafts stay, under the ref that their item has now. */
    private void keepDrafts() {
        assessment.drafts().keySet().forEach(ref -> rolled.draft(ref, null));
        assessment
                .drafts()
                .forEach((ref, draft) -> rolled.draft(pairing.after(ref).orElse(ref), draft));
    }

    private void moveEvidence() {
        assessment.evidence().keySet().forEach(ref -> rolled.evidence(ref, List.of()));
        assessment.evidence().forEach((ref, seen) -> {
            EvidenceRef after = pairing.after(ref).orElse(ref);
            seen.forEach(one -> rolled.evidence(after, one));
        });
    }

    private void arrive(EvidenceItem item) {
        EvidenceRef before = pairing.before(item.ref()).orElse(null);
        if (before == null) {
            items.add(new RolloverItem(
                    null,
                    item.ref(),
                    item.title(),
                    RolloverChange.NEW,
                    item.mandatory(),
                    null,
                    false,
                    List.of(Reason.of(RolloverCodes.NEW, from.category(), from.edition()))));
            return;
        }
        EvidenceItem old = from.item(before).orElseThrow();
        Answer answer = assessment.answers().get(before);
        List<Reason> differences = comparison.differences(old, item, pairing.renumbered(item.ref()));
        boolean carries = samePlace || differences.isEmpty();
        List<Reason> reasons = new ArrayList<>(differences.isEmpty() ? List.of(same(item)) : differences);
        if (carries) {
            reasons.addAll(comparison.checks(old, item));
        }
        if (!before.equals(item.ref())) {
            reasons.add(Reason.of(RolloverCodes.RENUMBERED, before, item.ref()));
        }
        if (answer != null && !samePlace) {
            if (carries) {
                rolled.answer(item.ref(), answer);
            } else {
                toReview.put(item.ref(), answer);
                rolled.draft(item.ref(), draft(answer, reasons));
            }
        }
        if (answer != null && carries && comparison.wordingIsToBeChecked(old, item)) {
            wordingToCheck.add(item.ref());
        }
        items.add(new RolloverItem(
                before,
                item.ref(),
                item.title(),
                carries ? RolloverChange.CARRIED : RolloverChange.REWORDED,
                item.mandatory(),
                obligation(old, item),
                answer != null,
                reasons));
    }

    private static Reason same(EvidenceItem item) {
        return Reason.of(item.change() == ItemChange.GUIDANCE ? RolloverCodes.GUIDANCE : RolloverCodes.SAME);
    }

    private Draft draft(Answer answer, List<Reason> reasons) {
        String why =
                from.edition() + ": " + reasons.stream().map(Reason::message).collect(Collectors.joining("; "));
        return new Draft(answer, why);
    }

    private static @Nullable ObligationChange obligation(EvidenceItem before, EvidenceItem after) {
        if (before.mandatory() == after.mandatory()) {
            return null;
        }
        return after.mandatory() ? ObligationChange.NOW_MANDATORY : ObligationChange.NO_LONGER_MANDATORY;
    }

    private void leave(EvidenceItem item) {
        List<Reason> reasons = List.of(Reason.of(RolloverCodes.REMOVED, to.category(), to.edition()));
        Answer answer = assessment.answers().get(item.ref());
        if (answer != null && !samePlace) {
            keep(item.ref(), answer, reasons);
        }
        items.add(new RolloverItem(
                item.ref(),
                null,
                item.title(),
                RolloverChange.REMOVED,
                item.mandatory(),
                null,
                answer != null,
                reasons));
    }

    /** Keeps an answer under its old ref, unless this year's answer to another item is a draft there already. */
    private void keep(EvidenceRef ref, Answer answer, List<Reason> reasons) {
        if (toReview.containsKey(ref)) {
            warn(ref, Reason.of(RolloverCodes.DRAFT_LOST, ref, from.edition()));
        } else {
            rolled.draft(ref, draft(answer, reasons));
        }
    }

    /** An answer that the earlier set did not ask for. */
    private void stray(EvidenceRef ref, Answer answer) {
        if (samePlace || from.item(ref).isPresent()) {
            return;
        }
        if (to.item(ref).isEmpty()) {
            rolled.answer(ref, answer);
            return;
        }
        Reason reason = Reason.of(RolloverCodes.UNKNOWN_REF, ref, from.category(), from.edition());
        warn(ref, reason);
        keep(ref, answer, List.of(reason));
    }

    private void warn(EvidenceRef ref, Reason reason) {
        findings.add(Finding.of(Severity.WARNING, ref, "/answers/" + ref, reason));
    }

    private void note() {
        if (!wordingToCheck.isEmpty()) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    null,
                    null,
                    Reason.of(RolloverCodes.WORDING_TO_CHECK, wordingToCheck.size(), wordingToCheck)));
        }
        if (!sameEdition && assessment.improvementPlan() != null) {
            findings.add(Finding.of(
                    Severity.INFO, null, "/improvementPlan", Reason.of(RolloverCodes.PLAN_DROPPED, from.edition())));
        }
        if (!sameEdition && assessment.publication() != null) {
            findings.add(Finding.of(
                    Severity.INFO,
                    null,
                    "/publication",
                    Reason.of(
                            RolloverCodes.PUBLICATION_DROPPED,
                            from.edition(),
                            assessment.publication().status())));
        }
        unconfirmed(from);
        unconfirmed(to);
    }

    /** Section H and rule A40. */
    private void unconfirmed(RequirementSet set) {
        if (set.completeness() != Completeness.COMPLETE) {
            Code code =
                    set.completeness() == Completeness.PROJECTED ? RolloverCodes.PROJECTED : RolloverCodes.PROVISIONAL;
            findings.add(Finding.of(Severity.WARNING, null, null, Reason.of(code, set.category(), set.edition())));
        }
    }
}
