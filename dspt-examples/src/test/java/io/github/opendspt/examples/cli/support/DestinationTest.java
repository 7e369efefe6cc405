package io.github.opendspt.examples.cli.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.model.json.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are replaced in one step, where they really are, and never an input. */
class DestinationTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), false, false, Run.TODAY);

    private static Destination to(Path file) {
        return new Destination(file.toString());
    }

    private List<String> code(Destination destination) {
        try {
            destination.write("new\n", terminal);
            return List.of();
        } catch (BadInputException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_file_is_made_or_replaced_and_nothing_is_left_beside_it() throws IOException {
        Path file = directory.resolve("a.txt");
        to(file).write("one\n", terminal);
        assertThat(file).hasContent("one\n");
        to(file).write("two\n", terminal);
        assertThat(file).hasContent("two\n");
        assertThat(files()).containsExactly("a.txt");
        to(file).say("2 rows", terminal);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(file + ": 2 rows\n");
    }

    @Test
    void permissions_stay_and_those_of_a_new_file_are_as_the_system_gives_them() throws IOException {
        assumeThat(directory.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path ordinary = Files.createFile(directory.resolve("ordinary"));
        Path made = directory.resolve("made");
        to(made).write("x\n", terminal);
        assertThat(Files.getPosixFilePermissions(made)).isEqualTo(Files.getPosixFilePermissions(ordinary));
        for (String permissions : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString(permissions));
            to(made).write(permissions, terminal);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    void a_link_is_followed_and_stays() throws IOException {
        Path real =
                Files.writeString(Files.createDirectory(directory.resolve("d")).resolve("real"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("d", "real"));
        Path second = Files.createSymbolicLink(directory.resolve("second"), link);
        to(second).write("new\n", terminal);
        assertThat(real).hasContent("new\n");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        Path dangling = Files.createSymbolicLink(directory.resolve("dangling"), Path.of("d", "later"));
        to(dangling).write("made\n", terminal);
        assertThat(directory.resolve("d").resolve("later")).hasContent("made\n");
        Path loop = Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));
        assertThat(code(to(loop))).containsExactly("file.not-written");
        assertThat(Files.isSymbolicLink(loop)).isTrue();
    }

    @Test
    void an_input_is_not_written_over_under_any_name() throws IOException {
        Path input = Files.writeString(directory.resolve("in.json"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), input);
        Path hard = Files.createLink(directory.resolve("hard"), input);
        Path other = Files.writeString(directory.resolve("other"), "old");
        new Source(input.toString()).readAll(terminal);
        for (Path name :
                List.of(input, link, hard, directory.resolve("x").resolve("..").resolve("in.json"))) {
            Files.createDirectories(directory.resolve("x"));
            assertThat(code(to(name))).as(name.toString()).containsExactly("file.is-input");
            assertThat(code(to(name).changing(new Source(other.toString()))))
                    .as(name.toString())
                    .containsExactly("file.is-input");
        }
        assertThat(input).hasContent("old");
        assertThat(code(to(other))).isEmpty();
        assertThat(code(to(input).changing(new Source(link.toString())))).isEmpty();
        assertThat(input).hasContent("new\n");
    }

    @Test
    void where_there_can_be_no_file_that_is_said() throws IOException {
        assertThat(code(to(directory))).containsExactly("file.is-directory");
        assertThat(code(to(directory.resolve("none").resolve("a")))).containsExactly("file.no-folder");
        assertThat(code(to(Files.createFile(directory.resolve("file")).resolve("a"))))
                .containsExactly("file.not-written");
        assertThat(code(new Destination("a\0b"))).containsExactly("file.no-folder");
        assertThat(code(new Destination(""))).containsExactly("file.is-directory");
    }

    /** A device that is always full stands for a disk that is. */
    @Test
    void what_is_no_regular_file_is_written_into() throws IOException {
        assumeThat(Path.of("/dev/full")).exists();
        assertThat(code(new Destination("/dev/null"))).isEmpty();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> new Destination("/dev/full").write("x", terminal))
                .satisfies(e -> assertThat(e.located())
                        .containsExactly("/dev/full: file.not-written: it cannot be written: No space left on device"));
    }

    @Test
    void standard_output_takes_the_same_bytes_as_a_file() throws IOException {
        Path file = directory.resolve("a");
        String lines = "\ufeffa\u001b[2J\r\n\u202e\n";
        to(file).write(lines, terminal);
        new Destination("-").write(lines, terminal);
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
        out.reset();
        to(file).writeJson("\"\u009b\"", terminal);
        new Destination("-").writeJson("\"\u009b\"", terminal);
        assertThat(file).hasContent("\"\\u009b\"\n");
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }
}
