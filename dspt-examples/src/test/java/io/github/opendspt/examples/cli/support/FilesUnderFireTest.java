package io.github.opendspt.examples.cli.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendspt.examples.cli.Dspt;
import io.github.opendspt.examples.cli.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes that are killed while they write, or run out of room: the old file stays whole. */
class FilesUnderFireTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void a_killed_process_leaves_the_old_file_or_the_new_one(int turns) throws IOException, InterruptedException {
        Path file = Files.writeString(directory.resolve("a"), WritesForever.content(0));
        Process process = java(WritesForever.class, file.toString()).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < turns; i++) {
                assertThat(out.readLine()).isEqualTo("written");
            }
            process.destroyForcibly();
            process.waitFor();
        }
        String left = Files.readString(file);
        assertThat(left.equals(WritesForever.content(0)) || left.equals(WritesForever.content(1)))
                .as("%s characters, from %s to %s", left.length(), left.charAt(0), left.charAt(left.length() - 1))
                .isTrue();
        assertThat(files()).allMatch(name -> name.equals("a") || name.matches("\\.dspt-[0-9]+-0\\.tmp"));
    }

    /** One place writes files, so that what holds for it holds for every command. */
    @Test
    void nothing_but_a_destination_writes_files() throws IOException {
        Pattern writing =
                Pattern.compile("FileOutputStream\\((?!FileDescriptor)|FileWriter|newOutputStream|newBufferedWriter"
                        + "|Files\\.(write|writeString|copy|move|createFile)\\b|RandomAccessFile|FileChannel\\.open");
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                boolean writes = writing.matcher(Files.readString(source)).find();
                assertThat(writes).as(source.toString()).isEqualTo(source.endsWith("Destination.java"));
            }
        }
    }

    /**
     * A limit on the size of files stands for a disk that is full: the system refuses to write on in the same way. F is the
     * file that would be written, D the folder, A an assessment, P the plan of an audit.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "report A --out F",
                "plan A --csv F",
                "rollover A --to 2025-26 --category 2 --json --out F",
                "sheet write A --out F.xlsx",
                "audit pack A --plan P --out F",
                "evidence add A --from D/scan.csv",
                "publish A --status standards-met --on 2026-05-20",
                "portfolio A --out D/reports",
                "portfolio A --table F.html"
            })
    void without_room_the_old_file_stays_and_nothing_is_left_beside_it(String command)
            throws IOException, InterruptedException {
        assumeThat(Path.of("/bin/bash")).exists();
        Path assessment = Files.copy(Path.of(Run.SAMPLE), directory.resolve("assessment.json"));
        Path plan = directory.resolve("plan");
        Run.dspt("audit", "plan", assessment.toString(), "--seed", "7", "--out", plan.toString());
        Files.writeString(directory.resolve("scan.csv"), "ref,title,observedOn\n6.2.1,Scan,2026-03-01\n");
        Files.createDirectory(directory.resolve("reports"));
        for (String file : List.of("a", "a.xlsx", "a.html")) {
            Files.writeString(directory.resolve(file), "old");
        }
        Map<String, String> before = contents();
        List<String> limited = new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f 1; exec \"$@\"", "bash"));
        String[] words = Stream.of(command.split(" "))
                .map(word -> word.equals("A") ? assessment.toString() : word.equals("P") ? plan.toString() : word)
                .map(word -> word.replaceFirst("^F", directory.resolve("a").toString())
                        .replaceFirst("^D/", directory + "/"))
                .toArray(String[]::new);
        limited.addAll(java(Dspt.class, words).command());
        Process process = new ProcessBuilder(limited)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        assertThat(said).contains(": file.not-written: it cannot be written: ");
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /** A small disk in memory, where this system lets the test mount one. */
    @Test
    void on_a_full_disk_the_old_file_stays_and_nothing_is_left_beside_it() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(directory.resolve("disk"));
        assumeThat(runs("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()))
                .isTrue();
        try {
            Path file = Files.writeString(disk.resolve("a"), "old");
            Run run = Run.dspt("report", Run.SAMPLE, "--out", file.toString());
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo(file + ": file.not-written: it cannot be written: No space left on device\n");
            assertThat(file).hasContent("old");
            try (Stream<Path> files = Files.list(disk)) {
                assertThat(files).containsExactly(file);
            }
        } finally {
            assertThat(runs("umount", disk.toString())).isTrue();
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // There is no such program here.
            return false;
        }
    }

    @Test
    void the_same_file_may_be_written_by_many_at_once() throws InterruptedException, IOException {
        Path file = directory.resolve("a");
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String content = WritesForever.content(i);
            Thread thread = new Thread(() -> new Destination(file.toString())
                    .write(content, new Terminal(System.in, System.out, System.err, false, false, Run.TODAY)));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(Files.readString(file)).isIn(WritesForever.content(0), WritesForever.content(1));
        assertThat(files()).containsExactly("a");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** The Java of this process, without the file of performance data that it would keep beside. */
    private static ProcessBuilder java(Class<?> program, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }
}
