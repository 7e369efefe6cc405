package io.github.opendspt.scoring.caf;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scorecards that were looked at by a person and are to stay as they are. */
class CafScorecardDocumentTest {

    private static final Map<String, CafScorecard> GOLDEN = new TreeMap<>();

    static {
        CafScorer scorer = CafScorer.of(Caf.outcomes("2025-26"));
        CafProfile fuller = Caf.profile("2025-26", PARTIALLY_ACHIEVED);
        put("all-achieved", scorer, Caf.all("2025-26", ACHIEVED));
        put("all-achieved-policies-complied", scorer, Caf.withPolicies(Caf.all("2025-26", ACHIEVED)));
        put("known-levels-alone", scorer, Caf.atKnownLevels("2025-26", Caf.assessment("2025-26")));
        put("known-levels-others-achieved", scorer, Caf.atKnownLevels("2025-26", Caf.all("2025-26", ACHIEVED)));
        put("all-partially", scorer, Caf.withPolicies(Caf.all("2025-26", PARTIALLY_ACHIEVED)));
        put(
                "all-partially-whole-profile",
                CafScorer.of(Caf.outcomes("2025-26"), fuller),
                Caf.withPolicies(Caf.all("2025-26", PARTIALLY_ACHIEVED)));
        put(
                "one-below",
                scorer,
                Caf.withPolicies(Caf.all("2025-26", ACHIEVED)).outcome(ref("B5.a"), Caf.explained(NOT_ACHIEVED)));
        put(
                "one-below-plan-approved",
                scorer,
                Caf.withPolicies(Caf.all("2025-26", ACHIEVED))
                        .outcome(ref("B5.a"), Caf.explained(NOT_ACHIEVED))
                        .improvementPlan(new ImprovementPlan(Caf.AS_AT.minusDays(60), Caf.AS_AT.minusDays(10))));
        put("nothing-answered-2026-27", CafScorer.of(Caf.outcomes("2026-27")), Caf.assessment("2026-27"));
    }

    private static void put(String name, CafScorer scorer, CafAssessment.Builder assessment) {
        GOLDEN.put(name, scorer.score(assessment.build(), Caf.AS_AT));
    }

    static Stream<String> names() {
        return GOLDEN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isTheGoldenFile(String name) throws IOException {
        Golden.check(
                CafScorecardDocumentTest.class,
                "caf-" + name + ".json",
                CafScorecardJson.writer().indented().toText(GOLDEN.get(name)) + "\n");
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsBack(String name) {
        CafScorecard card = GOLDEN.get(name);
        byte[] bytes = CafScorecardJson.writer().toBytes(card);
        CafScorecard read = CafScorecardJson.reader().read(bytes).orElseThrow();
        assertThat(read).isEqualTo(card);
        assertThat(CafScorecardJson.writer().toBytes(read)).isEqualTo(bytes);
    }

    /** The member names of the contract, in its order. */
    @Test
    void hasTheMembersOfTheContract() {
        CafScorecard card = CafScorer.of(
                        Caf.outcomes("2025-26"),
                        CafProfile.builder(Edition.parse("2025-26"), "seen").build())
                .score(Caf.assessment("2025-26").level(ref("A1.a"), ACHIEVED).build(), Caf.AS_AT);
        assertThat(CafScorecardJson.writer().toText(card))
                .startsWith("{\"format\":\"dspt-caf-scorecard/1\",\"edition\":\"2025-26\",\"asAt\":\"2026-06-01\","
                        + "\"odsCode\":\"RXX\",\"requirements\":\"sha256:")
                .contains("\"status\":\"standards-not-met\",\"possibleStatus\":\"standards-not-met\","
                        + "\"profile\":{\"name\":\"seen\",\"checksum\":\"sha256:")
                .contains("\"known\":17,\"total\":47},\"outcomes\":{\"total\":47,\"meets\":1,\"below\":0,"
                        + "\"undetermined\":0,\"unanswered\":46},\"objectives\":[{\"letter\":\"A\","
                        + "\"title\":\"Managing risk\",\"total\":7,\"meets\":1,\"below\":0,\"undetermined\":0,"
                        + "\"unanswered\":6},")
                .contains("\"results\":[{\"ref\":\"A1.a\",\"title\":\"Board direction\",\"stated\":\"achieved\","
                        + "\"expected\":\"achieved\",\"result\":\"meets\",\"reasons\":[]},{\"ref\":\"A1.b\",")
                .contains("\"blockers\":[{\"kind\":\"outcome\",\"ref\":\"A1.b\",\"code\":\"outcome.unanswered\","
                        + "\"arguments\":[\"A1.b\"],\"reason\":\"no level is stated for A1.b\"},");
    }
}
