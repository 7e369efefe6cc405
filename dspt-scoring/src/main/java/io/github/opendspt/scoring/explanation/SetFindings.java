package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.catalogue.CategoryBySize;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.StatedTotals;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.Decision;
import io.github.opendspt.scoring.decision.ItemDecision;
import io.github.opendspt.scoring.decision.PreparedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person should know about the requirement set, and about the day and the organisation beside it. */
final class SetFindings {

    private static final String EDITION = "/edition";

    private final Decision decision;
    private final PreparedSet set;
    private final RequirementSet requirements;
    private final Findings findings;

    SetFindings(Decision decision, Findings findings) {
        this.decision = decision;
        this.set = decision.set();
        this.requirements = set.requirements();
        this.findings = findings;
    }

    void look() {
        if (!set.complete()) {
            unconfirmed();
        }
        candidates();
        likelyDeadline(requirements.editionFacts().deadline());
        category(decision.assessment());
        edition(decision.asAt());
    }

    /** A39 and section H. */
    private void unconfirmed() {
        if (decision.rules().acceptingUnconfirmed()) {
            warn(
                    null,
                    Reason.of(
                            ScoringCodes.REQUIREMENTS_ACCEPTED,
                            requirements.edition(),
                            requirements.category(),
                            requirements.completeness()));
        }
        requirements.projectedFrom().ifPresent(this::clauses);
        StatedTotals stated = requirements.statedTotals();
        missing(ScoringCodes.REQUIREMENTS_MANDATORY_MISSING, set.mandatory(), stated.mandatory());
        missing(ScoringCodes.REQUIREMENTS_REDUCED_LIST_MISSING, set.approaching(), stated.approaching());
    }

    /** A40. */
    private void clauses(Edition before) {
        List<EvidenceRef> dated = requirements.items().stream()
                .filter(item -> item.notBefore() != null || item.planUntil() != null)
                .map(EvidenceItem::ref)
                .toList();
        if (!dated.isEmpty()) {
            findings.add(Finding.of(
                    Severity.INFO,
                    null,
                    EDITION,
                    Reason.of(ScoringCodes.REQUIREMENTS_CLAUSES_ASSUMED, dated, requirements.edition(), before)));
        }
    }

    private void missing(Code code, int held, @Nullable Integer stated) {
        if (stated != null && stated > held) {
            warn(null, Reason.of(code, held, stated));
        }
    }

    /** A candidate that is outstanding is one only because the host takes the set as it is (rule A39). */
    private void candidates() {
        for (int place = 0; place < set.items(); place++) {
            if (decision.isMandatory(place, ItemDecision.OUTSTANDING)
                    && set.item(place).item().candidate()) {
                findings.add(Finding.of(
                        Severity.WARNING,
                        set.item(place).ref(),
                        null,
                        Reason.of(
                                ScoringCodes.REQUIREMENTS_CANDIDATE,
                                set.item(place).ref())));
            }
        }
    }

    /** Whatever rests on a deadline that is weakly founded is not more certain than that. */
    private void likelyDeadline(@Nullable KnownDate deadline) {
        if (deadline != null && deadline.onlyLikely()) {
            findings.add(Finding.of(
                    Severity.INFO, null, EDITION, Reason.of(ScoringCodes.EDITION_DEADLINE_LIKELY, deadline.on())));
        }
    }

    /** C5 and C6: a stated category wins over the type and over the figures. */
    private void category(Assessment assessment) {
        Optional<Category> decided = set.category(assessment.organisation().type());
        if (decided.isPresent() && !decided.get().equals(requirements.category())) {
            warn(
                    assessment.category() == null ? "/organisation/type" : "/category",
                    Reason.of(
                            ScoringCodes.CATEGORY_MISMATCH,
                            requirements.category(),
                            assessment.organisation().type(),
                            decided.get(),
                            requirements.edition()));
        }
        Optional<Category> bySize = CategoryBySize.of(
                        requirements.edition(), assessment.organisation().type())
                .flatMap(rule -> rule.decide(assessment.organisation()));
        if (bySize.isPresent() && !bySize.get().equals(requirements.category())) {
            warn(
                    "/category",
                    Reason.of(
                            ScoringCodes.CATEGORY_SIZE_MISMATCH,
                            requirements.category(),
                            bySize.get(),
                            requirements.edition()));
        }
    }

    /** Section B. */
    private void edition(LocalDate asAt) {
        EditionFacts facts = requirements.editionFacts();
        KnownDate closesOn = facts.closesOn();
        KnownDate deadline = facts.deadline();
        if (closesOn != null && asAt.isAfter(closesOn.on())) {
            edition(Severity.WARNING, ScoringCodes.EDITION_CLOSED, closesOn);
        } else if (deadline != null && asAt.isAfter(deadline.on())) {
            edition(Severity.INFO, ScoringCodes.EDITION_AFTER_DEADLINE, deadline);
        } else if (facts.opensOn() != null && asAt.isBefore(facts.opensOn().on())) {
            edition(Severity.WARNING, ScoringCodes.EDITION_NOT_OPEN, facts.opensOn());
        }
    }

    private void edition(Severity severity, Code code, KnownDate date) {
        findings.add(Finding.of(
                severity, null, EDITION, Reason.of(code, decision.asAt(), date.on(), requirements.edition())));
    }

    private void warn(@Nullable String pointer, Reason reason) {
        findings.add(Finding.of(Severity.WARNING, null, pointer, reason));
    }
}
