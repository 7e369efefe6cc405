package io.github.opendspt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that a person looked at and that are to stay as they are, to the byte. After a change that is meant, write them anew with
 * {@code -Ddspt.golden=write}, look at the difference in version control, and commit:
 *
 * <pre>mvn -pl dspt-examples -am test -Dtest='Golden*Test' -Dsurefire.failIfNoSpecifiedTests=false -Ddspt.golden=write</pre>
 */
public final class Golden {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** Holds that a file in the folder {@code golden} of the test resources has this content. */
    public static void check(String name, String actual) throws IOException {
        check(RESOURCES.resolve("golden").resolve(name), actual);
    }

    /** Holds that a file that lies beside a test class, among the resources, has this content. */
    public static void check(Class<?> test, String name, String actual) throws IOException {
        Path folder = RESOURCES.resolve(test.getPackageName().replace('.', '/'));
        check(folder.resolve(name), actual);
    }

    /** Holds that a file of the module, by its path in the module's folder, has this content. */
    public static void check(Path file, String actual) throws IOException {
        byte[] bytes = actual.getBytes(StandardCharsets.UTF_8);
        if ("write".equals(System.getProperty("dspt.golden"))) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        }
        assertThat(file).as("a golden file; -Ddspt.golden=write writes it anew").exists();
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
        assertThat(file).hasBinaryContent(bytes);
    }
}
