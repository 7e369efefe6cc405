package io.github.opendspt.examples.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.time.LocalDate;
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
        assertThat(Pattern.compile("UID:(.*)\r\n").matcher(run.out()).results().map(uid -> uid.group(1)))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(run.out()).contains("DTSTART;VALUE=DATE:20260901\r\n").doesNotContain("care-governance");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.stripTrailing()).hasSizeLessThanOrEqualTo(75));
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
