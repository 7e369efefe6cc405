package io.github.opendspt.examples.cli.report;

import io.github.opendspt.examples.cli.plan.EarlierPlans;
import io.github.opendspt.examples.cli.plan.WithOption;
import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.BadInputException;
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
import io.github.opendspt.examples.report.page.MarkdownReport;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.CafScorecardJson;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.scoring.evaluation.Evaluator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt report}. */
@Command(
        name = "report",
        description = {
            "Writes a report: the verdict, certificates, standards, every item, what to do, what is to come within a"
                    + " year, and what it all rests on.",
            "It is one page that is read offline and in print, or Markdown for a pull request."
        },
        exitCodeList = {
            "0:written",
            "1:written, but something in the table of --import did not fit",
            "2:bad input or usage, or it cannot be written"
        },
        footer = {
            "  dspt report assessment.json --as-at 2026-06-30 --out report.html",
            "  dspt report assessment.json --out report.md",
            "  dspt report assessment.json --out - --format markdown"
        })
public final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "OUT",
            description = "The file to write, in place of one of the same name; - is standard output.")
    private String out = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html or markdown; if left out, markdown for a file that ends in .md, else html.")
    private @Nullable Format format;

    @Option(
            names = "--json",
            description =
                    "Write scorecard, credit, plan and forecast as JSON in place of a page, format dspt-report/1 or"
                            + " dspt-caf-report/1.")
    private boolean json;

    @Option(names = "--board", description = "Write the side that a board reads and signs, alone.")
    private boolean board;

    @Option(
            names = "--since",
            paramLabel = "OLD",
            description =
                    "Say what has changed since an earlier verdict, a document that dspt score --json wrote; or since an"
                            + " earlier assessment or answer sheet, judged on the same day.")
    private @Nullable String since;

    @Option(
            names = "--evidence",
            paramLabel = "ITEMS",
            description =
                    "Which items the evidence index lists: all, which is the default; given, those with an answer, a"
                            + " draft or evidence; none.")
    private Listed evidence = Listed.all;

    @Option(
            names = "--redact",
            description =
                    "Withhold answers, names of documents and evidence, and names of people. States, days and counts"
                            + " stay.")
    private boolean redact;

    @Mixin
    private WithOption with = new WithOption();

    @Mixin
    private EarlierPlans earlier = new EarlierPlans();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        LocalDate day = asAt.day(terminal);
        byte[] document = file.source().readAll(terminal);
        HeldRequirements held = surroundings.held();
        Loaded loaded = Loaded.read(file.source(), document, held).saying(terminal);
        Status status = loaded instanceof Loaded.Caf caf
                ? write(caf.caf(), Report.checksum(document), day)
                : write(loaded.form(), Report.checksum(document), day);
        new Destination(out).say(Words.name(status), terminal);
        return earlier.conflicting() ? ExitCode.CONFLICTING : ExitCode.DONE;
    }

    private Status write(Assessment assessment, String checksum, LocalDate day) {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Evaluator evaluator = judging.evaluator(surroundings.terminal(), held);
        Evaluation evaluation = evaluator.evaluate(assessment, day);
        RequirementSet requirements = evaluation.requirements();
        Report report = Report.builder(evaluator, held.catalogue(), judging.credits(), evaluation, checksum)
                .considering(with.considered(day))
                .plan(plan -> earlier.into(plan, requirements, terminal))
                .requirementsFile(held.origin(requirements.edition(), requirements.category())
                        .map(origin -> String.valueOf(origin.file().getFileName()))
                        .orElse(null))
                .since(since == null ? null : earlier(new Source(since), evaluator, day))
                .evidence(evidence.choice())
                .redacted(redact)
                .build();
        if (json) {
            new Destination(out)
                    .writeJson(ReportDocument.WRITER.indented().toText(ReportDocument.of(report)), terminal);
        } else {
            new Destination(out).write(page(report), terminal);
        }
        return evaluation.scorecard().status();
    }

    private String page(Report report) {
        return switch (format()) {
            case html -> (board ? HtmlReport.boardOf(report) : HtmlReport.of(report)).html();
            case markdown -> board ? MarkdownReport.boardOf(report) : MarkdownReport.of(report);
        };
    }

    private Status write(CafAssessment assessment, String checksum, LocalDate day) {
        HeldRequirements held = surroundings.held();
        Evaluator evaluator = judging.evaluator(surroundings.terminal(), held);
        CafEvaluation evaluation = judging.evaluate(evaluator, assessment, day);
        Terminal terminal = surroundings.terminal();
        with.refuseOnCafTrack();
        CafReport plain = CafReport.of(evaluator, held.catalogue(), evaluation, checksum, evidence.choice(), redact);
        CafReport report = plain.with(earlier.into(plain.plan(), evaluation.outcomes(), terminal))
                .since(since == null ? null : earlierCaf(new Source(since), evaluator, day));
        if (json) {
            new Destination(out)
                    .writeJson(CafReportDocument.WRITER.indented().toText(CafReportDocument.of(report)), terminal);
        } else {
            new Destination(out).write(page(report), terminal);
        }
        return evaluation.scorecard().status();
    }

    private String page(CafReport report) {
        return switch (format()) {
            case html -> (board ? HtmlReport.boardOf(report) : HtmlReport.of(report)).html();
            case markdown -> board ? MarkdownReport.boardOf(report) : MarkdownReport.of(report);
        };
    }

    private Format format() {
        if (format != null) {
            return format;
        }
        return out.toLowerCase(Locale.ROOT).endsWith(".md") ? Format.markdown : Format.html;
    }

    /** What was found at an earlier time, or is found of an earlier assessment. */
    private Scorecard earlier(Source source, Evaluator evaluator, LocalDate day) {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        byte[] document = source.readAll(terminal);
        if (Loaded.isSheet(source, document)) {
            Loaded loaded = Loaded.read(source, document, held).saying(terminal);
            return evaluator.evaluate(loaded.form(), day).scorecard();
        }
        Reading<Object> reading = DocumentReader.<Object>either(
                        ScorecardJson.reader(),
                        Assessment.FORMAT,
                        AssessmentJson.reader().checking(held::problems))
                .read(document);
        Object earlier = reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        return earlier instanceof Assessment assessment
                ? evaluator.evaluate(assessment, day).scorecard()
                : (Scorecard) earlier;
    }

    private CafScorecard earlierCaf(Source source, Evaluator evaluator, LocalDate day) {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Reading<Object> reading = DocumentReader.<Object>either(
                        CafScorecardJson.reader(),
                        CafAssessment.FORMAT,
                        CafAssessmentJson.reader().checking(held::problems))
                .read(source.readAll(terminal));
        Object earlier = reading.value().orElseThrow(() -> new BadInputException(source, reading.problems()));
        return earlier instanceof CafAssessment assessment
                ? evaluator.evaluate(assessment, day).scorecard()
                : (CafScorecard) earlier;
    }

    /** What kind of text a report is; spelt as on the command line. */
    private enum Format {
        html,
        markdown
    }

    /** Which items the evidence index lists; spelt as on the command line. */
    private enum Listed {
        all(EvidenceChoice.ALL),
        given(EvidenceChoice.GIVEN),
        none(EvidenceChoice.NONE);

        private final EvidenceChoice choice;

        Listed(EvidenceChoice choice) {
            this.choice = choice;
        }

        EvidenceChoice choice() {
            return choice;
        }
    }
}
