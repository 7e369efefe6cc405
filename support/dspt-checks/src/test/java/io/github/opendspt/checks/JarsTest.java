package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is in the jars. */
class JarsTest {

    private static final List<String> MODULES = Shipped.MODULES;
    private static final Pattern LICENCE = Pattern.compile("(?i)licen[cs]e|notice");

    @ParameterizedTest
    @FieldSource("MODULES")
    void aJarHoldsItsOwnPackagesAndNothingElse(String module) throws IOException {
        String own = "io/github/opendspt/" + module.substring("dspt-".length()) + "/";
        try (JarFile jar = new JarFile(Shipped.jar(module).toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")))
                    .contains("module-info.class", "META-INF/LICENSE", "META-INF/NOTICE", "META-INF/MANIFEST.MF")
                    .allMatch(name -> name.startsWith(own)
                            || name.equals("module-info.class")
                            || name.startsWith("META-INF/")
                            || name.equals("ContributorValidationMessages.properties"))
                    .noneMatch(name -> name.endsWith("Test.class"));
        }
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void theManifestNamesTheVersionAndNoMachine(String module) throws IOException {
        try (JarFile jar = new JarFile(Shipped.jar(module).toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Implementation-Version")).isEqualTo(Shipped.VERSION);
            assertThat(manifest.keySet())
                    .extracting(Object::toString)
                    .doesNotContain("Built-By", "Build-Jdk", "Build-Jdk-Spec", "Created-By");
        }
    }

    /** The jar of the command line holds the libraries that it needs, so it brings their licences and notices along. */
    @Test
    void theJarOfTheCommandLineNamesWhatItHolds() throws IOException {
        try (JarFile jar = new JarFile(
                Shipped.ROOT.resolve("dspt-examples/target/dspt.jar").toFile())) {
            ZipEntry list = jar.getEntry("META-INF/THIRD-PARTY.txt");
            assertThat(jar.stream().map(ZipEntry::getName)).contains("META-INF/LICENSE", "META-INF/NOTICE");
            String thirdParties = new String(jar.getInputStream(list).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Shipped.commandLineClassPath())
                    .filteredOn(library -> !library.getFileName().toString().startsWith("dspt-"))
                    .isNotEmpty()
                    .allSatisfy(library -> assertThat(thirdParties)
                            .contains(library.getFileName().toString().replaceFirst("-([0-9.]+)\\.jar$", ":$1 ")));
        }
    }

    /** What any library in the jar says of its licence is in the jar word for word, joined where several use one name. */
    @Test
    void theJarOfTheCommandLineHoldsEveryLicenceAndNotice() throws IOException {
        try (JarFile whole = new JarFile(
                Shipped.ROOT.resolve("dspt-examples/target/dspt.jar").toFile())) {
            int checked = 0;
            for (Path library : Shipped.commandLineClassPath()) {
                try (JarFile jar = new JarFile(library.toFile())) {
                    for (JarEntry entry :
                            jar.stream().filter(JarsTest::isLicence).toList()) {
                        assertThat(text(whole, entry.getName()))
                                .as(library.getFileName() + " " + entry.getName())
                                .contains(text(jar, entry.getName()).strip());
                        checked++;
                    }
                }
            }
            assertThat(checked).isGreaterThan(5);
        }
    }

    /** A library without a licence's text in its own jar has it here, word for word, unless the licence is ours, which is here. */
    @Test
    void theJarOfTheCommandLineBringsTheLicencesThatLibrariesLeaveOut() throws IOException {
        try (JarFile whole = new JarFile(
                Shipped.ROOT.resolve("dspt-examples/target/dspt.jar").toFile())) {
            String list = text(whole, "META-INF/THIRD-PARTY.txt");
            List<String> brought = new ArrayList<>();
            for (Path library : Shipped.commandLineClassPath()) {
                String artifact = library.getFileName().toString().replaceFirst("-[0-9].*$", "");
                try (JarFile jar = new JarFile(library.toFile())) {
                    if (jar.stream().anyMatch(JarsTest::isLicence)) {
                        continue;
                    }
                }
                if (list.lines().noneMatch(line -> line.contains(":" + artifact + ":") && line.contains("Apache"))) {
                    assertThat(text(whole, "META-INF/licences/" + artifact + ".txt"))
                            .contains("Copyright");
                    brought.add(artifact);
                }
            }
            assertThat(brought).containsExactly("jmustache");
        }
    }

    private static boolean isLicence(JarEntry entry) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !name.endsWith(".class")
                && LICENCE.matcher(name).find();
    }

    private static String text(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void noPackageIsSplit() {
        Map<String, List<String>> holders = new HashMap<>();
        for (ModuleReference module :
                ModuleFinder.of(Shipped.runtimeClassPath().toArray(Path[]::new)).findAll()) {
            for (String name : module.descriptor().packages()) {
                holders.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(module.descriptor().name());
            }
        }
        assertThat(holders).allSatisfy((name, modules) -> assertThat(modules).hasSize(1));
    }

    @Test
    void everythingOnTheRuntimeClassPathIsAModuleByItsOwnWord() {
        assertThat(ModuleFinder.of(Shipped.runtimeClassPath().toArray(Path[]::new))
                        .findAll())
                .extracting(ModuleReference::descriptor)
                .noneMatch(ModuleDescriptor::isAutomatic);
    }
}
