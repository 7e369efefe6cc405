package io.github.opendspt.examples.cli.audit;

import io.github.opendspt.examples.audit.AuditDocument;
import io.github.opendspt.examples.audit.PackCodes;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.scoring.audit.AssertionJudgement;
import io.github.opendspt.scoring.audit.Audit;
import io.github.opendspt.scoring.audit.AuditJson;
import io.github.opendspt.scoring.audit.AuditLabel;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.audit.JudgedAssertion;
import io.github.opendspt.scoring.audit.OutcomeJudgement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt audit record}. */
@Command(
        name = "record",
        description = {
            "Records a judgement of the auditor, or the two results in the words of a scale. A later judgement of the same ref"
                    + " takes the place of the former."
        },
        exitCodeList = {"0:recorded", "2:bad input or usage"},
        footer = {
            "  dspt audit record plan.json audit.json --ref 4.2 --judged not-met --on today",
            "  dspt audit record plan.json audit.json --scale \"NHS 2025\" --risk Moderate"
        })
public final class AuditRecordCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan, a document of the format dspt-audit-plan/1.")
    private String plan = "";

    @Parameters(
            index = "1",
            paramLabel = "AUDIT",
            description = "The audit, a document of the format dspt-audit/1, which is begun if it is not there.")
    private String audit = "";

    @Option(names = "--ref", paramLabel = "REF", description = "The assertion or outcome that is judged.")
    private @Nullable String ref;

    @Option(
            names = "--judged",
            paramLabel = "JUDGEMENT",
            description = "met or not-met of an assertion; achieved, partially-achieved or not-achieved of an outcome.")
    private @Nullable String judged;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the judgement.")
    private @Nullable LocalDate on;

    @Option(names = "--by", paramLabel = "NAME", description = "Who judged.")
    private @Nullable String by;

    @Option(names = "--note", paramLabel = "TEXT", description = "What the auditor notes.")
    private @Nullable String note;

    @Option(names = "--scale", paramLabel = "NAME", description = "The scale of --risk and --confidence.")
    private @Nullable String scale;

    @Option(names = "--risk", paramLabel = "LABEL", description = "The overall risk of the environment.")
    private @Nullable String risk;

    @Option(names = "--confidence", paramLabel = "LABEL", description = "The confidence in the self-assessment.")
    private @Nullable String confidence;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        check();
        AuditDocument<AuditPlan> read = AuditFiles.plan(new Source(plan), terminal);
        Source source = new Source(audit);
        Audit before = Files.exists(Path.of(audit))
                ? AuditFiles.audit(source, read, terminal).value()
                : begun(read);
        SortedMap<AssertionRef, AssertionJudgement> assertions = new TreeMap<>(before.assertions());
        SortedMap<CafOutcomeRef, OutcomeJudgement> outcomes = new TreeMap<>(before.outcomes());
        judge(assertions, outcomes, source);
        Audit after = new Audit(
                before.edition(),
                before.odsCode(),
                before.plan(),
                before.auditor(),
                risk == null ? before.risk() : new AuditLabel(scale, risk),
                confidence == null ? before.confidence() : new AuditLabel(scale, confidence),
                assertions,
                outcomes);
        List<Problem> problems = AuditJson.writer().check(after);
        if (!problems.isEmpty()) {
            throw new BadInputException(source, problems);
        }
        Destination destination = new Destination(audit).changing(source);
        destination.writeJson(AuditJson.writer().indented().toText(after), terminal);
        destination.say(Words.count(assertions.size() + outcomes.size(), "judgement"), terminal);
        return ExitCode.DONE;
    }

    private void check() {
        if ((ref == null) != (judged == null) || (ref != null && on == null)) {
            throw new ParameterException(spec.commandLine(), "--ref, --judged and --on go together");
        } else if ((risk != null || confidence != null) != (scale != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--risk and --confidence need the --scale that they are of");
        } else if (ref == null && scale == null) {
            throw new ParameterException(spec.commandLine(), "there is nothing to record: give --ref or --scale");
        }
    }

    private static Audit begun(AuditDocument<AuditPlan> plan) {
        return new Audit(
                plan.value().edition(),
                plan.value().odsCode(),
                plan.checksum(),
                null,
                null,
                null,
                new TreeMap<>(),
                new TreeMap<>());
    }

    private void judge(
            SortedMap<AssertionRef, AssertionJudgement> assertions,
            SortedMap<CafOutcomeRef, OutcomeJudgement> outcomes,
            Source source) {
        if (ref == null) {
            return;
        }
        try {
            Ref of = Ref.parse(ref);
            if (of instanceof AssertionRef assertion) {
                assertions.put(assertion, new AssertionJudgement(JudgedAssertion.parse(judged), on, by, note));
                return;
            } else if (of instanceof CafOutcomeRef outcome) {
                outcomes.put(outcome, new OutcomeJudgement(AchievementLevel.parse(judged), on, by, note));
                return;
            }
        } catch (IllegalArgumentException e) {
            throw BadInputException.of(source, PackCodes.WRONG_JUDGEMENT, new AssertionRef(4, 2));
        }
        throw BadInputException.of(source, PackCodes.WRONG_JUDGEMENT, new AssertionRef(4, 2));
    }
}
