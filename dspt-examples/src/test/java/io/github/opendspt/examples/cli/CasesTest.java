package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.forecast.ForecastJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that once went wrong, each a kind of fault; those of one command alone are in the tests of that command. */
class CasesTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    @TempDir
    Path directory;

    private static String file(String folder, String name) {
        return CASES.resolve(folder).resolve(name).toString();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Case 03: the same event has the same identifier in the export of the next day. */
    @Test
    void calendarEventsDoNotDoubleWithEachExport() {
        String assessment = file("03-ics-uid", "assessment.json");
        List<String> first = identifiers(assessment, "2026-06-01");
        List<String> next = identifiers(assessment, "2026-06-02");
        assertThat(first).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        assertThat(next).isNotEmpty();
        assertThat(first).containsAll(next);
    }

    private static List<String> identifiers(String assessment, String day) {
        return found(
                "UID:[^\r\n]+",
                Run.dspt("forecast", assessment, "--as-at", day, "--until", "2027-06-30", "--ics", "-")
                        .out());
    }

    /** Case 14: a deadline is a moment of its day in London as well as in UTC. */
    @Test
    void aDeadlineIsOfItsDayInLondonAndInUtc() throws IOException {
        String assessment = file("14-deadline-instant", "assessment.json");
        Path plan = directory.resolve("plan.json");
        Run planned = Run.dspt("plan", assessment, "--import", file("14-deadline-instant", "plan.csv"), "--json");
        assertThat(planned.exit()).as(planned.err()).isLessThan(2);
        Files.writeString(plan, planned.out());
        Run poam = Run.dspt("export", "oscal", "poam", assessment, "--plan", plan.toString());
        List<String> deadlines = found("(?<=\"deadline\" : \")[^\"]+T[^\"]+", poam.out());
        assertThat(deadlines).isNotEmpty();
        assertThat(deadlines).allSatisfy(deadline -> {
            Instant moment = Instant.parse(deadline);
            assertThat(LocalDate.ofInstant(moment, ZoneOffset.UTC)).isEqualTo("2026-06-30");
            assertThat(LocalDate.ofInstant(moment, ZoneId.of("Europe/London"))).isEqualTo("2026-06-30");
        });
    }

    /** Case 17: a complete assessment of an edition that is over is headed as closed, and does not meet a requirement. */
    @Test
    void anEditionThatIsOverMeetsNoRequirement() {
        String complete = file("17-edition-over", "complete.json");
        Run open = Run.dspt("score", complete, "--as-at", "2026-06-20", "--require", "standards-met");
        Run over = Run.dspt("score", complete, "--as-at", "2027-06-20", "--require", "standards-met");
        assertThat(open.exit()).isZero();
        assertThat(over.exit()).isEqualTo(1);
        assertThat(over.out()).contains("If it were open, the answers would publish as");
        assertThat(over.err()).startsWith("dspt: ");
    }

    /** Case 32: a rule of credit that itself has a day (D14) is a day of the forecast, and the only one. */
    @Test
    void aRuleOfCreditWithADayIsADayOfTheForecast() {
        String assessment = file("32-forecast-rule-with-a-day", "d14.assessment.json");
        String sets = file("32-forecast-rule-with-a-day", "d14");
        Run forecast = Run.dspt(
                "forecast",
                assessment,
                "--catalogue",
                sets,
                "--as-at",
                "2023-10-15",
                "--until",
                "2023-12-31",
                "--json");
        assertThat(forecast.exit()).as(forecast.err()).isZero();
        assertThat(found("(?<=\"on\" : \")[^\"]+", forecast.out())).containsExactly("2023-11-10");
        for (LocalDate day = LocalDate.of(2023, 10, 15); day.getYear() == 2023; day = day.plusDays(1)) {
            Run score = Run.dspt("score", assessment, "--catalogue", sets, "--as-at", day.toString(), "--json");
            assertThat(found("(?<=\"status\" : \")[^\"]+", score.out()).get(0))
                    .as(day.toString())
                    .isEqualTo(day.isBefore(LocalDate.of(2023, 11, 10)) ? "standards-exceeded" : "standards-not-met");
        }
    }

    /** Case 34: a forecast that ends before it begins is a problem. */
    @Test
    void aForecastThatEndsBeforeItBeginsIsAProblem() throws IOException {
        Path document = Path.of(file("34-forecast-order", "forecast-until-before-from.json"));
        assertThat(ForecastJson.reader().read(document).problems())
                .extracting(Problem::pointer)
                .contains("/until");
    }
}
