package io.github.opendspt.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Situations;
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
                        + "\"standards-not-met\",\"standards\":[{\"number\":1,\"title\":"
                        + "\"first standard\",\"rows\":[{\"priority\":2,\"step\":\"answer\",\"kind\":\"evidence\","
                        + "\"ref\":\"1.1.1\",\"title\":\"title of 1.1.1\",\"state\":\"unanswered\",\"gap\":{\"code\":"
                        + "\"answer.none\",\"arguments\":[\"1.1.1\"],\"message\":\"no answer was given to 1.1.1\"},\"action\":\"Answer"
                        + " 1.1.1 with a text.\",\"owner\":\"DPO\",\"due\":\"2026-06-01\",\"since\":\"2026-06-01\","
                        + "\"notes\":[{\"code\":\"item.takes\"")
                .contains("\"findings\":[{\"code\":\"plan.deadline-unknown\"");
    }

    @Test
    void aPlainMapperBindsIt() {
        JsonMapper mapper = JsonMapper.builder().build();

        assertThat(mapper.readValue(text, Plan.class)).isEqualTo(plan);
    }

    /** A done row is one of its own, and no ref is both open and done. */
    @Test
    void whatIsDoneReadsBack() {
        EvidenceRef other = EvidenceRef.parse("1.2.1");
        Plan remembered = plan.withDone(List.of(
                new DoneRow(BlockerKind.EVIDENCE, other, "title", "DPO", PlanTest.DAY, null, PlanTest.DAY),
                new DoneRow(BlockerKind.REQUIREMENTS, null, "title", null, null, PlanTest.DAY, PlanTest.DAY)));
        String document = PlanJson.writer().toText(remembered);

        assertThat(document)
                .contains(
                        "\"done\":[{\"kind\":\"requirements\",\"title\":\"title\",\"since\":\"2026-06-01\",\"doneOn\":"
                                + "\"2026-06-01\"},{\"kind\":\"evidence\",\"ref\":\"1.2.1\",\"title\":\"title\",\"owner\":\"DPO\","
                                + "\"due\":\"2026-06-01\",\"doneOn\":\"2026-06-01\"}]");
        assertThat(PlanJson.reader().read(document).orElseThrow()).isEqualTo(remembered);
        assertThat(JsonMapper.builder().build().readValue(document, Plan.class)).isEqualTo(remembered);
        assertThat(problems(document.replace("\"ref\":\"1.2.1\"", "\"ref\":\"1.1.1\"")))
                .containsExactly("plan.duplicate-row");
        assertThat(problems(document.replace("\"ref\":\"1.2.1\"", "\"ref\":\"1.2\"")))
                .containsExactly("blocker.other-kind");
    }

    /** Case 33: an empty list that a member needs is written, by our writer and by a mapper. */
    @Test
    void aRowThatGivesNoReasonReadsBack() {
        PlanRow row = plan.rows().get(0);
        Plan read = plan.with(new PlanRow(
                row.priority(),
                row.step(),
                row.kind(),
                row.ref(),
                row.title(),
                row.state(),
                row.gap(),
                row.action(),
                row.lookFor(),
                row.owner(),
                row.due(),
                row.since(),
                row.exemptBy(),
                row.mayExemptBy(),
                row.unlocks(),
                row.notes(),
                List.of()));

        assertThat(PlanJson.writer().toText(read)).contains("\"why\":[]");
        assertThat(PlanJson.reader().read(PlanJson.writer().toText(read)).orElseThrow())
                .isEqualTo(read);
        JsonMapper mapper = JsonMapper.builder().build();
        assertThat(mapper.readValue(mapper.writeValueAsString(read), Plan.class))
                .isEqualTo(read);
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
