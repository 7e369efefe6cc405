package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * What the rules of every rival are made from, and what every rival but ours does in the end: the step from items and assertions to
 * a status, in plain Java.
 */
final class RuleSet {

    /** The kinds that an answer may be of. */
    static final List<AnswerKind> KINDS =
            List.of(AnswerKind.YES_NO, AnswerKind.TEXT, AnswerKind.DOCUMENT, AnswerKind.DATE);

    /** The items that are mandatory for Standards Met, or on the reduced list (A16), in order of ref. A rival speaks of them by place. */
    final List<EvidenceItem> items;
    /** The assertions that hold mandatory items, in order of ref. A rival speaks of them by place. */
    final List<AssertionRef> assertions;

    final RequirementSet requirements;
    private final BitSet mandatory = new BitSet();
    private final BitSet reducedList = new BitSet();

    RuleSet(RequirementSet requirements) {
        this.requirements = requirements;
        this.items = requirements.items().stream()
                .filter(item -> item.mandatory() || isOnReducedList(item))
                .toList();
        this.assertions = items.stream()
                .filter(EvidenceItem::mandatory)
                .map(item -> item.ref().assertion())
                .distinct()
                .toList();
        for (int i = 0; i < items.size(); i++) {
            mandatory.set(i, items.get(i).mandatory());
            reducedList.set(i, isOnReducedList(items.get(i)));
        }
    }

    private static boolean isOnReducedList(EvidenceItem item) {
        return item.approaching() == Obligation.MANDATORY;
    }

    /** The items of a category in 2025-26: 122 in category 2, of which 98 are mandatory, and 45 in category 4. */
    static RuleSet bundled(int category) {
        return new RuleSet(Catalogue.bundled()
                .find(Edition.parse("2025-26"), Category.of(category))
                .orElseThrow());
    }

    /** Whether an item takes answers of a kind. */
    static boolean takes(EvidenceItem item, AnswerKind kind) {
        return item.answerKind() == AnswerKind.UNKNOWN || item.answerKind() == kind;
    }

    /** A condition in some language that one of the kinds that an item takes is given. */
    static String anyKind(EvidenceItem item, String or, Function<AnswerKind, String> condition) {
        return KINDS.stream()
                .filter(kind -> takes(item, kind))
                .map(kind -> "(" + condition.apply(kind) + ")")
                .reduce((one, other) -> one + or + other)
                .orElseThrow();
    }

    /**
     * The verdict, once the items and assertions are judged.
     *
     * @param question what is judged
     * @param lacking the places of the items that are neither answered nor exempt
     * @param unconfirmed the places of the assertions that are not confirmed
     * @return the verdict
     */
    Verdict verdict(Case question, BitSet lacking, BitSet unconfirmed) {
        List<EvidenceRef> outstanding = new ArrayList<>(lacking.cardinality());
        List<EvidenceRef> undetermined = new ArrayList<>(0);
        boolean outstandingOnList = false;
        boolean undeterminedOnList = false;
        for (int i = lacking.nextSetBit(0); i >= 0; i = lacking.nextSetBit(i + 1)) {
            EvidenceRef ref = items.get(i).ref();
            boolean unknown = question.undetermined().contains(ref);
            if (mandatory.get(i)) {
                (unknown ? undetermined : outstanding).add(ref);
            }
            undeterminedOnList |= unknown && reducedList.get(i);
            outstandingOnList |= !unknown && reducedList.get(i);
        }
        List<AssertionRef> confirmations = new ArrayList<>(unconfirmed.cardinality());
        for (int i = unconfirmed.nextSetBit(0); i >= 0; i = unconfirmed.nextSetBit(i + 1)) {
            confirmations.add(assertions.get(i));
        }
        Eligibility met = all(
                outstanding.isEmpty() && confirmations.isEmpty() ? Eligibility.YES : Eligibility.NO,
                undetermined.isEmpty() ? Eligibility.YES : Eligibility.UNKNOWN);
        Eligibility exceeded = all(met, held(question.plus()));
        Eligibility approaching = met == Eligibility.YES
                ? Eligibility.NO
                : approaching(
                        question,
                        outstandingOnList
                                ? Eligibility.NO
                                : undeterminedOnList ? Eligibility.UNKNOWN : Eligibility.YES);
        return new Verdict(
                highest(met == Eligibility.YES, exceeded == Eligibility.YES, approaching == Eligibility.YES),
                highest(met != Eligibility.NO, exceeded != Eligibility.NO, approaching != Eligibility.NO),
                outstanding,
                undetermined,
                confirmations);
    }

    private static Status highest(boolean met, boolean exceeded, boolean approaching) {
        if (exceeded) {
            return Status.STANDARDS_EXCEEDED;
        } else if (met) {
            return Status.STANDARDS_MET;
        }
        return approaching ? Status.APPROACHING_STANDARDS : Status.STANDARDS_NOT_MET;
    }

    /** A12. */
    private static Eligibility held(Standing.Verdict plus) {
        return switch (plus) {
            case COUNTS -> Eligibility.YES;
            case UNDETERMINED -> Eligibility.UNKNOWN;
            case DOES_NOT_COUNT -> Eligibility.NO;
        };
    }

    /** A15, or A16 with A28. */
    private Eligibility approaching(Case question, Eligibility reducedListComplete) {
        Assessment assessment = question.assessment();
        ImprovementPlan plan = assessment.improvementPlan();
        if (plan == null) {
            return Eligibility.NO;
        }
        OrganisationTypeRule rule = requirements
                .editionFacts()
                .rule(assessment.organisation().type(), requirements.category())
                .orElse(null);
        Eligibility reviewed = !plan.approvedBy(question.day())
                ? Eligibility.NO
                : rule == null ? Eligibility.UNKNOWN : rule.reviewedApproaching();
        if (reviewed == Eligibility.YES) {
            return reviewed;
        }
        boolean open = plan.submittedBy(question.day())
                && assessment.previousStatus() != PreviousStatus.APPROACHING_STANDARDS
                && (rule == null
                        || rule.selfPublishedFrom() == null
                        || !question.day().isBefore(rule.selfPublishedFrom()));
        Eligibility selfPublished = all(
                open ? Eligibility.YES : Eligibility.NO,
                rule == null ? Eligibility.UNKNOWN : rule.selfPublishedApproaching(),
                assessment.previousStatus() == null ? Eligibility.UNKNOWN : Eligibility.YES,
                !reducedList.isEmpty() && requirements.holdsWholeReducedList() ? Eligibility.YES : Eligibility.UNKNOWN,
                reducedListComplete);
        return selfPublished == Eligibility.NO ? reviewed : selfPublished;
    }

    /** No if one certainly fails, yes only if all certainly hold. */
    private static Eligibility all(Eligibility... conditions) {
        Eligibility all = Eligibility.YES;
        for (Eligibility condition : conditions) {
            if (condition == Eligibility.NO) {
                return condition;
            } else if (condition == Eligibility.UNKNOWN) {
                all = condition;
            }
        }
        return all;
    }
}
