package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The finished jar of the service, in the phase {@code verify}: it names what it holds and brings the licences along. */
class ServiceJarCheck {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String BILL = "META-INF/sbom/application.cdx.json";
    private static final Pattern TEXT = Pattern.compile("(?i).*(licen[cs]e|notice)[^/]*$");
    private static final Pattern VERSIONED = Pattern.compile("(.+?)-(\\d.*)\\.jar");

    /** Licences whose text lies in this jar once: ours, and that of Jakarta's jars. The text of MPL 2.0 need only be pointed to. */
    private static final List<String> SHARED = List.of("apache", "epl-2.0", "mpl 2.0");

    @Test
    void namesEveryLibraryForPeople() throws IOException {
        try (JarFile jar = jar()) {
            String list = text(jar, "META-INF/THIRD-PARTY.txt");
            assertThat(list).contains("htmx.org");
            assertThat(libraries(jar).stream().filter(library -> !library.startsWith("dspt-")))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(library ->
                            assertThat(list).contains(VERSIONED.matcher(library).replaceFirst(":$1:$2 ")));
        }
    }

    /** Sees every library in the bill of materials, which its plugin makes only where Maven may go online. */
    @Test
    void namesEveryLibraryForMachines() throws IOException {
        try (JarFile jar = jar()) {
            assumeThat(jar.getManifest().getMainAttributes().getValue("Sbom-Location"))
                    .as("a bill of materials, which Maven offline does not make")
                    .isEqualTo(BILL);
            String bill = text(jar, BILL);
            assertThat(bill).contains("htmx.org");
            assertThat(libraries(jar))
                    .allSatisfy(library ->
                            assertThat(bill).contains(VERSIONED.matcher(library).replaceFirst("/$1@$2")));
        }
    }

    /** Sees a licence's text in each library, or beside it, or that its licence is one whose text lies here once. */
    @Test
    void bringsTheLicenceOfEveryLibrary() throws IOException {
        try (JarFile jar = jar()) {
            String list = text(jar, "META-INF/THIRD-PARTY.txt");
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(texts(jar, "jakarta.annotation-api-3.0.0.jar")).contains("META-INF/LICENSE.md");
            List<String> beside = libraries(jar).stream()
                    .filter(library -> library.startsWith("dspt-examples-"))
                    .flatMap(library -> entries(jar, library).stream())
                    .filter(name -> name.startsWith("META-INF/licences/"))
                    .toList();
            assertThat(libraries(jar)).allSatisfy(library -> {
                String artifact = VERSIONED.matcher(library).replaceFirst("$1");
                if (texts(jar, library).isEmpty() && !beside.contains("META-INF/licences/" + artifact + ".txt")) {
                    assertThat(list.lines().filter(line -> line.contains(":" + artifact + ":")))
                            .singleElement()
                            .satisfies(line -> assertThat(SHARED).anyMatch(line.toLowerCase(Locale.ROOT)::contains));
                }
            });
        }
    }

    private static JarFile jar() throws IOException {
        return new JarFile("target/dspt-service.jar");
    }

    private static List<String> libraries(JarFile jar) {
        return jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                .map(name -> name.substring(LIBRARIES.length()))
                // Spring Boot's own, added when the jar is made: from the same release as the rest of it.
                .filter(name -> !name.startsWith("spring-boot-jarmode-tools-"))
                .toList();
    }

    private static List<String> texts(JarFile jar, String library) {
        return entries(jar, library).stream()
                .filter(name -> !name.endsWith(".class") && TEXT.matcher(name).matches())
                .toList();
    }

    private static List<String> entries(JarFile jar, String library) {
        try (JarInputStream nested = new JarInputStream(jar.getInputStream(jar.getEntry(LIBRARIES + library)))) {
            List<String> names = new ArrayList<>();
            for (JarEntry entry = nested.getNextJarEntry(); entry != null; entry = nested.getNextJarEntry()) {
                names.add(entry.getName());
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        JarEntry found = entry == null ? jar.getJarEntry("BOOT-INF/classes/" + name) : entry;
        assertThat(found).as(name).isNotNull();
        try (InputStream in = jar.getInputStream(found)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
