package io.github.opendspt.examples.cli.audit;

import io.github.opendspt.examples.audit.AuditDocument;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.WithoutRequirements;
import io.github.opendspt.model.Ref;
import io.github.opendspt.scoring.audit.Audit;
import io.github.opendspt.scoring.audit.AuditComparison;
import io.github.opendspt.scoring.audit.AuditLabel;
import io.github.opendspt.scoring.audit.AuditPlan;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dspt audit compare}. */
@Command(
        name = "compare",
        description = {
            "Lists where the auditor's judgement is lower than what was stated. How that bears on the two results of an audit"
                    + " is not known, and nothing is computed of it."
        },
        exitCodeList = {"0:no deviation", "1:deviations, or something was not judged", "2:bad input or usage"},
        footer = {"  dspt audit compare plan.json audit.json"})
public final class AuditCompareCommand implements Callable<Integer>, WithoutRequirements {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "PLAN", description = "The plan, a document of the format dspt-audit-plan/1.")
    private String plan = "";

    @Parameters(index = "1", paramLabel = "AUDIT", description = "The audit, a document of the format dspt-audit/1.")
    private String audit = "";

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        AuditDocument<AuditPlan> read = AuditFiles.plan(new Source(plan), terminal);
        Audit judged = AuditFiles.audit(new Source(audit), read, terminal).value();
        AuditComparison comparison = AuditComparison.of(read.value(), judged);
        StringBuilder lines = new StringBuilder();
        comparison
                .deviations()
                .forEach(deviation -> lines.append(Page.pad(deviation.ref().toString(), 8))
                        .append(deviation.kind().displayName())
                        .append('\n'));
        comparison
                .counts()
                .forEach((kind, count) -> lines.append("Deviations, ")
                        .append(kind.displayName())
                        .append(": ")
                        .append(count)
                        .append('\n'));
        list(lines, "Higher than stated", comparison.higher());
        list(lines, "Not judged", comparison.notJudged());
        list(lines, "Not in the plan", comparison.notPlanned());
        label(lines, "Risk of the environment", judged.risk());
        label(lines, "Confidence in the self-assessment", judged.confidence());
        if (comparison.deviations().isEmpty()) {
            lines.append("No deviation.\n");
        }
        terminal.print(lines.toString());
        return comparison.deviations().isEmpty() && comparison.notJudged().isEmpty()
                ? ExitCode.DONE
                : ExitCode.CONFLICTING;
    }

    private static void list(StringBuilder lines, String what, List<Ref> refs) {
        if (!refs.isEmpty()) {
            lines.append(what).append(": ");
            for (int i = 0; i < refs.size(); i++) {
                lines.append(i == 0 ? "" : ", ").append(refs.get(i));
            }
            lines.append('\n');
        }
    }

    private static void label(StringBuilder lines, String what, @Nullable AuditLabel label) {
        if (label != null) {
            lines.append(what + ": " + label.value() + " (" + label.scale() + ")\n");
        }
    }
}
