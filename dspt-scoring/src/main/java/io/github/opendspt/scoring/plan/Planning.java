package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.ImprovementPlan;
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

    /** Section F: "dates within six months". */
    private static final int MONTHS = 6;

    /** The last day that a document can hold, and thus a plan. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final RequirementSet requirements;
    private final Assessment assessment;
    private final Scorecard card;
    private final List<Certificate> considered;
    private final List<Scorecard> certified;
    private final Map<EvidenceRef, ItemResult> items = new HashMap<>();
    private final Set<EvidenceRef> open = new HashSet<>();
    private final Map<EvidenceRef, SortedSet<EvidenceRef>> unlocks = new HashMap<>();
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
    }

    Plan plan() {
        card.items().forEach(item -> items.put(item.ref(), item));
        card.blockers().forEach(this::note);
        for (EvidenceRef ref : open) {
            EvidenceRef other = hangsOn(ref);
            if (other != null) {
                unlocks.computeIfAbsent(other, key -> new TreeSet<>()).add(ref);
            }
        }
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
                completeBy(),
                deadline(),
                rows.stream().filter(row -> row.ref() == null).toList(),
                byStandard(rows));
    }

    private void note(Blocker blocker) {
        if (blocker.ref() instanceof EvidenceRef ref) {
            open.add(ref);
            openUnder.computeIfAbsent(ref.assertion(), key -> new TreeSet<>()).add(ref);
        }
    }

    /** A37: the item on which another hangs, where that is open too. */
    private @Nullable EvidenceRef hangsOn(EvidenceRef ref) {
        EvidenceRef other = requirements.item(ref).orElseThrow().dependsOn();
        return other != null && open.contains(other) ? other : null;
    }

    /** How many open items lie before an item; those that hang on each other in a ring count once. */
    private int depth(EvidenceRef ref) {
        Set<EvidenceRef> before = new HashSet<>();
        EvidenceRef other = hangsOn(ref);
        while (other != null && before.add(other)) {
            other = hangsOn(other);
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
            return new Draft(blocker, PlanStep.IMPORT, 0, false, 0, 0, List.of(), List.of());
        }
        if (!(blocker.ref() instanceof EvidenceRef ref)) {
            AssertionRef assertion = (AssertionRef) blocker.ref();
            return new Draft(
                    blocker, PlanStep.CONFIRM, 0, false, 0, openUnder(assertion).size(), List.of(), List.of());
        }
        ItemResult item = item(ref);
        List<CertificateScheme> exemptBy = schemes(ref, ItemState.EXEMPT);
        List<CertificateScheme> mayExemptBy =
                item.state() == ItemState.UNDETERMINED ? List.of() : schemes(ref, ItemState.UNDETERMINED);
        int unlocked = unlocks.getOrDefault(ref, Collections.emptySortedSet()).size();
        return new Draft(
                blocker,
                unlocked > 0 ? PlanStep.UNLOCK : step(item, exemptBy),
                depth(ref),
                item.approaching(),
                unlocked,
                openUnder(ref.assertion()).size(),
                exemptBy,
                mayExemptBy);
    }

    private static PlanStep step(ItemResult item, List<CertificateScheme> exemptBy) {
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
                    List.of(),
                    List.of(),
                    List.of(),
                    RowWording.whyLast(openUnder(assertion)));
        }
        EvidenceRef evidence = (EvidenceRef) ref;
        ItemResult item = item(evidence);
        SortedSet<EvidenceRef> unlocked = unlocks.getOrDefault(evidence, Collections.emptySortedSet());
        return new PlanRow(
                priority,
                draft.step,
                draft.blocker.kind(),
                ref,
                item.title(),
                item.state(),
                draft.blocker.reason(),
                RowWording.action(item, requirements.item(evidence).orElseThrow()),
                null,
                null,
                draft.exemptBy,
                draft.mayExemptBy,
                List.copyOf(unlocked),
                RowWording.why(draft, item, hangsOn(evidence), unlocked));
    }

    private LocalDate completeBy() {
        ImprovementPlan handedIn = assessment.improvementPlan();
        LocalDate from = handedIn == null || handedIn.submittedOn() == null ? card.asAt() : handedIn.submittedOn();
        return from.isAfter(LAST_DAY.minusMonths(MONTHS)) ? LAST_DAY : from.plusMonths(MONTHS);
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

    /** A row before its place is known: all that the place hangs on. */
    record Draft(
            Blocker blocker,
            PlanStep step,
            int depth,
            boolean reducedList,
            int unlocked,
            int openUnderAssertion,
            List<CertificateScheme> exemptBy,
            List<CertificateScheme> mayExemptBy) {

        /** The order that {@link PlanStep} tells. Within a step all refs are of one kind. */
        static final Comparator<Draft> ORDER = Comparator.comparing(Draft::step)
                .thenComparingInt(Draft::depth)
                .thenComparing(Draft::reducedList, Comparator.reverseOrder())
                .thenComparing(Draft::unlocked, Comparator.reverseOrder())
                .thenComparingInt(Draft::openUnderAssertion)
                .thenComparing(draft -> draft.blocker.ref(), Comparator.nullsFirst(Comparator.naturalOrder()));
    }
}
