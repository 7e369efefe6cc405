package io.github.opendspt.scoring.audit;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes plans of audits: of what is mandated, what is likely and what the organisation chose, a workpaper each. What is not
 * known of the scope is not filled in: the plan says so. On the form of assertions only mandatory items are looked at, and
 * those that are exempt by a certificate need no more (rule J1). Immutable and thread-safe.
 */
public final class AuditPlanner {

    /** The greatest seed, the greatest whole number that every engine knows exactly. */
    public static final long MAX_SEED = 9_007_199_254_740_991L;

    private final AuditScope scope;
    private final long seed;
    private final Map<Ref, ScopeBasis> basis;
    private final Map<Ref, List<Request>> requests;

    /** A sample that is asked for. */
    private record Request(String population, int of, int size) {}

    private AuditPlanner(AuditScope scope, long seed, Map<Ref, ScopeBasis> basis, Map<Ref, List<Request>> requests) {
        this.scope = scope;
        this.seed = seed;
        this.basis = basis;
        this.requests = requests;
    }

    /**
     * Makes a planner that chooses nothing and draws no samples.
     *
     * @param scope what is to be looked at
     * @param seed what samples are drawn by, which both sides agree on
     * @return the planner
     * @throws IllegalArgumentException if the seed is negative or beyond {@link #MAX_SEED}
     */
    public static AuditPlanner of(AuditScope scope, long seed) {
        if (seed < 0 || seed > MAX_SEED) {
            throw new IllegalArgumentException("seed: it is from 0 to " + MAX_SEED);
        }
        Map<Ref, ScopeBasis> basis = new TreeMap<>();
        for (AuditScope.Entry entry : scope.entries()) {
            if (entry.basis() != ScopeBasis.REMOVED) {
                basis.put(entry.ref(), entry.basis());
            }
        }
        return new AuditPlanner(scope, seed, basis, Map.of());
    }

    /**
     * Makes a planner like this one that also looks at what the organisation chose.
     *
     * @param refs the assertions or outcomes; what is mandated anyway stays so
     * @return the planner
     */
    public AuditPlanner choosing(Collection<? extends Ref> refs) {
        Map<Ref, ScopeBasis> more = new TreeMap<>(basis);
        for (Ref ref : refs) {
            if (more.get(ref) != ScopeBasis.MANDATED) {
                more.put(ref, ScopeBasis.CHOSEN);
            }
        }
        return new AuditPlanner(scope, seed, more, requests);
    }

    /**
     * Makes a planner like this one that draws a sample for a workpaper.
     *
     * @param ref the assertion or outcome
     * @param population what the rows are of, such as {@code incidents}
     * @param of how many rows there are
     * @param size how many are drawn: the auditor's own choice
     * @return the planner
     */
    public AuditPlanner sampling(Ref ref, String population, int of, int size) {
        Map<Ref, List<Request>> more = new TreeMap<>(requests);
        List<Request> ofRef = new ArrayList<>(more.getOrDefault(Objects.requireNonNull(ref, "ref"), List.of()));
        ofRef.add(new Request(Objects.requireNonNull(population, "population"), of, size));
        more.put(ref, ofRef);
        return new AuditPlanner(scope, seed, basis, more);
    }

    /**
     * Plans the audit of an assessment on the form of assertions.
     *
     * @param assessment the assessment
     * @param requirements the requirement set that it was judged by
     * @param card its verdict
     * @return the plan
     * @throws IllegalArgumentException if the verdict is by other requirements, or a sample that was asked for is out of range
     */
    public AuditPlan plan(Assessment assessment, RequirementSet requirements, Scorecard card) {
        if (!card.requirementSet().checksum().equals(requirements.checksum())) {
            throw new IllegalArgumentException("card: it is by other requirements than " + requirements);
        }
        SortedMap<AssertionRef, AssertionPaper> papers = new TreeMap<>();
        List<Reason> unknown =
                unknown(requirements.assertions().stream().map(Assertion::ref).toList());
        if (scope.category() != null && !scope.category().equals(requirements.category())) {
            unknown.add(Reason.of(AuditCodes.SCOPE_CATEGORY, scope.category(), requirements.category()));
        }
        basis.forEach((ref, why) -> {
            Assertion assertion =
                    ref instanceof AssertionRef of ? requirements.assertion(of).orElse(null) : null;
            if (assertion != null) {
                papers.put(assertion.ref(), paper(assertion, why, assessment, requirements, card));
            }
        });
        return new AuditPlan(
                requirements.edition(),
                requirements.category(),
                assessment.organisation().odsCode(),
                card.asAt(),
                requirements.checksum(),
                seed,
                scope.toChoose(),
                scope.total(),
                unknown,
                papers,
                new TreeMap<>());
    }

    private AssertionPaper paper(
            Assertion assertion, ScopeBasis why, Assessment assessment, RequirementSet requirements, Scorecard card) {
        List<PaperItem> items = new ArrayList<>();
        SuggestedTests tests = new SuggestedTests(card.asAt());
        for (EvidenceItem item : requirements.items()) {
            ItemResult result = item.ref().assertion().equals(assertion.ref()) && item.mandatory()
                    ? card.item(item.ref()).orElse(null)
                    : null;
            if (result != null) {
                PaperItem one =
                        new PaperItem(item.ref(), item.title(), result.state(), assessment.evidence(item.ref()));
                items.add(one);
                tests.item(one, item.notBefore());
            }
        }
        Confirmation confirmation = assessment.confirmedAssertions().get(assertion.ref());
        LocalDate confirmedOn =
                confirmation == null || confirmation.on().isAfter(card.asAt()) ? null : confirmation.on();
        List<Sample> samples = samples(assertion.ref(), requirements.checksum());
        return new AssertionPaper(
                why,
                assertion.title(),
                confirmedOn,
                items,
                tests.ofAssertion(assertion.ref(), confirmedOn, !samples.isEmpty()),
                samples);
    }

    /**
     * Plans the audit of an assessment on the CAF-aligned track.
     *
     * @param assessment the assessment
     * @param outcomes the outcomes of its edition
     * @param asAt the day of which the workpapers speak
     * @return the plan
     * @throws IllegalArgumentException if the assessment is of another edition, or a sample that was asked for is out of range
     */
    public AuditPlan plan(CafAssessment assessment, CafOutcomes outcomes, LocalDate asAt) {
        if (!assessment.edition().equals(outcomes.edition())) {
            throw new IllegalArgumentException("assessment: it is of edition " + assessment.edition()
                    + ", the outcomes are of " + outcomes.edition());
        }
        SortedMap<CafOutcomeRef, OutcomePaper> papers = new TreeMap<>();
        basis.forEach((ref, why) -> {
            CafOutcome outcome =
                    ref instanceof CafOutcomeRef of ? outcomes.outcome(of).orElse(null) : null;
            if (outcome != null) {
                List<Sample> samples = samples(ref, outcomes.checksum());
                papers.put(
                        outcome.ref(),
                        new SuggestedTests(asAt).paper(outcome, why, assessment, samples, stopsWithoutDirectCare(ref)));
            }
        });
        return new AuditPlan(
                outcomes.edition(),
                null,
                assessment.organisation().odsCode(),
                asAt,
                outcomes.checksum(),
                seed,
                scope.toChoose(),
                scope.total(),
                unknown(outcomes.outcomes().stream().map(CafOutcome::ref).toList()),
                new TreeMap<>(),
                papers);
    }

    private boolean stopsWithoutDirectCare(Ref ref) {
        return scope.entries().stream().anyMatch(entry -> entry.ref().equals(ref) && entry.stopsWithoutDirectCare());
    }

    /** What is not known of the scope, and what of it cannot be planned. */
    private List<Reason> unknown(List<? extends Ref> held) {
        List<Reason> unknown = new ArrayList<>(scope.unknown());
        int chosen = 0;
        for (Map.Entry<Ref, ScopeBasis> entry : basis.entrySet()) {
            chosen += entry.getValue() == ScopeBasis.CHOSEN ? 1 : 0;
            if (!held.contains(entry.getKey())) {
                unknown.add(Reason.of(AuditCodes.REF_NOT_HELD, entry.getKey(), scope.edition()));
            }
        }
        Integer toChoose = scope.toChoose();
        if (toChoose != null && toChoose != chosen) {
            unknown.add(Reason.of(AuditCodes.CHOICE_COUNT, toChoose, chosen));
        }
        return unknown;
    }

    private List<Sample> samples(Ref ref, Checksum checksum) {
        List<Sample> samples = new ArrayList<>();
        for (Request request : requests.getOrDefault(ref, List.of())) {
            samples.add(new Sample(
                    request.population,
                    request.of,
                    SampleDraw.rows(seed, checksum, ref + "|" + request.population, request.of, request.size)));
        }
        return samples;
    }
}
