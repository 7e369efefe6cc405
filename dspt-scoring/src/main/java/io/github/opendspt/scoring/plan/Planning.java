package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.code.AnswerShortfall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The making of one plan. Used once and by one thread. */
final class Planning {

    private final RequirementSet requirements;
    private final Assessment assessment;
    private final Scorecard card;
    private final List<Certificate> considered;
    private final List<Scorecard> certified;
    private final Map<EvidenceRef, ItemResult> items = new HashMap<>();
    private final Set<EvidenceRef> open = new HashSet<>();
    private final Map<EvidenceRef, SortedSet<EvidenceRef>> unlocks = new HashMap<>();
    private final Map<EvidenceRef, Integer> weeks = new HashMap<>();
    private final boolean reducedListCanBePublished;
    private final Map<AssertionRef, SortedSet<EvidenceRef>> openUnder = new HashMap<>();

    Planning(
            RequirementSet requirements,
            Assessment assessment,
            Scorecard card,
            List<Certificate> considered,
            List<Scorecard> certified) {
        this.requirements = requirements;
        this.assessment = assessment;
        this.card = card;
        this.considered = considered;
        this.certified = certified;
        this.reducedListCanBePublished = reducedListCanBePublished();
    }

    /** A16 and A28. */
    private boolean reducedListCanBePublished() {
        return assessment.previousStatus() != PreviousStatus.APPROACHING_STANDARDS
                && requirements
                        .editionFacts()
                        .rule(assessment.organisation().type(), requirements.category())
                        .filter(rule -> rule.selfPublishedApproaching() == Eligibility.YES)
                        .isPresent();
    }

    Plan plan() {
        card.items().forEach(item -> items.put(item.ref(), item));
        card.blockers().forEach(this::note);
        for (EvidenceRef ref : open) {
            EvidenceRef other = dependsOn(ref);
            if (other != null) {
                unlocks.computeIfAbsent(other, key -> new TreeSet<>()).add(ref);
            }
        }
        open.forEach(this::noteWeeks);
        List<Draft> drafts = new ArrayList<>();
        for (Blocker blocker : card.blockers()) {
            drafts.add(draft(blocker));
        }
        drafts.sort(Draft.ORDER);
        List<PlanRow> rows = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            rows.add(row(rows.size() + 1, draft));
        }
        return new Plan(
                card.requirementSet(),
                card.odsCode(),
                card.asAt(),
                card.status(),
                card.possibleStatus(),
                deadline(),
                rows.stream().filter(row -> row.ref() == null).toList(),
                byStandard(rows),
                List.of());
    }

    private void note(Blocker blocker) {
        if (blocker.ref() instanceof EvidenceRef ref) {
            open.add(ref);
            openUnder.computeIfAbsent(ref.assertion(), key -> new TreeSet<>()).add(ref);
        }
    }

    /** What takes long has to begin early, and so has all that comes before it. */
    private void noteWeeks(EvidenceRef ref) {
        int least = 0;
        EvidenceItem asked = requirements.item(ref).orElseThrow();
        if (asked.advice() != null && asked.advice().leadTime() != null && isStillToDo(item(ref))) {
            least = asked.advice().leadTime().weeks();
        }
        Set<EvidenceRef> before = new HashSet<>();
        for (EvidenceRef other = ref; least > 0 && other != null && before.add(other); other = dependsOn(other)) {
            weeks.merge(other, least, Math::max);
        }
    }

    /** Whether all of the work on an item is to be done, and not only the rest of an answer to be given or a fact to be found. */
    private static boolean isStillToDo(ItemResult item) {
        return item.state() == ItemState.UNANSWERED
                || (item.state() == ItemState.INCOMPLETE
                        && item.shortfall()
                                .filter(lack -> lack == AnswerShortfall.SAYS_NO || lack == AnswerShortfall.TOO_EARLY)
                                .isPresent());
    }

    /** A37: the item on which another depends, where that is open too. */
    private @Nullable EvidenceRef dependsOn(EvidenceRef ref) {
        EvidenceRef other = requirements.item(ref).orElseThrow().dependsOn();
        return other != null && open.contains(other) ? other : null;
    }

    /** How many open items lie before an item; those that depend on each other in a ring count once. */
    private int depth(EvidenceRef ref) {
        Set<EvidenceRef> before = new HashSet<>();
        EvidenceRef other = dependsOn(ref);
        while (other != null && before.add(other)) {
            other = dependsOn(other);
        }
        return before.size();
    }

    private ItemResult item(EvidenceRef ref) {
        return Objects.requireNonNull(items.get(ref));
    }

    private SortedSet<EvidenceRef> openUnder(AssertionRef assertion) {
        return openUnder.getOrDefault(assertion, Collections.emptySortedSet());
    }

    private Draft draft(Blocker blocker) {
        if (blocker.ref() == null) {
            return new Draft(blocker, PlanStep.IMPORT, 0, 0, false, 0, 0, List.of(), List.of());
        }
        if (!(blocker.ref() instanceof EvidenceRef ref)) {
            AssertionRef assertion = (AssertionRef) blocker.ref();
            return new Draft(
                    blocker,
                    PlanStep.CONFIRM,
                    0,
                    0,
                    false,
                    0,
                    openUnder(assertion).size(),
                    List.of(),
                    List.of());
        }
        ItemResult item = item(ref);
        List<CertificateScheme> exemptBy = schemes(ref, ItemState.EXEMPT);
        List<CertificateScheme> mayExemptBy =
                item.state() == ItemState.UNDETERMINED ? List.of() : schemes(ref, ItemState.UNDETERMINED);
        int unlocked = unlocks.getOrDefault(ref, Collections.emptySortedSet()).size();
        return new Draft(
                blocker,
                step(item, unlocked, exemptBy),
                weeks.getOrDefault(ref, 0),
                depth(ref),
                item.approaching() && reducedListCanBePublished,
                unlocked,
                openUnder(ref.assertion()).size(),
                exemptBy,
                mayExemptBy);
    }

    private PlanStep step(ItemResult item, int unlocked, List<CertificateScheme> exemptBy) {
        if (weeks.containsKey(item.ref())) {
            return PlanStep.BEGIN_EARLY;
        } else if (unlocked > 0) {
            return PlanStep.UNLOCK;
        }
        boolean saysNo = item.state() == ItemState.INCOMPLETE
                && item.shortfall().filter(AnswerShortfall.SAYS_NO::equals).isPresent();
        if (item.state() == ItemState.UNDETERMINED) {
            return PlanStep.FIND_OUT;
        } else if (item.state() == ItemState.INCOMPLETE && !saysNo) {
            return PlanStep.FINISH;
        } else if (!exemptBy.isEmpty()) {
            return PlanStep.ANSWER_OR_CERTIFY;
        }
        return saysNo ? PlanStep.PUT_IN_PLACE : PlanStep.ANSWER;
    }

    /** The schemes whose certificate, alone, brings an item into a state. */
    private List<CertificateScheme> schemes(EvidenceRef ref, ItemState state) {
        TreeSet<CertificateScheme> schemes = new TreeSet<>();
        for (int i = 0; i < considered.size(); i++) {
            if (certified.get(i).item(ref).orElseThrow().state() == state) {
                schemes.add(considered.get(i).scheme());
            }
        }
        return List.copyOf(schemes);
    }

    private PlanRow row(int priority, Draft draft) {
        FormRef ref = draft.blocker.ref();
        if (ref == null) {
            return new PlanRow(
                    priority,
                    draft.step,
                    BlockerKind.REQUIREMENTS,
                    null,
                    RowWording.REQUIREMENTS,
                    null,
                    draft.blocker.reason(),
                    RowWording.importWorkbook(requirements),
                    null,
                    null,
                    null,
                    card.asAt(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    RowWording.whyFirst());
        }
        if (ref instanceof AssertionRef assertion) {
            return new PlanRow(
                    priority,
                    draft.step,
                    BlockerKind.CONFIRMATION,
                    ref,
                    requirements.assertion(assertion).orElseThrow().title(),
                    null,
                    draft.blocker.reason(),
                    RowWording.confirm(
                            assertion, assessment.confirmedAssertions().get(assertion)),
                    null,
                    null,
                    null,
                    card.asAt(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    RowWording.whyLast(openUnder(assertion)));
        }
        EvidenceRef evidence = (EvidenceRef) ref;
        ItemResult item = item(evidence);
        EvidenceItem asked = requirements.item(evidence).orElseThrow();
        SortedSet<EvidenceRef> unlocked = unlocks.getOrDefault(evidence, Collections.emptySortedSet());
        return new PlanRow(
                priority,
                draft.step,
                draft.blocker.kind(),
                ref,
                item.title(),
                item.state(),
                draft.blocker.reason(),
                RowWording.action(item, asked),
                asked.advice() == null ? null : asked.advice().lookFor(),
                null,
                null,
                card.asAt(),
                draft.exemptBy,
                draft.mayExemptBy,
                List.copyOf(unlocked),
                RowWording.notes(asked),
                RowWording.why(draft, asked, dependsOn(evidence), unlocked));
    }

    private @Nullable LocalDate deadline() {
        KnownDate deadline = requirements.editionFacts().deadline();
        return deadline == null ? null : deadline.on();
    }

    private List<StandardPlan> byStandard(List<PlanRow> rows) {
        List<StandardPlan> standards = new ArrayList<>();
        for (DataSecurityStandard standard : requirements.standards()) {
            List<PlanRow> under = rows.stream()
                    .filter(row -> row.standard() == standard.number())
                    .toList();
            if (!under.isEmpty()) {
                standards.add(new StandardPlan(standard.number(), standard.title(), under));
            }
        }
        return standards;
    }

    /** A row before its place is known: all that the place depends on. */
    record Draft(
            Blocker blocker,
            PlanStep step,
            int weeks,
            int depth,
            boolean reducedList,
            int unlocked,
            int openUnderAssertion,
            List<CertificateScheme> exemptBy,
            List<CertificateScheme> mayExemptBy) {

        /** The order that {@link PlanStep} documents. Within a step all refs are of one kind. */
        static final Comparator<Draft> ORDER = Comparator.comparing(Draft::step)
                .thenComparing(Draft::weeks, Comparator.reverseOrder())
                .thenComparingInt(Draft::depth)
                .thenComparing(Draft::reducedList, Comparator.reverseOrder())
                .thenComparing(Draft::unlocked, Comparator.reverseOrder())
                .thenComparingInt(Draft::openUnderAssertion)
                .thenComparing(draft -> draft.blocker.ref(), Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
