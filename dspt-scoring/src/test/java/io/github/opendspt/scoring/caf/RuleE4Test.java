package io.github.opendspt.scoring.caf;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static io.github.opendspt.scoring.caf.Caf.AS_AT;
import static io.github.opendspt.scoring.caf.Caf.findings;
import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.OutcomeAnswer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule E4: the level that statements support, and what a difference from the stated level does. */
class RuleE4Test {

    private enum Share {
        NONE,
        SOME,
        ALL
    }

    private static final CafOutcomeRef REF = ref("B2.a");
    private static final Map<String, AchievementLevel> STATEMENTS = new LinkedHashMap<>();

    static {
        for (int i = 1; i <= 2; i++) {
            STATEMENTS.put("NA#" + i, NOT_ACHIEVED);
            STATEMENTS.put("PA#" + i, PARTIALLY_ACHIEVED);
            STATEMENTS.put("A#" + i, ACHIEVED);
        }
    }

    private static final IndicatorList LIST = IndicatorList.of("own", Map.of(REF, STATEMENTS));

    static Stream<Arguments> combinations() {
        return Stream.of(Share.values())
                .flatMap(denied -> Stream.of(Share.values())
                        .flatMap(partly ->
                                Stream.of(Share.values()).map(wholly -> Arguments.of(denied, partly, wholly))));
    }

    private static Map<String, Boolean> marks(Share denied, Share partly, Share wholly) {
        Map<String, Boolean> marks = new HashMap<>();
        STATEMENTS.forEach((name, level) -> {
            Share share = level == NOT_ACHIEVED ? denied : level == PARTIALLY_ACHIEVED ? partly : wholly;
            marks.put(name, share == Share.ALL || (share == Share.SOME && name.endsWith("1")));
        });
        return marks;
    }

    /** The rule as the rule book writes it, told apart from how the list works it out. */
    private static AchievementLevel expected(Share denied, Share partly, Share wholly) {
        if (denied != Share.NONE) {
            return NOT_ACHIEVED;
        }
        if (wholly == Share.ALL) {
            return ACHIEVED;
        }
        return partly == Share.ALL ? PARTIALLY_ACHIEVED : NOT_ACHIEVED;
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void allTwentySevenCombinations(Share denied, Share partly, Share wholly) {
        Map<String, Boolean> marks = marks(denied, partly, wholly);
        assertThat(LIST.highest(REF, marks)).isEqualTo(expected(denied, partly, wholly));
        assertThat(LIST.lowest(REF, marks)).isEqualTo(expected(denied, partly, wholly));
    }

    @Test
    void thereAreTwentySeven() {
        assertThat(combinations()).hasSize(27);
    }

    @Test
    void whatIsNotMarkedLeavesTheLevelOpen() {
        assertThat(LIST.highest(REF, Map.of())).isEqualTo(ACHIEVED);
        assertThat(LIST.lowest(REF, Map.of())).isEqualTo(NOT_ACHIEVED);
        assertThat(LIST.highest(REF, Map.of("A#1", false))).isEqualTo(PARTIALLY_ACHIEVED);
        assertThat(LIST.highest(REF, Map.of("NA#2", true))).isEqualTo(NOT_ACHIEVED);
    }

    @Test
    void withoutStatementsOfALevelThereIsNoSuchLevel() {
        IndicatorList list = IndicatorList.of("own", Map.of(REF, Map.of("NA#1", NOT_ACHIEVED, "A#1", ACHIEVED)));
        assertThat(list.highest(REF, Map.of("NA#1", false, "A#1", false))).isEqualTo(NOT_ACHIEVED);
        assertThat(list.highest(REF, Map.of("NA#1", false, "A#1", true))).isEqualTo(ACHIEVED);
    }

    private static OutcomeAnswer answer(AchievementLevel level, Map<String, Boolean> marks) {
        OutcomeAnswer.Builder answer = Caf.explained(level).toBuilder();
        marks.forEach(answer::indicator);
        return answer.build();
    }

    private static List<String> findingsOf(CafScorer scorer, OutcomeAnswer answer) {
        return findings(scorer.score(
                        Caf.assessment("2025-26").outcome(REF, answer).build(), AS_AT))
                .stream()
                .filter(finding -> finding.startsWith("indicator."))
                .toList();
    }

    private static final CafScorer WITHOUT = CafScorer.of(Caf.outcomes("2025-26"));

    @ParameterizedTest
    @ValueSource(strings = {"NA#2", "not-achieved_B2.a.3"})
    void withoutAListOneTrueNotAchievedStatementBesideAHigherLevelIsAFinding(String statement) {
        assertThat(findingsOf(WITHOUT, answer(PARTIALLY_ACHIEVED, Map.of(statement, true))))
                .containsExactly("indicator.not-achieved /outcomes/B2.a/indicators");
        assertThat(findingsOf(WITHOUT, answer(NOT_ACHIEVED, Map.of(statement, true))))
                .isEmpty();
        assertThat(findingsOf(WITHOUT, answer(ACHIEVED, Map.of(statement, false))))
                .isEmpty();
    }

    @Test
    void withoutAListNothingElseIs() {
        assertThat(findingsOf(WITHOUT, answer(ACHIEVED, Map.of("A#1", false, "PA#1", false))))
                .isEmpty();
        assertThat(findingsOf(WITHOUT, answer(ACHIEVED, Map.of("A#1", true, "PA#1", true))))
                .isEmpty();
        assertThat(findingsOf(WITHOUT, answer(NOT_ACHIEVED, Map.of("A#1", true, "PA#1", true))))
                .isEmpty();
    }

    private static final CafScorer WITH = WITHOUT.withIndicators(LIST);

    @Test
    void withTheCompleteListALevelThatItDoesNotSupportIsAFinding() {
        assertThat(findingsOf(WITH, answer(ACHIEVED, marks(Share.NONE, Share.ALL, Share.SOME))))
                .containsExactly("indicator.less /outcomes/B2.a/indicators");
        assertThat(findingsOf(WITH, answer(PARTIALLY_ACHIEVED, marks(Share.NONE, Share.ALL, Share.ALL))))
                .containsExactly("indicator.more /outcomes/B2.a/indicators");
        assertThat(findingsOf(WITH, answer(ACHIEVED, marks(Share.NONE, Share.NONE, Share.ALL))))
                .isEmpty();
        assertThat(findingsOf(WITH, answer(ACHIEVED, marks(Share.SOME, Share.ALL, Share.ALL))))
                .containsExactly("indicator.not-achieved /outcomes/B2.a/indicators");
    }

    @Test
    void statementsOfAnotherListAreSaidToBeAndNotCompared() {
        assertThat(findingsOf(WITH, answer(ACHIEVED, Map.of("achieved_B2.a.9", false))))
                .containsExactly("indicator.unknown /outcomes/B2.a/indicators");
        OutcomeAnswer named = answer(ACHIEVED, Map.of("achieved_B2.a.9", false)).toBuilder()
                .indicatorList("ncsc-3.2")
                .build();
        assertThat(findingsOf(WITH, named)).isEmpty();
        OutcomeAnswer ofThis = named.toBuilder().indicatorList(LIST.name()).build();
        assertThat(findingsOf(WITH, ofThis)).containsExactly("indicator.unknown /outcomes/B2.a/indicators");
    }

    /** What an outcome's statements are called says enough where the list does not have them. */
    @Test
    void anOutcomeOrAStatementThatTheListDoesNotHave() {
        assertThat(findingsOf(WITH, answer(ACHIEVED, Map.of("NA#99", true))))
                .contains("indicator.not-achieved /outcomes/B2.a/indicators");
        CafScorer other = WITHOUT.withIndicators(IndicatorList.of("other", Map.of()));
        assertThat(findingsOf(other, answer(ACHIEVED, Map.of("A#1", false)))).isEmpty();
    }

    @Test
    void theStatedLevelCountsWhateverTheStatementsSay() {
        CafScorecard card = WITH.score(
                Caf.assessment("2025-26")
                        .outcome(REF, answer(ACHIEVED, marks(Share.ALL, Share.NONE, Share.NONE)))
                        .build(),
                AS_AT);
        assertThat(card.result(REF).orElseThrow().result()).isEqualTo(OutcomeVerdict.MEETS);
    }
}
