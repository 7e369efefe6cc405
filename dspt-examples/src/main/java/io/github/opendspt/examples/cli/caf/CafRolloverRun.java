package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.sheet.AssessmentOutput;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.scoring.caf.rollover.CafRolledOver;
import io.github.opendspt.scoring.caf.rollover.CafRollover;
import io.github.opendspt.scoring.caf.rollover.CafRolloverJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What {@code dspt rollover} does with an assessment of this track. */
public final class CafRolloverRun {

    private final CommandLine command;
    private final Surroundings surroundings;

    public CafRolloverRun(CommandLine command, Surroundings surroundings) {
        this.command = command;
        this.surroundings = surroundings;
    }

    /**
     * Takes an assessment over, and writes what is asked for.
     *
     * @param loaded the assessment
     * @param next the edition that it is taken to
     * @param out where the new assessment goes, as it was given on the command line, or {@code null} for nowhere
     * @param json whether the report is printed as JSON
     */
    public int run(Loaded.Caf loaded, Edition next, @Nullable String out, boolean json) {
        HeldRequirements held = surroundings.held();
        Terminal terminal = surroundings.terminal();
        CafAssessment before = loaded.caf();
        CafOutcomes to = held.outcomes(command, next);
        if (next.compareTo(before.edition()) < 0) {
            throw new ParameterException(
                    command, "--to " + next + " is before " + before.edition() + ", the edition of FILE");
        }
        CafRolledOver rolled =
                CafRollover.of(held.outcomes(command, before.edition()), to).roll(before);
        if (out == null || !new Destination(out).standardOutput()) {
            if (json) {
                terminal.print(CafRolloverJson.writer(), rolled.report());
            } else {
                terminal.print(CafRolloverPage.of(rolled, before, terminal));
            }
        }
        if (out != null) {
            AssessmentOutput.of(loaded, out).write(rolled.assessment(), surroundings);
        }
        return ExitCode.DONE;
    }
}
