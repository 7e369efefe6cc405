package io.github.opendspt.model.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogs and profiles that this SDK wrote are read back; what is not as it wrote them is refused, with its place. */
class OscalReadBackTest {

    private static final RequirementSet SET = bundledSets().get(2);
    private static final String CATALOG = OscalCatalog.export(SET).document();
    private static final String PROFILE = profile("catalog.json");

    static List<RequirementSet> bundledSets() {
        return Catalogue.bundled().requirementSets();
    }

    private static String profile(String href) {
        return OscalProfile.standardsMet(SET, URI.create(href)).orElseThrow().document();
    }

    private static Reading<RequirementSet> catalog(String document) {
        return OscalCatalog.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading<Status> read(String profile) {
        return OscalProfile.read(profile.getBytes(StandardCharsets.UTF_8), SET);
    }

    private static List<String> places(Reading<?> reading) {
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.line()).isNotNull());
        return reading.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bundledSets")
    void bundledSetIsReadBackWhole(RequirementSet set) {
        RequirementSet read =
                OscalCatalog.read(OscalCatalog.export(set).toBytes()).orElseThrow();

        assertThat(read).isEqualTo(set);
        assertThat(RequirementSetJson.writer().toText(read))
                .isEqualTo(RequirementSetJson.writer().toText(set));
    }

    @ParameterizedTest
    @MethodSource("bundledSets")
    void profilesNameTheirStatus(RequirementSet set) {
        URI elsewhere = URI.create("https://grc.example/catalogs/1?x=%20");

        OscalProfile.standardsMet(set, elsewhere)
                .ifPresent(profile -> assertThat(
                                OscalProfile.read(profile.toBytes(), set).orElseThrow())
                        .isEqualTo(Status.STANDARDS_MET));
        OscalProfile.approachingStandards(set, elsewhere)
                .ifPresent(profile -> assertThat(
                                OscalProfile.read(profile.toBytes(), set).orElseThrow())
                        .isEqualTo(Status.APPROACHING_STANDARDS));
    }

    @Test
    void spacingAndByteOrderMarkDoNotMatter() {
        assertThat(catalog("\uFEFF" + CATALOG.replaceAll("\n *", "") + "\n\n").orElseThrow())
                .isEqualTo(SET);
    }

    @Test
    void everyPlaceThatWasChangedIsReported() {
        String changed = CATALOG.replace("\"title\" : \"Personal confidential data\"", "\"title\" : \"Mine\"")
                .replaceFirst("\"version\" : \"sha256:[^\"]*\",\n", "")
                .replace("\"id\" : \"dspt-1\",", "\"id\" : \"dspt-1\", \"params\" : [{\"id\" : \"x\"}],")
                .replaceFirst("\"value\" : \"mandatory\"", "\"value\" : [\"mandatory\"]");

        assertThat(places(catalog(changed)))
                .containsExactly(
                        "oscal.missing /catalog/metadata",
                        "oscal.surplus /catalog/groups/0",
                        "oscal.changed /catalog/groups/0/title",
                        "oscal.changed /catalog/groups/0/controls/0/controls/0/props/2/value");
    }

    @Test
    void listsThatAreLongerOrShorterAreReported() {
        String longer = PROFILE.replaceFirst("\"with-ids\" : \\[", "\"with-ids\" : [\n\"dspt-1\",");
        String shorter = Pattern.compile(",\\s*\"[^\"]*\"\\s*(\\]\\s*\\}\\s*\\]\\s*\\}\\s*\\],\\s*\"merge\")")
                .matcher(PROFILE)
                .replaceFirst("$1");

        assertThat(places(read(longer)))
                .last()
                .asString()
                .startsWith("oscal.surplus /profile/imports/0/include-controls/0/with-ids/");
        assertThat(places(read(shorter)))
                .containsExactly("oscal.shorter /profile/imports/0/include-controls/0/with-ids");
    }

    @Test
    void placesAreThoseOfTheDocument() {
        String changed = CATALOG.replace("\"title\" : \"Personal confidential data\"", "\"title\" : \"Mine\"");
        int at = changed.indexOf("\"Mine\"");

        Problem problem = catalog(changed).problems().get(0);

        assertThat(problem.line())
                .isEqualTo((int) changed.substring(0, at).lines().count());
        assertThat(problem.column()).isEqualTo(at - changed.lastIndexOf('\n', at));
    }

    @Test
    void foreignDocumentsAreRefused() {
        CafOutcomes outcomes = CafCatalogue.bundled().outcomes(Edition.parse("2025-26"));
        String foreign =
                "{\"catalog\": {\"uuid\": \"u\", \"back-matter\": {\"resources\": [{\"base64\": {\"filename\": \"x\","
                        + " \"value\": \"eA==\"}}]}}}";

        assertThat(places(catalog(OscalCafCatalog.export(outcomes).document())))
                .containsExactly("oscal.foreign /catalog");
        assertThat(places(catalog(foreign))).containsExactly("oscal.foreign /catalog");
        assertThat(places(catalog(PROFILE))).containsExactly("oscal.foreign ");
        assertThat(places(read(CATALOG))).containsExactly("oscal.foreign ");
        assertThat(places(catalog("[]"))).containsExactly("oscal.foreign ");
    }

    @Test
    void profileOfAnotherSetIsRefused() {
        RequirementSet other = bundledSets().get(0);

        assertThat(OscalProfile.read(PROFILE.getBytes(StandardCharsets.UTF_8), other)
                        .value())
                .isEmpty();
    }

    @Test
    void attachedDocumentIsReadStrictly() {
        String value =
                Base64.getEncoder().encodeToString(RequirementSetJson.writer().toBytes(SET));
        String broken = Base64.getEncoder()
                .encodeToString("{\"format\": \"dspt-requirements/1\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(CATALOG).contains(value);

        assertThat(places(catalog(CATALOG.replace(value, "not Base64"))))
                .containsExactly("oscal.attachment /catalog/back-matter/resources/0/base64/value");
        assertThat(places(catalog(CATALOG.replace(value, broken))))
                .hasSizeGreaterThan(3)
                .allMatch(place -> place.equals("value.missing /catalog/back-matter/resources/0/base64/value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"catalog\": {\"a\": 1, \"a\": 2}}", "{\"catalog\": nul", "\0{\0"})
    void brokenDocumentsAreOneProblem(String document) {
        assertThat(places(catalog(document))).hasSize(1).allMatch(place -> place.startsWith("json."));
        assertThat(places(read(document))).hasSize(1).allMatch(place -> place.startsWith("json."));
    }

    @Test
    void hugeDocumentsAreBounded() {
        String surplus = CATALOG.replaceFirst("\"groups\" : \\[", "\"groups\" : [" + "1,".repeat(1_000_000));
        String deep = CATALOG.replaceFirst("\"groups\" : \\[", "\"groups\" : [" + "[".repeat(100_000));

        assertThat(catalog(surplus).problems()).hasSize(1_001);
        assertThat(catalog(surplus).problems().get(1_000).code()).isEqualTo("problems.more");
        assertThat(places(catalog(deep))).containsExactly("json.too-deep /catalog/groups" + "/0".repeat(30));
        assertThat(places(catalog(" ".repeat((8 << 20) + 1)))).containsExactly("json.too-large ");
    }

    @Test
    void setThatItsWriterRefusesIsNotAttached() {
        RequirementSet blank = SET.toBuilder().note(" ").build();
        Export export = OscalCatalog.export(blank);

        assertThat(export.leftOut()).anyMatch(finding -> finding.code().equals("oscal.not-attached"));
        assertThat(places(OscalCatalog.read(export.toBytes()))).containsExactly("oscal.foreign /catalog");
    }
}
