package io.github.opendspt.scoring.caf;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.json.StrictBinding;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CafExplanationTest {

    private static final CafScorecard CARD = CafScorer.of(Caf.outcomes("2025-26"))
            .score(
                    Caf.all("2025-26", ACHIEVED)
                            .level(ref("B2.a"), NOT_ACHIEVED)
                            .level(ref("B1.a"), PARTIALLY_ACHIEVED)
                            .level(ref("A1.b"), PARTIALLY_ACHIEVED)
                            .level(ref("A2.c"), ACHIEVED)
                            .build(),
                    Caf.AS_AT);

    @Test
    void anOutcomeBelowWithAPolicyQuestion() {
        assertThat(CARD.explain(ref("B2.a")).toString()).isEqualTo("""
                        B2.a: Verifying and authorising users
                        Asked: B2.a is expected to be partially achieved, by this profile: levels known from public sources
                        Found: B2.a is stated as not achieved, below the expected partially achieved
                        Rule: a stated level at or above the expected one meets it, achieved meets any, and every outcome has to be answered (rules E6 and E7)
                        Advice: reach the expected level of B2.a, or put it into the improvement plan; comply with the policy beside B2.a, and answer its question
                        Note: the policy question beside B2.a is not answered, and what that does to the status is not known""");
    }

    @Test
    void anOutcomeWhoseExpectedLevelIsNotKnown() {
        assertThat(CARD.explain(ref("B1.a")).toString())
                .contains(
                        "Asked: which level is expected of B1.a is not in this profile: levels known from public sources")
                .contains(
                        "Advice: look up in the toolkit which level is expected of B1.a and put it into a profile, or achieve"
                                + " the outcome");
    }

    @Test
    void anOutcomeThatMeetsAndOneWithoutTheLevel() {
        assertThat(CARD.explain(ref("A1.a")).toString())
                .contains("Found: A1.a is stated as achieved, which meets the expected level")
                .doesNotContain("Advice");
        assertThat(CARD.explain(ref("A1.b")).toString())
                .contains(
                        "Found: A1.b does not have the level partially achieved and so counts as unanswered; its levels are"
                                + " not achieved and achieved")
                .contains("Advice: state a level that A1.b has, and explain it")
                .doesNotContain("Note");
    }

    @Test
    void anOutcomeOfAnotherEdition() {
        assertThat(CARD.explain(ref("A2.c")).toString())
                .startsWith(
                        "A2.c\nAsked: A2.c is not an outcome of 2025-26\nRule: the same ref can mean another outcome")
                .endsWith("Note: A2.c is not an outcome of 2025-26; what is said of it is kept and does not count");
    }

    @Test
    void worksAlikeOnAScorecardThatWasReadBack() {
        CafScorecard read = CafScorecardJson.reader()
                .read(CafScorecardJson.writer().toBytes(CARD))
                .orElseThrow();
        assertThat(read.explain(ref("B2.a")))
                .hasToString(CARD.explain(ref("B2.a")).toString());
    }

    /** A document of others may give no reason for a result; then none is made up. */
    @Test
    void aResultWithoutReasonsAndWithoutALevel() {
        JsonMapper mapper = StrictBinding.mapper().build();
        ObjectNode document =
                (ObjectNode) mapper.readTree(CafScorecardJson.writer().toBytes(CARD));
        ObjectNode first = (ObjectNode) document.get("results").get(0);
        first.remove("stated");
        first.put("result", "unanswered").putArray("reasons");
        CafScorecard read = CafScorecardJson.reader()
                .read(mapper.writeValueAsBytes(document))
                .orElseThrow();

        assertThat(read.explain(ref(first.get("ref").asString()))).asString().doesNotContain("Found:");
    }
}
