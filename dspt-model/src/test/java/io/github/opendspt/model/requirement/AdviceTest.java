package io.github.opendspt.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.testing.Judges;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice and suggested kinds of answer beside the facts of an item. */
class AdviceTest {

    private static final Provenance SOURCE = new Provenance(Confidence.HIGH, "test");
    private static final SuggestedKind SUGGESTED = new SuggestedKind(AnswerKind.TEXT, SOURCE);
    private static final Advice ADVICE =
            new Advice("Ask.", "Look in the log.", new LeadTime(12, "An auditor has to be found."), true);
    private static final EvidenceItem PLAIN =
            EvidenceItem.builder(EvidenceRef.parse("1.1.1"), "Item", SOURCE).build();
    private static final EvidenceItem ADVISED =
            PLAIN.toBuilder().suggestedKind(SUGGESTED).advice(ADVICE).build();

    private static RequirementSet set(EvidenceItem item) {
        return RequirementSet.builder(Completeness.COMPLETE, Edition.parse("2025-26"), Category.of(2))
                .standard(new DataSecurityStandard(1, "S", "About"))
                .assertion(new Assertion(AssertionRef.parse("1.1"), "A"))
                .item(item)
                .build();
    }

    @Test
    void checksumLeavesOutSuggestionsAndAdvice() {
        assertThat(ADVISED).isNotEqualTo(PLAIN);
        assertThat(set(ADVISED).checksum()).isEqualTo(set(PLAIN).checksum());
    }

    @Test
    void documentsKeepThem() throws Exception {
        String text = RequirementSetJson.writer().toText(set(ADVISED));
        assertThat(text)
                .contains("\"suggestedKind\":{\"kind\":\"text\",\"provenance\":{")
                .contains("\"advice\":{\"action\":\"Ask.\",\"lookFor\":\"Look in the log.\","
                        + "\"leadTime\":{\"weeks\":12,\"why\":\"An auditor has to be found.\"},\"mayNotApply\":true}");
        assertThat(RequirementSetJson.reader().read(text).orElseThrow().items()).containsExactly(ADVISED);
        assertThat(Judges.JACKSON_2.readValue(text, RequirementSet.class).items())
                .containsExactly(ADVISED);
        assertThat(Judges.JACKSON_3.readValue(text, RequirementSet.class).items())
                .containsExactly(ADVISED);
    }

    @Test
    void absentOnesAreLeftOut() {
        assertThat(RequirementSetJson.writer().toText(set(PLAIN))).doesNotContain("suggestedKind", "advice");
        assertThat(RequirementSetJson.writer()
                        .toText(set(PLAIN.toBuilder()
                                .advice(new Advice("Ask.", null, null, false))
                                .build())))
                .contains("\"advice\":{\"action\":\"Ask.\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"text\" | \"kind\":\"unknown\" | value.unknown-word | /items/0/suggestedKind/kind",
                "\"weeks\":12 | \"weeks\":0 | value.out-of-range | /items/0/advice/leadTime/weeks",
                "\"weeks\":12 | \"weeks\":105 | value.out-of-range | /items/0/advice/leadTime/weeks",
                "\"action\":\"Ask.\", | '' | value.missing | /items/0/advice",
                "\"action\":\"Ask.\" | \"action\":\" \" | value.blank | /items/0/advice/action"
            })
    void readerLocatesWhatIsWrong(String right, String wrong, String code, String pointer) {
        String text = RequirementSetJson.writer().toText(set(ADVISED));
        assertThat(RequirementSetJson.reader().read(text.replace(right, wrong)).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple(code, pointer));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, LeadTime.MOST_WEEKS + 1})
    void refusesWeeksOutOfRange(int weeks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadTime(weeks, "Why."))
                .withMessage("weeks must be 1 to 104, was " + weeks);
    }

    @Test
    void refusesASuggestionOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuggestedKind(AnswerKind.UNKNOWN, SOURCE))
                .withMessageContaining("unknown");
    }

    @Test
    void aCopyIsEqual() {
        EvidenceItem full = ADVISED.toBuilder()
                .met(Obligation.MANDATORY)
                .approaching(Obligation.MANDATORY)
                .answerKind(AnswerKind.DATE)
                .exemptBy(List.of(CertificateScheme.ISO_27001))
                .change(ItemChange.NEW)
                .candidate(true)
                .notBefore(LocalDate.of(2025, 7, 1))
                .planUntil(LocalDate.of(2027, 6, 30))
                .dependsOn(EvidenceRef.parse("1.1.2"))
                .build();
        assertThat(full.toBuilder().build()).isEqualTo(full);
        assertThat(PLAIN.toBuilder().build()).isEqualTo(PLAIN);
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> new Advice(null, null, null, false));
        assertThatNullPointerException().isThrownBy(() -> new LeadTime(1, null));
        assertThatNullPointerException().isThrownBy(() -> new SuggestedKind(null, SOURCE));
        assertThatNullPointerException().isThrownBy(() -> new SuggestedKind(AnswerKind.TEXT, null));
    }
}
