package io.github.opendspt.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what is to come out. To write them anew, look at the difference in version control, and commit:
 *
 * <pre>mvn -pl dspt-examples -am test -Dtest='Golden*Test' -Dsurefire.failIfNoSpecifiedTests=false -Ddspt.golden=write</pre>
 */
public final class Golden {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Holds that a file of the golden directory has this content. */
    public static void check(String name, String actual) throws IOException {
        check(DIRECTORY.resolve(name), actual);
    }

    /** Holds that a file of this module has this content. */
    public static void check(Path file, String actual) throws IOException {
        if ("write".equals(System.getProperty("dspt.golden"))) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
