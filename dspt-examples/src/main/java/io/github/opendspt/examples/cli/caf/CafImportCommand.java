package io.github.opendspt.examples.cli.caf;

import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafToolExport;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Reading;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt caf import}. */
@Command(
        name = "import",
        description = {
            "Makes an assessment of what the UK government's own CAF tool exported. Its confirmed statuses become the stated"
                    + " levels; statements are kept as they are called, and its comments become explanations.",
            "That tool has no objective E and other statements than the toolkit: look the result over."
        },
        exitCodeList = {
            "0:everything was taken",
            "1:written, but something did not fit or is missing; said on standard error",
            "2:bad input or usage"
        },
        footer = "  dspt caf import export.json --edition 2025-26 --type nhs-trust --ods RXX --name \"Example Trust\""
                + " --out trust.json")
public final class CafImportCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The export, JSON; - is standard input.")
    private String file = "";

    @Option(names = "--edition", required = true, paramLabel = "EDITION", description = "The edition, such as 2025-26.")
    private @Nullable Edition edition;

    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description = "The type of organisation, such as nhs-trust or icb.")
    private @Nullable OrganisationType type;

    @Option(names = "--ods", required = true, paramLabel = "CODE", description = "The ODS code of the organisation.")
    private @Nullable OdsCode code;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The name of the organisation.")
    private String name = "";

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "The file to write, which must not be there yet; if left out, standard output.")
    private String out = "-";

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        CafOutcomes outcomes = HeldRequirements.bundled().outcomes(spec.commandLine(), edition);
        Source source = new Source(file);
        Reading<CafAssessment> reading = CafToolExport.into(outcomes)
                .read(source.readAll(terminal), new Organisation(code, name, type, null, null));
        CafAssessment assessment = reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        Destination destination = new Destination(out).asNew();
        destination.writeJson(document(assessment), terminal);
        destination.say(Words.count(assessment.outcomes().size(), "outcome") + "; next: dspt score " + out, terminal);
        for (Finding finding : reading.findings()) {
            terminal.complain("dspt: " + finding.severity() + ": " + finding.code() + ": " + finding.message());
        }
        return reading.findings().stream().anyMatch(finding -> finding.severity() == Severity.WARNING)
                ? ExitCode.CONFLICTING
                : ExitCode.DONE;
    }

    /** Only the name can be one that no document holds: blank, too long, or not whole characters. */
    private static String document(CafAssessment assessment) {
        try {
            return CafAssessmentJson.writer().indented().toText(assessment);
        } catch (InvalidDocumentException e) {
            throw new BadInputException(new Source("--name"), e.problems());
        }
    }
}
