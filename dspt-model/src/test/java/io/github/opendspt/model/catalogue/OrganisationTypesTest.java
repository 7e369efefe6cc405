package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Track;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** C5: the rules of organisation types against the table that they were taken from. */
class OrganisationTypesTest {

    /** What the names of the table begin with. Names of bodies that the toolkit no longer has a type for are not here. */
    private static final Map<String, OrganisationType> TYPES = Map.ofEntries(
            Map.entry("NHS Trust", OrganisationType.NHS_TRUST),
            Map.entry("ICB", OrganisationType.ICB),
            Map.entry("CSU", OrganisationType.CSU),
            Map.entry("Arm's Length Body", OrganisationType.ALB),
            Map.entry("DHSC A", OrganisationType.ALB),
            Map.entry("ALB", OrganisationType.ALB),
            Map.entry("Operator of Essential Services", OrganisationType.OES),
            Map.entry("Genomics", OrganisationType.GENOMICS),
            Map.entry("Key IT Supplier", OrganisationType.IT_SUPPLIER),
            Map.entry("IT Supplier", OrganisationType.IT_SUPPLIER),
            Map.entry("Large IT Supplier", OrganisationType.IT_SUPPLIER),
            Map.entry("Local Authority", OrganisationType.LOCAL_AUTHORITY),
            Map.entry("Social Care", OrganisationType.SOCIAL_CARE),
            Map.entry("Care Home", OrganisationType.SOCIAL_CARE),
            Map.entry("Pharmacy", OrganisationType.PHARMACY),
            Map.entry("Dentist", OrganisationType.DENTIST),
            Map.entry("Optician", OrganisationType.OPTICIAN),
            Map.entry("GP", OrganisationType.GP),
            Map.entry("General Practice", OrganisationType.GP),
            Map.entry("University", OrganisationType.UNIVERSITY),
            Map.entry("Company", OrganisationType.COMPANY),
            Map.entry("Charity", OrganisationType.CHARITY_HOSPICE),
            Map.entry("Prison", OrganisationType.PRISON),
            Map.entry("Other", OrganisationType.OTHER));

    private static final Pattern NUMBER = Pattern.compile("([1-4])(?!.* or ).*");

    /** A cell of the table for one type. */
    record Line(Edition edition, String name, OrganisationType type, NamedCsvRecord cells) {

        @Override
        public String toString() {
            return edition + " " + name;
        }
    }

    static Stream<Line> lines() {
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(
                                OrganisationTypesTest.class.getResourceAsStream("organisation-types.csv")),
                        StandardCharsets.UTF_8))) {
            return table.stream().toList().stream().flatMap(OrganisationTypesTest::lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Line> lines(NamedCsvRecord cells) {
        Edition edition = Edition.parse(cells.getField("edition").substring(0, 7));
        return Arrays.stream(cells.getField("organisation_type").split("; "))
                .flatMap(name -> TYPES.entrySet().stream()
                        .filter(type -> name.startsWith(type.getKey()))
                        .map(type -> new Line(edition, name, type.getValue(), cells)));
    }

    private static List<OrganisationTypeRule> rules(Line line) {
        return Catalogue.bundled().edition(line.edition).organisationTypes().stream()
                .filter(rule -> rule.type() == line.type)
                .toList();
    }

    @Test
    void theTableNamesTypesOfEveryEditionButTheOpenOne() {
        assertThat(lines().map(Line::edition).distinct()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theCatalogueSaysWhatTheTableSays(Line line) {
        Category category = category(line.cells.getField("category"));
        Track track = line.cells.getField("assessment_view").startsWith("CAF") ? Track.CAF : Track.ASSERTIONS;
        Eligibility reviewed = eligibility(line, "improvement_plan_eligible");
        Eligibility selfPublished = eligibility(line, "self_service_approaching");

        assertThat(rules(line)).as(line.toString()).anySatisfy(rule -> {
            assertThat(rule.category()).isEqualTo(category);
            assertThat(rule.track()).isEqualTo(track);
            assertThat(rule.reviewedApproaching()).isEqualTo(reviewed);
            assertThat(rule.selfPublishedApproaching()).isEqualTo(selfPublished);
        });
    }

    /** A leading number counts; "no numbered category found", "or" and "not found" mean that it is not known. */
    private static Category category(String cell) {
        Matcher number = NUMBER.matcher(cell);
        return number.matches() ? Category.of(Integer.parseInt(number.group(1))) : null;
    }

    /** A leading yes or no counts, or one that stands behind the name of the type; the rest is a note. */
    private static Eligibility eligibility(Line line, String column) {
        String cell = line.cells.getField(column);
        String name = line.type.token().replace('-', ' ') + " ";
        String own = cell.toLowerCase(Locale.ROOT).startsWith(name) ? cell.substring(name.length()) : cell;
        return own.startsWith("yes") ? Eligibility.YES : own.startsWith("no") ? Eligibility.NO : Eligibility.UNKNOWN;
    }

    /** C6: from 2024-25 the size of a supplier decides between two categories, and both have a rule. */
    @ParameterizedTest
    @MethodSource("editionsWithASize")
    void bothCategoriesOfASupplierHaveARule(Edition edition) {
        CategoryBySize size =
                CategoryBySize.of(edition, OrganisationType.IT_SUPPLIER).orElseThrow();

        assertThat(Catalogue.bundled().edition(edition).organisationTypes())
                .filteredOn(rule -> rule.type() == OrganisationType.IT_SUPPLIER)
                .extracting(OrganisationTypeRule::category)
                .containsExactlyInAnyOrder(size.reaching(), size.below());
    }

    static Stream<Edition> editionsWithASize() {
        return Stream.of("2024-25", "2025-26", "2026-27").map(Edition::parse);
    }
}
