package io.github.opendspt.benchmarks.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.benchmarks.Assessments;
import io.github.opendspt.benchmarks.Bodies;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.ExpectedLevel;
import io.github.opendspt.model.caf.PartialLevel;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every contender gives the verdict that ours gives. */
class RivalsTest {

    private static final int SEEDS = 600;

    private final RuleSet suppliers = RuleSet.bundled(2);
    private final RuleSet surgeries = RuleSet.bundled(4);
    private final CafRuleSet bodies = new CafRuleSet(Bodies.outcomes());

    @ParameterizedTest
    @EnumSource
    void givesTheSameVerdicts(Contender contender) {
        assertSameVerdicts(contender, suppliers);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameVerdictsOnCategoryFour(Contender contender) {
        assertSameVerdicts(contender, surgeries);
    }

    /** Of the bundled set no kind is known; each rival has rules for them all the same. */
    @ParameterizedTest
    @EnumSource
    void givesTheSameVerdictsWhereKindsAreKnown(Contender contender) {
        assertSameVerdicts(contender, new RuleSet(withKinds(suppliers.requirements)));
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameVerdictsOnTheCafAlignedTrack(Contender contender) {
        assertSameVerdicts(contender, bodies);
    }

    /** As public sources know of 17 outcomes what is expected, so each rival has rules for any. */
    @ParameterizedTest
    @EnumSource
    void givesTheSameVerdictsWhereOtherLevelsAreExpected(Contender contender) {
        assertSameVerdicts(contender, new CafRuleSet(withLevels(bodies.requirements)));
    }

    private static void assertSameVerdicts(Contender contender, RuleSet rules) {
        Rival<Case, ?, Verdict> ours = Contender.OURS.construct(rules);
        Rival<Case, ?, Verdict> rival = contender.construct(rules);
        Cases cases = new Cases(rules.requirements);
        Category category = rules.requirements.category();
        for (int seed = 0; seed < SEEDS; seed++) {
            assertSame(rival, ours, cases.varied(seed), "seed " + seed);
        }
        for (int seed = 0; seed < 100; seed++) {
            Assessment mixed = Assessments.mixed(seed, category);
            assertSame(rival, ours, Case.of(mixed, rules.requirements, Assessments.DAY), "mixed " + seed);
        }
        Assessment complete = Assessments.complete(category);
        assertSame(rival, ours, Case.of(complete, rules.requirements, Assessments.DAY), "complete");
    }

    private static void assertSameVerdicts(Contender contender, CafRuleSet rules) {
        Rival<CafCase, ?, CafVerdict> ours = Contender.OURS.construct(rules);
        Rival<CafCase, ?, CafVerdict> rival = contender.construct(rules);
        CafCases cases = new CafCases(rules.requirements);
        for (int seed = 0; seed < SEEDS; seed++) {
            assertSame(rival, ours, cases.varied(seed), "seed " + seed);
        }
        for (int first = 0; first < 6; first++) {
            assertSame(rival, ours, new CafCase(Bodies.mixed(first), Assessments.DAY), "mixed " + first);
        }
        assertSame(rival, ours, new CafCase(Bodies.complete(), Assessments.DAY), "complete");
    }

    private static <Q, V> void assertSame(Rival<Q, ?, V> rival, Rival<Q, ?, V> ours, Q question, String name) {
        assertThat(rival.judging(question).get())
                .as(name)
                .isEqualTo(ours.judging(question).get());
    }

    @Test
    void theCasesTakeInEveryStatusAndWhatIsUndetermined() {
        assertEveryStatus(suppliers);
        assertEveryStatus(surgeries);
    }

    private static void assertEveryStatus(RuleSet rules) {
        Rival<Case, ?, Verdict> ours = Contender.OURS.construct(rules);
        Cases cases = new Cases(rules.requirements);
        Set<Status> certain = EnumSet.noneOf(Status.class);
        Set<Status> open = EnumSet.noneOf(Status.class);
        boolean unconfirmed = false;
        for (int seed = 0; seed < SEEDS; seed++) {
            Verdict verdict = ours.judging(cases.varied(seed)).get();
            certain.add(verdict.status());
            if (verdict.possible() != verdict.status()) {
                open.add(verdict.possible());
            }
            unconfirmed |=
                    !verdict.unconfirmed().isEmpty() && verdict.unconfirmed().size() < 5;
        }
        assertThat(certain).containsExactlyInAnyOrder(Status.values());
        assertThat(open)
                .containsExactlyInAnyOrder(
                        Status.APPROACHING_STANDARDS, Status.STANDARDS_MET, Status.STANDARDS_EXCEEDED);
        assertThat(unconfirmed).isTrue();
    }

    /** Standards Exceeded is not awarded on this track (rule E11). */
    @Test
    void theBodiesTakeInEveryStatusOfTheirTrackAndWhatIsUndetermined() {
        Rival<CafCase, ?, CafVerdict> ours = Contender.OURS.construct(bodies);
        CafCases cases = new CafCases(bodies.requirements);
        Set<Status> certain = EnumSet.noneOf(Status.class);
        Set<Status> open = EnumSet.noneOf(Status.class);
        boolean undetermined = false;
        for (int seed = 0; seed < SEEDS; seed++) {
            CafVerdict verdict = ours.judging(cases.varied(seed)).get();
            certain.add(verdict.status());
            if (verdict.possible() != verdict.status()) {
                open.add(verdict.possible());
            }
            undetermined |= verdict.outstanding().isEmpty()
                    && verdict.provisos().isEmpty()
                    && !verdict.undetermined().isEmpty();
        }
        assertThat(certain)
                .containsExactlyInAnyOrder(
                        Status.STANDARDS_NOT_MET, Status.APPROACHING_STANDARDS, Status.STANDARDS_MET);
        assertThat(open).containsExactly(Status.STANDARDS_MET);
        assertThat(undetermined).isTrue();
    }

    @Test
    void theRulesAreThoseOfTheBundledData() {
        assertThat(suppliers.requirements.items()).hasSize(122);
        assertThat(suppliers.items).hasSize(98);
        assertThat(suppliers.assertions).hasSize(31);
        assertThat(surgeries.requirements.items()).hasSize(45);
        assertThat(surgeries.items)
                .as("29 mandatory ones and 3 of the reduced list")
                .hasSize(32);
        assertThat(bodies.outcomes).hasSize(47);
        assertThat(bodies.policies).hasSize(3);
    }

    /** Most items keep taking ticks, so that complete assessments stay nearly complete. */
    private static RequirementSet withKinds(RequirementSet requirements) {
        Random random = new Random(7);
        RequirementSet.Builder set = RequirementSet.builder(
                        Completeness.COMPLETE, requirements.edition(), requirements.category())
                .track(requirements.track())
                .completeness(requirements.completeness())
                .exemptions(requirements.exemptions())
                .editionFacts(requirements.editionFacts());
        requirements.standards().forEach(set::standard);
        requirements.assertions().forEach(set::assertion);
        for (EvidenceItem item : requirements.items()) {
            AnswerKind kind = random.nextInt(12) > 0 ? AnswerKind.YES_NO : RuleSet.KINDS.get(random.nextInt(4));
            EvidenceItem.Builder copy = EvidenceItem.builder(item.ref(), item.title(), item.provenance())
                    .met(item.met())
                    .approaching(item.approaching())
                    .answerKind(item.notBefore() == null ? kind : AnswerKind.DATE)
                    .exemptBy(item.exemptBy());
            if (item.notBefore() != null) {
                copy.notBefore(item.notBefore());
            }
            set.item(copy.build());
        }
        return set.build();
    }

    /** Each outcome with any level, or none, expected of it; a certain partial level, or none. */
    private static CafOutcomes withLevels(CafOutcomes known) {
        Random random = new Random(7);
        CafOutcomes.Builder set = CafOutcomes.builder(known.edition(), known.framework(), known.provenance());
        known.organisationTypes().forEach(set::organisationType);
        known.expectedFor().forEach(set::expectedFor);
        known.policies().forEach(set::policy);
        known.objectives().forEach(set::objective);
        known.principles().forEach(set::principle);
        PartialLevel[] partial = PartialLevel.values();
        for (CafOutcome outcome : known.outcomes()) {
            CafOutcome any =
                    new CafOutcome(outcome.ref(), outcome.title(), partial[random.nextInt(partial.length)], null);
            List<AchievementLevel> levels = any.levels();
            set.outcome(
                    random.nextInt(4) == 0
                            ? any
                            : new CafOutcome(
                                    any.ref(),
                                    any.title(),
                                    any.partialLevel(),
                                    new ExpectedLevel(levels.get(random.nextInt(levels.size())), known.provenance())));
        }
        return set.build();
    }
}
