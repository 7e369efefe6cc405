package io.github.opendspt.model.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile that a person copied from the toolkit into a table. */
class CafProfileTableTest {

    private static final CafOutcomes OUTCOMES = CafCatalogue.bundled().outcomes(Edition.parse("2025-26"));

    private static Reading<CafProfile> read(String table) throws IOException {
        return CafProfileTable.read(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), OUTCOMES, "seen on 3 March");
    }

    private static List<String> problems(String table) throws IOException {
        return read(table).problems().stream()
                .map(problem -> problem.line() + " " + problem.code() + ": " + problem.message())
                .toList();
    }

    @Test
    void readsLevelsInWordsAndPolicies() throws IOException {
        CafProfile profile = read("Outcome,Title,Expected level,Policy question\n"
                        + "A1.a,Board direction,Achieved,\n"
                        + "B2.a,Identity,partially-achieved,yes\n"
                        + "B3.a,Data,Partially Achieved,no\n"
                        + "\n"
                        + "C2.a,Hunting,,\n")
                .orElseThrow();
        assertThat(profile)
                .isEqualTo(CafProfile.builder(Edition.parse("2025-26"), "seen on 3 March")
                        .level(CafOutcomeRef.parse("A1.a"), AchievementLevel.ACHIEVED)
                        .level(CafOutcomeRef.parse("B2.a"), AchievementLevel.PARTIALLY_ACHIEVED)
                        .level(CafOutcomeRef.parse("B3.a"), AchievementLevel.PARTIALLY_ACHIEVED)
                        .policy(CafOutcomeRef.parse("B2.a"))
                        .build());
    }

    @Test
    void readsWhatASpreadsheetMakesOfIt() throws IOException {
        assertThat(read("\uFEFFref;level\r\nA1.a;achieved\r\n").orElseThrow().levels())
                .hasSize(1);
        assertThat(read("ref\tlevel\nA1.a\tachieved\n").orElseThrow().levels()).hasSize(1);
        assertThat(read("ref,level\n").orElseThrow().levels()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a1.a,A1.a", "E1.b,E1.a", "A2.c,A2.b", "B2a,B2.a"})
    void anOutcomeThatTheEditionDoesNotHaveIsSuggested(String found, String meant) throws IOException {
        assertThat(problems("ref,level\n" + found + ",achieved\n"))
                .containsExactly("2 caf-profile-table.outcome: the outcome of this row is not an outcome of 2025-26;"
                        + " did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @CsvSource({"PA,partially-achieved", "p,partially-achieved", "A,achieved", "acheived,achieved"})
    void aLevelInAnotherSpellingIsSuggested(String found, String meant) throws IOException {
        assertThat(problems("ref,level\nA2.a," + found + "\n"))
                .containsExactly("2 caf-profile-table.level: the level of this row is none of the levels of A2.a:"
                        + " not achieved, partially achieved and achieved; did you mean '" + meant + "'?");
    }

    /** Rule E5. */
    @Test
    void aLevelThatTheOutcomeDoesNotHaveIsReportedWithoutASuggestionOfIt() throws IOException {
        assertThat(problems("ref,level\nA1.a,PA\n"))
                .containsExactly("2 caf-profile-table.level: the level of this row is none of the levels of A1.a:"
                        + " not achieved and achieved");
    }

    @Test
    void everyProblemIsReportedInOnePass() throws IOException {
        assertThat(read("ref,level,policy\nA1.a,achieved,\nA1.a,achieved,\n,achieved,\nA2.a,PA,perhaps\n")
                        .problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly(
                        "3 caf-profile-table.duplicate",
                        "4 table.cell-missing",
                        "5 caf-profile-table.level",
                        "5 table.cell-yes-no");
    }

    @Test
    void aTableWithoutItsColumnsSaysWhichHeadingsAreLookedFor() throws IOException {
        Problem problem = read("a,b\n1,2\n").problems().get(0);
        assertThat(problem.code()).isEqualTo("table.header-missing");
        assertThat(problem.message()).contains("Outcome").contains("Expected level");
        assertThat(read("").problems()).extracting(Problem::code).containsExactly("table.empty");
    }

    @Test
    void theRowsAreBounded() throws IOException {
        List<Problem> problems =
                read("ref,level\n" + "A1.z,achieved\n".repeat(50_000)).problems();
        assertThat(problems).hasSize(CafAssessment.MAX_OUTCOMES + 1);
        assertThat(problems.get(CafAssessment.MAX_OUTCOMES).code()).isEqualTo("table.too-many-rows");
    }
}
