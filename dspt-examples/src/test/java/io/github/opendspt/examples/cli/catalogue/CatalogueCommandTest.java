package io.github.opendspt.examples.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Workbooks;
import io.github.opendspt.examples.cli.support.Page;
import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the published workbook to a catalogue of one's own. */
class CatalogueCommandTest {

    @TempDir
    Path directory;

    private String workbook = "";
    private String out = "";

    @BeforeEach
    void writeWorkbook() throws IOException {
        workbook = Files.write(
                        directory.resolve("v9.xlsx"),
                        Workbooks.xlsx(
                                "Ref|Evidence text|Mandatory|Approaching|CE+|Owner",
                                "1.1.1|Registered?|Yes|Yes||DPO",
                                "6.2.1|Protected?|Yes|No|Exempt|IT",
                                "6.2.2|Since when?|No|No|Exempt|IT"))
                .toString();
        out = directory.resolve("sets").resolve("v9-3.json").toString();
        Files.createDirectory(directory.resolve("sets"));
    }

    @Test
    void aWorkbookBecomesARequirementSet() throws IOException {
        Run run = imported(workbook, "3");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(
                        "Imported 2026-27, category 3\n3 items, 2 mandatory for Standards Met, 1 on the reduced list;"
                                + " 2 can be exempt")
                .contains("Recognised in Requirements, row 1\n  A    ref                        Ref\n")
                .contains("  F    not recognised             Owner\n")
                .contains("Worth knowing");
        RequirementSet set = RequirementSetJson.reader().read(Path.of(out)).orElseThrow();
        assertThat(set.items()).hasSize(3);
        assertThat(run.out()).contains(Words.shortChecksum(set.checksum()));
    }

    @Test
    void whatItIsNotSureOfIsSaidWithItsCellAndNothingIsWritten() throws IOException {
        Files.write(
                Path.of(workbook),
                Workbooks.xlsx("Ref|Evidence text|Mandatory", "1.1.1|Registered?|perhaps", "1.1.1|Again?|Yes"));
        Run run = imported(workbook, "3");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(workbook + ": Requirements!C2: flag.unreadable: found 'perhaps' as mandatory;")
                .contains("\n" + workbook + ": Requirements!A3: ref.duplicate: ")
                .contains("\nrecognised in Requirements, row 1:\n  A    ref                        Ref\n");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void aMappingSettlesWhatTheHeadingsLeaveOpen() throws IOException {
        Path mapping = Files.writeString(
                directory.resolve("columns.json"),
                "{\"format\":\"dspt-workbook-columns/1\",\"columns\":{\"mandatory\":\"D\",\"approaching\":\"C\"}}");
        Run run = imported(workbook, "3", "--columns", mapping.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("3 items, 1 mandatory for Standards Met, 2 on the reduced list");
        Files.writeString(mapping, "{\"format\":\"dspt-workbook-columns/1\",\"columns\":{\"mandatroy\":\"D\"}}");
        Run broken = imported(workbook, "3", "--columns", mapping.toString());
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).contains("columns.json:1:").contains("did you mean 'mandatory'?");
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaid() {
        assertThat(imported(directory.resolve("none.xlsx").toString(), "3").err())
                .contains("there is no such file");
        assertThat(imported(workbook, "0").err()).contains("'0' is not a category");
        out = directory.resolve("no").resolve("such.json").toString();
        Run run = imported(workbook, "3");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("file.no-folder: there can be no file of this name; is there such a folder?");
    }

    @Test
    void twoSetsAreComparedWhereverTheyAre() {
        imported(workbook, "3");
        Run run = Run.dspt("catalogue", "diff", "2025-26:3", out);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\nRemoved: 49\n")
                .contains("\nExempt by: 1\n  6.2.1   none -> Cyber Essentials Plus\n")
                .contains("completeness: provisional -> complete")
                .contains("\nWorded differently: 2 of 2\n  All that both hold");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH));
        assertThat(Run.dspt(
                                "catalogue",
                                "diff",
                                out,
                                "2026-27:3",
                                "--catalogue",
                                Path.of(out).getParent().toString())
                        .out())
                .endsWith("\nNothing.\n");
        assertThat(Run.dspt("catalogue", "diff", "2025-26:3", out, "--json").out())
                .startsWith("{\n  \"format\" : \"dspt-requirements-diff/1\",");
        assertThat(Run.dspt("catalogue", "diff", "2025-26:1", out).err())
                .contains("in 2025-26, category 1 is assessed on the CAF-aligned track");
    }

    @Test
    void whatIsHeldIsShownWithAWarningWhereItIsStale() {
        Run fresh = Run.dspt("catalogue", "show", "--as-at", "2026-06-01");
        assertThat(fresh.exit()).isZero();
        assertThat(fresh.err()).isEmpty();
        assertThat(fresh.out())
                .contains("on 1 June 2026 the edition open for publication is 2025-26\n")
                .contains("2025-26  category 2  complete     122 items, 98 mandatory")
                .contains("2026-27  category 2  projected    122 items, 98 mandatory");
        assertThat(fresh.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH));
        Run stale = Run.dspt("catalogue", "show", "--as-at", "2026-11-23", "--json");
        assertThat(stale.exit()).isZero();
        assertThat(stale.out()).startsWith("{\n  \"format\" : \"dspt-coverage/1\",");
        assertThat(stale.err()).startsWith("warning: catalogue.edition-projected: ");
        imported(workbook, "3");
        Run own = Run.dspt(
                "catalogue",
                "show",
                "--as-at",
                "2026-11-23",
                "--catalogue",
                Path.of(out).getParent().toString());
        assertThat(own.err()).doesNotContain("category 3", "2, 3");
        assertThat(own.out()).contains("category 3  complete     3 items, 2 mandatory");
    }

    @Test
    void aBrokenCatalogueIsNotUsed() throws IOException {
        Files.writeString(directory.resolve("sets").resolve("broken.json"), "{}");
        Run run = Run.dspt(
                "catalogue", "show", "--catalogue", directory.resolve("sets").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.json:1:1: value.missing:");
        assertThat(Run.dspt("catalogue", "show", "--catalogue", workbook).err()).contains("there is no such folder");
    }

    @Test
    void aCatalogThatDsptWroteIsReadBack() throws IOException {
        String set = Run.dspt("requirements", "2025-26", "3", "--json").out();
        String catalog = write(
                "catalog.json",
                Run.dspt("export", "oscal", "catalogue", "2025-26", "3").out());
        String profile = write(
                "profile.json",
                Run.dspt("export", "oscal", "profile", "2025-26", "3").out());

        Run run = Run.dspt("catalogue", "import", catalog, "--profile", profile, "--out", out);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Imported 2025-26, category 3\n", "The profile selects the items for Standards Met\n");
        assertThat(Files.readString(Path.of(out))).isEqualTo(set);
    }

    @Test
    void aCatalogThatWasChangedIsRefusedWithEveryPlace() throws IOException {
        String document =
                Run.dspt("export", "oscal", "catalogue", "2025-26", "3").out();
        String changed = document.replace("\"label\"", "\"lable\"");
        String catalog = write("catalog.json", changed);

        Run run = Run.dspt("catalogue", "import", catalog, "--out", out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSizeGreaterThan(50)
                .first()
                .asString()
                .matches(".*catalog.json:\\d+:\\d+: oscal.changed: .*");
        assertThat(run.err()).doesNotContain("lable");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void optionsOfWorkbooksAndOfCatalogsAreKeptApart() throws IOException {
        String catalog = write(
                "catalog.json",
                Run.dspt("export", "oscal", "catalogue", "2025-26", "3").out());

        assertThat(imported(catalog, "3").err()).contains("a catalog names its own");
        assertThat(imported(workbook, "3", "--profile", catalog).err()).contains("goes with an OSCAL catalog");
        assertThat(Run.dspt("catalogue", "import", workbook, "--out", out).err())
                .contains("a workbook needs --edition and --category");
        assertThat(Run.dspt("catalogue", "import", catalog, "--profile", catalog, "--out", out)
                        .err())
                .contains("oscal.foreign");
        assertThat(Path.of(out)).doesNotExist();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "diff", "show"})
    void everyCommandHasHelp(String command) {
        Run run = Run.dspt("catalogue", command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Usage: dspt catalogue " + command)
                .contains("\nExit codes:\n  0 ")
                .contains("\nExamples:\n  dspt catalogue " + command);
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH));
    }

    private Run imported(String file, String category, String... more) {
        String[] arguments = {"catalogue", "import", file, "--edition", "2026-27", "--category", category, "--out", out
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Run.dspt(all);
    }
}
