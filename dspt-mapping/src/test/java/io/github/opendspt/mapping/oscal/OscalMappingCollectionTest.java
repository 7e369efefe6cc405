package io.github.opendspt.mapping.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.opendspt.mapping.crosswalk.AssertionEnd;
import io.github.opendspt.mapping.crosswalk.ControlEnd;
import io.github.opendspt.mapping.crosswalk.Crosswalk;
import io.github.opendspt.mapping.crosswalk.CrosswalkJson;
import io.github.opendspt.mapping.crosswalk.CrosswalkRow;
import io.github.opendspt.mapping.crosswalk.Crosswalks;
import io.github.opendspt.mapping.crosswalk.NewControl;
import io.github.opendspt.mapping.crosswalk.Relationship;
import io.github.opendspt.mapping.crosswalk.RowEnd;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.testing.Golden;
import io.github.opendspt.testing.JsonSchemas;
import io.github.opendspt.testing.PublishedSchemas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OscalMappingCollectionTest {

    private static final Crosswalks BUNDLED = Crosswalks.bundled();

    static List<Crosswalk> bundled() {
        return BUNDLED.crosswalks();
    }

    private static Export export(Crosswalk crosswalk) {
        return OscalMappingCollection.export(crosswalk, BUNDLED, MappingMethod.HUMAN)
                .orElseThrow();
    }

    private static JsonNode collection(Export export) {
        return JsonMapper.shared().readTree(export.document()).get("mapping-collection");
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> schemaErrors(String document) throws IOException {
        return JsonSchemas.errors(
                JsonSchemas.compile(PublishedSchemas.text("oscal-1.2.1-mapping"), SpecificationVersion.DRAFT_7),
                document);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void hasTheShapeOfAMappingCollection(Crosswalk crosswalk) throws IOException {
        assertThat(schemaErrors(export(crosswalk).document())).isEmpty();
    }

    /** Outcomes have the ids of the catalog of the toolkit, so that a mapping and a catalog join up. */
    @Test
    void aCrosswalkOfAHostBetweenOutcomesAndItsControlsIsValidToo() throws IOException {
        Crosswalks held = BUNDLED.with(CrosswalkJson.reader(BUNDLED).read("""
                        {"format": "dspt-crosswalk/1", "id": "caf-to-ours", "source": "caf-2025-26", "target": "ours",
                         "controls": {"SEC 1": "One", "SEC 2": "Two"},
                         "rows": [{"source": "B2.a", "relationship": "superset-of", "target": "SEC 1", "confidence": "low",
                                   "rationale": "why", "basis": "us"}]}""").orElseThrow());
        Export export = OscalMappingCollection.export(
                        held.find("caf-to-ours").orElseThrow(), held, MappingMethod.HYBRID)
                .orElseThrow();
        JsonNode mapping = collection(export).get("mappings").get(0);

        assertThat(schemaErrors(export.document())).isEmpty();
        assertThat(mapping.at("/maps/0/sources/0/id-ref").asString()).isEqualTo("dspt-B2.a");
        assertThat(mapping.at("/maps/0/targets/0/id-ref").asString()).isEqualTo("ours-SEC_20_1");
        assertThat(elements(mapping.at("/source-gap-summary/unmapped-controls/0/with-ids")))
                .extracting(JsonNode::asString)
                .hasSize(46)
                .contains("dspt-A1.a")
                .doesNotContain("dspt-B2.a");
        assertThat(elements(mapping.at("/target-gap-summary/unmapped-controls/0/with-ids")))
                .extracting(JsonNode::asString)
                .containsExactly("ours-SEC_20_2");
    }

    @Test
    void judgeIsAwake() throws IOException {
        String document = export(bundled().get(0)).document();

        assertThat(schemaErrors(document.replace("\"not-complete\"", "\"nearly\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyRowIsAMapOfItsOwn(Crosswalk crosswalk) {
        List<JsonNode> maps =
                elements(collection(export(crosswalk)).get("mappings").get(0).get("maps"));

        assertThat(maps)
                .extracting(map -> String.join(
                        " ",
                        map.at("/sources/0/id-ref").asString(),
                        map.get("relationship").asString(),
                        map.at("/targets/0/id-ref").asString()))
                .containsExactlyElementsOf(crosswalk.rows().stream()
                        .map(row -> MappedList.controlId(row.source()) + " " + row.relationship() + " "
                                + MappedList.controlId(row.target()))
                        .toList());
        assertThat(maps).extracting(map -> map.get("uuid").asString()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyReferenceLeadsToAResource(Crosswalk crosswalk) {
        JsonNode collection = collection(export(crosswalk));
        List<String> resources = elements(collection.at("/back-matter/resources")).stream()
                .map(resource -> "#" + resource.get("uuid").asString())
                .toList();

        assertThat(resources).doesNotHaveDuplicates();
        assertThat(collection.at("/mappings/0/source-resource/href").asString()).isEqualTo(resources.get(0));
        assertThat(collection.at("/mappings/0/target-resource/href").asString()).isEqualTo(resources.get(1));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void gapsAreWhatNoRowNames(Crosswalk crosswalk) {
        JsonNode mapping = collection(export(crosswalk)).get("mappings").get(0);
        List<String> named = new ArrayList<>();
        for (CrosswalkRow row : crosswalk.rows()) {
            named.add(MappedList.controlId(row.source()));
            named.add(MappedList.controlId(row.target()));
        }

        for (String side : List.of("source", "target")) {
            JsonNode gaps = mapping.at("/" + side + "-gap-summary/unmapped-controls/0/with-ids");
            assertThat(elements(gaps).stream().map(JsonNode::asString)).doesNotContainAnyElementsOf(named);
        }
        assertThat(elements(mapping.at("/target-gap-summary/unmapped-controls/0/with-ids")))
                .extracting(JsonNode::asString)
                .containsAll(crosswalk.newInTarget().stream()
                        .map(NewControl::control)
                        .map(MappedList::controlId)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void relationshipIsSpeltAsOscalDoes(Relationship relationship) throws IOException {
        Export export = export(oneRow(relationship, null));

        assertThat(schemaErrors(export.document())).isEmpty();
        assertThat(collection(export).at("/mappings/0/maps/0/relationship").asString())
                .isEqualTo(relationship.token());
    }

    @Test
    void caveatIsARequirementOfBothSides() throws IOException {
        Export export = export(oneRow(Relationship.SUBSET_OF, "only in *one* case"));

        assertThat(schemaErrors(export.document())).isEmpty();
        assertThat(collection(export)
                        .at("/mappings/0/maps/0/qualifiers/0/description")
                        .asString())
                .isEqualTo("only in \\*one\\* case");
    }

    @Test
    void listsThatAreNotHeldAreNamedByTheirIdsWithoutGaps() throws IOException {
        Crosswalk unheld = Crosswalk.of(
                "mine",
                "27-mine",
                "yours",
                List.of(row(
                        new ControlEnd("27-mine", "A 1"), Relationship.EQUAL_TO, new ControlEnd("yours", "1"), null)),
                List.of());
        Export export = export(unheld);

        assertThat(schemaErrors(export.document())).isEmpty();
        assertThat(collection(export).at("/mappings/0/maps/0/sources/0/id-ref").asString())
                .isEqualTo("_27-mine-A_20_1");
        assertThat(collection(export).at("/mappings/0/source-gap-summary").isMissingNode())
                .isTrue();
    }

    @Test
    void crosswalkWithoutRowsIsNoCollection() {
        Crosswalk empty = Crosswalk.of("none", "dspt-2023-24", "iso-27001-2022", List.of(), List.of());

        assertThat(OscalMappingCollection.export(empty, BUNDLED, MappingMethod.HUMAN))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void confidenceIsTheCategoryOfItsScoreWhereItIsKnown(Confidence confidence) throws IOException {
        ControlEnd end = new ControlEnd("yours", "1");
        Export export = export(Crosswalk.of(
                "mine",
                "mine",
                "yours",
                List.of(new CrosswalkRow(
                        new ControlEnd("mine", "1"),
                        Relationship.EQUAL_TO,
                        end,
                        "because",
                        "made up",
                        confidence,
                        null,
                        List.of(),
                        null)),
                List.of()));

        assertThat(schemaErrors(export.document())).isEmpty();
        assertThat(collection(export)
                        .at("/mappings/0/maps/0/confidence-score/category")
                        .asString(""))
                .isEqualTo(confidence == Confidence.UNKNOWN ? "" : confidence.token());
    }

    /** Refs of a host's own can hold what an id cannot; they stay apart, and the document valid. */
    @Test
    void oddRefsHaveIdsOfTheirOwn() throws IOException {
        List<String> refs = List.of("A 1", "A_1", "A-1", "A#1", "A/1", "\u00E9", "\uD83D\uDE00");
        Crosswalk odd = Crosswalk.of(
                "odd",
                "27-mine",
                "yours",
                refs.stream()
                        .map(ref -> row(
                                new ControlEnd("27-mine", ref),
                                Relationship.EQUAL_TO,
                                new ControlEnd("yours", ref),
                                null))
                        .toList(),
                List.of());
        Export export = export(odd);

        assertThat(schemaErrors(export.document())).isEmpty();
        assertThat(elements(collection(export).at("/mappings/0/maps")).stream()
                        .map(map -> map.at("/sources/0/id-ref").asString()))
                .hasSize(refs.size())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[\\p{L}_][\\p{L}\\p{N}._-]*"));
    }

    @Test
    void cyberEssentialsIsWrittenAsBefore() throws IOException {
        String name = "mapping-cyber-essentials-to-iso-27001-2022.json";
        Export export =
                export(BUNDLED.find("cyber-essentials-to-iso-27001-2022").orElseThrow());

        Golden.check(getClass(), name, export.document());
    }

    private static Crosswalk oneRow(Relationship relationship, String caveat) {
        AssertionEnd source = new AssertionEnd(Edition.parse("2023-24"), AssertionRef.parse("4.5"));
        return Crosswalk.of(
                "one",
                "dspt-2023-24",
                "iso-27001-2022",
                List.of(row(source, relationship, new ControlEnd("iso-27001-2022", "A.8.5"), caveat)),
                List.of());
    }

    private static CrosswalkRow row(RowEnd source, Relationship relationship, RowEnd target, String caveat) {
        return new CrosswalkRow(
                source, relationship, target, "because", "made up", Confidence.LOW, caveat, List.of(), null);
    }
}
