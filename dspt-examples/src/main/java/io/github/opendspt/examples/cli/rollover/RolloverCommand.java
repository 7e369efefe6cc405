package io.github.opendspt.examples.cli.rollover;

import io.github.opendspt.examples.cli.caf.CafRolloverRun;
import io.github.opendspt.examples.cli.sheet.AssessmentOutput;
import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.rollover.RolledOver;
import io.github.opendspt.scoring.rollover.Rollover;
import io.github.opendspt.scoring.rollover.RolloverJson;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code dspt rollover}. */
@Command(
        name = "rollover",
        description = {
            "Takes an assessment to another edition or category: carries each answer that still answers what is asked, clears"
                    + " confirmations, and reports what becomes of every item."
        },
        exitCodeList = {"0:rolled over", "2:bad input or usage"},
        footer = {
            "  dspt rollover assessment.json --out next.json",
            "  dspt rollover sheet.xlsx --out next.xlsx",
            "  dspt rollover assessment.json --to 2025-26 --category 3 --out next.json"
        })
public final class RolloverCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Option(
            names = "--to",
            paramLabel = "EDITION",
            description = "The edition, such as 2025-26; if left out, the one that is open today.")
    private @Nullable Edition edition;

    @Option(
            names = "--category",
            paramLabel = "CATEGORY",
            description = "The category, a number; if left out, the one that the organisation's type decides in the new"
                    + " edition, or that of FILE where the type allows it.")
    private @Nullable Category category;

    @Option(
            names = "--published",
            paramLabel = "STATUS",
            description = "The status of the last publication, such as standards-met; if left out, that of the"
                    + " publication that the assessment records.")
    private @Nullable PreviousStatus published;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description =
                    "Write the new assessment to a file, .json or an answer sheet .xlsx; - is standard output, in place of the"
                            + " report.")
    private @Nullable String out;

    @Option(names = "--json", description = "Print the report as JSON, format dspt-rollover/1 or dspt-caf-rollover/1.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Loaded loaded = file.load(terminal, held);
        if (loaded instanceof Loaded.Caf caf) {
            return new CafRolloverRun(spec.commandLine(), surroundings).run(caf, next(held, terminal), out, json);
        }
        Assessment before = loaded.form();
        RequirementSet from = held.catalogue().requirements(before);
        Rollover rollover = rollover(from, to(held, before, from, terminal));
        RolledOver rolled = published == null ? rollover.roll(before) : rollover.roll(before, published);
        if (out == null || !new Destination(out).standardOutput()) {
            if (json) {
                terminal.print(RolloverJson.writer(), rolled.report());
            } else {
                terminal.print(RolloverPage.of(rolled, before, terminal));
            }
        }
        if (out != null) {
            AssessmentOutput.of(loaded, out).write(rolled.assessment(), surroundings);
        }
        return ExitCode.DONE;
    }

    private RequirementSet to(HeldRequirements held, Assessment before, RequirementSet from, Terminal terminal) {
        Edition next = next(held, terminal);
        return held.find(
                spec.commandLine(),
                next,
                category == null ? category(held, next, before.organisation().type(), from.category()) : category);
    }

    private Edition next(HeldRequirements held, Terminal terminal) {
        return edition == null ? held.open(spec.commandLine(), terminal.today(), "--to") : edition;
    }

    /** The category that the type decides in an edition, or the assessment's own where the type leaves it open. */
    private Category category(HeldRequirements held, Edition next, OrganisationType type, Category own) {
        EditionFacts facts = held.catalogue().edition(next);
        Optional<Category> decided = facts.category(type);
        if (decided.isPresent()) {
            return decided.get();
        }
        List<Category> possible = facts.organisationTypes().stream()
                .filter(rule -> rule.type() == type && rule.category() != null)
                .map(OrganisationTypeRule::category)
                .toList();
        if (!possible.isEmpty() && !possible.contains(own)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the type " + type + " does not decide the category in " + next + "; name it with --category");
        }
        return own;
    }

    private Rollover rollover(RequirementSet from, RequirementSet to) {
        if (to.edition().compareTo(from.edition()) < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--to " + to.edition() + " is before " + from.edition() + ", the edition of FILE");
        }
        return Rollover.of(from, to);
    }
}
