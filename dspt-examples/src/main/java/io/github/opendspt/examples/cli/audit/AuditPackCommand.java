package io.github.opendspt.examples.cli.audit;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Content;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.page.HtmlReport;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.internal.Sha256;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt audit pack}. */
@Command(
        name = "pack",
        description = {
            "Packs what an auditor needs into a zip file: report, answers, evidence index with digests, confirmations, scope and"
                    + " workpapers, requirements, and the checksum of each.",
            "The same input gives the same bytes. The files that evidence names are not packed."
        },
        exitCodeList = {"0:packed", "2:bad input or usage"},
        footer = {
            "  dspt audit pack assessment.json --plan plan.json --out pack.zip",
            "  dspt audit pack assessment.json --plan plan.json --audit audit.json --out pack.zip"
        })
public final class AuditPackCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Option(
            names = "--plan",
            required = true,
            paramLabel = "PLAN",
            description = "The plan of the audit, a document of the format dspt-audit-plan/1.")
    private String plan = "";

    @Option(
            names = "--audit",
            paramLabel = "AUDIT",
            description = "What was judged so far, a document of the format dspt-audit/1.")
    private @Nullable String audit;

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "OUT",
            description = "The file to write; - is standard output.")
    private String out = "";

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        byte[] input = file.source().readAll(terminal);
        Loaded loaded = Loaded.read(file.source(), input, held).saying(terminal);
        byte[] document = Content.isObject(input)
                ? input
                : AssessmentJson.writer().indented().toBytes(loaded.form());
        Source planSource = new Source(plan);
        AuditFiles.Read<AuditPlan> read = AuditFiles.plan(planSource, terminal);
        Evaluator evaluator = judging.evaluator(terminal, held);
        Evaluation evaluation = evaluator.evaluate(loaded.form(), asAt.day(terminal));
        if (!read.value().edition().equals(loaded.form().edition())
                || !read.value().odsCode().equals(loaded.form().organisation().odsCode())) {
            throw BadInputException.of(planSource, PackCodes.NOT_OF_PLAN);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("assessment.json", document);
        files.put("plan.json", read.bytes());
        if (audit != null) {
            files.put(
                    "audit.json",
                    AuditFiles.audit(new Source(audit), read, terminal).bytes());
        }
        files.put("report.html", report(evaluator, evaluation, document).getBytes(StandardCharsets.UTF_8));
        files.put("scorecard.json", ScorecardJson.writer().indented().toBytes(evaluation.scorecard()));
        files.put("requirements.json", RequirementSetJson.writer().indented().toBytes(evaluation.requirements()));
        files.put("evidence.csv", PackTables.evidence(loaded.form().evidence()));
        files.put("confirmations.csv", PackTables.confirmations(loaded.form().confirmedAssertions()));
        files.put("workpapers.csv", PackTables.workpapers(read.value()));
        Destination destination = new Destination(out);
        destination.write(Pack.of(files), terminal);
        destination.say(
                Words.count(files.size(), "file") + "; checksum of the pack: " + Sha256.text(Pack.checksums(files)),
                terminal);
        return ExitCode.DONE;
    }

    private String report(Evaluator evaluator, Evaluation evaluation, byte[] document) {
        RequirementSet requirements = evaluation.requirements();
        HeldRequirements held = surroundings.held();
        return HtmlReport.of(Report.builder(
                                evaluator, held.catalogue(), judging.credits(), evaluation, Report.checksum(document))
                        .requirementsFile(held.origin(requirements.edition(), requirements.category())
                                .map(origin -> String.valueOf(origin.file().getFileName()))
                                .orElse(null))
                        .build())
                .html();
    }
}
