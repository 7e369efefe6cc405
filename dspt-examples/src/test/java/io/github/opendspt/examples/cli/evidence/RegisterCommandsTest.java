package io.github.opendspt.examples.cli.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.scoring.evidence.Register;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Registers that become evidence. */
class RegisterCommandsTest {

    @TempDir
    Path directory;

    private Path newOf(String type, String... more) throws IOException {
        Path file = directory.resolve("a.json");
        String[] call = {"new", "--type", type, "--ods", "A12345", "--name", "Example", "--out", file.toString()};
        String[] whole = Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, whole, call.length, more.length);
        assertThat(Run.dspt(whole).exit()).isZero();
        return file;
    }

    private static Assessment read(Path file) throws IOException {
        return AssessmentJson.reader().read(file).orElseThrow();
    }

    /** Every sample is read, in the category that most registers speak to, and the verdict stays what it was. */
    @ParameterizedTest
    @EnumSource(Register.class)
    void samples(Register register) throws IOException {
        Path file = newOf("it-supplier", "--category", "2");
        String verdict = Run.dspt("score", file.toString()).out();
        Path table = Files.writeString(
                directory.resolve("register.csv"),
                Run.dspt("evidence", register.token(), "--sample").out());

        String[] call = {"evidence", register.token(), table.toString(), "--to", file.toString(), "--source", "own"};
        String[] named = Arrays.copyOf(call, call.length + 2);
        named[call.length] = "--for";
        named[call.length + 1] = "7.1.4";
        if (register != Register.BULLETINS) {
            assertThat(Run.dspt(named).err()).contains("--for is of bulletins alone");
        }
        Run run = Run.dspt(register == Register.BULLETINS ? named : call);

        Golden.check(
                "evidence-" + register.token() + ".txt",
                (run.out() + run.err())
                        .replace(directory.toString(), "")
                        .replace('\\', '/')
                        .replace("/a.json", "a.json"));
        assertThat(Run.dspt("evidence", register.token(), "--schema").out()).contains("x-kind");
        assertThat(Run.dspt("score", file.toString()).out().lines().limit(6))
                .isEqualTo(verdict.lines().limit(6).toList());
        assertThat(read(file).answers()).isEmpty();
    }

    @Test
    void trainingOfASurgery() throws IOException {
        Path file = newOf("gp");
        Path table = Files.writeString(
                directory.resolve("staff.csv"), "person,trainedOn\nAnn Example,2026-01-01\nBob Example,2025-06-01\n");

        Run run = Run.dspt("evidence", "training", table.toString(), "--to", file.toString(), "--as-at", "2026-06-01");

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        "3.2.1   supports     2 of 2 people were trained in the twelve months to 1 June 2026; kept as a"
                                + " draft\n" + file + ": 1 piece of evidence added\n",
                        ""));
        assertThat(read(file).drafts()).hasSize(1);
        assertThat(Files.readString(file)).doesNotContain("Ann", "Bob");
    }

    @Test
    void aBadRegisterAddsNothing() throws IOException {
        Path file = newOf("gp");
        String before = Files.readString(file);
        Path table = Files.writeString(directory.resolve("staff.csv"), "person,trainedOn\nAnn,30/02/2026\nann,\n");

        Run run = Run.dspt("evidence", "training", table.toString(), "--to", file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(table + ":2:1: table.cell-day", table + ":3:1: register-row.repeated");
        assertThat(run.err()).doesNotContain("Ann");
        assertThat(Files.readString(file)).isEqualTo(before);
    }
}
