package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that Maven Central asks of a deployment is there: main, sources and Javadoc jars, complete poms, a bill of
 * materials, and signatures unless the build was told {@code -Dgpg.skip}. Only the profile {@code release} builds these.
 */
@Tag("release")
class PublishedShapeTest {

    private static final List<String> MODULES = Shipped.MODULES;
    private static final List<String> ENDINGS = List.of(".jar", "-sources.jar", "-javadoc.jar");

    private static final boolean SIGNED = !List.of("", "true").contains(System.getProperty("gpg.skip", "false"));

    private static List<String> entries(Path jar) throws IOException {
        assertThat(jar).exists();
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static List<String> exported(String module) {
        return ModuleFinder.of(Shipped.jar(module)).findAll().iterator().next().descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .map(name -> name.replace('.', '/'))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void theSourcesOfEveryClassAreThere(String module) throws IOException {
        List<String> sources = entries(Shipped.file(module, "-sources.jar"));

        assertThat(sources).contains("META-INF/LICENSE", "META-INF/NOTICE", "module-info.java");
        assertThat(entries(Shipped.jar(module)).stream().filter(name -> name.endsWith(".class") && !name.contains("$")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(sources).contains(name.replace(".class", ".java")));
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void everyExportedPackageIsDocumented(String module) throws IOException {
        List<String> pages = entries(Shipped.file(module, "-javadoc.jar"));

        assertThat(pages).contains("index.html");
        assertThat(exported(module))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(pages)
                        .anyMatch(page -> page.endsWith("/" + name + "/package-summary.html")
                                || page.equals(name + "/package-summary.html")));
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void theBillOfMaterialsListsWhatComesAlong(String module) throws IOException {
        assertThat(Shipped.ROOT.resolve(module).resolve("target/bom.xml")).isNotEmptyFile();
        JsonNode bom = JsonMapper.shared()
                .readTree(Files.readAllBytes(Shipped.ROOT.resolve(module).resolve("target/bom.json")));

        assertThat(bom.at("/bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(bom.at("/metadata/component/name").asString()).isEqualTo(module);
        assertThat(bom.at("/components").values().stream()
                        .map(component -> component.at("/name").asString()))
                .contains("jackson-core", "jackson-annotations")
                .doesNotContain("junit-jupiter", "jqwik", "assertj-core", "slf4j-nop");
    }

    /** Required is what Maven gives every host; what a host brings if it likes is optional. */
    @ParameterizedTest
    @FieldSource("MODULES")
    void theBillOfMaterialsTellsOptionalFromRequired(String module) throws IOException {
        List<String> always = Shipped.runtimeClassPath().stream()
                .map(jar -> jar.getFileName().toString())
                .toList();
        JsonNode bom = JsonMapper.shared()
                .readTree(Files.readAllBytes(Shipped.ROOT.resolve(module).resolve("target/bom.json")));
        List<String> optional = new ArrayList<>();

        for (JsonNode component : bom.at("/components").values()) {
            String file = component.at("/name").asString() + "-"
                    + component.at("/version").asString() + ".jar";
            boolean required = component.at("/scope").asString().equals("required");
            boolean provided = component.at("/name").asString().equals("jspecify");
            assertThat(required).as(file).isEqualTo(provided || always.contains(file));
            if (!required) {
                assertThat(component.at("/scope").asString()).as(file).isEqualTo("optional");
                optional.add(component.at("/name").asString());
            }
        }
        if (module.equals("dspt-model")) {
            assertThat(optional).contains("jackson-databind", "hibernate-validator", "jsonschema-generator");
        }
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void everyFileIsSignedUnlessToldNotTo(String module) {
        assertThat(ENDINGS.stream().map(ending -> Files.exists(Shipped.file(module, ending + ".asc"))))
                .containsOnly(SIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "dspt-model", "dspt-scoring", "dspt-mapping", "dspt-workbook", "dspt-bom"})
    void thePomSaysWhatCentralAsksFor(String folder) {
        Pom pom = Pom.in(folder);

        for (String element : List.of("name", "description", "url")) {
            assertThat(pom.texts("/project/" + element)).as(element).hasSize(1).doesNotContain("");
        }
        assertEverythingAboutTheProject(Pom.in("."));
        // Central takes nothing that it does not hold itself.
        assertThat(pom.texts("/project/repositories | /project/pluginRepositories"))
                .isEmpty();
    }

    /** It has no parent that could say so for it. */
    @Test
    void theBillOfMaterialsSaysByItselfWhatCentralAsksFor() {
        assertEverythingAboutTheProject(Pom.at(Shipped.file("dspt-bom", ".pom")));
    }

    private static void assertEverythingAboutTheProject(Pom pom) {
        for (String element : List.of(
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "developers/developer/url",
                "scm/connection",
                "scm/developerConnection",
                "scm/url")) {
            assertThat(pom.texts("/project/" + element)).as(element).hasSize(1).doesNotContain("");
        }
    }

    @Test
    void onlyTheLibrariesTheirVersionsAndTheirParentAreDeployed() {
        List<String> others = Pom.in(".").texts("/project/modules/module").stream()
                .filter(module -> !MODULES.contains(module) && !module.equals("dspt-bom"))
                .toList();
        List<String> excluded = Pom.in(".").texts("/project/profiles/profile[id='release']//excludeArtifact");

        assertThat(others).isNotEmpty();
        for (String module : others) {
            assertThat(Pom.in(module).texts("/project/properties/maven.deploy.skip"))
                    .as(module)
                    .containsExactly("true");
            assertThat(excluded).contains(Path.of(module).getFileName().toString());
        }
    }

    @Test
    void noFileInATargetFolderIsAnUnknownArtefact() throws IOException {
        for (String module : MODULES) {
            try (Stream<Path> files = Files.list(Shipped.ROOT.resolve(module).resolve("target"))) {
                assertThat(files.map(file -> file.getFileName().toString())
                                .filter(name -> name.endsWith(".jar"))
                                .collect(Collectors.toSet()))
                        .containsExactlyInAnyOrderElementsOf(ENDINGS.stream()
                                .map(ending -> module + "-" + Shipped.VERSION + ending)
                                .toList());
            }
        }
    }
}
