package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.FIRST;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.TICK;
import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.met;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.credit.CreditOutcome;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** The scorecard document, as a plain Jackson mapper writes and reads it. */
class ScorecardDocumentTest {

    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build();

    private static Scorecard card() {
        return score(
                assessment()
                        .answer(TEXT, Answer.text("secret"))
                        .answer(EvidenceRef.parse("12.1.1"), Answer.yes(true))
                        .confirm(FIRST, new Confirmation("SIRO", Example.DAY))
                        .build(),
                Map.of(TICK, CreditOutcome.EXEMPT, DATE, CreditOutcome.UNDETERMINED));
    }

    private static String expected() {
        return """
            {
            "format":"dspt-scorecard/1",
            "edition":"2025-26",
            "category":2,
            "asAt":"2026-06-01",
            "odsCode":"8XX01",
            "requirements":"CHECKSUM",
            "completeness":"complete","openness":"unknown",
            "status":"standards-not-met",
            "possibleStatus":"standards-not-met",
            "mandatory":{"total":3,"answered":1,"exempt":1,"undetermined":1,"outstanding":0},
            "assertions":{"mandatory":2,"complete":1,"confirmed":1},
            "standards":[
            {"number":1,"title":"first standard","mandatory":2,"complete":2,"met":true},
            {"number":2,"title":"second standard","mandatory":1,"complete":0,"met":false}],
            "assertionResults":[
            {"ref":"1.1","title":"first assertion","mandatory":2,"complete":2,"confirmed":true,"met":true},
            {"ref":"1.2","title":"optional assertion","mandatory":0,"complete":0,"confirmed":false,"met":true},
            {"ref":"2.1","title":"last assertion","mandatory":1,"complete":0,"confirmed":false,"met":false}],
            "items":[
            {"ref":"1.1.1","title":"title of 1.1.1","mandatory":true,"approaching":true,"state":"answered",
            "exemptBy":[],
            "reasons":[{"code":"answer.complete","arguments":["1.1.1","text"],"message":"1.1.1 is answered (text)"}]},
            {"ref":"1.1.2","title":"title of 1.1.2","mandatory":true,"state":"exempt",
            "exemptBy":["cyber-essentials-plus"],
            "reasons":[{"code":"credit.exempt","message":"the certificate makes it exempt"}]},
            {"ref":"1.2.1","title":"title of 1.2.1","mandatory":false,"state":"unanswered",
            "exemptBy":[],
            "reasons":[{"code":"answer.none","arguments":["1.2.1"],"message":"no answer was given to 1.2.1"}]},
            {"ref":"2.1.1","title":"title of 2.1.1","mandatory":true,"state":"undetermined",
            "exemptBy":[],
            "reasons":[{"code":"credit.undetermined","message":"the certificate makes it undetermined"}]},
            {"ref":"2.1.2","title":"title of 2.1.2","mandatory":false,"approaching":true,"state":"unanswered",
            "exemptBy":[],
            "reasons":[{"code":"answer.none","arguments":["2.1.2"],"message":"no answer was given to 2.1.2"}]}],
            "blockers":[
            {"kind":"undetermined","ref":"2.1.1","code":"credit.undetermined","arguments":["2.1.1","cyber-essentials-plus"],\
            "reason":"whether 2.1.1 is exempt by Cyber Essentials Plus is not known; find that out, or answer the item"},
            {"kind":"confirmation","ref":"2.1","code":"confirmation.none","arguments":["2.1"],"reason":"assertion 2.1 is \
            not confirmed; a responsible person (for example the SIRO) has to confirm it"}],
            "findings":[
            {"code":"answer.unknown-ref","severity":"warning","ref":"12.1.1","pointer":"/answers/12.1.1","arguments":["12.1.1","2","2025-26"],
            "message":"12.1.1 is not asked of category 2 in 2025-26; its answer is kept and does not count"}]}
            """.replace("\n", "")
                .replace("CHECKSUM", Example.requirements().build().checksum().text());
    }

    @Test
    void jackson3WritesTheDocument() {
        assertThat(JACKSON_3.writeValueAsString(card())).isEqualTo(expected());
    }

    @Test
    void jackson2WritesTheSameBytes() throws Exception {
        assertThat(JACKSON_2.writeValueAsString(card())).isEqualTo(expected());
    }

    @Test
    void jackson3ReadsItBack() {
        assertReadBack(JACKSON_3.readValue(expected(), Scorecard.class));
    }

    @Test
    void jackson2ReadsItBack() throws Exception {
        assertReadBack(JACKSON_2.readValue(expected(), Scorecard.class));
    }

    private static void assertReadBack(Scorecard read) {
        Scorecard card = card();
        assertThat(read).isEqualTo(card).hasSameHashCodeAs(card);
        assertThat(read.outstanding()).isEqualTo(card.outstanding());
        assertThat(read.undetermined()).isEqualTo(card.undetermined());
        assertThat(read.unconfirmed()).isEqualTo(card.unconfirmed());
        for (ItemResult item : card.items()) {
            assertThat(read.explain(item.ref())).isEqualTo(card.explain(item.ref()));
        }
    }

    @Test
    void anotherFormatIsRefused() {
        String other = expected().replace("dspt-scorecard/1", "dspt-scorecard/2");

        assertThatThrownBy(() -> JACKSON_3.readValue(other, Scorecard.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("the document is not of the format 'dspt-scorecard/1'");
    }

    @Test
    void aBlockerConcernsWhatItsKindSays() {
        Reason reason = Reason.of("code", "message");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Blocker.of(BlockerKind.CONFIRMATION, TEXT, reason))
                .withMessage("ref: a blocker of kind confirmation does not concern 1.1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Blocker.of(BlockerKind.EVIDENCE, FIRST, reason))
                .withMessage("ref: a blocker of kind evidence does not concern 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Blocker.of(BlockerKind.UNDETERMINED, FIRST, reason))
                .withMessage("ref: a blocker of kind undetermined does not concern 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Blocker.of(BlockerKind.REQUIREMENTS, FIRST, reason))
                .withMessage("ref: a blocker of kind requirements does not concern 1.1");
        assertThat(BlockerKind.REQUIREMENTS.mismatch(null)).isEmpty();
        assertThat(BlockerKind.EVIDENCE.mismatch(null))
                .map(fault -> fault.code().name())
                .contains("blocker.without-ref");
        assertThat(BlockerKind.REQUIREMENTS.mismatch(TEXT))
                .map(fault -> fault.code().name())
                .contains("blocker.other-kind");
    }

    /** What is decided and what is said of it: two scorecards may have the first in common. */
    @Test
    void scorecardsAreEqualByContent() {
        Scorecard card = score(met().build());
        Scorecard published = score(
                met().publication(new Publication(Status.STANDARDS_MET, DAY)).build());

        assertThat(card)
                .isEqualTo(card)
                .isEqualTo(score(met().build()))
                .isNotEqualTo(score(assessment().build()))
                .isNotEqualTo(published)
                .hasSameHashCodeAs(published)
                .isNotEqualTo(card.toString());
    }

    @Test
    void blockersAreEqualByContent() {
        Blocker blocker = Blocker.of(BlockerKind.EVIDENCE, TEXT, Reason.of("code", "message x"));

        assertThat(blocker)
                .isEqualTo(Blocker.of(BlockerKind.EVIDENCE, TEXT, Reason.of("code", "message x")))
                .hasSameHashCodeAs(Blocker.of(BlockerKind.EVIDENCE, TEXT, Reason.of("code", "message x")))
                .isNotEqualTo(Blocker.of(BlockerKind.UNDETERMINED, TEXT, Reason.of("code", "message x")))
                .isNotEqualTo(Blocker.of(BlockerKind.EVIDENCE, TICK, Reason.of("code", "message x")))
                .isNotEqualTo(Blocker.of(BlockerKind.EVIDENCE, TEXT, Reason.of("other", "message x")))
                .isNotEqualTo("message x");
        assertThat(blocker.reason()).isEqualTo(Reason.of("code", "message x"));
    }

    @Test
    void tokensAreParsedBack() {
        for (ItemState state : ItemState.values()) {
            assertThat(ItemState.parse(state.toString())).isEqualTo(state);
        }
        for (BlockerKind kind : BlockerKind.values()) {
            assertThat(BlockerKind.parse(kind.toString())).isEqualTo(kind);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemState.parse("ANSWERED"))
                .withMessageContaining("answered, exempt, undetermined, incomplete, unanswered");
    }

    @Test
    void aDeterminedScorecardShowsOneStatus() {
        assertThat(score(Example.met().build()))
                .hasToString("Scorecard[2025-26 category 2 as at 2026-06-01: standards-met]");
    }
}
