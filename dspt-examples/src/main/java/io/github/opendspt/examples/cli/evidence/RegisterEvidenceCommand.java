package io.github.opendspt.examples.cli.evidence;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.evidence.Register;
import io.github.opendspt.scoring.evidence.RegisterContext;
import io.github.opendspt.scoring.evidence.RegisterEvidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What the commands of {@link RegisterCommands} share: a register goes in, evidence and drafts come out. */
@Command(exitCodeList = {"0:added", "1:added, but the register shows less than it might", "2:bad input or usage"})
abstract class RegisterEvidenceCommand implements Callable<Integer> {

    private final Register register;

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private @Nullable What what;

    /** What is asked for. */
    static final class What {

        @ArgGroup(exclusive = false)
        private @Nullable Added added;

        @Option(names = "--schema", description = "Print a JSON Schema of the columns of the register, and end.")
        private boolean schema;

        @Option(names = "--sample", description = "Print a sample of the register, and end.")
        private boolean sample;
    }

    /** What is added to what. */
    static final class Added {

        @Parameters(
                index = "0",
                paramLabel = "REGISTER",
                description = "The register, a CSV file in UTF-8; - is standard input.")
        private String register = "";

        @Option(
                names = "--to",
                required = true,
                paramLabel = "FILE",
                description =
                        "The assessment that the evidence is added to, a document of the format dspt-assessment/1, or an"
                                + " answer sheet (.xlsx) together with --out.")
        private String assessment = "";

        @Option(
                names = "--source",
                paramLabel = "NAME",
                description = "The system that the register comes from, for the evidence.")
        private @Nullable String source;

        @Option(
                names = "--for",
                paramLabel = "REF",
                description = "The item that bulletins are evidence for: none is known to ask for them.")
        private @Nullable EvidenceRef item;

        @Option(
                names = "--out",
                paramLabel = "OUT",
                description = "The file to write; - is standard output. If left out, FILE is changed in place.")
        private @Nullable String out;
    }

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private HelpOption help = new HelpOption();

    RegisterEvidenceCommand(Register register) {
        this.register = register;
    }

    @Override
    public final Integer call() {
        Terminal terminal = surroundings.terminal();
        if (what.added != null) {
            return add(what.added, terminal);
        } else if (what.schema) {
            terminal.printJson(register.schema());
        } else {
            terminal.print(sample());
        }
        return ExitCode.DONE;
    }

    private String sample() {
        String name = "register-" + register.token() + ".csv";
        try (InputStream in = RegisterEvidenceCommand.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int add(Added added, Terminal terminal) {
        if (added.item != null && register != Register.BULLETINS) {
            throw new ParameterException(
                    spec.commandLine(), "--for is of bulletins alone: what this register shows is known");
        }
        Source file = new Source(added.assessment);
        Loaded loaded = Loaded.read(file, terminal, surroundings.held());
        Assessment assessment = loaded.form();
        RequirementSet requirements = surroundings.held().catalogue().requirements(assessment);
        RegisterEvidence shown = look(added, requirements, terminal);
        Gathering gathering = new Gathering(loaded);
        StringBuilder lines = new StringBuilder();
        for (RegisterEvidence.Item item : shown.items()) {
            gathering.add(item.ref(), item.evidence());
            Draft draft = item.draft();
            boolean kept = draft != null && gathering.draft(item.ref(), draft);
            EvidenceSays says = Objects.requireNonNull(item.evidence().says());
            lines.append(Page.pad(item.ref().toString(), 8))
                    .append(Page.pad(says.token(), 13))
                    .append(item.evidence().title())
                    .append(kept ? "; kept as a draft" : "")
                    .append('\n');
        }
        Destination destination = gathering.write(added.out, surroundings);
        shown.notes().forEach(note -> terminal.complain("dspt: " + note.message()));
        if (!destination.standardOutput()) {
            terminal.print(lines.toString());
        }
        destination.say(Words.count(gathering.added(), "piece") + " of evidence added", terminal);
        return shown.notes().isEmpty() && gathering.full().isEmpty() ? ExitCode.DONE : ExitCode.CONFLICTING;
    }

    private RegisterEvidence look(Added added, RequirementSet requirements, Terminal terminal) {
        Source source = new Source(added.register);
        RegisterContext context = RegisterContext.of(requirements, asAt.day(terminal))
                .from(added.source, source.standardInput() ? null : FileDigest.of(source, terminal));
        context = added.item == null ? context : context.forItem(added.item);
        try (InputStream in = source.open(terminal)) {
            Reading<RegisterEvidence> reading = register.look(in, context);
            return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }
}
