package io.github.opendspt.examples.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.Samples;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.oscal.OscalCatalog;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanJson;
import io.github.opendspt.scoring.plan.Planner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dspt export}. */
class ExportCommandTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "export oscal catalogue 2025-26 2, catalog",
        "export oscal profile 2025-26 3, profile",
        "export oscal profile 2025-26 2 --status approaching-standards, profile",
        "export oscal mapping iso-27001-2013-to-iso-27001-2022, mapping-collection",
        "export oscal results samples/supplier-2025-26.json, assessment-results",
        "export oscal results samples/supplier-2025-26.json --plan plan.json, assessment-results",
        "export oscal poam samples/supplier-2025-26.json, plan-of-action-and-milestones",
        "export cyclonedx samples/supplier-2025-26.json, bomFormat"
    })
    void a_document_goes_to_standard_output(String command, String firstMember) {
        Run run = Run.dspt(command.split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("{\n  \"" + firstMember + "\" : ").endsWith("}\n");
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("dspt: left out"));
    }

    @Test
    void it_is_the_document_of_the_sdk() {
        assertThat(Run.dspt("export", "oscal", "catalogue", "2025-26", "4").out())
                .isEqualTo(OscalCatalog.export(Catalogue.bundled()
                                        .find(Edition.parse("2025-26"), Category.of(4))
                                        .orElseThrow())
                                .document()
                        + "\n");
    }

    @Test
    void what_has_no_place_is_said_on_standard_error() {
        assertThat(Run.dspt("export", "oscal", "catalogue", "2025-26", "4").err())
                .isEqualTo(
                        "dspt: left out: oscal.organisation-types at /editionFacts/organisationTypes: a catalog has no place for the categories and"
                                + " routes of organisation types\n");
    }

    @Test
    void profile_names_the_catalog_and_results_the_plan() {
        assertThat(Run.dspt("export", "oscal", "profile", "2025-26", "2").out())
                .contains("\"href\" : \"catalog.json\"");
        assertThat(Run.dspt("export", "oscal", "profile", "2025-26", "2", "--href", "../c.json")
                        .out())
                .contains("\"href\" : \"../c.json\"");
        assertThat(Run.dspt("export", "oscal", "results", Run.SAMPLE, "--plan", "plan.json")
                        .out())
                .contains("\"href\" : \"plan.json\"");
    }

    @Test
    void poam_takes_owners_and_days_from_a_plan(@TempDir Path directory) throws IOException {
        Assessment supplier = Samples.supplier();
        Plan unsettled = Planner.of(Catalogue.bundled().requirements(supplier), CreditEngine.bundled()::credits)
                .plan(supplier, Run.TODAY);
        Plan plan = unsettled.withOwner(unsettled.rows().get(0).ref(), "Head of IT");
        Path file =
                Files.write(directory.resolve("plan.json"), PlanJson.writer().toBytes(plan));
        Path ofAnother = Files.writeString(
                directory.resolve("other.json"),
                PlanJson.writer()
                        .toText(plan)
                        .replace(supplier.organisation().odsCode().value(), "8XX99"));

        assertThat(Run.dspt("export", "oscal", "poam", Run.SAMPLE, "--plan", file.toString())
                        .out())
                .contains("\"value\" : \"Head of IT\"");
        assertThat(Run.dspt("export", "oscal", "poam", Run.SAMPLE, "--plan", ofAnother.toString()))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(
                        run -> assertThat(run.err())
                                .contains(
                                        "other.json: plan.of-another: this plan does not belong to the assessment: plan: it is of 8XX99"));
        assertThat(Run.dspt("export", "oscal", "poam", Run.SAMPLE, "--plan", Run.SAMPLE)
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void where_nothing_stands_in_the_way_there_is_no_plan() throws IOException {
        Run run = Run.withInput(Samples.json(Samples.complete()), "export", "oscal", "poam", "-");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing is outstanding");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "export | Missing required subcommand",
                "export oskal | did you mean: dspt export oscal?",
                "export oscal reslts | did you mean: dspt export oscal results?",
                "export oscal catalogue 2024-25 2 | the editions held are 2025-26",
                "export oscal profile 2025-26 2 --status standards-exceeded | expected standards-met or",
                "export oscal mapping mine | held are"
            })
    void misuse(String command, String message) {
        Run run = Run.dspt(command.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).containsPattern("\ntry: dspt[a-z ]* --help\n$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oscal",
                "oscal catalogue",
                "oscal profile",
                "oscal mapping",
                "oscal results",
                "oscal poam",
                "cyclonedx"
            })
    void every_format_has_help_with_exit_codes_and_examples(String format) {
        Run run = Run.dspt(("export " + format + " --help").split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Usage: dspt export " + format)
                .contains("\nExit codes:\n  0 ")
                .contains("\nExamples:\n  dspt export " + format + " ");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
