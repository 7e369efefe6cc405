package io.github.opendspt.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Situations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanJsonTest {

    private final Plan plan = Planner.of(Situations.example(), CreditSource.none())
            .plan(PlanTest.nothingAnswered(), PlanTest.DAY)
            .withOwner(EvidenceRef.parse("1.1.1"), "DPO")
            .withDue(EvidenceRef.parse("1.1.1"), PlanTest.DAY);

    private final String text = PlanJson.writer().toText(plan);

    private static List<String> problems(String text) {
        return PlanJson.reader().read(text).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void theDocument() {
        assertThat(text)
                .startsWith("{\"format\":\"dspt-plan/1\",\"edition\":\"2025-26\",\"category\":2,\"odsCode\":\"8XX01\","
                        + "\"asAt\":\"2026-06-01\",\"requirements\":\"sha256:")
                .contains("\"completeness\":\"complete\",\"status\":\"standards-not-met\",\"possibleStatus\":"
                              + "\"standards-not-met\",\"completeBy\":\"2026-12-01\",\"standards\":[{\"number\":1,\"title\":\"first"
                              + " standard\",\"rows\":[{\"priority\":1,\"step\":\"answer\",\"kind\":\"evidence\",\"ref\":\"1.1.1\",\"title\":\"title"
                              + " of 1.1.1\",\"state\":\"unanswered\",\"gap\":{\"code\":\"answer.none\",\"arguments\":[\"1.1.1\"],\"message\":\"no"
                              + " answer was given to 1.1.1\"},\"action\":\"Answer 1.1.1 with a"
                              + " text\",\"owner\":\"DPO\",\"due\":\"2026-06-01\",\"why\":[{\"code\":\"plan.answer\"")
                .contains("\"findings\":[{\"code\":\"plan.deadline-unknown\"");
    }

    @Test
    void aPlainMapperBindsIt() {
        JsonMapper mapper = JsonMapper.builder().build();

        assertThat(mapper.readValue(text, Plan.class)).isEqualTo(plan);
    }

    /** The six-month rule would lead into a year that no document holds. */
    @Test
    void aPlanOfTheLastDaysOfTheCalendarReadsBack() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        Planner planner = Planner.of(Situations.example(), CreditSource.none());
        Plan plan = planner.plan(PlanTest.nothingAnswered(), last);

        assertThat(plan.completeBy()).isEqualTo(last);
        assertThat(planner.plan(PlanTest.nothingAnswered(), LocalDate.of(9999, 6, 30))
                        .completeBy())
                .isEqualTo("9999-12-30");
        assertThat(PlanJson.reader().read(PlanJson.writer().toText(plan)).orElseThrow())
                .isEqualTo(plan);
    }

    @Test
    void rowsThatDoNotHoldTogether() {
        assertThat(problems(text.replace("\"priority\":2", "\"priority\":1")))
                .containsExactly("plan.duplicate-priority");
        assertThat(problems(text.replace("\"ref\":\"1.1.2\"", "\"ref\":\"1.1.1\"")))
                .containsExactly("plan.duplicate-row");
        assertThat(problems(text.replace("\"ref\":\"2.1.1\"", "\"ref\":\"1.1.3\"")))
                .containsExactly("plan.other-standard");
        assertThat(problems(text.replace("\"ref\":\"2.1.1\"", "\"ref\":\"2.2\"")))
                .containsExactly("blocker.other-kind");
    }

    @Test
    void valuesThatCannotBeRead() {
        assertThat(problems(text.replace("\"owner\":\"DPO\"", "\"owner\":\" \"")))
                .containsExactly("value.blank");
        assertThat(problems(text.replace("\"due\":\"2026-06-01\"", "\"due\":\"1 June\"")))
                .containsExactly("value.not-a-date");
        assertThat(problems(text.replace("dspt-plan/1", "dspt-plan/2"))).containsExactly("value.unknown-word");
    }

    @Test
    void findingsAreWorkedOutAnew() {
        Plan read = PlanJson.reader()
                .read(text.replaceFirst(",\"findings\":.*", "}"))
                .orElseThrow();

        assertThat(read).isEqualTo(plan);
        assertThat(read.findings()).isEqualTo(plan.findings());
    }

    @Test
    void anotherFormatIsRefused() {
        assertThatThrownBy(() ->
                        JsonMapper.builder().build().readValue(text.replace("dspt-plan/1", "dspt-plan/2"), Plan.class))
                .hasMessageContaining("the document is not of the format 'dspt-plan/1'");
    }

    @Test
    void faultsNameTheRowAndWhatItDoesNotGoWith() {
        assertThat(messages(text.replace("\"ref\":\"2.1.1\"", "\"ref\":\"1.1.3\"")))
                .containsExactly("row 1.1.3 is listed under standard 2");
        assertThat(messages(text.replace("\"ref\":\"2.1.1\"", "\"ref\":\"2.2\"")))
                .containsExactly("a blocker of the kind evidence does not concern 2.2");
        assertThat(messages(text.replace("\"priority\":2", "\"priority\":1")))
                .containsExactly("two rows have the priority 1");
    }

    private static List<String> messages(String text) {
        return PlanJson.reader().read(text).problems().stream()
                .map(Problem::message)
                .toList();
    }
}
