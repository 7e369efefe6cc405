package io.github.opendspt.model.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a document of this track is reported with its place and, where it can be guessed, with what was meant. */
class CafBadInputTest {

    private static final CafOutcomes OUTCOMES = CafCatalogue.bundled().outcomes(Edition.parse("2025-26"));

    private static final DocumentReader<CafAssessment> ANY = CafAssessmentJson.reader();
    private static final DocumentReader<CafAssessment> ONE = CafAssessmentJson.reader(OUTCOMES);
    private static final DocumentReader<CafProfile> PROFILE = CafProfileJson.reader(OUTCOMES);

    private static String assessment(String outcomes) {
        return "{\"format\":\"dspt-caf-assessment/1\",\"edition\":\"2025-26\",\n"
                + "\"organisation\":{\"odsCode\":\"RXX\",\"name\":\"Example\",\"type\":\"nhs-trust\"},\n"
                + "\"outcomes\":{" + outcomes + "}}";
    }

    private static String profile(String members) {
        return "{\"format\":\"dspt-caf-profile/1\",\"edition\":\"2025-26\",\"name\":\"seen\"," + members + "}";
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).line()).isNotNull();
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource({"a1.a,A1.a", "A1a,A1.a", "A01.a,A1.a", "b10-A,B10.a"})
    void aRefInAnotherSpellingIsSuggested(String found, String meant) {
        Problem problem = only(ANY.read(assessment("\"" + found + "\":{}")).problems());
        assertThat(problem.code()).isEqualTo("ref.malformed");
        assertThat(problem.pointer()).isEqualTo("/outcomes/" + found);
        assertThat(problem.message()).endsWith("did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @CsvSource({
        "PA,partially-achieved",
        "A,achieved",
        "na,not-achieved",
        "Partially Achieved,partially-achieved",
        "Not achieved,not-achieved",
        "ACHIEVED,achieved",
        "partially_achieved,partially-achieved"
    })
    void aLevelInAnotherSpellingIsSuggested(String found, String meant) {
        Problem problem = only(
                ANY.read(assessment("\"A2.a\":{\"level\":\"" + found + "\"}")).problems());
        assertThat(problem.code()).isEqualTo("value.unknown-word");
        assertThat(problem.pointer()).isEqualTo("/outcomes/A2.a/level");
        assertThat(problem.ref()).hasToString("A2.a");
        assertThat(problem.message()).endsWith("did you mean '" + meant + "'?");
    }

    @Test
    void anOutcomeThatAppearsTwiceIsReported() {
        Problem problem = only(ANY.read(assessment("\"A2.a\":{},\"A2.a\":{}")).problems());
        assertThat(problem.code()).isEqualTo("json.duplicate-key");
        assertThat(problem.pointer()).isEqualTo("/outcomes");
    }

    @ParameterizedTest
    @CsvSource({"E1.b,E1.a", "A2.c,A2.b", "C1.f,C1.e"})
    void anOutcomeThatTheEditionDoesNotHaveIsTakenByTheGeneralReaderOnly(String found, String meant) {
        String document = assessment("\"" + found + "\":{\"level\":\"achieved\"}");
        assertThat(ANY.read(document).value()).isPresent();
        Problem problem = only(ONE.read(document).problems());
        assertThat(problem.code()).isEqualTo("value.unknown-word");
        assertThat(problem.pointer()).isEqualTo("/outcomes/" + found);
        assertThat(problem.message()).endsWith("did you mean '" + meant + "'?");
    }

    /** Rule E5. */
    @Test
    void aLevelThatTheOutcomeDoesNotHaveIsTakenByTheGeneralReaderOnly() {
        String document = assessment("\"A1.a\":{\"level\":\"partially-achieved\"}");
        assertThat(ANY.read(document).value()).isPresent();
        Problem problem = only(ONE.read(document).problems());
        assertThat(problem.pointer()).isEqualTo("/outcomes/A1.a/level");
        assertThat(problem.message())
                .isEqualTo("found a text of 18 characters; expected one of not-achieved, achieved");
    }

    /** Rule E5. */
    @Test
    void aLevelWhoseAbsenceIsOnlyInferredIsTaken() {
        assertThat(ONE.read(assessment("\"E3.a\":{\"level\":\"partially-achieved\"}"))
                        .problems())
                .isEmpty();
    }

    @Test
    void anotherEditionIsReported() {
        String other = assessment("").replace("2025-26", "2024-25");
        assertThat(ANY.read(other).value()).isPresent();
        assertThat(only(ONE.read(other).problems()).pointer()).isEqualTo("/edition");
    }

    /** Rule E9. */
    @Test
    void ruleE9CertificatesHaveNoPlaceOnThisTrack() {
        Problem problem = only(ANY.read(assessment("").replace("\"outcomes\"", "\"certificates\":[],\"outcomes\""))
                .problems());
        assertThat(problem.code()).isEqualTo("value.unknown-member");
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void everyProblemIsReportedInOnePass() {
        assertThat(ANY.read(assessment("\"a1.a\":{},\"A2.a\":{\"level\":\"PA\",\"owner\":3},\"A3.a\":[]"))
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/outcomes/a1.a", "/outcomes/A2.a/level", "/outcomes/A2.a/owner", "/outcomes/A3.a");
    }

    @Test
    void whatAnIndicatorIsCalledIsBoundedAndNeverRepeated() {
        String name = "secret ".repeat(6);
        Problem problem = only(ANY.read(assessment("\"A1.a\":{\"indicators\":{\"" + name + "\":true}}"))
                .problems());
        assertThat(problem.code()).isEqualTo("value.too-long");
        assertThat(problem.message()).doesNotContain("secret");
    }

    @Test
    void aProfileForAnotherEditionOutcomeOrLevelIsReported() {
        assertThat(PROFILE.read(
                                profile(
                                        "\"levels\":{\"A1.a\":\"achieved\",\"A1.b\":\"PA\",\"A1.c\":\"partially-achieved\",\"E1.b\":\"achieved\"},\"policies\":[\"B2.a\",\"b2.a\"]"))
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "value.unknown-word /levels/A1.b",
                        "value.unknown-word /levels/A1.c",
                        "value.unknown-word /levels/E1.b",
                        "value.unknown-word /policies/1");
        assertThat(PROFILE.read(profile("\"levels\":{\"A1.a\":\"achieved\"}").replace("2025-26", "2026-27"))
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/edition");
    }
}
