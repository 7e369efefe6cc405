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
import io.github.opendspt.examples.report.EvidenceChoice;
import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.caf.CafReport;
import io.github.opendspt.examples.report.page.HtmlReport;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcomesJson;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.model.internal.Sha256;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.audit.Audit;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
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
            "Packs what an auditor needs into a zip file: a first page, report, answers, evidence index with digests,"
                    + " confirmations, scope and workpapers, requirements or outcomes, and the checksum of each.",
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
        Source planSource = new Source(plan);
        AuditFiles.Read<AuditPlan> read = AuditFiles.plan(planSource, terminal);
        ToolkitAssessment assessment = loaded.assessment();
        if (!read.value().edition().equals(assessment.edition())
                || !read.value().odsCode().equals(assessment.organisation().odsCode())) {
            throw BadInputException.of(planSource, PackCodes.NOT_OF_PLAN);
        }
        AuditFiles.Read<Audit> judged = audit == null ? null : AuditFiles.audit(new Source(audit), read, terminal);
        SortedMap<String, PackedContent> contents =
                loaded instanceof Loaded.Caf on ? contents(on.caf(), input) : contents(loaded.form(), input);
        contents.put("plan.json", new PackedContent("The scope, the samples and the workpapers", read.bytes()));
        if (judged != null) {
            contents.put("audit.json", new PackedContent("What the auditor judged so far", judged.bytes()));
        }
        contents.put(
                "workpapers.csv",
                new PackedContent("The workpapers as a sheet to fill in", PackTables.workpapers(read.value())));
        String index = new PackIndex(assessment, read.value(), judged == null ? null : judged.value())
                .of(contents)
                .html();
        SortedMap<String, byte[]> files = new TreeMap<>();
        contents.forEach((name, content) -> files.put(name, content.bytes()));
        files.put("index.html", index.getBytes(StandardCharsets.UTF_8));
        Destination destination = new Destination(out);
        destination.write(Pack.of(files), terminal);
        destination.say(
                Words.count(files.size(), "file") + "; checksum of the pack: " + Sha256.text(Pack.checksums(files)),
                terminal);
        return ExitCode.DONE;
    }

    private SortedMap<String, PackedContent> contents(Assessment form, byte[] input) {
        Terminal terminal = surroundings.terminal();
        byte[] document = Content.isObject(input)
                ? input
                : AssessmentJson.writer().indented().toBytes(form);
        Evaluator evaluator = judging.evaluator(terminal, surroundings.held());
        Evaluation evaluation = evaluator.evaluate(form, asAt.day(terminal));
        SortedMap<String, PackedContent> contents = new TreeMap<>();
        contents.put("assessment.json", new PackedContent("The answers and confirmations", document));
        contents.put("report.html", PackedContent.of("The report", report(evaluator, evaluation, document)));
        contents.put(
                "scorecard.json",
                new PackedContent(
                        "The verdict, with every reason",
                        ScorecardJson.writer().indented().toBytes(evaluation.scorecard())));
        contents.put(
                "requirements.json",
                new PackedContent(
                        "What was asked, with sources",
                        RequirementSetJson.writer().indented().toBytes(evaluation.requirements())));
        contents.put(
                "evidence.csv",
                new PackedContent("The evidence index, with digests", PackTables.evidence(form.evidence())));
        contents.put(
                "confirmations.csv",
                new PackedContent(
                        "Who confirmed what, and when", PackTables.confirmations(form.confirmedAssertions())));
        return contents;
    }

    private SortedMap<String, PackedContent> contents(CafAssessment caf, byte[] input) {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        byte[] document = Content.isObject(input)
                ? input
                : CafAssessmentJson.writer().indented().toBytes(caf);
        Evaluator evaluator = judging.evaluator(terminal, held);
        CafEvaluation evaluation = evaluator.evaluate(caf, asAt.day(terminal));
        SortedMap<String, PackedContent> contents = new TreeMap<>();
        contents.put("assessment.json", new PackedContent("The levels, explanations and policy answers", document));
        contents.put(
                "report.html",
                PackedContent.of(
                        "The report",
                        HtmlReport.of(CafReport.of(
                                        evaluator,
                                        held.catalogue(),
                                        evaluation,
                                        Report.checksum(document),
                                        EvidenceChoice.ALL,
                                        false))
                                .html()));
        contents.put(
                "scorecard.json",
                new PackedContent(
                        "The verdict, with every reason",
                        CafScorecardJson.writer().indented().toBytes(evaluation.scorecard())));
        contents.put(
                "outcomes.json",
                new PackedContent(
                        "The outcomes that were asked, with sources",
                        CafOutcomesJson.writer().indented().toBytes(evaluation.outcomes())));
        if (evaluation.profile() != null) {
            contents.put(
                    "profile.json",
                    new PackedContent(
                            "The expected levels that were judged by",
                            CafProfileJson.writer().indented().toBytes(evaluation.profile())));
        }
        contents.put(
                "evidence.csv",
                new PackedContent("The evidence index, with digests", PackTables.evidence(caf.evidence())));
        return contents;
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
