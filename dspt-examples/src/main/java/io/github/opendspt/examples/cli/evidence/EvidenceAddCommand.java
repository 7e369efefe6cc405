package io.github.opendspt.examples.cli.evidence;

import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CommandCodes;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.intake.Intake;
import io.github.opendspt.model.intake.IntakeReport;
import io.github.opendspt.model.intake.RuleMap;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt evidence add}. */
@Command(
        name = "add",
        description = {
            "Adds what another tool found: an OSCAL assessment result, a SARIF file, a CycloneDX attestation, or a table with"
                    + " the columns ref, title and observedOn. The format is seen from the file.",
            "Which rule of the tool speaks of which item is a table of your own with the columns rule and ref; what it does not"
                    + " name is listed. What the assessment has already is not added again."
        },
        exitCodeList = {
            "0:added",
            "1:added, but some records are not mapped or could not be used; said on standard error",
            "2:bad input or usage"
        },
        footer = {
            "  dspt evidence add assessment.json --from results.json --map map.csv",
            "  dspt evidence add assessment.json --from scan.sarif --observed-on today"
        })
public final class EvidenceAddCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Option(names = "--from", required = true, paramLabel = "RESULTS", description = "What the tool found.")
    private String from = "";

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description =
                    "Which rule speaks of which item, a CSV file; the ids of the OSCAL exports of dspt need none.")
    private @Nullable String map;

    @Option(
            names = "--observed-on",
            paramLabel = "DATE",
            description = "The day of which RESULTS speak, where they do not say so.")
    private @Nullable LocalDate observedOn;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "The file to write; - is standard output. If left out, FILE is changed in place.")
    private @Nullable String out;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        Loaded loaded = file.loadAny(terminal, surroundings.held());
        Intake intake = Intake.of(rules(terminal));
        intake = observedOn == null ? intake : intake.observedOn(observedOn);
        Gathering gathering = new Gathering(loaded);
        Source source = new Source(from);
        IntakeReport report = read(intake, source, gathering, terminal);
        if (!report.whole()) {
            throw new BadInputException(source, report.problems());
        }
        Destination destination = gathering.write(out, surroundings);
        boolean complete = complain(report, gathering, source, terminal);
        destination.say(
                Words.count(report.records(), "record") + " read, " + report.taken() + " used; "
                        + Words.count(gathering.added(), "piece") + " of evidence added"
                        + (gathering.known() == 0 ? "" : ", " + gathering.known() + " there already"),
                terminal);
        return complete ? ExitCode.DONE : ExitCode.CONFLICTING;
    }

    private RuleMap rules(Terminal terminal) {
        if (map == null) {
            return RuleMap.none();
        }
        Source source = new Source(map);
        try (InputStream in = source.open(terminal)) {
            Reading<RuleMap> reading = RuleMap.read(in);
            return reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    /** Reads a file twice, first for its digest; standard input, which can be read once, is not bound to its bytes. */
    private static IntakeReport read(Intake intake, Source source, Gathering gathering, Terminal terminal) {
        Intake bound = source.standardInput() ? intake : intake.withDigest(FileDigest.of(source, terminal));
        try (InputStream in = source.open(terminal)) {
            return bound.read(in, gathering::add);
        } catch (IOException e) {
            throw source.unreadable(e);
        }
    }

    /** Says what was not used; whether there is nothing to say. */
    private static boolean complain(IntakeReport report, Gathering gathering, Source source, Terminal terminal) {
        report.problems().forEach(problem -> terminal.complain(source.located(problem)));
        report.unmapped()
                .forEach((rule, records) ->
                        terminal.complain(source.located(CommandCodes.EVIDENCE_NOT_MAPPED, rule, records)));
        if (report.unlisted() > 0) {
            terminal.complain(source.located(CommandCodes.EVIDENCE_NOT_MAPPED_MORE, report.unlisted()));
        }
        List<Ref> others = gathering.ofOtherForm();
        if (!others.isEmpty()) {
            terminal.complain(source.located(CommandCodes.EVIDENCE_OF_OTHER_FORM, others));
        }
        List<Ref> full = gathering.full();
        if (!full.isEmpty()) {
            terminal.complain(source.located(CommandCodes.EVIDENCE_TOO_MUCH, full));
        }
        return report.problems().isEmpty()
                && report.unmapped().isEmpty()
                && report.unlisted() == 0
                && others.isEmpty()
                && full.isEmpty();
    }
}
