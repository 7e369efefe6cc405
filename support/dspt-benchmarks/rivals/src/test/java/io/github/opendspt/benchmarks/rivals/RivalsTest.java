package io.github.opendspt.benchmarks.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.benchmarks.Assessments;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every contender gives the verdict that ours gives. */
class RivalsTest {

    private static final int SEEDS = 600;

    private final RuleSet bundled = RuleSet.bundled();

    @ParameterizedTest
    @EnumSource
    void givesTheSameVerdicts(Contender contender) {
        assertSameVerdicts(contender, bundled);
    }

    /** Of the bundled set no kind is known; each rival has rules for them all the same. */
    @ParameterizedTest
    @EnumSource
    void givesTheSameVerdictsWhereKindsAreKnown(Contender contender) {
        assertSameVerdicts(contender, new RuleSet(withKinds(bundled.requirements)));
    }

    private static void assertSameVerdicts(Contender contender, RuleSet rules) {
        Rival<?> ours = Contender.OURS.construct(rules);
        Rival<?> rival = contender.construct(rules);
        Cases cases = new Cases(rules.requirements);
        for (int seed = 0; seed < SEEDS; seed++) {
            Case question = cases.varied(seed);
            assertThat(rival.judging(question).get())
                    .as("seed %s", seed)
                    .isEqualTo(ours.judging(question).get());
        }
        for (int seed = 0; seed < 100; seed++) {
            Case question = Case.of(Assessments.mixed(seed), rules.requirements, Assessments.DAY);
            assertThat(rival.judging(question).get())
                    .as("mixed %s", seed)
                    .isEqualTo(ours.judging(question).get());
        }
        Case complete = Case.of(Assessments.complete(), rules.requirements, Assessments.DAY);
        assertThat(rival.judging(complete).get())
                .isEqualTo(ours.judging(complete).get());
    }

    @Test
    void theCasesTakeInEveryStatusAndWhatIsUndetermined() {
        Rival<?> ours = Contender.OURS.construct(bundled);
        Cases cases = new Cases(bundled.requirements);
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

    @Test
    void theRulesAreThoseOfCategoryTwo() {
        assertThat(bundled.requirements.items()).hasSize(122);
        assertThat(bundled.items).hasSize(98);
        assertThat(bundled.assertions).hasSize(31);
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
}
