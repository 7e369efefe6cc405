package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.support.AssessmentFile;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.Site;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Whatever takes an assessment takes an answer sheet of it, and does the same. */
class SheetArgumentTest {

    /** Each command that takes an assessment, with FILE where it goes and OUT where a document is written to. */
    private static final List<String> COMMANDS = List.of(
            "score FILE --as-at 2026-06-01",
            "score FILE --ndjson --as-at 2026-06-01",
            "explain FILE 4.5.3 --as-at 2026-06-01",
            "credit FILE --as-at 2026-06-01",
            "whatif FILE --with iso-27001 --as-at 2026-06-01",
            "validate FILE",
            "validate FILE --json",
            "validate FILE --sarif",
            "plan FILE --as-at 2026-06-01",
            "forecast FILE --as-at 2026-06-01 --until 2026-12-31",
            "rollover FILE --to 2026-27 --out OUT",
            "publish FILE --status standards-met --on 2026-06-20 --out OUT",
            "diff FILE old.json --as-at 2026-06-01",
            "diff old.json FILE --as-at 2026-06-01",
            "report FILE --as-at 2026-06-01 --out OUT",
            "report old.json --since FILE --as-at 2026-06-01 --out OUT",
            "sheet write FILE --out OUT.csv --as-at 2026-06-01",
            "sheet read answers.csv --into FILE --out OUT",
            "evidence add FILE --from found.csv --out OUT",
            "evidence training staff.csv --to FILE --as-at 2026-06-01 --out OUT",
            "audit plan FILE --seed 7 --as-at 2026-06-01 --out OUT",
            "audit pack FILE --plan plan.json --as-at 2026-06-01 --out OUT.zip",
            "export oscal results FILE --as-at 2026-06-01",
            "export oscal poam FILE --as-at 2026-06-01",
            "export cyclonedx FILE --as-at 2026-06-01",
            "register check FILE register.csv --as-at 2026-06-21",
            "rely --rule dars-2a --assessment FILE --as-at 2026-06-21",
            "portfolio FILE --as-at 2026-06-01",
            "portfolio old.json --since FILE --as-at 2026-06-01");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Assessment assessment = Samples.supplier().toBuilder()
                .publication(new Publication(Status.STANDARDS_MET, LocalDate.of(2026, 6, 20)))
                .sites(List.of(new Site(OdsCode.of("8XX02"), "Second office")))
                .build();
        Files.writeString(folder.resolve("new.json"), Samples.json(assessment));
        Files.writeString(folder.resolve("old.json"), Samples.json(Samples.supplier()));
        Files.writeString(folder.resolve("found.csv"), "ref,title,observedOn\n6.2.1,Scan,2026-05-01\n");
        Files.writeString(
                folder.resolve("register.csv"),
                "Code,Organisation Name,Status,Date Of Publication\n8XX02,Second office,25/26 Standards Met,20/06/2026\n");
        Files.writeString(
                folder.resolve("staff.csv"),
                Run.dspt("evidence", "training", "--sample").out());
        run("sheet write new.json --out new.xlsx --as-at 2026-06-01");
        run("sheet write new.json --out answers.csv --as-at 2026-06-01");
        run("audit plan new.json --seed 7 --as-at 2026-06-01 --out plan.json");
    }

    static List<String> commands() {
        return COMMANDS;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aSheetDoesWhatItsAssessmentDoes(String command) throws IOException {
        Run document = run(command.replace("FILE", "new.json").replace("OUT", "document.out"));
        Run sheet = run(command.replace("FILE", "new.xlsx").replace("OUT", "sheet.out"));

        assertThat(document.exit()).as(document.err()).isLessThan(2);
        assertThat(sheet.exit()).isEqualTo(document.exit());
        assertThat(plain(sheet.out())).isEqualTo(plain(document.out()));
        assertThat(plain(sheet.err())).isEqualTo(plain(document.err()));
        if (!command.contains("pack")) {
            // A pack holds the bytes of the document that it was given.
            assertThat(written("sheet")).isEqualTo(written("document"));
        }
        assertThat(command.contains("OUT")).isEqualTo(!written("sheet").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatCannotBeTakenIsNamedByItsCell(String command) throws IOException {
        spoil(folder.resolve("new.xlsx"));
        Run run = run(command.replace("FILE", "new.xlsx").replace("OUT", "sheet.out"));

        assertThat(run.out() + run.err()).contains("Answers!N3").contains("sheet.not-a-day");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(written("sheet")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aTableOfAnswersAloneIsNoAssessment(String command) throws IOException {
        Run run = run(command.replace("FILE", "answers.csv").replace("OUT", "sheet.out"));

        if (!command.startsWith("register check")) {
            assertThat(run.out() + run.err()).contains("needs-assessment");
        }
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void noCommandThatTakesAnAssessmentIsLeftOut() {
        CommandLine dspt = Dspt.commandLine(new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                false,
                false,
                Run.TODAY));

        assertThat(COMMANDS).allMatch(command -> command.contains("FILE"));
        assertThat(takingAnAssessment(dspt, "").toList())
                .isNotEmpty()
                .allMatch(name -> COMMANDS.stream().anyMatch(command -> command.startsWith(name + " FILE")));
    }

    private static Stream<String> takingAnAssessment(CommandLine command, String name) {
        Set<String> names = command.getSubcommands().keySet();
        Stream<String> own = command.getCommandSpec().mixins().values().stream()
                        .anyMatch(mixin -> mixin.userObject() instanceof AssessmentFile)
                ? Stream.of(name)
                : Stream.empty();
        return Stream.concat(
                own,
                names.stream()
                        .flatMap(sub -> takingAnAssessment(
                                command.getSubcommands().get(sub), name.isEmpty() ? sub : name + " " + sub)));
    }

    /** What a command wrote, whatever the ending of its name. */
    private String written(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(name + "."))
                    .toList();
            return found.isEmpty() ? "" : plain(Files.readString(found.get(0), StandardCharsets.ISO_8859_1));
        }
    }

    /** Without what names the file, or the bytes of it. */
    private String plain(String text) {
        return text.replace(folder + "/", "")
                .replaceAll("new\\.(json|xlsx)", "FILE")
                .replaceAll("(document|sheet)\\.out", "OUT")
                .replaceAll("[0-9a-f]{12,64}", "CHECKSUM");
    }

    /** Types a word where a day belongs. */
    private static void spoil(Path sheet) throws IOException {
        byte[] file = Files.readAllBytes(sheet);
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getSheet("Answers")
                    .getRow(2)
                    .getCell(13, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue("soon");
            workbook.write(out);
            Files.write(sheet, out.toByteArray());
        }
    }

    private Run run(String command) {
        return Run.dspt(Arrays.stream(command.split(" "))
                .map(word -> word.matches("[a-z]+\\.(json|xlsx|csv|out)(\\.[a-z]+)?")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new));
    }
}
