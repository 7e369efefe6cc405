package io.github.opendspt.examples.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ForecastCommandTest {

    private static Run forecast(String... more) throws IOException {
        String json = Samples.json(Samples.supplier().toBuilder()
                .certificate(
                        Samples.cyberEssentialsPlus(CertificateScope.WHOLE_ORGANISATION, LocalDate.of(2026, 6, 15)))
                .build());
        String[] args = new String[more.length + 4];
        args[0] = "forecast";
        args[1] = "-";
        args[2] = "--until";
        args[3] = "2027-06-30";
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.withInput(json, args);
    }

    @Test
    void the_page_to_the_letter() throws IOException {
        Run run = forecast();
        assertThat(run.exit()).isZero();
        Golden.check("forecast.txt", run.out());
    }

    @Test
    void the_calendar_to_the_letter() throws IOException {
        Run run = forecast("--ics", "-");
        assertThat(run.exit()).isZero();
        Golden.check("reminders.ics", run.out());
        assertThat(uids(run)).hasSize(11).doesNotHaveDuplicates();
        assertThat(run.out()).contains("DTSTART;VALUE=DATE:20260901\r\n").doesNotContain("care-governance");
        assertThat(run.out().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    private static List<String> uids(Run run) {
        return Pattern.compile("UID:(.*)\r\n")
                .matcher(run.out())
                .results()
                .map(uid -> uid.group(1))
                .toList();
    }

    /** An export of another day updates the events of the first, and doubles none. */
    @Test
    void an_export_of_a_later_day_has_the_same_identifiers() throws IOException {
        Run first = forecast("--ics", "-");
        Run later = forecast("--ics", "-", "--as-at", "2026-06-02");

        assertThat(uids(first)).containsAll(uids(later));
        assertThat(later.out()).contains("SEQUENCE:20606\r\n", "DTSTAMP:20260602T000000Z\r\n");
    }

    @Test
    void an_alarm_and_monthly_check_ins() throws IOException {
        Run run = forecast("--ics", "-", "--alarm", "1", "--check-ins", "monthly");

        assertThat(run.out())
                .contains("BEGIN:VALARM\r\n", "TRIGGER;RELATED=START:-P1D\r\n", "DTSTART;VALUE=DATE:20260801\r\n");
        assertThat(Run.dspt("forecast", Run.SAMPLE, "--until", "2026-12-31", "--check-ins", "daily")
                        .exit())
                .isEqualTo(2);
        assertThat(Run.dspt("forecast", Run.SAMPLE, "--until", "2026-12-31", "--alarm", "61")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void as_a_document() throws IOException {
        assertThat(forecast("--json").out()).startsWith("{\n  \"format\" : \"dspt-forecast/1\",");
    }

    @Test
    void an_end_before_the_beginning() {
        Run run = Run.dspt("forecast", Run.SAMPLE, "--until", "2026-05-31");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("dspt: --until 2026-05-31 is before 2026-06-01\n");
    }
}
