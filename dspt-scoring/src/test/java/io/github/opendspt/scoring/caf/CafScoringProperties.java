package io.github.opendspt.scoring.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafDraft;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.json.StrictBinding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The laws of this track. */
class CafScoringProperties {

    private static final List<String> EDITIONS = List.of("2024-25", "2025-26", "2026-27");
    private static final JsonMapper MAPPER = StrictBinding.mapper().build();

    /** Outcomes, a profile and an assessment that go together. */
    record Situation(CafOutcomes outcomes, CafProfile profile, CafAssessment assessment) {

        CafScorecard score() {
            return score(assessment);
        }

        CafScorecard score(CafAssessment other) {
            return CafScorer.of(outcomes, profile).score(other, Caf.AS_AT);
        }

        List<CafOutcomeRef> refs() {
            return outcomes.outcomes().stream().map(CafOutcome::ref).toList();
        }
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.randomValue(CafScoringProperties::situation);
    }

    static Situation situation(Random random) {
        CafOutcomes outcomes = Caf.outcomes(EDITIONS.get(random.nextInt(EDITIONS.size())));
        OrganisationType type = random.nextInt(4) == 0
                ? OrganisationType.values()[random.nextInt(OrganisationType.values().length)]
                : OrganisationType.NHS_TRUST;
        CafAssessment.Builder assessment = CafAssessment.builder(outcomes.edition(), Caf.organisation(type));
        int gaps = random.nextInt(3) == 0 ? 8 : 1_000;
        int low = random.nextInt(3) == 0 ? 2 : 30;
        for (CafOutcome outcome : outcomes.outcomes()) {
            if (random.nextInt(gaps) > 0) {
                AchievementLevel level = random.nextInt(low) == 0
                        ? AchievementLevel.values()[random.nextInt(3)]
                        : AchievementLevel.ACHIEVED;
                assessment.outcome(outcome.ref(), Caf.explained(level));
            }
            if (random.nextInt(3) > 0) {
                assessment.policy(
                        outcome.ref(),
                        PolicyAnswer.of(random.nextInt(5) == 0 ? PolicyStanding.NOT_YET : PolicyStanding.COMPLIANT));
            }
        }
        if (random.nextInt(3) == 0) {
            assessment.improvementPlan(new ImprovementPlan(null, Caf.AS_AT.plusDays(random.nextInt(3) - 1)));
        }
        return new Situation(outcomes, profile(outcomes, random), assessment.build());
    }

    private static CafProfile profile(CafOutcomes outcomes, Random random) {
        CafProfile.Builder profile = CafProfile.builder(outcomes.edition(), "seen");
        int share = random.nextInt(4);
        for (CafOutcome outcome : outcomes.outcomes()) {
            if (outcome.expected() == null && random.nextInt(4) < share) {
                List<AchievementLevel> levels = outcome.levels();
                profile.level(outcome.ref(), levels.get(random.nextInt(levels.size())));
            }
        }
        if (random.nextBoolean()) {
            policies(outcomes, random).forEach(profile::policy);
        }
        return profile.build();
    }

    /** Those that are known; where none are, any. */
    private static List<CafOutcomeRef> policies(CafOutcomes outcomes, Random random) {
        List<CafOutcomeRef> known =
                outcomes.policies().stream().map(PolicyQuestion::ref).toList();
        return known.isEmpty()
                ? List.of(outcomes.outcomes().get(random.nextInt(40)).ref())
                : known;
    }

    private static boolean narrower(CafScorecard inner, CafScorecard outer) {
        return inner.status().compareTo(outer.status()) >= 0
                && inner.possibleStatus().compareTo(outer.possibleStatus()) <= 0;
    }

    @Property(tries = 300)
    void raisingAStatedLevelNeverLowersAnything(@ForAll("situations") Situation given, @ForAll long seed) {
        Random random = new Random(seed);
        CafOutcome outcome = given.outcomes().outcomes().get(random.nextInt(40));
        List<AchievementLevel> levels = outcome.levels();
        CafScorecard before = null;
        for (AchievementLevel level : levels) {
            CafScorecard after = given.score(
                    given.assessment().toBuilder().level(outcome.ref(), level).build());
            if (before != null) {
                assertThat(after.status()).isGreaterThanOrEqualTo(before.status());
                assertThat(after.possibleStatus()).isGreaterThanOrEqualTo(before.possibleStatus());
                assertThat(after.outcomes().meets())
                        .isGreaterThanOrEqualTo(before.outcomes().meets());
            }
            before = after;
        }
        assertThat(before.result(outcome.ref()).orElseThrow().result()).isEqualTo(OutcomeVerdict.MEETS);
    }

    @Property(tries = 300)
    void aFullerProfileThatAgreesNeverWidensTheInterval(@ForAll("situations") Situation given, @ForAll long seed) {
        Random random = new Random(seed);
        CafProfile.Builder fuller = CafProfile.builder(given.outcomes().edition(), "seen again");
        given.profile().levels().forEach(fuller::level);
        for (CafOutcome outcome : given.outcomes().outcomes()) {
            if (outcome.expected() != null) {
                if (random.nextBoolean()) {
                    fuller.level(outcome.ref(), outcome.expected().level());
                }
            } else if (given.profile().level(outcome.ref()).isEmpty() && random.nextBoolean()) {
                fuller.level(
                        outcome.ref(),
                        outcome.levels().get(random.nextInt(outcome.levels().size())));
            }
        }
        if (!given.profile().policies().isEmpty()) {
            given.profile().policies().forEach(fuller::policy);
        } else if (random.nextBoolean()) {
            policies(given.outcomes(), random).forEach(fuller::policy);
        }
        CafScorecard before = given.score();
        CafScorecard after = CafScorer.of(given.outcomes(), fuller.build()).score(given.assessment(), Caf.AS_AT);

        assertThat(narrower(after, before)).as("%s after %s", after, before).isTrue();
        assertThat(after.profile().known())
                .isGreaterThanOrEqualTo(before.profile().known());
    }

    @Property(tries = 300)
    void theCertainStatusIsNeverAboveThePossibleOne(@ForAll("situations") Situation given) {
        CafScorecard card = given.score();
        assertThat(card.status()).isLessThanOrEqualTo(card.possibleStatus());
        assertThat(card.possibleStatus()).isLessThanOrEqualTo(Status.STANDARDS_MET);
        OutcomeTally tally = card.outcomes();
        assertThat(tally.meets() + tally.below() + tally.undetermined() + tally.unanswered())
                .isEqualTo(tally.total());
    }

    @Property(tries = 300)
    void blockersHoldWhatIsOutstandingAndNothingElse(@ForAll("situations") Situation given) {
        CafScorecard card = given.score();
        Map<CafBlockerKind, Long> kinds =
                card.blockers().stream().collect(Collectors.groupingBy(CafBlocker::kind, Collectors.counting()));
        assertThat(kinds.getOrDefault(CafBlockerKind.OUTCOME, 0L))
                .isEqualTo(card.outcomes().below() + card.outcomes().unanswered());
        assertThat(kinds.getOrDefault(CafBlockerKind.UNDETERMINED, 0L))
                .isEqualTo(card.outcomes().undetermined());
        assertThat(card.blockers().isEmpty()).isEqualTo(card.status() == Status.STANDARDS_MET);
    }

    @Property(tries = 200)
    void clearingEveryBlockerGivesStandardsMetAndLeavingOneDoesNot(
            @ForAll("situations") Situation given, @ForAll long seed) {
        CafScorecard card = given.score();
        if (card.blockers().isEmpty()) {
            return;
        }
        CafBlocker left =
                card.blockers().get(new Random(seed).nextInt(card.blockers().size()));
        assertThat(cleared(given, card, null).status()).isEqualTo(Status.STANDARDS_MET);
        assertThat(cleared(given, card, left).status()).isLessThan(Status.STANDARDS_MET);
    }

    private static CafScorecard cleared(Situation given, CafScorecard card, CafBlocker left) {
        CafAssessment.Builder assessment = given.assessment().toBuilder();
        CafProfile.Builder profile = CafProfile.builder(given.outcomes().edition(), "seen");
        given.profile().levels().forEach(profile::level);
        given.profile().policies().forEach(profile::policy);
        for (CafBlocker blocker : card.blockers()) {
            if (blocker.equals(left)) {
                continue;
            } else if (blocker.kind() != CafBlockerKind.POLICY) {
                assessment.level(blocker.ref(), AchievementLevel.ACHIEVED);
            } else if (blocker.ref() != null) {
                assessment.policy(blocker.ref(), PolicyAnswer.of(PolicyStanding.COMPLIANT));
            } else {
                CafOutcomeRef any = given.refs().get(0);
                profile.policy(any);
                assessment.policy(any, PolicyAnswer.of(PolicyStanding.COMPLIANT));
            }
        }
        return CafScorer.of(given.outcomes(), profile.build()).score(assessment.build(), Caf.AS_AT);
    }

    @Property(tries = 200)
    void whatIsNoLevelNeverChangesTheStatus(@ForAll("situations") Situation given, @ForAll long seed) {
        Random random = new Random(seed);
        CafAssessment.Builder more = given.assessment().toBuilder();
        given.assessment().outcomes().forEach((ref, answer) -> {
            OutcomeAnswer.Builder changed = answer.toBuilder()
                    .explanation(null)
                    .owner("SIRO")
                    .reviewBy(Caf.AS_AT.minusDays(random.nextInt(3)))
                    .indicator("NA#1", random.nextBoolean());
            more.outcome(ref, changed.build());
        });
        given.refs().forEach(ref -> more.draft(ref, new CafDraft(Caf.explained(AchievementLevel.ACHIEVED), null)));
        CafScorecard before = given.score();
        CafScorecard after = given.score(more.build());

        assertThat(after.results()).isEqualTo(before.results());
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.possibleStatus()).isEqualTo(before.possibleStatus());
    }

    @Property(tries = 100)
    void theOrderOfADocumentChangesNothing(@ForAll("situations") Situation given, @ForAll long seed) {
        ObjectNode document =
                (ObjectNode) MAPPER.readTree(CafAssessmentJson.writer().toText(given.assessment()));
        String shuffled = MAPPER.writeValueAsString(shuffled(document, new Random(seed)));

        assertThat(given.score(CafAssessmentJson.reader().read(shuffled).orElseThrow()))
                .isEqualTo(given.score());
    }

    private static ObjectNode shuffled(ObjectNode object, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        Collections.shuffle(names, random);
        ObjectNode shuffled = MAPPER.createObjectNode();
        for (String name : names) {
            shuffled.set(
                    name, object.get(name) instanceof ObjectNode inner ? shuffled(inner, random) : object.get(name));
        }
        return shuffled;
    }
}
