package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.examples.cli.support.Terminal;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.ScorecardJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Whoever imports the workbook of a new edition goes by it the same day, with every command. */
class OwnCatalogueTest {

    private static final Edition CURRENT = Edition.parse("2025-26");
    private static final Category THREE = Category.of(3);

    /** Mandatory in the bundled set, and not in the one that replaces it. */
    private static final EvidenceRef DROPPED = EvidenceRef.parse("1.1.1");

    /** Commands that take no requirement sets of one's own, and why. */
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("dspt controls", "goes by frameworks"),
            Map.entry("dspt crosswalk", "goes by crosswalks"),
            Map.entry("dspt export oscal mapping", "goes by crosswalks"),
            Map.entry("dspt catalogue import", "makes a set of a workbook, and looks at no other"),
            Map.entry("dspt audit record", "keeps what was judged by a plan"),
            Map.entry("dspt audit compare", "compares with a plan"),
            Map.entry("dspt audit verify", "compares the files of a pack"),
            Map.entry("dspt caf import", "goes by the outcomes of the CAF-aligned track"),
            Map.entry("dspt caf profile", "goes by the outcomes of the CAF-aligned track"),
            Map.entry("dspt conformance run", "goes by the sets of the kit"),
            Map.entry("dspt conformance serve", "goes by the sets of the kit"),
            Map.entry("dspt completion", "speaks of commands"),
            Map.entry("dspt help", "speaks of commands"));

    @TempDir
    static Path directory;

    private static Path mine;

    @BeforeAll
    static void importWorkbook() throws IOException {
        Path workbook = Files.write(
                directory.resolve("v9.xlsx"),
                Workbooks.xlsx(
                        "Ref|Evidence text|Mandatory|Approaching|Cyber Essentials Plus|ISO 27001",
                        "1.1.1|Registered with the ICO?|Yes|Yes||Exempt",
                        "6.2.1|Protected against malware?|Yes|No|Exempt|",
                        "6.2.2|Tested since when?|Yes|No||",
                        "9.1.1|Something optional?|No|No||"));
        mine = Files.createDirectory(directory.resolve("mine"));
        Run imported = Run.dspt(
                "catalogue",
                "import",
                workbook.toString(),
                "--edition",
                "2027-28",
                "--category",
                "3",
                "--out",
                mine.resolve("2027-28-3.json").toString());
        assertThat(imported.exit()).as(imported.err()).isZero();
        Files.write(mine.resolve("2025-26-3.json"), RequirementSetJson.writer().toBytes(replaced()));
        String next = "{\"format\":\"dspt-assessment/1\",\"edition\":\"2027-28\",\"category\":3,"
                + "\"organisation\":{\"odsCode\":\"8XX01\",\"name\":\"Example Ltd\",\"type\":\"it-supplier\"},"
                + "\"certificates\":[{\"scheme\":\"cyber-essentials-plus\",\"number\":\"CEP-1\","
                + "\"issuedOn\":\"2026-11-03\",\"expiresOn\":\"2027-11-02\",\"scope\":\"whole-organisation\"}],"
                + "\"answers\":{\"6.2.2\":{\"date\":\"2026-12-01\"}},"
                + "\"confirmedAssertions\":{\"1.1\":{\"by\":\"SIRO\",\"on\":\"2027-02-01\"},"
                + "\"6.2\":{\"by\":\"SIRO\",\"on\":\"2027-02-01\"}}}";
        Files.writeString(directory.resolve("next.json"), next);
        Files.writeString(directory.resolve("now.json"), Samples.json(allBut(DROPPED)));
        Files.writeString(directory.resolve("both.ndjson"), Samples.json(allBut(DROPPED)) + "\n" + next + "\n");
        Files.copy(Path.of(Run.SAMPLE), directory.resolve("before.json"));
    }

    private static RequirementSet bundled() {
        return Catalogue.bundled().find(CURRENT, THREE).orElseThrow();
    }

    private static RequirementSet replaced() {
        RequirementSet bundled = bundled();
        RequirementSet.Builder builder = RequirementSet.builder(Completeness.COMPLETE, CURRENT, THREE)
                .exemptions(bundled.exemptions())
                .editionFacts(bundled.editionFacts());
        bundled.standards().forEach(builder::standard);
        bundled.assertions().forEach(builder::assertion);
        bundled.items().forEach(item -> builder.item(item.ref().equals(DROPPED) ? optional(item) : item));
        return builder.build();
    }

    private static EvidenceItem optional(EvidenceItem item) {
        return item.toBuilder()
                .met(Obligation.OPTIONAL)
                .approaching(Obligation.OPTIONAL)
                .build();
    }

    /** An assessment of category 3 that leaves one mandatory item of the bundled set open and no other. */
    private static Assessment allBut(EvidenceRef open) throws IOException {
        String head = "{\"format\":\"dspt-assessment/1\",\"edition\":\"2025-26\",\"category\":3,"
                + "\"organisation\":{\"odsCode\":\"8XX01\",\"name\":\"Example Ltd\",\"type\":\"company\"}}";
        Assessment.Builder builder = AssessmentJson.reader().read(head).orElseThrow().toBuilder();
        for (EvidenceItem item : bundled().items()) {
            if (item.mandatory() && !item.ref().equals(open)) {
                builder.answer(item.ref(), answer(item));
            }
        }
        bundled()
                .assertions()
                .forEach(assertion ->
                        builder.confirm(assertion.ref(), new Confirmation("SIRO", LocalDate.of(2026, 5, 20))));
        return builder.build();
    }

    private static Answer answer(EvidenceItem item) {
        return switch (item.answerKind()) {
            case DATE -> Answer.date(LocalDate.of(2026, 4, 9));
            case TEXT -> Answer.text("as asked");
            case DOCUMENT -> Answer.documents(Document.of("as asked"));
            default -> Answer.yes(true);
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "score next.json --as-at 2027-03-01 | 2 of 3 mandatory items are complete (1 answered, 1 exempt)",
                "score next.json --as-at 2027-03-01 --json | \"edition\" : \"2027-28\"",
                "score both.ndjson --ndjson --as-at 2027-03-01 | \"edition\":\"2027-28\",\"category\":3",
                "explain next.json 6.2.1 --as-at 2027-03-01 | Cyber Essentials Plus exempts the item",
                "credit next.json --as-at 2027-03-01 | exempts 1 item",
                "credit next.json --as-at 2027-03-01 --json | \"format\" : \"dspt-credit/1\"",
                "whatif next.json --with iso-27001 --as-at 2027-03-01 | 1.1.1   M  Registered with the ICO?",
                "plan next.json --as-at 2027-03-01 | Answer 1.1.1",
                "plan next.json --as-at 2027-03-01 --csv - | 1.1.1",
                "forecast next.json --as-at 2027-03-01 --until 2028-01-31 | lapses on 3 November 2027",
                "rollover before.json --to 2027-28 --category 3 | to 2027-28 category 3 (complete)",
                "rollover next.json --to 2027-28 --category 3 | from 2027-28 category 3",
                "report next.json --as-at 2027-03-01 --out - --format markdown | Read from: 2027-28-3.json, not"
                        + " bundled",
                "report next.json --as-at 2027-03-01 --out - --format html | 2027-28-3.json, not bundled",
                "report next.json --as-at 2027-03-01 --out - --json | \"format\" : \"dspt-report/1\"",
                "portfolio both.ndjson --as-at 2027-03-01 | 2027-28, category 3: 1 assessment",
                "requirements 2027-28 3 | 4 items: 3 mandatory for Standards Met (M)",
                "requirements 2027-28 3 --json | \"Protected against malware?\"",
                "schema assessment-2027-28-category-3 | urn:opendspt:schema:assessment:1:2027-28:category-3",
                "export oscal catalogue 2027-28 3 | Protected against malware?",
                "export oscal profile 2027-28 3 | \"profile\"",
                "export oscal results next.json --as-at 2027-03-01 | assessment-results",
                "export oscal poam next.json --as-at 2027-03-01 | 1.1.1 Registered with the ICO?",
                "export cyclonedx next.json --as-at 2027-03-01 | Protected against malware?",
                "catalogue diff 2025-26:3 2027-28:3 | 2027-28, category 3, 4 items"
            })
    void an_edition_that_is_not_bundled(String command, String expected) {
        Run run = withMine(command);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains(expected);
        assertThat(Run.dspt(Stream.concat(mineFirst(), arguments(command)).toArray(String[]::new)))
                .as("before the command")
                .isEqualTo(run);
        Run without = Run.dspt(arguments(command).toArray(String[]::new));
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.out()).doesNotContain(expected);
        if (command.startsWith("portfolio")) {
            assertThat(without.err()).contains("with dspt catalogue import", "--catalogue DIR");
        } else if (!command.contains("ndjson --ndjson") && !command.startsWith("schema")) {
            assertThat(without.err())
                    .contains("Run 'dspt catalogue import WORKBOOK --edition 2027-28 --category 3")
                    .contains("--catalogue DIRECTORY");
        }
    }

    @Test
    void a_valid_document_says_whether_it_can_be_scored() {
        Run run = withMine("validate next.json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith("next.json: valid\n");
        assertThat(Run.dspt("validate", path("next.json")).out())
                .contains("valid, but it cannot be scored: no requirements are held for category 3 of 2027-28;")
                .contains("--catalogue DIR");
    }

    @Test
    void a_certificate_does_what_the_workbook_marks() throws IOException {
        Scorecard card = scorecard("next.json", "2027-03-01", mine);
        assertThat(card.item(EvidenceRef.parse("6.2.1")).orElseThrow().state()).hasToString("exempt");
        assertThat(withMine("credit next.json --as-at 2027-03-01 --json").out()).contains("official-workbook");
        Path certified = directory.resolve("certified.json");
        String iso = "{\"scheme\":\"iso-27001\",\"version\":\"2022\",\"number\":\"IS-1\",\"issuedOn\":\"2026-02-01\","
                + "\"expiresOn\":\"2029-01-31\",\"scope\":\"all-health-and-care-data\",\"accreditation\":\"UKAS\"},";
        Files.writeString(
                certified,
                Files.readString(directory.resolve("next.json"))
                        .replace("\"certificates\":[", "\"certificates\":[" + iso));
        assertThat(scorecard("certified.json", "2027-03-01", mine).status()).hasToString("standards-exceeded");
    }

    /** What the bundled data knows of the same category does not come back in by another way. */
    @Test
    void in_place_of_a_bundled_set_the_workbook_alone_says_what_is_exempt() throws IOException {
        Path sets = Files.createDirectory(directory.resolve("exemptions"));
        Path workbook = Files.write(
                directory.resolve("v8.xlsx"),
                Workbooks.xlsx(
                        "Ref|Evidence text|Mandatory|Cyber Essentials Plus|ISO 27001",
                        "2.2.1|Contracts?|Yes|Exempt|",
                        "6.2.1|Malware?|Yes||Exempt"));
        String out = sets.resolve("v8.json").toString();
        Run imported = Run.dspt(
                "catalogue", "import", workbook.toString(), "--edition", "2025-26", "--category", "2", "--out", out);
        assertThat(imported.exit()).as(imported.err()).isZero();
        Path certified = Files.writeString(
                directory.resolve("plus.json"),
                Samples.json(Samples.supplier().toBuilder()
                        .certificate(Samples.cyberEssentialsPlus())
                        .build()));
        String[] credit = {"credit", certified.toString(), "--as-at", "2026-06-01"};
        assertThat(Run.dspt(credit).out()).contains("\n    6.2.1   ").doesNotContain("\n    2.2.1   ");
        assertThat(Run.dspt(with(sets, credit)).out())
                .contains("exempts 1 item\n    2.2.1   Contracts?\n")
                .doesNotContain("\n    6.2.1   ");
    }

    @Test
    void a_set_in_place_of_a_bundled_one_changes_the_verdict() {
        Scorecard byBundled = scorecard("now.json", "2026-06-01", null);
        Scorecard byMine = scorecard("now.json", "2026-06-01", mine);
        assertThat(byBundled.requirementSet().checksum()).isEqualTo(bundled().checksum());
        assertThat(byBundled.status()).hasToString("standards-not-met");
        assertThat(byBundled.blockers())
                .extracting(blocker -> blocker.kind().token(), Blocker::ref)
                .containsExactlyInAnyOrder(tuple("requirements", null), tuple("evidence", DROPPED));
        assertThat(byMine.requirementSet().checksum()).isEqualTo(replaced().checksum());
        assertThat(byMine.status()).hasToString("standards-met");
        assertThat(byMine.blockers()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "score now.json | Standards Not Met | Standards Met",
                "score both.ndjson --ndjson | standards-not-met | \"status\":\"standards-met\"",
                "explain now.json 1.1.1 | is mandatory | is optional",
                "whatif now.json --with iso-27001 | Standards Not Met | Standards Met",
                "plan now.json | 1 thing to do | Nothing",
                "forecast now.json --until 2026-12-31 | Standards Not Met | Standards Met",
                "rollover now.json --to 2025-26 --category 3 | (provisional) to | (complete) to",
                "report now.json --out - --format markdown | provisional | Read from: 2025-26-3.json",
                "portfolio both.ndjson | provisional | in place of the bundled ones",
                "requirements 2025-26 3 | 45 mandatory | 44 mandatory",
                "schema assessment-2025-26-category-3 | Evidence item 1.1.1, mandatory | Evidence item 1.1.1, optional",
                "export oscal catalogue 2025-26 3 | provisional | complete",
                "export oscal profile 2025-26 3 | provisional | complete",
                "export oscal results now.json | standards-not-met | standards-met",
                "export oscal poam now.json | plan-of-action | nothing is outstanding",
                "export cyclonedx now.json | standards-not-met | standards-met",
                "catalogue diff 2025-26:3 2025-26:4 | provisional -> complete | 2025-26, category 3",
                "catalogue show --as-at 2026-06-01 | provisional | in place of the bundled ones"
            })
    void a_set_in_place_of_a_bundled_one(String command, String byBundled, String byMine) {
        Run before = Run.dspt(arguments(command).toArray(String[]::new));
        Run after = withMine(command);
        assertThat(said(before)).contains(byBundled).doesNotContain("2025-26-3.json");
        assertThat(said(after)).contains(byMine).isNotEqualTo(said(before));
        assertThat(after.exit()).isZero();
    }

    /** All that was written, however it was wrapped. */
    private static String said(Run run) {
        return (run.out() + run.err()).replaceAll("\\s+", " ");
    }

    @Test
    void the_page_tells_where_the_requirements_come_from() {
        assertThat(withMine("score next.json --as-at 2027-03-01").out())
                .contains("Judged by\n  the requirements of 2027-28 category 3: complete, sha256:")
                .containsPattern("\n  read from [^,]*2027-28-3\\.json\n");
        assertThat(withMine("score now.json").out().replaceAll("\\s+", " "))
                .contains("2025-26-3.json, in place of the bundled ones the deadline of 30 June 2026");
        assertThat(Run.dspt("score", path("now.json"), "--as-at", "2026-06-01").out())
                .doesNotContain("read from");
        assertThat(withMine("score before.json").out()).doesNotContain("read from");
    }

    @Test
    void the_schema_of_ones_own_set_fits_its_assessments() throws IOException {
        String schema = withMine("schema assessment-2027-28-category-3").out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(Files.readString(directory.resolve("next.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_register_goes_by_the_deadlines_of_ones_own_sets() throws IOException {
        String register = "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n"
                + "8XX01,Example Supplier Ltd,24/25 Standards Met,12/06/2025,Company\n";
        Path sets = Files.createDirectory(directory.resolve("deadlines"));
        String set = Run.dspt("requirements", "2025-26", "4", "--json")
                .out()
                .replaceFirst(",\\s*\"checksum\" : \"[^\"]*\"", "");
        Files.writeString(sets.resolve("a.json"), set.replace("\"on\" : \"2026-06-30\"", "\"on\" : \"2026-07-31\""));
        String[] question = {"register", "status", "8XX01", "-", "--as-at", "2026-07-15"};
        assertThat(Run.withInput(register, question).out()).contains("\n  not current\n");
        assertThat(Run.withInput(register, with(sets, question)).out())
                .contains("  good until 31 July 2026\n\n  current\n");
        Files.writeString(
                sets.resolve("b.json"),
                Run.dspt("requirements", "2025-26", "2", "--json").out());
        assertThat(Run.withInput(register, with(sets, question)))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .contains("b.json: deadline.contradictory: its deadline of 2025-26 differs from that in"
                                + " a.json; correct one of them"));
    }

    @Test
    void every_problem_of_every_file_is_told_and_nothing_is_judged() throws IOException {
        Path broken = Files.createDirectory(directory.resolve("broken"));
        String set = Files.readString(mine.resolve("2027-28-3.json"));
        Files.writeString(broken.resolve("a.json"), set);
        Files.writeString(
                broken.resolve("b.json"), set.replace("\"checksum\" : \"sha256:", "\"checksum\" : \"sha256:0"));
        Files.writeString(broken.resolve("c.json"), set.replace("malware", "spam"));
        Files.writeString(broken.resolve("d.json"), "{}");
        Files.writeString(broken.resolve("e.json"), set);
        Files.createDirectory(broken.resolve("f.json"));
        Files.writeString(broken.resolve("notes.txt"), "not a requirement set");
        Run run = Run.dspt(with(broken, "score", path("next.json")));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("b\\.json:[0-9]+:[0-9]+: ")
                .containsPattern("c\\.json:[0-9]+:[0-9]+: requirements\\.checksum: ")
                .contains("d.json:1:1: value.missing: the member 'format' is missing")
                .contains("d.json:1:1: value.missing: the member 'items' is missing")
                .contains("e.json: requirements.held-twice: ")
                .contains("f.json: file.unreadable: it cannot be read: ")
                .doesNotContain("Exception");
        Run json = Run.dspt(with(broken, "score", path("next.json"), "--json"));
        assertThat(json.err()).isEqualTo(run.err());
        assertThat(json.out())
                .startsWith("{\n  \"format\" : \"dspt-problem/1\",")
                .containsPattern("\"message\" : \"in [^:]*d\\.json: the member 'format' is missing");
    }

    @Test
    void a_directory_without_requirement_sets_is_refused() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        assertThat(Run.dspt(with(empty, "score", path("next.json"))).err())
                .isEqualTo(empty + ": catalogue.empty: it holds no requirement set, a file *.json\n");
        assertThat(Run.dspt("--catalogue", " ", "score", path("next.json")))
                .isEqualTo(new Run(2, "", "--catalogue: catalogue.not-named: no folder is named\n"));
    }

    @Test
    void what_is_still_not_held_is_to_be_imported_into_the_directory() {
        assertThat(withMine("requirements 2027-28 2").err())
                .contains("no requirements are held for category 2 of 2027-28")
                .contains("dspt catalogue import WORKBOOK --edition 2027-28 --category 2");
    }

    @Test
    void it_is_given_once() {
        Run run = Run.dspt(Stream.concat(mineFirst(), Arrays.stream(with(mine, "score", path("next.json"))))
                .toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("dspt: option '--catalogue' (DIR) should be specified only once\n");
    }

    /** Every command, named as it is called. */
    static List<String> commands() {
        List<String> names = new ArrayList<>();
        collect(commandLine(), names);
        return names;
    }

    private static void collect(CommandLine command, List<String> names) {
        if (command.getSubcommands().isEmpty()) {
            names.add(command.getCommandSpec().qualifiedName());
        }
        command.getSubcommands().values().forEach(below -> collect(below, names));
    }

    private static CommandLine commandLine() {
        return Dspt.commandLine(new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                false,
                Run.TODAY));
    }

    /** No command takes the option and does not heed it; none that could heed it leaves it out. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void every_command_heeds_it_or_refuses_it(String name) {
        List<String> words = List.of(name.substring("dspt ".length()).split(" "));
        String[] call = Stream.concat(words.stream(), operands(name)).toArray(String[]::new);
        CommandLine command = commandLine();
        for (String word : words) {
            command = command.getSubcommands().get(word);
        }
        CommandSpec spec = command.getCommandSpec();
        if (WITHOUT.containsKey(name)) {
            assertThat(spec.findOption("--catalogue")).as(WITHOUT.get(name)).isNull();
            assertThat(Run.dspt(Stream.concat(mineFirst(), Arrays.stream(call)).toArray(String[]::new)))
                    .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                    .satisfies(run -> assertThat(run.out()).isEmpty())
                    .satisfies(run -> assertThat(run.err())
                            .contains("--catalogue means nothing to " + name + ", which uses no requirement set"));
        } else {
            assertThat(spec.findOption("--catalogue")).isNotNull();
            assertThat(Run.dspt(with(Path.of("nowhere"), call)))
                    .isEqualTo(new Run(2, "", "nowhere: file.not-directory: there is no such folder\n"));
            assertThat(Run.dspt(Stream.concat(words.stream(), Stream.of("--help"))
                                    .toArray(String[]::new))
                            .out())
                    .contains("      --catalogue=DIR");
        }
    }

    @Test
    void the_commands_that_refuse_it_are_there() {
        assertThat(commands()).containsAll(WITHOUT.keySet());
    }

    /** What a command asks for beside the option. */
    private static Stream<String> operands(String name) {
        String operands = switch (name) {
            case "dspt new" -> "--type gp --ods A12345 --name Example";
            case "dspt publish" -> "now.json --status standards-met --on today --out -";
            case "dspt audit plan" -> "now.json --seed 7 --out -";
            case "dspt audit pack" -> "now.json --plan now.json --out -";
            case "dspt audit record", "dspt audit compare" -> "now.json now.json";
            case "dspt evidence add" -> "now.json --from now.json --out -";
            case "dspt diff" -> "now.json now.json";
            case "dspt sheet write" -> "now.json --out out.xlsx";
            case "dspt sheet read" -> "now.xlsx --out -";
            case "dspt explain" -> "now.json 1.1.1";
            case "dspt whatif" -> "now.json --with iso-27001";
            case "dspt forecast" -> "now.json --until 2026-12-31";
            case "dspt rollover" -> "now.json --to 2025-26 --category 3";
            case "dspt report" -> "now.json --out -";
            case "dspt register status" -> "8XX01 now.json";
            case "dspt register check" -> "suppliers.csv now.json";
            case "dspt rely" -> "--rule dars-2a --register now.csv --code 8XX01";
            case "dspt portfolio" -> "both.ndjson";
            case "dspt requirements", "dspt export oscal catalogue", "dspt export oscal profile" -> "2025-26 3";
            case "dspt catalogue diff" -> "2025-26:3 2025-26:4";
            case "dspt catalogue import" -> "v9.xlsx --edition 2027-28 --category 3 --out -";
            case "dspt caf import" -> "now.json --edition 2025-26 --type nhs-trust --ods RXX --name Example --out -";
            case "dspt caf profile" -> "now.json --edition 2025-26 --name Example --out -";
            case "dspt conformance run" -> "-- java";
            case "dspt controls" -> "cyber-essentials";
            case "dspt crosswalk" -> "4.5";
            case "dspt export oscal mapping" -> "iso-27001-2013-to-iso-27001-2022";
            case "dspt catalogue show", "dspt conformance serve", "dspt schema", "dspt completion", "dspt help" -> "";
            case "dspt evidence training",
                    "dspt evidence access",
                    "dspt evidence assets",
                    "dspt evidence backups",
                    "dspt evidence exercises",
                    "dspt evidence incidents",
                    "dspt evidence bulletins",
                    "dspt evidence suppliers" -> "now.json --to now.json --out -";
            default -> "now.json";
        };
        return operands.isEmpty() ? Stream.of() : arguments(operands);
    }

    private static Scorecard scorecard(String file, String day, @Nullable Path sets) {
        String[] call = {"score", path(file), "--as-at", day, "--json"};
        return ScorecardJson.reader()
                .read(Run.dspt(sets == null ? call : with(sets, call)).out())
                .orElseThrow();
    }

    private static Run withMine(String command) {
        return Run.dspt(with(mine, arguments(command).toArray(String[]::new)));
    }

    private static String[] with(Path sets, String... call) {
        return Stream.concat(Arrays.stream(call), Stream.of("--catalogue", sets.toString()))
                .toArray(String[]::new);
    }

    private static Stream<String> mineFirst() {
        return Stream.of("--catalogue", mine.toString());
    }

    /** The words of a command, with the files of this test where they are. */
    private static Stream<String> arguments(String command) {
        Set<String> files = Set.of("next.json", "now.json", "before.json", "both.ndjson", "v9.xlsx");
        return Arrays.stream(command.split(" ")).map(word -> files.contains(word) ? path(word) : word);
    }

    private static String path(String file) {
        return directory.resolve(file).toString();
    }
}
