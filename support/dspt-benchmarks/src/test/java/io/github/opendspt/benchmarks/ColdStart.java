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
 * How long the first verdict takes in a new JVM: {@link TinyHost} beside {@link EmptyMain} and {@link MapperMain}, processes that
 * take turns, on the same class path. Once as a JVM is by default, and once with an archive of the classes that each of them loads
 * (AppCDS). What is compared is time on the clock, and on Linux also the processor time of the whole process, which other work on
 * the machine disturbs less. Given a folder with the three jars of another version, the host takes turns with itself on those too.
 */
public final class ColdStart {

    private static final int WARM_UP = 3;
    private static final int PAIRS = 30;

    private static final List<String> OWN_JARS = List.of("dspt-model-", "dspt-scoring-", "dspt-mapping-");

    /** What else a host has on its class path, by the beginning of the names of the jars. */
    private static final List<String> OTHER_JARS = List.of(
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
    private final List<String> classPath;

    private ColdStart(Path folder) throws IOException {
        this.folder = folder;
        Path own = folder.resolve("own.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(own))) {
            add(TinyHost.class, jar);
            add(EmptyMain.class, jar);
            add(MapperMain.class, jar);
        }
        List<String> path = new ArrayList<>(List.of(own.toString()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            String name = Path.of(entry).getFileName().toString();
            if (Stream.concat(OWN_JARS.stream(), OTHER_JARS.stream()).anyMatch(name::startsWith)) {
                path.add(entry);
            }
        }
        if (path.size() != 1 + OWN_JARS.size() + OTHER_JARS.size()) {
            throw new IllegalStateException("expected " + OWN_JARS + " and " + OTHER_JARS + ", found " + path);
        }
        this.classPath = path;
    }

    /**
     * Measures and prints.
     *
     * @param arguments "now", or a folder with the three jars of another version
     * @throws Exception if a process fails
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("cold-start");
        try {
            new ColdStart(folder).measure("now".equals(arguments[0]) ? List.of() : List.of(Path.of(arguments[0])));
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void measure(List<Path> otherVersions) throws IOException, InterruptedException {
        Path document = folder.resolve("assessment.json");
        Files.write(document, AssessmentJson.writer().toBytes(Assessments.mixed(1)));
        List<String> host = List.of(TinyHost.class.getName(), document.toString(), Assessments.DAY.toString());
        List<String> empty = List.of(EmptyMain.class.getName());
        List<String> mapper = List.of(MapperMain.class.getName());
        compare("as a JVM is by default", command(host), List.of(command(empty), command(mapper)));
        compare("with an archive of classes", archived(host), List.of(archived(empty), archived(mapper)));
        for (Path otherVersion : otherVersions) {
            compare("beside the other version", command(host), List.of(command(of(otherVersion), host)));
        }
    }

    /** The class path with the jars of another version. */
    private List<String> of(Path otherVersion) throws IOException {
        List<String> path = new ArrayList<>();
        try (Stream<Path> jars = Files.list(otherVersion)) {
            jars.map(Path::toString).filter(jar -> jar.endsWith(".jar")).forEach(path::add);
        }
        for (String jar : classPath) {
            String name = Path.of(jar).getFileName().toString();
            if (OWN_JARS.stream().noneMatch(name::startsWith)) {
                path.add(jar);
            }
        }
        return path;
    }

    private List<String> command(List<String> program, String... options) {
        return command(classPath, program, options);
    }

    private static List<String> command(List<String> classPath, List<String> program, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath));
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

    /** Runs the host in turn with other programs, of which its ratios to each are printed. */
    private void compare(String name, List<String> host, List<List<String>> others)
            throws IOException, InterruptedException {
        double[][][] wall = new double[others.size()][3][PAIRS];
        double[][][] processor = new double[others.size()][3][PAIRS];
        for (int pair = -WARM_UP; pair < PAIRS; pair++) {
            double[] ofHost = run(host);
            for (int other = 0; other < others.size(); other++) {
                double[] ofOther = run(others.get(other));
                if (pair >= 0) {
                    put(wall[other], pair, ofHost[0], ofOther[0]);
                    put(processor[other], pair, ofHost[1], ofOther[1]);
                }
            }
        }
        for (int other = 0; other < others.size(); other++) {
            System.out.println(name + ", beside " + programOf(others.get(other)));
            print("time on the clock", wall[other]);
            if (Files.exists(STAT)) {
                print("processor time", processor[other]);
            }
        }
    }

    private static String programOf(List<String> command) {
        return command.get(command.indexOf("-cp") + 2);
    }

    private static void put(double[][] into, int pair, double ofHost, double ofOther) {
        into[0][pair] = ofHost;
        into[1][pair] = ofOther;
        into[2][pair] = ofHost / ofOther;
    }

    private static void print(String name, double[][] measured) {
        for (double[] values : measured) {
            Arrays.sort(values);
        }
        System.out.printf(
                Locale.ROOT,
                "  %-20s host %s ms, other %s ms, ratio %s%n",
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
