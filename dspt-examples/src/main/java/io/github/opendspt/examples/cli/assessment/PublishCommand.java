package io.github.opendspt.examples.cli.assessment;

import io.github.opendspt.examples.cli.sheet.AssessmentOutput;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt publish}. */
@Command(
        name = "publish",
        description = {
            "Records in an assessment what was published for its edition, and when. An earlier record for the edition is replaced.",
            "Nothing is sent to the toolkit: publish there first."
        },
        exitCodeList = {"0:recorded", "2:bad input or usage"},
        footer = {
            "  dspt publish assessment.json --status standards-met --on 2026-06-20",
            "  dspt publish assessment.json --status standards-met --on today --out new.json"
        })
public final class PublishCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Option(
            names = "--status",
            required = true,
            paramLabel = "STATUS",
            description = "The status that was published, such as standards-met.")
    private @Nullable Status status;

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            description = "The day of the publication: 2026-06-20, 20/06/2026, \"20 June 2026\" or today.")
    private @Nullable LocalDate on;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description =
                    "The file to write, .json or an answer sheet .xlsx; - is standard output. If left out, FILE is changed in place.")
    private @Nullable String out;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Loaded loaded = file.loadAny(terminal, surroundings.held());
        Publication publication = new Publication(status, on);
        ToolkitAssessment published = loaded instanceof Loaded.Caf caf
                ? caf.caf().toBuilder().publication(publication).build()
                : loaded.form().toBuilder().publication(publication).build();
        Destination destination = AssessmentOutput.of(loaded, out).write(published, surroundings);
        destination.say(
                Words.name(status) + " was published on " + Words.day(on) + " for " + loaded.edition(), terminal);
        return ExitCode.DONE;
    }
}
