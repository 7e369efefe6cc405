package io.github.opendspt.examples.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that changes an assessment gives a sheet back where it was given one, or was asked for one. */
class ChangedSheetTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"surgery-2025-26.json", "trust-2025-26.json"})
    void aPublicationIsRecordedInTheSheet(String sample) throws IOException {
        begin(sample);
        ToolkitAssessment before = read("mine.xlsx");

        assertThat(run("publish mine.xlsx --status standards-met --on 2026-06-20")
                        .exit())
                .isZero();

        ToolkitAssessment after = read("mine.xlsx");
        assertThat(after.publication()).isEqualTo(new Publication(Status.STANDARDS_MET, LocalDate.parse("2026-06-20")));
        assertThat(after).isNotEqualTo(before);
        assertThat(run("publish mine.json --status standards-met --on 2026-06-20")
                        .exit())
                .isZero();
        assertThat(after).isEqualTo(read("mine.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"surgery-2025-26.json", "trust-2025-26.json"})
    void theNextEditionIsASheetWhereOneIsAskedFor(String sample) throws IOException {
        begin(sample);

        assertThat(run("rollover mine.xlsx --to 2026-27 --out next.xlsx").exit())
                .isZero();
        assertThat(run("rollover mine.xlsx --to 2026-27 --out next.json").exit())
                .isZero();

        assertThat(read("next.xlsx")).isEqualTo(read("next.json"));
    }

    @Test
    void evidenceIsAddedToTheSheet() throws IOException {
        begin("surgery-2025-26.json");
        Files.writeString(folder.resolve("found.csv"), "ref,title,observedOn\n1.1.1,Scan,2026-05-01\n");

        assertThat(run("evidence add mine.xlsx --from found.csv").exit()).isZero();
        assertThat(run("evidence add mine.json --from found.csv").exit()).isZero();

        assertThat(read("mine.xlsx")).isEqualTo(read("mine.json"));
    }

    @Test
    void columnsOfAPersonsOwnStay() throws IOException {
        begin("surgery-2025-26.json");
        edit(workbook -> {
            Row headings = workbook.getSheet("Answers").getRow(1);
            int own = headings.getLastCellNum();
            headings.createCell(own).setCellValue("Ask Priya");
            workbook.getSheet("Answers").getRow(2).createCell(own).setCellValue("before May");
        });

        assertThat(run("publish mine.xlsx --status standards-met --on 2026-06-20")
                        .exit())
                .isZero();

        run("sheet read mine.xlsx --out again.json");
        assertThat(Files.readString(folder.resolve("mine.notes.csv"))).contains("Ask Priya", "before May");
    }

    @Test
    void aSheetOfWhichAPartWouldBeLostIsNotChangedInPlace() throws IOException {
        begin("surgery-2025-26.json");
        edit(workbook -> workbook.createSheet("Ours").createRow(0).createCell(0).setCellValue("keep me"));
        byte[] before = Files.readAllBytes(folder.resolve("mine.xlsx"));

        Run refused = run("publish mine.xlsx --status standards-met --on 2026-06-20");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("sheet.not-read", "sheet.would-be-cut");
        assertThat(Files.readAllBytes(folder.resolve("mine.xlsx"))).isEqualTo(before);
        assertThat(run("publish mine.xlsx --status standards-met --on 2026-06-20 --out new.xlsx")
                        .exit())
                .isZero();
        assertThat(read("new.xlsx").publication()).isNotNull();
    }

    @Test
    void aTableHasNoRoomForAnAssessment() throws IOException {
        begin("surgery-2025-26.json");

        Run refused = run("rollover mine.json --to 2026-27 --out next.csv");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("sheet.table-holds-answers");
        assertThat(folder.resolve("next.csv")).doesNotExist();
    }

    private void begin(String sample) throws IOException {
        Files.copy(Path.of("samples", sample), folder.resolve("mine.json"));
        assertThat(run("sheet write mine.json --out mine.xlsx").exit()).isZero();
    }

    private void edit(Consumer<Workbook> change) throws IOException {
        Path file = folder.resolve("mine.xlsx");
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            Files.write(file, out.toByteArray());
        }
    }

    private ToolkitAssessment read(String name) throws IOException {
        if (name.endsWith(".xlsx")) {
            assertThat(run("sheet read " + name + " --out read.json").exit()).isZero();
            return read("read.json");
        }
        return ToolkitAssessmentJson.reader().read(folder.resolve(name)).orElseThrow();
    }

    private Run run(String command) {
        return Run.dspt(Arrays.stream(command.split(" "))
                .map(word -> word.matches("[a-z]+\\.(json|xlsx|csv)")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new));
    }
}
