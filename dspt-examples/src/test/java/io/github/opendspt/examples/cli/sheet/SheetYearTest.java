package io.github.opendspt.examples.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of a supplier that never sees JSON: every step on the command line, and every change in a spreadsheet. */
class SheetYearTest {

    /** How a row of a plan goes on behind what to look for, while nobody has it. */
    private static final String NOBODY = "\"\",\"\",\"\",\"20";

    @TempDir
    private Path folder;

    private final StringBuilder log = new StringBuilder();

    @Test
    void aYear() throws IOException {
        run("new --type it-supplier --ods 8XX01 --name Example --category 2 --edition 2025-26 --out year.xlsx");
        run("score year.xlsx --as-at 2025-10-01");
        FilledIn.edit(
                folder.resolve("year.xlsx"),
                sheet -> sheet.type("Answers", "1.1.1", "Answer", "ZA123456")
                        .type("Answers", "1.1.1", "Recorded on", LocalDate.of(2025, 10, 2))
                        .type("Answers", "1.1.1", "Owner", "Data protection officer")
                        .type("Answers", "1.1.2", "Answer", "Asset register")
                        .type("Answers", "1.1.2", "Document or link", "https://intranet.example/register")
                        .beside("People who work for it", 120));
        run("sheet read year.xlsx --out year.json");
        run("score year.json --as-at 2025-10-03");
        planOutAndBack("", "one.csv", "2025-11-01", "A. Reader", "01/12/2025");
        FilledIn.edit(
                folder.resolve("year.xlsx"),
                sheet -> sheet.type("Answers", "1.1.3", "Answer", "Yes")
                        .type("Answers", "1.1.3", "Recorded on", "5 January 2026"));
        run("sheet read year.xlsx --into year.json");
        planOutAndBack(" --import again-one.csv", "two.csv", "2026-01-10", "B. Writer", "15/02/2026");
        run("forecast year.json --as-at 2026-01-10 --until 2026-12-31 --check-ins monthly --ics year.ics");
        run("sheet write year.json --out year.xlsx --as-at 2026-02-01");
        FilledIn.edit(
                folder.resolve("year.xlsx"),
                sheet -> sheet.add(
                        "Certificates",
                        Map.of(
                                "Scheme", "Cyber Essentials Plus",
                                "Number", "CEP-1",
                                "Issued on", LocalDate.of(2025, 11, 3),
                                "Expires on", "03/11/2026",
                                "Covers", "The whole organisation")));
        run("sheet read year.xlsx --into year.json");
        run("score year.json --as-at 2026-02-02");
        run("sheet write year.json --out year.xlsx --as-at 2026-06-01");
        FilledIn.edit(folder.resolve("year.xlsx"), SheetYearTest::finish);
        run("sheet read year.xlsx --into year.json");
        run("score year.json --as-at 2026-06-18");
        run("publish year.json --status standards-exceeded --on 2026-06-20");
        run("score year.json --as-at 2026-11-04");
        run("forecast year.json --as-at 2026-06-20 --until 2026-12-31");
        run("rollover year.json --to 2026-27 --out next.json");
        run("sheet write next.json --out next.xlsx --as-at 2026-11-04");
        run("score next.xlsx --as-at 2026-11-04");
        Golden.check("sheet-year.txt", log.toString());
    }

    /** Yes to all that is still to do, and every assertion confirmed. */
    private static void finish(FilledIn sheet) {
        Sheet answers = sheet.workbook().getSheet("Answers");
        Map<String, Integer> columns = FilledIn.columns(answers);
        for (Row row : answers) {
            Cell state = row.getCell(columns.get("State"));
            if (row.getRowNum() > 1
                    && state != null
                    && List.of("To do", "Not certain").contains(state.getStringCellValue())) {
                FilledIn.set(row, columns.get("Answer"), "Yes");
                FilledIn.set(row, columns.get("Recorded on"), "10 June 2026");
            }
        }
        Sheet confirmations = sheet.workbook().getSheet("Confirmations");
        for (Row row : confirmations) {
            if (row.getRowNum() > 1 && row.getCell(0) != null) {
                FilledIn.set(row, 2, "SIRO");
                FilledIn.set(row, 3, LocalDate.of(2026, 6, 15));
            }
        }
    }

    private void planOutAndBack(String earlier, String table, String day, String owner, String due) throws IOException {
        run("plan year.json --as-at " + day + earlier + " --csv " + table);
        List<String> lines = Files.readAllLines(folder.resolve(table), StandardCharsets.UTF_8);
        List<String> headings = List.of(lines.get(0).split(",", -1));
        int ownerAt = headings.indexOf("\"Owner\"");
        int at = 1;
        while (!lines.get(at).contains(NOBODY)) {
            at++;
        }
        List<String> filled = new ArrayList<>(lines);
        String row = lines.get(at).replace(NOBODY, "\"" + owner + "\",\"" + due + "\",\"\",\"20");
        assertThat(ownerAt).isPositive();
        assertThat(row).contains(owner);
        filled.set(at, row);
        Files.write(folder.resolve(table), filled, StandardCharsets.UTF_8);
        run("plan year.json --as-at " + day + " --import " + table + " --csv again-" + table);
        assertThat(Files.readString(folder.resolve("again-" + table))).contains(owner);
        if (!earlier.isEmpty()) {
            assertThat(Files.readString(folder.resolve("again-" + table))).contains("A. Reader");
        }
    }

    /** What comes before the tables: the verdict, and by what it is. */
    private static String head(String output) {
        int table = output.indexOf("Progress by standard");
        return table < 0 ? output : output.substring(0, table);
    }

    private void run(String command) {
        List<String> arguments = new ArrayList<>();
        for (String word : command.split(" ")) {
            arguments.add(
                    word.matches(".*\\.(xlsx|json|csv|ics)")
                            ? folder.resolve(word).toString()
                            : word);
        }
        Run run = Run.dspt(arguments.toArray(String[]::new));
        log.append("$ dspt ").append(command).append('\n');
        log.append(head((run.out() + run.err()).replace(folder + "/", "")));
        log.append("[exit ").append(run.exit()).append("]\n\n");
    }
}
