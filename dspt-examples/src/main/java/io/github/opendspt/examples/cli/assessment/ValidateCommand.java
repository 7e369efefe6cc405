package io.github.opendspt.examples.cli.assessment;

import io.github.opendspt.examples.cli.sarif.Sarif;
import io.github.opendspt.examples.cli.sarif.SarifOption;
import io.github.opendspt.examples.cli.support.BadInputException;
import io.github.opendspt.examples.cli.support.CafEditionOf;
import io.github.opendspt.examples.cli.support.ExitCode;
import io.github.opendspt.examples.cli.support.HeldRequirements;
import io.github.opendspt.examples.cli.support.HelpOption;
import io.github.opendspt.examples.cli.support.Loaded;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Source;
import io.github.opendspt.examples.cli.support.Surroundings;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ProblemReport;
import io.github.opendspt.model.json.ProblemReportJson;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.workbook.sheet.SheetProblem;
import io.github.opendspt.workbook.sheet.SheetReader;
import io.github.opendspt.workbook.sheet.SheetReading;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code dspt validate}. */
@Command(
        name = "validate",
        description =
                "Checks that an assessment, or another document that has a schema, is sound, and prints every problem with"
                        + " its place: file:line:column: code: message.",
        exitCodeList = {"0:the document is sound", "2:it has problems, or bad input or usage"},
        footer = {
            "  dspt validate assessment.json",
            "  dspt validate - --json < assessment.json",
            "  dspt validate plan.json",
            "  dspt validate assessment.json --sarif > dspt.sarif"
        })
public final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The document: an assessment, an answer sheet (.xlsx), or any other that 'dspt schema' has a schema"
                            + " of; - is standard input.")
    private String file = "";

    @Option(names = "--json", description = "Print the problems as JSON, format dspt-problem/1; an empty list if none.")
    private boolean json;

    @Mixin
    private SarifOption sarif = new SarifOption();

    @Mixin
    private HelpOption help = new HelpOption();

    @Override
    public Integer call() {
        boolean asSarif = sarif.instead("--json", json);
        Terminal terminal = surroundings.terminal();
        HeldRequirements held = surroundings.held();
        Source source = new Source(file);
        byte[] document = source.readAll(terminal);
        Checked checked =
                Loaded.isSheet(source, document) ? sheet(source, document, held) : check(source, document, held);
        if (json) {
            terminal.print(ProblemReportJson.writer(), new ProblemReport(null, checked.problems()));
        } else if (asSarif) {
            terminal.printJson(Sarif.of(source, checked.problems(), checked.remarks()));
        } else {
            print(source, checked, terminal);
        }
        return checked.problems().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private static void print(Source source, Checked checked, Terminal terminal) {
        if (checked.problems().isEmpty()) {
            terminal.print(Page.line(source.name() + ": valid" + caveat(checked.unheld())));
            checked.located().forEach(terminal::complain);
        } else {
            Page page = new Page(terminal);
            checked.located().forEach(page::row);
            terminal.print(page);
        }
    }

    private static Checked check(Source source, byte[] document, HeldRequirements held) {
        return OtherDocument.kindOf(document)
                .map(kind -> Checked.of(source, kind.reader().read(document).problems(), List.of(), List.of()))
                .orElseGet(() -> assessment(source, document, held));
    }

    private static Checked assessment(Source source, byte[] document, HeldRequirements held) {
        DocumentReader<ToolkitAssessment> reader = ToolkitAssessmentJson.reader();
        Reading<ToolkitAssessment> reading = reader.read(document);
        return Checked.of(
                source,
                reading.problems(),
                notes(reading, document, held),
                unheld(reading, reader.checking(held::problems), document));
    }

    /** Checks an answer sheet, whose places are cells. */
    private static Checked sheet(Source source, byte[] document, HeldRequirements held) {
        SheetReading reading = SheetReader.of(held.catalogue()).read(document);
        List<SheetProblem> shown = reading.problems().isEmpty() ? reading.findings() : reading.problems();
        return new Checked(
                BadInputException.ofSheet(source, reading.problems()).problems(),
                BadInputException.ofSheet(source, reading.findings()).problems(),
                reading.assessment().map(held::problems).orElse(List.of()),
                shown.stream().map(source::located).toList());
    }

    /** What keeps a sound document from being scored. */
    private static <T> List<Problem> unheld(Reading<T> sound, DocumentReader<T> checking, byte[] document) {
        return sound.value().isEmpty() ? List.of() : checking.read(document).problems();
    }

    /**
     * What a document of the CAF-aligned track says of outcomes and levels that its edition does not have, which does not count;
     * beside problems too, but for what is at the place of one.
     */
    private static List<Problem> notes(Reading<ToolkitAssessment> reading, byte[] document, HeldRequirements held) {
        Set<String> told = reading.problems().stream().map(Problem::pointer).collect(Collectors.toSet());
        return CafEditionOf.assessment(document)
                .flatMap(held.catalogue().caf()::find)
                .map(outcomes -> CafAssessmentJson.reader(outcomes).read(document).problems().stream()
                        .filter(problem -> !told.contains(problem.pointer()))
                        .toList())
                .orElse(List.of());
    }

    /** A sound document of an edition that is not held is sound, but cannot be scored. */
    private static String caveat(List<Problem> problems) {
        return problems.stream()
                .map(problem -> ", but it cannot be scored: " + problem.message())
                .collect(Collectors.joining());
    }

    /**
     * What a document was found to be.
     *
     * @param problems what makes it unsound
     * @param notes what in it does not count, sound or not
     * @param unheld why a sound one cannot be scored
     * @param located the problems and the notes, each with its place
     */
    private record Checked(List<Problem> problems, List<Problem> notes, List<Problem> unheld, List<String> located) {

        static Checked of(Source source, List<Problem> problems, List<Problem> notes, List<Problem> unheld) {
            List<String> shown = Stream.concat(problems.stream(), notes.stream())
                    .sorted(Comparator.comparing(Problem::line, Comparator.nullsFirst(Comparator.naturalOrder()))
                            .thenComparing(Problem::column, Comparator.nullsFirst(Comparator.naturalOrder())))
                    .map(source::located)
                    .toList();
            return new Checked(problems, notes, unheld, shown);
        }

        List<Problem> remarks() {
            return Stream.concat(unheld.stream(), notes.stream()).toList();
        }
    }
}
