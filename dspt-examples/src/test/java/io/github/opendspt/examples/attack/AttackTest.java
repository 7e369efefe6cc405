package io.github.opendspt.examples.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt files for everything that reads: each ends in a value or in problems, and costs no more than a bounded multiple of a
 * good one. {@code -Dattack.inputs} is the number of workbooks, and {@code -Dattack.seed} spoils otherwise; {@code .ci/attack}
 * asks for many and prints the table, which is kept in {@code target/attack.txt}.
 */
class AttackTest {

    private static final int INPUTS = Integer.getInteger("attack.inputs", 100);
    private static final long SEED = Long.getLong("attack.seed", 20L);

    /** How many times the memory of a good file a reading may allocate; a small file counts as one of a megabyte. */
    private static final double MOST = 50;

    @TempDir
    Path folder;

    @Test
    void whateverIsReadEndsInAValueOrInProblems() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        StringBuilder table = new StringBuilder(Outcome.heading()).append('\n');
        for (Target target : Targets.in(folder)) {
            Outcome outcome = Outcome.of(target, Math.max(10, (int) ((long) INPUTS * target.share() / 1000)), SEED);
            outcomes.add(outcome);
            table.append(outcome).append('\n');
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("attack.txt"), table);
        }
        assertThat(outcomes.stream()
                        .flatMap(outcome -> outcome.faults().stream())
                        .limit(20))
                .isEmpty();
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.ratio()).as(outcome.toString()).isLessThan(MOST);
        });
        assertThat(outcomes.stream().mapToInt(Outcome::taken).sum())
                .as("some are taken")
                .isPositive();
    }
}
