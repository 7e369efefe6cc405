package io.github.opendspt.examples.cli.assessment;

import io.github.opendspt.examples.cli.sheet.AssessmentOutput;
import io.github.opendspt.examples.cli.sheet.SheetForm;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.Destination;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.json.DocumentWriter;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.workbook.sheet.SheetNotes;
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

/** {@code dspt new}. */
@Command(
        name = "new",
        description = "Begins an assessment: the organisation and the edition, without answers yet.",
        exitCodeList = {"0:written", "2:bad input or usage, or there is such a file already"},
        footer = {
            "  dspt new --type gp --ods A12345 --name \"Example Surgery\" --out a.xlsx",
            "  dspt new --type it-supplier --ods 8XX01 --name \"Example Ltd\" --category 3",
            "  dspt new --type it-supplier --ods 8XX01 --name \"Example Ltd\" --staff 60 --turnover 12000000"
        })
public final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--type",
            required = true,
            paramLabel = "TYPE",
            description = "The type of organisation, such as gp, social-care or nhs-trust.")
    private @Nullable OrganisationType type;

    @Option(names = "--ods", required = true, paramLabel = "CODE", description = "The ODS code of the organisation.")
    private @Nullable OdsCode code;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The name of the organisation.")
    private String name = "";

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "The edition, such as 2025-26; if left out, the one that is open today.")
    private @Nullable Edition edition;

    @Option(
            names = "--category",
            paramLabel = "NUMBER",
            description = "The category; if left out, the one that the type decides, or --staff and --turnover.")
    private @Nullable Category category;

    @Option(
            names = "--staff",
            paramLabel = "NUMBER",
            description = "How many people work for the organisation; with --turnover it decides the category of an IT"
                    + " supplier.")
    private @Nullable Integer staff;

    @Option(names = "--turnover", paramLabel = "POUNDS", description = "The yearly turnover in whole pounds.")
    private @Nullable Long turnover;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description =
                    "The file to write, which must not be there yet: .json, or an answer sheet .xlsx or .csv; if left out, the JSON on"
                            + " standard output.")
    private String out = "-";

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Edition chosen = edition == null ? held.open(spec.commandLine(), terminal.today(), "--edition") : edition;
        bounded("--staff", staff == null ? null : staff.longValue(), Organisation.MAX_STAFF);
        bounded("--turnover", turnover, Organisation.MAX_TURNOVER);
        Organisation organisation = new Organisation(code, name, type, staff, turnover);
        CafOutcomes outcomes = held.catalogue().caf().find(chosen).orElse(null);
        if (category == null && outcomes != null && outcomes.rule(type).isPresent()) {
            return begin(CafAssessment.builder(chosen, organisation).build(), outcomes, terminal);
        }
        Assessment assessment =
                Assessment.builder(chosen, organisation).category(category).build();
        List<Problem> problems = held.problems(assessment);
        if (!problems.isEmpty()) {
            throw new ParameterException(spec.commandLine(), problems.get(0).message() + options(problems.get(0)));
        }
        RequirementSet requirements = held.catalogue().requirements(assessment);
        Assessment begun =
                assessment.toBuilder().category(requirements.category()).build();
        Destination destination = new Destination(out).asNew();
        Optional<SheetForm> form = SheetForm.find(out);
        if (form.isPresent()) {
            destination.write(sheet(begun, form.get()), terminal);
        } else {
            destination.writeJson(document(AssessmentJson.writer(), begun), terminal);
        }
        destination.say(
                "begun for " + requirements.edition() + ", category " + requirements.category() + ", "
                        + Words.count(requirements.items().size(), "item") + "; next: " + next(form),
                terminal);
        return ExitCode.DONE;
    }

    /** The options that settle a problem. */
    private static String options(Problem problem) {
        if (problem.code().equals(ModelCodes.CATEGORY_UNDECIDED_BY_SIZE.name())) {
            return " (--category, or --staff and --turnover)";
        }
        return problem.pointer().equals("/category") ? " (--category)" : "";
    }

    private void bounded(String option, @Nullable Long figure, long most) {
        if (figure != null && (figure < 0 || figure > most)) {
            throw new ParameterException(spec.commandLine(), option + " takes 0 to " + most);
        }
    }

    private int begin(CafAssessment assessment, CafOutcomes outcomes, Terminal terminal) {
        Destination destination = new Destination(out).asNew();
        Optional<SheetForm> form = SheetForm.find(out);
        if (form.isPresent()) {
            destination.write(sheet(assessment, form.get()), terminal);
        } else {
            destination.writeJson(document(CafAssessmentJson.writer(), assessment), terminal);
        }
        destination.say(
                "begun for " + assessment.edition() + ", CAF-aligned, "
                        + Words.count(outcomes.outcomes().size(), "outcome") + "; next: " + next(form),
                terminal);
        return ExitCode.DONE;
    }

    private byte[] sheet(ToolkitAssessment assessment, SheetForm form) {
        return AssessmentOutput.sheet(
                assessment,
                form,
                SheetNotes.none(),
                new Source("--name"),
                surroundings.held(),
                surroundings.terminal());
    }

    private String next(Optional<SheetForm> form) {
        return switch (form.orElse(SheetForm.XLSX)) {
            case CSV -> "fill it in, then dspt sheet read " + out + " --into FILE.json";
            case XLSX -> (form.isPresent() ? "fill it in, then " : "") + "dspt score " + out;
        };
    }

    /** Only the name can be one that no document holds: blank, too long, or not whole characters. */
    private static <T> String document(DocumentWriter<T> writer, T assessment) {
        try {
            return writer.indented().toText(assessment);
        } catch (InvalidDocumentException e) {
            throw new BadInputException(new Source("--name"), e.problems());
        }
    }
}
