package io.github.opendspt.examples.cli.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.CafProfileJson;
import io.github.opendspt.scoring.portfolio.PortfolioJson;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands on an assessment of the CAF-aligned track. */
class CafCommandsTest {

    private static final String TRUST = Path.of("samples", "trust-2025-26.json").toString();

    private static final String EXPORT =
            "{\"A1.a\":{\"indicators\":{\"not-achieved_A1.a.1\":false,\"achieved_A1.a.5\":true,"
                    + "\"achieved_A1.a.5_comment\":\"board paper 12\"},\"confirmation\":{\"outcome_status\":\"Achieved\","
                    + "\"outcome_status_message\":\"why\",\"confirm_outcome\":\"confirm\"}},"
                    + "\"A9.z\":{\"indicators\":{},\"confirmation\":{\"outcome_status\":\"Achieved\",\"confirm_outcome\":\"confirm\"}}}";

    @TempDir
    private Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "caf-score.txt, score samples/trust-2025-26.json --as-at 2026-06-01",
        "caf-explain-B2.a.txt, explain samples/trust-2025-26.json B2.a --as-at 2026-06-01",
        "caf-plan.txt, plan samples/trust-2025-26.json --as-at 2026-06-01",
        "caf-forecast.txt, forecast samples/trust-2025-26.json --as-at 2025-12-01 --until 2026-12-31",
        "caf-rollover.txt, rollover samples/trust-2025-26.json --to 2026-27",
        "caf-portfolio.txt, portfolio samples/trust-2025-26.json samples/supplier-2025-26.json --as-at 2026-06-01 --top 3",
        "caf-requirements.txt, requirements 2025-26 caf",
        "caf-controls-2026-27.txt, controls caf --edition 2026-27"
    })
    void prints(String file, String command) throws IOException {
        Run run = Run.dspt(command.split(" "));
        Golden.check(file, run.out());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(Page.WIDTH);
            assertThat(line).doesNotEndWith(" ");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "score --json, dspt-caf-scorecard/1",
        "plan --json, dspt-caf-plan/1",
        "forecast --until 2026-12-31 --json, dspt-caf-forecast/1",
        "report --json --out -, dspt-caf-report/1",
        "diff samples/trust-2025-26.json --json, dspt-caf-diff/1",
        "rollover --to 2026-27 --json, dspt-caf-rollover/1"
    })
    void printsTheDocumentOfTheTrack(String command, String format) {
        String[] words = command.split(" ");
        String[] args = new String[words.length + 1];
        args[0] = words[0];
        args[1] = TRUST;
        System.arraycopy(words, 1, args, 2, words.length - 1);
        assertThat(Run.dspt(args).out()).startsWith("{\n  \"format\" : \"" + format + "\",");
    }

    /** Both tracks in one run, counted apart, whether they come in files or in lines. */
    @Test
    void portfolioCountsBothTracks() throws IOException {
        Run files = Run.dspt("portfolio", TRUST, Run.SAMPLE, "--json");
        PortfolioTotals totals = PortfolioJson.reader().read(files.out()).orElseThrow();
        assertThat(totals.groups()).singleElement().matches(group -> group.assessments() == 1);
        assertThat(totals.cafGroups()).singleElement().matches(group -> group.assessments() == 1);
        assertThat(totals.assessments()).isEqualTo(2);
        String lines = Files.readString(Path.of(TRUST)).replace("\n", "") + "\n"
                + Files.readString(Path.of(Run.SAMPLE)).replace("\n", "");
        assertThat(Run.withInput(lines, "portfolio", "-", "--json").out()).isEqualTo(files.out());
        assertThat(Run.withInput(lines, "score", "-", "--ndjson").lines())
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("{\"format\":\"dspt-caf-scorecard/1\"", "{\"format\":\"dspt-scorecard/1\"");
    }

    @Test
    void portfolioWritesAReportOnABodyOfTheTrack() throws IOException {
        Run run = Run.dspt("portfolio", TRUST, Run.SAMPLE, "--out", directory.toString());
        assertThat(run.out()).contains("2 reports");
        assertThat(Files.readString(directory.resolve("RXX-2025-26.html"))).contains("CAF-aligned track");
        assertThat(directory.resolve("8XX01-2025-26.html")).exists();
        Path table = directory.resolve("table.csv");
        Run.dspt("portfolio", TRUST, Run.SAMPLE, "--table", table.toString());
        assertThat(Files.readString(table)).contains("\"RXX\",", "\"CAF-aligned\"");
    }

    /** What is malformed and what only its edition does not have are named in one pass, in order of line. */
    @Test
    void everythingThatIsWrongIsNamedInOnePass() throws IOException {
        String bad = Files.writeString(directory.resolve("bad.json"), """
                        {"format": "dspt-caf-assessment/1", "edition": "2025-26",
                         "organisation": {"odsCode": "RXX", "name": "N", "type": "nhs-trust"},
                         "outcomes": {
                          "A1.b": {"level": "PA"},
                          "A1.c": {"level": "partially-achieved"},
                          "A2.c": {"level": "achieved"},
                          "b2.a": {"level": "achieved"},
                          "B3.a": {"level": "Partially Achieved"},
                          "E1.b": {"level": "achieved"}}}""").toString();
        Run run = Run.dspt("validate", bad);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines())
                .extracting(line -> line.substring(bad.length() + 1).replaceFirst("expected.*?(;|$)", "…"))
                .containsExactly(
                        "4:21: value.unknown-word: found 'PA'; … did you mean 'partially-achieved'?",
                        "5:21: value.unknown-word: found a text of 18 characters; …",
                        "6:3: value.unknown-word: found 'A2.c'; … did you mean 'A2.b'?",
                        "7:3: ref.malformed: found 'b2.a'; … did you mean 'B2.a'?",
                        "8:21: value.unknown-word: found 'Partially Achieved'; … did you mean 'partially-achieved'?",
                        "9:3: value.unknown-word: found 'E1.b'; … did you mean 'E1.a'?");
    }

    /** A profile of another edition is refused for one assessment, and kept for others of a portfolio. */
    @Test
    void levelsOfAnotherEditionAreRefused() throws IOException {
        String levels = Files.writeString(
                        directory.resolve("levels.json"),
                        "{\"format\": \"dspt-caf-profile/1\",\n \"edition\": \"2024-25\", \"name\": \"n\"}")
                .toString();
        Run run = Run.dspt("score", TRUST, "--profile", levels);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(levels
                        + ":2:13: profile.of-other-edition: these levels are of 2024-25, and the assessment is of"
                        + " 2025-26; name a profile of its edition, or none\n");
        assertThat(Run.dspt("portfolio", TRUST, "--profile", levels).exit()).isZero();
        Files.writeString(
                Path.of(levels),
                "{\"format\": \"dspt-caf-profile/1\", \"edition\": \"2025-26\", \"name\": \"n\",\n \"levels\": {"
                        + "\"b2.a\": \"achieved\", \"A1.a\": \"partially-achieved\", \"E1.b\": \"PA\"}}");
        assertThat(Run.dspt("score", TRUST, "--profile", levels).err().lines())
                .extracting(line -> line.substring(levels.length(), levels.length() + 6))
                .containsExactly(":2:13:", ":2:41:", ":2:63:");
    }

    /** Rule E5 and the outcomes of an edition, as a schema that a form can be drawn from. */
    @ParameterizedTest
    @CsvSource({"2024-25, A1.a, A2.c", "2025-26, A1.a, A2.c", "2026-27, A2.c, C2.c"})
    void theSchemaOfAnEditionHasItsOutcomesAlone(String edition, String has, String lacks) {
        for (String document : new String[] {"caf-assessment-", "caf-profile-"}) {
            Run run = Run.dspt("schema", document + edition);

            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("\"" + has + "\" : {").doesNotContain("\"" + lacks + "\" : {");
        }
    }

    /** A crosswalk of a host's own, found from either side; what does not fit is named with its place. */
    @Test
    void aCrosswalkOfOnesOwnJoinsOutcomesAndControls() throws IOException {
        String ours = """
                {"format": "dspt-crosswalk/1", "id": "caf-to-ours", "source": "caf-2025-26", "target": "our-controls",
                 "controls": {"SEC-01": "Sign-in"},
                 "rows": [{"source": "B2.a", "relationship": "superset-of", "target": "SEC-01", "confidence": "low",
                           "rationale": "Ours covers staff only", "basis": "our team"}]}""";
        String file = Files.writeString(directory.resolve("ours.json"), ours).toString();

        assertThat(Run.dspt("crosswalk", "SEC-01", "--with", file).out())
                .contains(
                        "caf-2025-26",
                        "B2.a  Verifying and authorising users",
                        "SEC-01 asks nothing that is not within it");
        assertThat(Run.dspt("crosswalk", "B2.a", "--with", file).out()).contains("B2.a takes in all of it");
        assertThat(Run.dspt("export", "oscal", "mapping", "caf-to-ours", "--with", file, "--method", "automation")
                        .out())
                .contains("\"id-ref\" : \"dspt-B2.a\"", "\"method\" : \"automation\"");

        Files.writeString(Path.of(file), ours.replaceFirst("(?s)\"rows\": \\[.*]", "\"rows\": []"));
        assertThat(Run.dspt("export", "oscal", "mapping", "caf-to-ours", "--with", file)
                        .err())
                .startsWith("dspt: 'caf-to-ours' has no rows, and OSCAL has no mapping collection without any\n");

        Files.writeString(Path.of(file), ours.replace("\"B2.a\"", "\"E1.b\""));
        Run bad = Run.dspt("crosswalk", "SEC-01", "--with", file);
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err())
                .isEqualTo(file
                        + ":3:22: crosswalk.ref-not-held: found 'E1.b'; expected a ref of caf-2025-26; did you mean"
                        + " 'E1.a'?\n");
    }

    /** A table goes out, people fill it in, and the plan, the report and the calendar have what they wrote. */
    @Test
    void thePlanOfABodyGoesOutAndComesBack() throws IOException {
        Path table = directory.resolve("plan.csv");
        assertThat(Run.dspt("plan", TRUST, "--csv", table.toString()).out()).endsWith("9 rows\n");
        Files.writeString(
                table,
                Files.readString(table)
                        .replaceFirst("\"\",\"\",\"\",(\"[-0-9]*\"\r\n)", "\"Ann\",\"20/06/2026\",\"\",$1")
                        .replaceFirst("\"\",\"\",\"\",(\"[-0-9]*\"\r\n)", "\"Bob\",\"31/02/2026\",\"\",$1"));
        Run bad = Run.dspt("plan", TRUST, "--import", table.toString());
        assertThat(bad.exit()).isEqualTo(1);
        assertThat(bad.err())
                .isEqualTo(
                        table
                                + ":3:1: table.cell-day: the due of this row is not a day of the calendar; write it as 2026-06-30 or 30/06/2026\n");
        assertThat(bad.out()).contains("; Ann; by 20 June 2026");
        Files.writeString(table, Files.readString(table).replace("31/02/2026", "2026-06-25"));
        Run json = Run.dspt("plan", TRUST, "--import", table.toString(), "--json");
        assertThat(json.exit()).isZero();
        Path plan = Files.writeString(directory.resolve("plan.json"), json.out());
        assertThat(Run.dspt("report", TRUST, "--import", plan.toString(), "--format", "markdown", "--out", "-")
                        .out())
                .contains("Ann", "20 June 2026");
        Run calendar = Run.dspt("forecast", TRUST, "--until", "2026-12-31", "--plan", plan.toString(), "--ics", "-");
        assertThat(calendar.out()).contains("SUMMARY:DSPT RXX: Due: B5.a ", "SUMMARY:DSPT RXX: Due: B2.a ");
        assertThat(calendar.exit()).isZero();
    }

    @Test
    void aReportSaysWhatHasChangedSince() throws IOException {
        Path earlier = Files.writeString(
                directory.resolve("earlier.json"),
                Run.dspt("score", TRUST, "--json", "--as-at", "2026-03-01").out());
        assertThat(Run.dspt("report", TRUST, "--since", earlier.toString(), "--format", "markdown", "--out", "-")
                        .out())
                .contains("**Since the report of 1 March 2026:** Nothing has changed that bears on Standards Met.");
        Run other = Run.dspt("report", Run.SAMPLE, "--since", earlier.toString(), "--out", "-");
        assertThat(other.exit()).isEqualTo(2);
    }

    /** The register's row of a trust beside its verdict, and what may be relied on by what the trust itself records. */
    @Test
    void theRegisterAndAPublicationOfABody() throws IOException {
        Path register = Files.writeString(
                directory.resolve("register.csv"),
                "Code,Organisation Name,Status,Date Of Publication,Primary Sector\n"
                        + "RXX,EXAMPLE HOSPITALS NHS TRUST,25/26 Standards Met,20/05/2026,NHS Trust\n");
        Run beside = Run.dspt("register", "status", "RXX", register.toString(), "--assessment", TRUST);
        assertThat(beside.exit()).isZero();
        assertThat(beside.out().replaceAll("\n +", " "))
                .contains("the register has Standards Met, more than Standards Not Met")
                .contains("the assessment does not record that Standards Met was published on 20 May 2026");
        assertThat(Run.dspt("register", "status", "RXX", register.toString(), "--assessment", Run.SAMPLE)
                        .err())
                .contains("assessment.of-another");
        Path published = directory.resolve("published.json");
        Run.dspt("publish", TRUST, "--status", "standards-met", "--on", "2026-05-20", "--out", published.toString());
        Run rely = Run.dspt("rely", "--rule", "dars-2a", "--assessment", published.toString(), "--as-at", "2026-07-01");
        assertThat(rely.exit()).isZero();
        assertThat(rely.out()).contains("may rely");
    }

    @Test
    void auditToolsReadABodyToo() {
        assertThat(Run.dspt("export", "oscal", "poam", TRUST).out()).contains("plan-of-action-and-milestones", "B5.a");
        Run attestation = Run.dspt("export", "cyclonedx", TRUST);
        assertThat(attestation.out()).contains("\"bomFormat\" : \"CycloneDX\"", "requirement-B2.a-policy");
        assertThat(attestation.err()).contains("cyclonedx.explanations");
    }

    /** A trust's year in a spreadsheet: begun, filled in, read back, and taken by any command in place of a document. */
    @Test
    void aBodyIsFilledInAsASheet() throws IOException {
        Path begun = directory.resolve("begun.xlsx");
        Run fresh = Run.dspt(
                "new",
                "--type",
                "nhs-trust",
                "--ods",
                "RXX",
                "--name",
                "Example",
                "--edition",
                "2025-26",
                "--out",
                begun.toString());
        assertThat(fresh.out()).contains("47 outcomes; next: fill it in, then dspt score ");
        assertThat(Run.dspt("score", begun.toString()).out()).contains("0 of 47 outcomes meet");
        Path sheet = directory.resolve("trust.xlsx");
        assertThat(Run.dspt("sheet", "write", TRUST, "--out", sheet.toString()).out())
                .isEqualTo(sheet + ": 47 outcomes of 2025-26, CAF-aligned; Standards Not Met\n");
        Path back = directory.resolve("back.json");
        assertThat(Run.dspt("sheet", "read", sheet.toString(), "--out", back.toString())
                        .out())
                .isEqualTo(back + ": 46 outcomes with a level\n");
        assertThat(CafAssessmentJson.reader().read(back).orElseThrow())
                .isEqualTo(CafAssessmentJson.reader().read(Path.of(TRUST)).orElseThrow());
        assertThat(Run.dspt("sheet", "read", sheet.toString(), "--into", back.toString())
                        .out())
                .endsWith("nothing changed\n");
        assertThat(Run.dspt("score", sheet.toString(), "--as-at", "2026-06-01").out())
                .isEqualTo(Run.dspt("score", TRUST, "--as-at", "2026-06-01").out());
        String table = directory.resolve("t.csv").toString();
        assertThat(Run.dspt("sheet", "write", TRUST, "--out", table).exit()).isZero();
        assertThat(Run.dspt("sheet", "read", table, "--into", back.toString()).out())
                .endsWith("nothing changed\n");
        assertThat(Run.dspt("sheet", "read", table, "--out", back.toString()).err())
                .contains("sheet.needs-assessment");
        assertThat(Run.dspt("sheet", "read", sheet.toString(), "--into", Run.SAMPLE, "--out", "-")
                        .err())
                .contains("assessment.of-other-form");
        assertThat(Run.dspt("caf", "profile", sheet.toString(), "--edition", "2025-26", "--name", "x")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void requiredStatusIsHeldAgainstTheCertainOne() {
        Run run = Run.dspt("score", TRUST, "--require", "standards-met");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("below the required");
    }

    @Test
    void newBeginsTheFormThatTheTypeIsOn() {
        Run trust = Run.dspt("new", "--type", "nhs-trust", "--ods", "RXX", "--name", "Example", "--edition", "2025-26");
        CafAssessment begun = CafAssessmentJson.reader().read(trust.out()).orElseThrow();
        assertThat(begun.edition()).hasToString("2025-26");
        assertThat(begun.outcomes()).isEmpty();
        assertThat(Run.dspt("new", "--type", "gp", "--ods", "A12345", "--name", "Example", "--edition", "2025-26")
                        .out())
                .contains("dspt-assessment/1");
    }

    @Test
    void aCommandOfOneFormNamesTheDocumentThatItNeeds() {
        assertThat(Run.dspt("credit", TRUST).err())
                .contains("assessment.of-other-form")
                .contains("dspt-assessment/1")
                .contains("dspt-caf-assessment/1");
        assertThat(Run.dspt("diff", TRUST, Run.SAMPLE).err()).contains("assessment.of-other-form");
        assertThat(Run.dspt("explain", TRUST, "4.5.3").err()).contains("is not the ref of an outcome");
        assertThat(Run.dspt("explain", Run.SAMPLE, "B2.a").err()).contains("is not the ref of an evidence item");
    }

    @Test
    void validateNotesWithItsPlaceWhatTheEditionDoesNotHave() throws IOException {
        String typo = Files.readString(Path.of(TRUST)).replace("\"E1.a\": {", "\"E1.b\": {");
        Run run = Run.withInput(typo, "validate", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("<stdin>: valid\n");
        assertThat(run.err())
                .startsWith("<stdin>:")
                .contains("value.unknown-word")
                .contains("did you mean 'E1.a'?");
    }

    @Test
    void validateRefusesWhatNoEditionHas() {
        Run run = Run.withInput(
                "{\"format\":\"dspt-caf-assessment/1\",\"edition\":\"2025-26\",\"organisation\":{\"odsCode\":\"RXX\","
                        + "\"name\":\"x\",\"type\":\"nhs-trust\"},\"outcomes\":{\"a1.a\":{\"level\":\"PA\"}}}",
                "validate",
                "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("did you mean 'A1.a'?");
    }

    @Test
    void publishRecordsInTheDocumentOfTheTrack() {
        Run run = Run.dspt("publish", TRUST, "--status", "standards-met", "--on", "2026-06-20", "--out", "-");
        assertThat(CafAssessmentJson.reader()
                        .read(run.out())
                        .orElseThrow()
                        .publication()
                        .on())
                .isEqualTo("2026-06-20");
    }

    @Test
    void importTakesTheExportAndReportsWhatDoesNotFit() {
        Run run = Run.withInput(
                EXPORT,
                "caf",
                "import",
                "-",
                "--edition",
                "2025-26",
                "--type",
                "nhs-trust",
                "--ods",
                "RXX",
                "--name",
                "Example");
        assertThat(run.exit()).isEqualTo(1);
        CafAssessment taken = CafAssessmentJson.reader().read(run.out()).orElseThrow();
        assertThat(taken.outcomes()).hasSize(1);
        assertThat(taken.outcomes().values().iterator().next().indicatorList()).isEqualTo("ncsc-3.2");
        assertThat(run.err()).contains("caf-tool.other-outcome").contains("caf-tool.absent");
    }

    @Test
    void importLocatesWhatCannotBeRead() {
        Run run = Run.withInput(
                "{\"A1.a\":{\"indicators\":{\"achieved_A1.a.1\":3}}}",
                "caf",
                "import",
                "-",
                "--edition",
                "2025-26",
                "--type",
                "nhs-trust",
                "--ods",
                "RXX",
                "--name",
                "Example");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("<stdin>:1:").contains("caf-tool.statement");
    }

    @Test
    void aProfileOfATableNarrowsTheVerdict() throws IOException {
        Path table = directory.resolve("levels.csv");
        Path profile = directory.resolve("profile.json");
        Files.writeString(
                table, "Outcome,Level\nB1.a,partially-achieved\nB3.c,Achieved\nB4.b,partially achieved\nB6.b,\n");
        Run made = Run.dspt(
                "caf",
                "profile",
                table.toString(),
                "--edition",
                "2025-26",
                "--name",
                "seen",
                "--out",
                profile.toString());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(CafProfileJson.reader().read(profile).orElseThrow().levels()).hasSize(3);
        Run score = Run.dspt("score", TRUST, "--as-at", "2026-06-01", "--profile", profile.toString());
        assertThat(score.out())
                .contains("the profile 'seen': 20 of 47 are known")
                .contains("raise    B3.c");
    }

    @Test
    void aTableIsLocatedRowByRow() {
        Run run = Run.withInput(
                "Outcome,Level\na1.a,achieved\nA2.a,PA\n",
                "caf",
                "profile",
                "-",
                "--edition",
                "2025-26",
                "--name",
                "x");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("<stdin>:2:")
                .contains("'A1.a'")
                .contains("<stdin>:3:")
                .contains("'partially-achieved'");
    }

    @Test
    void linesOfBothFormsAreScoredInOrder() throws IOException {
        String trust = CafAssessmentJson.writer()
                .toText(CafAssessmentJson.reader().read(Path.of(TRUST)).orElseThrow());
        String supplier = Samples.json(Samples.supplier()).replace("\n", "");
        Run run = Run.withInput(
                "\uFEFF" + trust + "\n\n" + supplier + "\r\n{\"format\":\"dspt-caf-assessment/1\"}\n" + trust,
                "score",
                "-",
                "--ndjson",
                "--require",
                "standards-met");
        assertThat(run.lines())
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly(
                        "{\"format\":\"dspt-caf-scorecard/1\"",
                        "{\"format\":\"dspt-scorecard/1\"",
                        "{\"format\":\"dspt-problem/1\"",
                        "{\"format\":\"dspt-caf-scorecard/1\"");
        assertThat(run.lines().get(2)).contains("\"line\":4");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("3 of 3 scored do not meet").contains("1 of 4 could not be scored");
    }

    @Test
    void exportsTheOutcomesAndTheVerdictAsOscal() {
        Run catalogue = Run.dspt("export", "oscal", "catalogue", "2025-26", "caf");
        assertThat(catalogue.exit()).isZero();
        assertThat(catalogue.out()).contains("\"dspt-B5.a\"");
        Run results = Run.dspt("export", "oscal", "results", TRUST, "--as-at", "2026-06-01");
        assertThat(results.exit()).isZero();
        assertThat(results.out()).contains("\"dspt-B5.a_smt\"");
        assertThat(results.err()).isEmpty();
    }

    @Test
    void diffShowsTheOutcomesThatChanged() throws IOException {
        Path raised = directory.resolve("raised.json");
        Files.writeString(raised, Files.readString(Path.of(TRUST)).replace("\"not-achieved\"", "\"achieved\""));
        Run run = Run.dspt("diff", TRUST, raised.toString(), "--as-at", "2026-06-01");
        assertThat(run.out())
                .contains("Outcomes that changed: 1")
                .contains("not achieved (below) -> achieved (meets)")
                .contains("9 before, 8 now");
    }
}
