package io.github.opendspt.examples.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Dspt;
import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.examples.cli.support.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineScoringTest {

    @Test
    void a_line_in_is_a_line_out_in_order() throws IOException {
        String sound = Samples.json(Samples.supplier());
        String unheld = sound.replace("\"2025-26\"", "\"2019-20\"");
        String complete = Samples.json(Samples.complete());
        Run run = Run.withInput(
                String.join("\n", sound, "", unheld, "{\"format\":", " \t\r", complete + "\r", "null"),
                "score",
                "-",
                "--ndjson");
        assertThat(run.lines()).hasSize(5);
        assertThat(run.lines().get(0))
                .startsWith("{\"format\":\"dspt-scorecard/1\"")
                .contains("standards-not-met");
        assertThat(run.lines().get(1))
                .startsWith("{\"format\":\"dspt-problem/1\",\"line\":3,\"problems\":[{\"code\":\"edition.not-held\","
                        + "\"pointer\":\"/edition\",\"line\":3,\"column\":41,");
        assertThat(run.lines().get(2))
                .startsWith("{\"format\":\"dspt-problem/1\",\"line\":4,")
                .contains("json.truncated");
        assertThat(run.lines().get(3)).contains("\"status\":\"standards-met\"");
        assertThat(run.lines().get(4)).startsWith("{\"format\":\"dspt-problem/1\",\"line\":7,");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("dspt: 3 of 5 could not be scored; their lines say why\n");
    }

    @Test
    void bad_input_outweighs_a_low_status_which_outweighs_done() throws IOException {
        String low = Samples.json(Samples.supplier()) + "\n";
        String high = Samples.json(Samples.complete()) + "\n";
        assertThat(exit(high + high)).isZero();
        assertThat(exit(high + low + high)).isEqualTo(1);
        assertThat(exit(high + "{}\n" + high)).isEqualTo(2);
        assertThat(exit("{}\n" + low)).isEqualTo(2);
        assertThat(exit(low + "{}\n")).isEqualTo(2);
        Run run = Run.withInput(low + "{}\n" + high, "score", "-", "--ndjson", "--require", "standards-met");
        assertThat(run.lines()).hasSize(3);
        assertThat(run.err())
                .isEqualTo("dspt: 1 of 2 scored do not meet the required Standards Met\n"
                        + "dspt: 1 of 3 could not be scored; their lines say why\n");
    }

    private static int exit(String lines) {
        return Run.withInput(lines, "score", "-", "--ndjson", "--require", "standards-met")
                .exit();
    }

    @Test
    void json_lines_even_where_json_is_asked_for() throws IOException {
        String sound = Samples.json(Samples.supplier());
        Run run = Run.withInput(sound, "score", "-", "--ndjson", "--json");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void no_assessment_at_all_is_bad_input() {
        Run run = Run.withInput("\n \n", "score", "-", "--ndjson", "--require", "standards-met");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("<stdin>: assessment.none: the input holds no assessment\n");
    }

    @Test
    void input_that_fails_part_of_the_way() throws IOException {
        byte[] line = (Samples.json(Samples.supplier()) + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream failing = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == line.length) {
                    throw new IOException("cable pulled");
                }
                return line[at++];
            }
        };
        Run run = Run.withInput(failing, "score", "-", "--ndjson");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("<stdin>: file.unreadable: it cannot be read: cable pulled\n");
    }

    /** Thousands of lines, each scored before the next is asked for. */
    @Test
    void memory_is_flat() throws IOException {
        byte[] line = (Samples.json(Samples.supplier()) + "\n").getBytes(StandardCharsets.UTF_8);
        int lines = 2_000;
        Counter out = new Counter();
        InputStream in = new InputStream() {
            private long at;

            @Override
            public int read() {
                if (at == (long) line.length * lines) {
                    return -1;
                }
                assertThat(at / line.length).as("lines read ahead").isLessThanOrEqualTo(out.lines + 40);
                return line[(int) (at++ % line.length)];
            }
        };
        int exit = Dspt.run(
                new Terminal(in, out, OutputStream.nullOutputStream(), false, false, Run.TODAY),
                "score",
                "-",
                "--ndjson");
        assertThat(exit).isZero();
        assertThat(out.lines).isEqualTo(lines);
    }

    /** Counts lines and keeps nothing. */
    private static final class Counter extends OutputStream {
        private int lines;

        @Override
        public void write(int b) {
            lines += b == '\n' ? 1 : 0;
        }
    }
}
