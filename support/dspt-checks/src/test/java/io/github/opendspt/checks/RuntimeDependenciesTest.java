package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host takes on when it takes the three modules. A change here is a decision, and is named in the changelog. */
class RuntimeDependenciesTest {

    private static final long MEBIBYTE = 1024 * 1024;

    private static final List<String> LIBRARIES = List.of(
            "com.fasterxml.jackson.core:jackson-annotations",
            "de.siegmar:fastcsv",
            "jakarta.validation:jakarta.validation-api",
            "org.slf4j:slf4j-api",
            "tools.jackson.core:jackson-core");

    @Test
    void whatComesWithTheModules() {
        assertThat(thirdParty()).containsExactlyInAnyOrderElementsOf(LIBRARIES);
    }

    @Test
    void notMoreThanFiveLibrariesUnderOneMebibyte() throws IOException {
        List<Path> jars = Shipped.runtimeClassPath().stream()
                .filter(RuntimeDependenciesTest::isThirdParty)
                .toList();
        assertThat(jars).hasSizeLessThanOrEqualTo(5);
        long together = 0;
        for (Path jar : jars) {
            together += Files.size(jar);
        }
        assertThat(together).isLessThan(MEBIBYTE);
    }

    @Test
    void theThreeModulesTogetherStayUnderOneAndNineTenthsMebibytes() throws IOException {
        assertThat(sizeOf(Shipped.CORE)).isPositive().isLessThan(MEBIBYTE * 19 / 10);
    }

    @Test
    void theModuleForSpreadsheetsStaysUnderAThirdOfAMebibyte() throws IOException {
        assertThat(sizeOf(List.of("dspt-workbook"))).isPositive().isLessThan(MEBIBYTE / 3);
    }

    private static long sizeOf(List<String> modules) throws IOException {
        long together = 0;
        for (String module : modules) {
            together += Files.size(Shipped.jar(module));
        }
        return together;
    }

    private static List<String> thirdParty() {
        return Shipped.runtimeClassPath().stream()
                .filter(RuntimeDependenciesTest::isThirdParty)
                .map(RuntimeDependenciesTest::coordinates)
                .toList();
    }

    private static boolean isThirdParty(Path jar) {
        return !Shipped.CORE.contains(jar.getFileName().toString().replace("-" + Shipped.VERSION + ".jar", ""));
    }

    /** Group and artifact of a library that is known, by the folders of the local repository; of another the folder. */
    private static String coordinates(Path jar) {
        Path artifact = jar.getParent().getParent();
        return LIBRARIES.stream()
                .filter(library -> artifact.endsWith(folders(library)))
                .findAny()
                .orElseGet(artifact::toString);
    }

    private static Path folders(String library) {
        int colon = library.indexOf(':');
        return Path.of(library.substring(0, colon).replace('.', '/'), library.substring(colon + 1));
    }
}
