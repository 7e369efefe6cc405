package io.github.opendspt.scoring.rollover;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ItemChange;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The taking over of one assessment. Used once and by one thread. */
final class Rolling {

    private final RequirementSet from;
    private final RequirementSet to;
    private final Pairing pairing;
    private final Comparison comparison;
    private final Assessment assessment;
    private final PreviousStatus previousStatus;
    private final Assessment.Builder rolled;
    private final TreeMap<EvidenceRef, Answer> toReview = new TreeMap<>();
    private final List<RolloverItem> items = new ArrayList<>();
    private final TreeSet<Finding> findings = new TreeSet<>();

    Rolling(
            RequirementSet from,
            RequirementSet to,
            Optional<Renumbering> renumbering,
            Assessment assessment,
            PreviousStatus previousStatus) {
        this.from = from;
        this.to = to;
        this.pairing = new Pairing(from, to, renumbering);
        this.comparison = new Comparison(from, to);
        this.assessment = assessment;
        this.previousStatus = previousStatus;
        this.rolled =
                Assessment.builder(to.edition(), assessment.organisation()).previousStatus(previousStatus);
    }

    RolledOver roll() {
        Category category = category();
        if (category != null) {
            rolled.category(category);
        }
        assessment.certificates().forEach(rolled::certificate);
        to.items().forEach(this::arrive);
        from.items().stream().filter(item -> !pairing.hasAfter(item.ref())).forEach(this::leave);
        assessment.answers().forEach(this::stray);
        note();
        return new RolledOver(
                rolled.build(),
                toReview,
                new RolloverReport(
                        assessment.organisation().odsCode(),
                        RolloverSide.of(from),
                        RolloverSide.of(to),
                        previousStatus,
                        items,
                        List.<AssertionRef>copyOf(
                                assessment.confirmedAssertions().keySet()),
                        List.copyOf(findings)));
    }

    /** The category to state; {@code null} if it need not be, and was not. */
    private @Nullable Category category() {
        boolean same = from.edition().equals(to.edition()) && from.category().equals(to.category());
        boolean decided = to.editionFacts()
                .category(assessment.organisation().type())
                .filter(to.category()::equals)
                .isPresent();
        return assessment.category() == null && (same || decided) ? null : to.category();
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
                    List.of(Reason.of(
                            "rollover.new",
                            "nothing like it is known to be asked of category %s in %s",
                            from.category(),
                            from.edition()))));
            return;
        }
        EvidenceItem old = from.item(before).orElseThrow();
        Answer answer = assessment.answers().get(before);
        List<Reason> differences = comparison.differences(old, item, pairing.renumbered(item.ref()));
        if (answer != null && differences.isEmpty()) {
            rolled.answer(item.ref(), answer);
        } else if (answer != null) {
            toReview.put(item.ref(), answer);
        }
        List<Reason> reasons = new ArrayList<>(differences.isEmpty() ? List.of(same(item)) : differences);
        if (!before.equals(item.ref())) {
            reasons.add(Reason.of("rollover.renumbered", "%s is %s now", before, item.ref()));
        }
        items.add(new RolloverItem(
                before,
                item.ref(),
                item.title(),
                differences.isEmpty() ? RolloverChange.CARRIED : RolloverChange.REWORDED,
                item.mandatory(),
                obligation(old, item),
                answer != null,
                reasons));
    }

    private static Reason same(EvidenceItem item) {
        return item.change() == ItemChange.GUIDANCE
                ? Reason.of("rollover.guidance", "it asks the same; only the guidance changed")
                : Reason.of("rollover.same", "it asks the same");
    }

    private static @Nullable ObligationChange obligation(EvidenceItem before, EvidenceItem after) {
        if (before.mandatory() == after.mandatory()) {
            return null;
        }
        return after.mandatory() ? ObligationChange.NOW_MANDATORY : ObligationChange.NO_LONGER_MANDATORY;
    }

    private void leave(EvidenceItem item) {
        items.add(new RolloverItem(
                item.ref(),
                null,
                item.title(),
                RolloverChange.REMOVED,
                item.mandatory(),
                null,
                assessment.answers().containsKey(item.ref()),
                List.of(Reason.of(
                        "rollover.removed",
                        "nothing is known to have come in its place for category %s in %s",
                        to.category(),
                        to.edition()))));
    }

    /** An answer that the earlier set did not ask for. */
    private void stray(EvidenceRef ref, Answer answer) {
        if (from.item(ref).isPresent()) {
            return;
        }
        if (to.item(ref).isEmpty()) {
            rolled.answer(ref, answer);
            return;
        }
        findings.add(Finding.of(
                Severity.WARNING,
                ref,
                "/answers/" + ref,
                Reason.of(
                        "rollover.unknown-ref",
                        "%s is answered but was not asked of category %s in %s, so that it is not known what it answers; it"
                                + " is not carried",
                        ref,
                        from.category(),
                        from.edition())));
    }

    private void note() {
        if (assessment.improvementPlan() != null) {
            findings.add(Finding.of(
                    Severity.INFO,
                    null,
                    "/improvementPlan",
                    Reason.of(
                            "rollover.plan-dropped",
                            "the improvement plan belongs to %s and is not taken over",
                            from.edition())));
        }
        provisional(from);
        provisional(to);
    }

    /** Section H. */
    private void provisional(RequirementSet set) {
        if (set.completeness() == Completeness.PROVISIONAL) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    null,
                    null,
                    Reason.of(
                            "rollover.provisional",
                            "the requirements of category %s in %s are provisional, so that an item may seem new or removed"
                                    + " that is not",
                            set.category(),
                            set.edition())));
        }
    }
}
