package io.github.opendspt.examples.cli.assessment;

import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.model.json.ProblemReportJson;
import io.github.opendspt.model.json.Reading;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dspt validate}. */
@Command(
        name = "validate",
        description = "Checks that an assessment is a sound document, and prints every problem with its place:"
                + " file:line:column: code: message.",
        exitCodeList = {"0:the document is sound", "2:it has problems, or bad input or usage"},
        footer = {"  dspt validate assessment.json", "  dspt validate - --json < assessment.json"})
public final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Mixin
    private AssessmentFile file = new AssessmentFile();

    @Option(names = "--json", description = "Print the problems as JSON, format dspt-problem/1; an empty list if none.")
    private boolean json;

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Source source = file.source();
        byte[] document = source.readAll(terminal);
        if (Loaded.isCaf(document)) {
            Reading<CafAssessment> reading = CafAssessmentJson.reader().read(document);
            List<Problem> notes =
                    reading.value().map(caf -> notes(caf, document, held)).orElse(List.of());
            return print(
                    source,
                    reading,
                    reading.value().map(caf -> caveat(held.problems(caf))).orElse(""),
                    notes,
                    terminal);
        }
        Reading<Assessment> reading = AssessmentJson.reader().read(document);
        return print(
                source,
                reading,
                reading.value().map(form -> caveat(held.problems(form))).orElse(""),
                List.of(),
                terminal);
    }

    private int print(Source source, Reading<?> reading, String caveat, List<Problem> notes, Terminal terminal) {
        if (json) {
            terminal.print(ProblemReportJson.writer(), new ProblemReport(null, reading.problems()));
        } else if (reading.value().isPresent()) {
            terminal.print(Page.line(source.name() + ": valid" + caveat));
            notes.forEach(note -> terminal.complain(source.located(note)));
        } else {
            Page page = new Page(terminal);
            reading.problems().forEach(problem -> page.row(source.located(problem)));
            terminal.print(page);
        }
        return reading.value().isPresent() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    /** What a sound document says of outcomes and levels that its edition does not have, which does not count. */
    private static List<Problem> notes(CafAssessment assessment, byte[] document, HeldRequirements held) {
        return held.catalogue()
                .caf()
                .find(assessment.edition())
                .map(outcomes ->
                        CafAssessmentJson.reader(outcomes).read(document).problems())
                .orElse(List.of());
    }

    /** A sound document of an edition that is not held is sound, but cannot be scored. */
    private static String caveat(List<Problem> problems) {
        return problems.stream()
                .map(problem -> ", but it cannot be scored: " + problem.message())
                .collect(Collectors.joining());
    }
}
