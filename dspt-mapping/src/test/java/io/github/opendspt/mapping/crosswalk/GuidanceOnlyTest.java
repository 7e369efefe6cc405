package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.mapping.framework.Frameworks;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rule D17: what a certificate is worth and what a control covers are kept apart, in the types and in the data. */
class GuidanceOnlyTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static Path built() {
        try {
            return Path.of(Crosswalks.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files of a kind below a package, but not those below a package under it if {@code deep} is false. */
    private static List<Path> files(String below, String kind, boolean deep) throws IOException {
        try (Stream<Path> files = Files.walk(built().resolve("io/github/opendspt/mapping" + below), deep ? 9 : 1)) {
            return files.filter(file -> file.toString().endsWith(kind)).toList();
        }
    }

    /** Every name that a class file uses stands in it as text. */
    private static String names(Path classFile) throws IOException {
        return new String(Files.readAllBytes(classFile), StandardCharsets.ISO_8859_1);
    }

    @Test
    void noTypeHereKnowsOfCreditOrCertificates() throws IOException {
        List<Path> classes = Stream.concat(
                        files("/crosswalk", ".class", true).stream(), files("/framework", ".class", true).stream())
                .toList();
        assertThat(classes).hasSizeGreaterThan(20);
        for (Path file : classes) {
            assertThat(names(file))
                    .as("%s", file)
                    .doesNotContain("CertificateScheme")
                    .doesNotContain("opendspt/model/credit")
                    .doesNotContain("opendspt/model/assessment")
                    .doesNotContainIgnoringCase("exempt")
                    .doesNotContain("Credit")
                    .doesNotContain("credit");
        }
    }

    @Test
    void whatDecidesOnCreditKnowsNoCrosswalk() throws IOException {
        for (Path file : files("", ".class", false)) {
            assertThat(names(file)).as("%s", file).doesNotContain("opendspt/mapping/crosswalk");
        }
        for (Path file : files("", ".json", true)) {
            String directory = file.getParent().getFileName().toString();
            if (!directory.equals("crosswalk") && !directory.equals("framework")) {
                assertThat(Files.readString(file)).as("%s", file).doesNotContain("CE-REQ-", "CE-PLUS-TC");
            }
        }
    }

    @Test
    void noMemberOfTheDataIsAnExemption() throws IOException {
        for (Path file : files("/crosswalk", ".json", true)) {
            assertMembers(MAPPER.readTree(file.toFile()), file);
        }
    }

    private static void assertMembers(JsonNode node, Path file) {
        node.propertyNames()
                .forEach(name -> assertThat(name)
                        .as("%s", file)
                        .doesNotContainIgnoringCase("exempt")
                        .doesNotContainIgnoringCase("credit")
                        .doesNotContain("v8_items"));
        node.forEach(child -> assertMembers(child, file));
    }

    /** Two rationales mention in passing what the toolkit grants; they are prose, and they say that it is another matter. */
    @Test
    void noRowSpeaksOfCreditButTheKnown() throws IOException {
        Map<String, List<String>> knownGaps;
        try (InputStream in = GuidanceOnlyTest.class.getResourceAsStream("known-gaps.json")) {
            knownGaps = MAPPER.readValue(in, new TypeReference<>() {});
        }
        assertThat(Crosswalks.bundled().crosswalks().stream()
                        .flatMap(crosswalk -> crosswalk.rows().stream())
                        .filter(row -> Stream.of(row.rationale(), row.basis(), String.valueOf(row.caveat()))
                                .anyMatch(text -> text.contains("exempt") || text.contains("credit")))
                        .map(CrosswalkRow::toString))
                .containsExactlyElementsOf(knownGaps.get("rowsWhoseWordsSpeakOfCredit"));
        assertThat(Frameworks.bundled().frameworks().stream()
                        .flatMap(framework -> framework.controls().stream())
                        .map(Record::toString))
                .noneMatch(text -> text.contains("exempt") || text.contains("credit"));
    }
}
