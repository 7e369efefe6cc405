package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.Organisation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run of every command, in an order in which the later ones take what the earlier ones wrote. {@code D/} is a folder of the
 * test, A an assessment, T one on the CAF-aligned track.
 */
public final class EveryCommand {

    /** Every command, most of them in each of the forms that they print. */
    public static final List<String> LINES = List.of(
            "new --type gp --ods A12345 --name NAME --out D/new.json",
            "new --type nhs-trust --ods RXX --name NAME --out D/trust.json",
            "score A",
            "score A --json",
            "score A --sarif",
            "score A --ndjson",
            "score T",
            "score T --json",
            "score T --sarif",
            "explain A 4.5.3",
            "explain T B2.a",
            "credit A",
            "credit A --json",
            "whatif A --with iso-27001",
            "whatif A --with iso-27001 --json",
            "validate A",
            "validate A --sarif",
            "validate D/bad.json",
            "validate D/bad.json --json",
            "validate D/bad.json --sarif",
            "requirements 2025-26 2",
            "requirements 2025-26 caf --json",
            "controls iso-27001-2022",
            "controls caf --edition 2025-26 --json",
            "crosswalk 4.5",
            "crosswalk 4.5 --json",
            "crosswalk B2.a",
            "crosswalk B2.a --with D/own.json",
            "crosswalk SEC-01 --with D/own.json --json",
            "plan A",
            "plan A --json",
            "plan A --csv D/plan.csv",
            "plan A --import D/plan.csv",
            "plan T",
            "plan T --json",
            "plan T --csv D/caf-plan.csv",
            "plan T --import D/caf-plan.csv",
            "forecast A --until 2027-06-30",
            "forecast A --until 2027-06-30 --json",
            "forecast A --until 2027-06-30 --ics -",
            "forecast T --until 2027-06-30",
            "forecast T --until 2027-06-30 --json",
            "forecast T --until 2027-06-30 --ics -",
            "rollover A",
            "rollover A --json",
            "rollover A --out D/next.json",
            "rollover T --to 2026-27 --json",
            "publish A --status standards-met --on 2026-05-20 --out D/published.json",
            "diff A D/published.json",
            "diff A D/published.json --json",
            "evidence add A --from D/scan.sarif --map D/map.csv --out D/added.json",
            "evidence training D/staff.csv --to A --out D/trained.json",
            "evidence access --sample",
            "evidence assets --sample",
            "evidence backups --schema",
            "evidence exercises --sample",
            "evidence incidents --sample",
            "evidence bulletins --sample",
            "evidence suppliers --sample",
            "audit plan A --seed 7 --sample 6.1=incidents:5/37 --out D/audit-plan.json",
            "audit record D/audit-plan.json D/audit.json --ref 4.2 --judged not-met --on 2026-05-10 --by NAME --note NAME",
            "audit compare D/audit-plan.json D/audit.json",
            "audit pack A --plan D/audit-plan.json --audit D/audit.json --out D/pack.zip",
            "audit verify D/pack.zip",
            "audit plan T --seed 7 --out D/caf-audit-plan.json",
            "audit pack T --plan D/caf-audit-plan.json --out D/caf-pack.zip",
            "report A --out D/report.html",
            "report A --out - --format markdown",
            "report A --out - --json",
            "report A --board --out D/board.html",
            "report T --out D/trust.html",
            "register status 8XX01 D/register.csv",
            "register status 8XX01 D/register.csv --json",
            "register check D/suppliers.csv D/register.csv",
            "register check D/suppliers.csv D/register.csv --json --csv D/checked.csv --log D/log.csv",
            "rely --rule dars-2a --register D/register.csv --code 8XX01",
            "rely --rule dars-2a --register D/register.csv --suppliers D/suppliers.csv --json --csv D/relied.csv",
            "export oscal catalogue 2025-26 4",
            "export oscal profile 2025-26 4",
            "export oscal catalogue 2025-26 caf",
            "export oscal profile 2025-26 caf",
            "export oscal mapping cyber-essentials-to-iso-27001-2022",
            "export oscal mapping caf-to-ours --with D/own.json",
            "export oscal results A",
            "export oscal results T",
            "export oscal poam A",
            "export oscal poam T",
            "export cyclonedx A",
            "export cyclonedx A --spec-version 1.6",
            "export cyclonedx T",
            "sheet write A --out D/sheet.xlsx",
            "sheet read D/sheet.xlsx --into A --out D/from-sheet.json",
            "sheet write A --out D/sheet.csv",
            "sheet read D/sheet.csv --into A --out -",
            "sheet write T --out D/caf-sheet.xlsx",
            "sheet read D/caf-sheet.xlsx --into T --out D/from-caf-sheet.json",
            "score D/sheet.xlsx",
            "portfolio A T D/new.json",
            "portfolio A T D/new.json --json",
            "portfolio A T --table D/table.csv",
            "portfolio A T --table D/table.html",
            "portfolio A T --out D/reports",
            "catalogue import D/v9.csv --edition 2026-27 --category 3 --out D/sets/v9.json",
            "catalogue diff 2025-26:3 D/sets/v9.json",
            "catalogue diff 2025-26:3 D/sets/v9.json --json",
            "catalogue show",
            "catalogue show --json",
            "caf import D/caf-export.json --edition 2025-26 --type nhs-trust --ods RXX --name NAME",
            "caf profile D/levels.csv --edition 2025-26 --name NAME --out D/profile.json",
            "export oscal profile 2025-26 caf --profile D/profile.json",
            "score T --profile D/profile.json",
            "schema scorecard",
            "conformance serve",
            "conformance run --kit D/kit");

    /** What the library of options writes, by the locale of the process, which the program sets when it starts. */
    public static final List<String> OF_THE_LIBRARY = List.of("completion", "help score");

    /** The server of cases answers only what it is asked. */
    private static final List<String> SILENT = List.of("conformance serve");

    private final Path directory;
    private final String name;

    private EveryCommand(Path directory, String name) {
        this.directory = directory;
        this.name = name;
    }

    /**
     * Runs every command in a folder, which is emptied before.
     *
     * @param directory the folder
     * @param name what every name and title of its files is
     * @param colour whether the terminal is coloured
     * @return what each line came to, and what is in each file that is there in the end, by the line or the name of the file
     */
    public static Map<String, Object> run(Path directory, String name, boolean colour) throws IOException {
        EveryCommand every = new EveryCommand(directory, name);
        clear(directory);
        every.writeFiles();
        Map<String, Object> results = new LinkedHashMap<>();
        for (String line : LINES) {
            results.put(line, Run.on(colour, true, new ByteArrayInputStream(new byte[0]), every.words(line)));
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.startsWith(directory.resolve("kit"))) {
                    results.put(directory.relativize(file).toString(), bytes(file));
                }
            }
        }
        return results;
    }

    private static List<Byte> bytes(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        List<Byte> bytes = new ArrayList<>(content.length);
        for (byte one : content) {
            bytes.add(one);
        }
        return bytes;
    }

    private static void clear(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                if (!file.equals(directory)) {
                    Files.delete(file);
                }
            }
        }
    }

    private String[] words(String line) {
        return Arrays.stream(line.split(" "))
                .map(word -> switch (word) {
                    case "A" -> directory.resolve("a.json").toString();
                    case "T" -> directory.resolve("trust.json").toString();
                    case "NAME" -> name;
                    default ->
                        word.startsWith("D/")
                                ? directory.resolve(word.substring(2)).toString()
                                : word;
                })
                .toArray(String[]::new);
    }

    private void writeFiles() throws IOException {
        Assessment supplier = Samples.supplier();
        Assessment.Builder named = supplier.toBuilder()
                .organisation(new Organisation(
                        supplier.organisation().odsCode(),
                        name,
                        supplier.organisation().type()))
                .certificate(Samples.cyberEssentialsPlus())
                .certificate(Samples.partialIso27001().toBuilder()
                        .holder(name)
                        .number(name)
                        .build())
                .evidence(
                        "4.2.1",
                        Evidence.builder(name, LocalDate.of(2026, 3, 1))
                                .source(name)
                                .build());
        write("a.json", Samples.json(named.build()));
        write("bad.json", "{\"format\": \"dspt-assessment/1\", " + json(name) + ": " + json(name) + "}");
        write(
                "scan.sarif",
                "{\"runs\": [{\"tool\": {\"driver\": {\"name\": " + json(name) + "}}, \"invocations\":"
                        + " [{\"endTimeUtc\": \"2026-03-02T23:30:00Z\"}], \"results\": [{\"ruleId\": \"R1\", \"kind\": \"pass\"},"
                        + " {\"ruleId\": " + json(name) + "}]}]}");
        write("map.csv", "rule,ref\nR1,6.2.1\n");
        write("staff.csv", "person,trainedOn\n" + name + ",2026-01-01\nBob Example,2025-06-01\n");
        write(
                "register.csv",
                "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n8XX01," + name
                        + ",25/26 Standards Met,20/05/2026,Company\n8XX02," + name
                        + ",24/25 Standards Exceeded,2025-06-28,Social Care\n");
        write("suppliers.csv", "Supplier,ODS code\n" + name + ",8XX01\nNobody,8XX09\n");
        write(
                "v9.csv",
                "Evidence Reference,Evidence text - Others (Category 3),Mandatory (Category 3)\n1.1.1," + name
                        + ",Yes\n1.1.2,Second," + "No\n");
        write(
                "own.json",
                "{\"format\": \"dspt-crosswalk/1\", \"id\": \"caf-to-ours\", \"source\": \"caf-2025-26\", \"target\":"
                        + " \"our-controls\", \"controls\": {\"SEC-01\": " + json(name) + ", \"SEC-02\": \"Back-ups\"},"
                        + " \"rows\": [{\"source\": \"B2.a\", \"relationship\": \"superset-of\", \"target\": \"SEC-01\","
                        + " \"confidence\": \"medium\", \"rationale\": " + json(name) + ", \"basis\": " + json(name)
                        + ", \"caveat\": " + json(name) + "}]}");
        write("levels.csv", "Outcome,Level\nA1.a,Achieved\nB1.a,Partially achieved\n");
        write(
                "caf-export.json",
                "{\"A1.a\":{\"indicators\":{\"achieved_A1.a.5\":true,\"achieved_A1.a.5_comment\":"
                        + json(name) + "},\"confirmation\":{\"outcome_status\":\"Achieved\",\"outcome_status_message\":"
                        + json(name) + ",\"confirm_outcome\":\"confirm\"}}}");
        Files.createDirectories(directory.resolve("sets"));
        Files.createDirectories(directory.resolve("reports"));
        Path kit = Path.of("..", "conformance");
        Files.createDirectories(directory.resolve("kit").resolve("cases"));
        Files.createDirectories(directory.resolve("kit").resolve("data").resolve("requirements"));
        copy(kit, "cases/A13.json");
        for (String folder : List.of("data", "data/requirements")) {
            try (Stream<Path> files = Files.list(kit.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    copy(kit, folder + "/" + file.getFileName());
                }
            }
        }
    }

    private void copy(Path kit, String file) throws IOException {
        Files.copy(kit.resolve(file), directory.resolve("kit").resolve(file));
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(directory.resolve(file), content);
    }

    private static String json(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** Checks that no command is missing here, and that each came to an end that it may have. */
    static void assertComplete(Map<String, Object> results) {
        assertThat(Stream.concat(LINES.stream(), OF_THE_LIBRARY.stream()).map(EveryCommand::command))
                .containsAll(commands());
        results.forEach((line, result) -> {
            if (result instanceof Run run) {
                assertThat(run.exit())
                        .as(line + ": " + run.err())
                        .isLessThanOrEqualTo(line.contains("bad.json") ? 2 : 1);
                assertThat(run.out().isEmpty()).as(line + ": " + run.err()).isEqualTo(SILENT.contains(line));
            }
        });
    }

    /** The words before the first argument. */
    private static String command(String line) {
        CommandLine command = Dspt.commandLine(Run.terminal());
        StringBuilder words = new StringBuilder();
        for (String word : line.split(" ")) {
            command = command.getSubcommands().get(word);
            if (command == null) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(word);
        }
        return words.toString();
    }

    private static TreeSet<String> commands() {
        TreeSet<String> commands = new TreeSet<>();
        add("", Dspt.commandLine(Run.terminal()), commands);
        return commands;
    }

    private static void add(String before, CommandLine command, TreeSet<String> commands) {
        command.getSubcommands().forEach((word, below) -> {
            if (below.getSubcommands().isEmpty()) {
                commands.add(before + word);
            } else {
                add(before + word + " ", below, commands);
            }
        });
    }
}
