package io.github.opendspt.examples.cli.audit;

import io.github.opendspt.examples.cli.support.AsAtOption;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.JudgingOptions;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.audit.AuditPlanJson;
import io.github.opendspt.scoring.audit.AuditPlanner;
import io.github.opendspt.scoring.audit.AuditScope;
import io.github.opendspt.scoring.audit.Sample;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt audit plan}. */
@Command(
        name = "plan",
        description = {
            "Writes a plan of the audit of an assessment: what is mandated, what you choose, and a workpaper for each, with"
                    + " tests in our own words. What is not known of the scope is said and never filled in.",
            "Whoever has the same seed and the same requirements draws the same samples."
        },
        exitCodeList = {
            "0:written",
            "1:written, but something of the scope is not known or does not fit",
            "2:bad input or usage"
        },
        footer = {
            "  dspt audit plan assessment.json --seed 7 --out plan.json",
            "  dspt audit plan trust.json --seed 7 --choose C2.b --choose D1.c --out plan.json",
            "  dspt audit plan assessment.json --seed 7 --sample 6.1=incidents:5/37 --out -"
        })
public final class AuditPlanCommand implements Callable<Integer> {

    private static final Pattern SAMPLE = Pattern.compile("([^=]+)=([^:]{1,100}):([0-9]{1,4})/([0-9]{1,6})");

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Option(
            names = "--seed",
            required = true,
            paramLabel = "NUMBER",
            description = "What samples are drawn by, a whole number that both sides agree on.")
    private long seed;

    @Option(
            names = "--choose",
            paramLabel = "REF",
            description = "An assertion or outcome that the organisation chose; may be given several times.")
    private List<String> chosen = List.of();

    @Option(
            names = "--sample",
            paramLabel = "REF=NAME:SIZE/OF",
            description = "Draw SIZE of the OF rows of a population for a workpaper; the size is the auditor's choice.")
    private List<String> samples = List.of();

    @Mixin
    private AsAtOption asAt = new AsAtOption();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "OUT",
            description = "The file to write, format dspt-audit-plan/1; - is standard output.")
    private String out = "";

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        AuditPlan plan = plan(file.load(terminal, surroundings.held()), asAt.day(terminal));
        Destination destination = new Destination(out);
        destination.writeJson(AuditPlanJson.writer().indented().toText(plan), terminal);
        plan.unknown().forEach(reason -> terminal.complain("dspt: " + reason.message()));
        destination.say(Words.count(plan.assertions().size() + plan.outcomes().size(), "workpaper"), terminal);
        return plan.unknown().isEmpty() ? ExitCode.DONE : ExitCode.CONFLICTING;
    }

    private AuditPlan plan(Loaded loaded, LocalDate day) {
        if (loaded instanceof Loaded.Caf) {
            CafAssessment assessment = loaded.caf();
            return planner(assessment.edition(), assessment.organisation())
                    .plan(assessment, surroundings.held().catalogue().caf().outcomes(assessment), day);
        }
        Evaluation evaluation =
                judging.evaluator(surroundings.terminal(), surroundings.held()).evaluate(loaded.form(), day);
        return planner(loaded.form().edition(), loaded.form().organisation())
                .plan(evaluation.assessment(), evaluation.requirements(), evaluation.scorecard());
    }

    private AuditPlanner planner(Edition edition, Organisation organisation) {
        try {
            AuditPlanner planner = AuditPlanner.of(AuditScope.of(edition, organisation.type()), seed)
                    .choosing(chosen.stream().map(Ref::parse).toList());
            for (String sample : samples) {
                planner = sampling(planner, sample);
            }
            return planner;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static AuditPlanner sampling(AuditPlanner planner, String sample) {
        Matcher parts = SAMPLE.matcher(sample);
        if (!parts.matches()) {
            throw new IllegalArgumentException("--sample is REF=NAME:SIZE/OF, such as 6.1=incidents:5/37");
        }
        int size = Integer.parseInt(parts.group(3));
        int of = Integer.parseInt(parts.group(4));
        if (size < 1 || size > Sample.MOST_DRAWN || of < 1 || of > Sample.MOST_ROWS) {
            throw new IllegalArgumentException(
                    "--sample draws 1 to " + Sample.MOST_DRAWN + " of 1 to " + Sample.MOST_ROWS + " rows");
        }
        return planner.sampling(Ref.parse(parts.group(1)), parts.group(2), of, size);
    }
}
