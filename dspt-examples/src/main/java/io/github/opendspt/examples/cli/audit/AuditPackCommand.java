package io.github.opendspt.examples.cli.audit;

import io.github.opendspt.examples.audit.AuditDocument;
import io.github.opendspt.examples.audit.AuditPack;
import io.github.opendspt.examples.audit.PackCodes;
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
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.audit.Audit;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
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
        AuditDocument<AuditPlan> read = AuditFiles.plan(planSource, terminal);
        if (!AuditPack.fits(read.value(), loaded.assessment())) {
            throw BadInputException.of(planSource, PackCodes.NOT_OF_PLAN);
        }
        AuditDocument<Audit> judged = audit == null ? null : AuditFiles.audit(new Source(audit), read, terminal);
        AuditPack pack = loaded instanceof Loaded.Caf on
                ? pack(on.caf(), input, read, judged)
                : pack(loaded.form(), input, read, judged);
        Destination destination = new Destination(out);
        destination.write(pack.zip(), terminal);
        destination.say(Words.count(pack.size(), "file") + "; checksum of the pack: " + pack.checksum(), terminal);
        return ExitCode.DONE;
    }

    private AuditPack pack(
            Assessment form, byte[] input, AuditDocument<AuditPlan> read, @Nullable AuditDocument<Audit> judged) {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        byte[] document = Content.isObject(input)
                ? input
                : AssessmentJson.writer().indented().toBytes(form);
        Evaluator evaluator = judging.evaluator(terminal, held);
        Evaluation evaluation = evaluator.evaluate(form, asAt.day(terminal));
        RequirementSet requirements = evaluation.requirements();
        Report report = Report.builder(
                        evaluator, held.catalogue(), judging.credits(), evaluation, Report.checksum(document))
                .requirementsFile(held.origin(requirements.edition(), requirements.category())
                        .map(origin -> String.valueOf(origin.file().getFileName()))
                        .orElse(null))
                .build();
        return AuditPack.of(report, document, read, judged);
    }

    private AuditPack pack(
            CafAssessment caf, byte[] input, AuditDocument<AuditPlan> read, @Nullable AuditDocument<Audit> judged) {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        byte[] document = Content.isObject(input)
                ? input
                : CafAssessmentJson.writer().indented().toBytes(caf);
        Evaluator evaluator = judging.evaluator(terminal, held);
        CafReport report = CafReport.of(
                evaluator,
                held.catalogue(),
                evaluator.evaluate(caf, asAt.day(terminal)),
                Report.checksum(document),
                EvidenceChoice.ALL,
                false);
        return AuditPack.of(report, document, read, judged);
    }
}
