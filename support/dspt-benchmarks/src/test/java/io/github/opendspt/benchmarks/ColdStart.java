package io.github.opendspt.benchmarks;

import io.github.opendspt.model.assessment.AssessmentJson;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * How long the first verdict takes in a new JVM: {@link TinyHost} beside {@link EmptyMain}, processes that take turns, on the same
 * class path. Once as a JVM is by default, and once with an archive of the classes that each of them loads (AppCDS). What is
 * compared is time on the clock, and on Linux also the processor time of the whole process, which other work on the machine
 * disturbs less.
 */
public final class ColdStart {

    private static final int WARM_UP = 3;
    private static final int PAIRS = 30;

    /** What a host has on its class path, by the beginning of the names of the jars. */
    private static final List<String> JARS = List.of(
            "dspt-model-",
            "dspt-scoring-",
            "dspt-mapping-",
            "jackson-core-3",
            "jackson-databind-3",
            "jackson-annotations-",
            "jakarta.validation-api-",
            "fastcsv-",
            "slf4j-api-",
            "slf4j-nop-");

    private static final Path STAT = Path.of("/proc/self/stat");
    /** Where the processor time of ended children stands in {@link #STAT}, counted behind the name of the command. */
    private static final int CHILDREN_USER = 13;

    private static final double MILLIS_IN_A_TICK = 10;

    private final Path folder;
    private final String classPath;

    private ColdStart(Path folder) throws IOException {
        this.folder = folder;
        Path own = folder.resolve("own.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(own))) {
            add(TinyHost.class, jar);
            add(EmptyMain.class, jar);
        }
        List<String> path = new ArrayList<>(List.of(own.toString()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            String name = Path.of(entry).getFileName().toString();
            if (JARS.stream().anyMatch(name::startsWith)) {
                path.add(entry);
            }
        }
        if (path.size() != 1 + JARS.size()) {
            throw new IllegalStateException("expected " + JARS + ", found " + path);
        }
        this.classPath = String.join(File.pathSeparator, path);
    }

    /**
     * Measures and prints.
     *
     * @param arguments none are looked at
     * @throws Exception if a process fails
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("cold-start");
        try {
            new ColdStart(folder).measure();
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void measure() throws IOException, InterruptedException {
        Path document = folder.resolve("assessment.json");
        Files.write(document, AssessmentJson.writer().toBytes(Assessments.mixed(1)));
        List<String> host = List.of(TinyHost.class.getName(), document.toString(), Assessments.DAY.toString());
        List<String> empty = List.of(EmptyMain.class.getName());
        compare("as a JVM is by default", command(host), command(empty));
        compare("with an archive of classes", archived(host), archived(empty));
    }

    private List<String> command(List<String> program, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(classPath);
        command.addAll(program);
        return command;
    }

    /** The command of a program whose classes have been archived in a run of its own. */
    private List<String> archived(List<String> program) throws IOException, InterruptedException {
        Path archive = Files.createTempFile(folder, "classes", ".jsa");
        Files.delete(archive);
        run(command(program, "-XX:ArchiveClassesAtExit=" + archive));
        return command(program, "-XX:SharedArchiveFile=" + archive);
    }

    private void compare(String name, List<String> host, List<String> empty) throws IOException, InterruptedException {
        double[][] wall = new double[3][PAIRS];
        double[][] processor = new double[3][PAIRS];
        for (int pair = -WARM_UP; pair < PAIRS; pair++) {
            double[] ofHost = run(host);
            double[] ofEmpty = run(empty);
            if (pair >= 0) {
                put(wall, pair, ofHost[0], ofEmpty[0]);
                put(processor, pair, ofHost[1], ofEmpty[1]);
            }
        }
        print(name + ": time", wall);
        if (Files.exists(STAT)) {
            print(name + ": processor time", processor);
        }
    }

    private static void put(double[][] into, int pair, double ofHost, double ofEmpty) {
        into[0][pair] = ofHost;
        into[1][pair] = ofEmpty;
        into[2][pair] = ofHost / ofEmpty;
    }

    private static void print(String name, double[][] measured) {
        for (double[] values : measured) {
            Arrays.sort(values);
        }
        System.out.printf(
                Locale.ROOT,
                "%-45s host %s ms, empty %s ms, ratio %s%n",
                name,
                quartiles(measured[0], "%.0f"),
                quartiles(measured[1], "%.0f"),
                quartiles(measured[2], "%.2f"));
    }

    private static String quartiles(double[] sorted, String format) {
        String all = format + " (" + format + " to " + format + ")";
        return String.format(Locale.ROOT, all, sorted[PAIRS / 2], sorted[PAIRS / 4], sorted[PAIRS * 3 / 4]);
    }

    /** Milliseconds on the clock and of the processor. */
    private static double[] run(List<String> command) throws IOException, InterruptedException {
        double before = processorOfChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] said;
        try (InputStream out = process.getInputStream()) {
            said = out.readAllBytes();
        }
        int code = process.waitFor();
        double wall = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code + ": " + new String(said, "UTF-8"));
        }
        return new double[] {wall, processorOfChildren() - before};
    }

    private static double processorOfChildren() throws IOException {
        if (!Files.exists(STAT)) {
            return Double.NaN;
        }
        String stat = Files.readString(STAT);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return MILLIS_IN_A_TICK * (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]));
    }

    private static void add(Class<?> type, JarOutputStream jar) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (InputStream in = type.getResourceAsStream("/" + name)) {
            in.transferTo(jar);
        }
        jar.closeEntry();
    }
}
