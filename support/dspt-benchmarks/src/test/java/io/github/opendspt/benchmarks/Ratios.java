package io.github.opendspt.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ratios that the design has budgets for, all in one run. What is compared takes short turns in one thread, many times over, and
 * only the processor time of that thread is looked at. A ratio is that of the lower quartiles, which other work on the machine hardly
 * changes. Each group has a JVM of its own, so that none is compiled for what another has done.
 */
public final class Ratios {

    /** In how many JVMs a group is measured at most until no code is being compiled any more. */
    private static final int MOST_JVMS = 3;
    /** Of how many JVMs the median is taken where one is not enough. */
    private static final int JVMS = 3;

    private Ratios() {}

    /**
     * Measures, prints, and guards or commits.
     *
     * @param arguments {@code print}; or {@code guard} and a file of ratios, to fail where a ratio, or what ours allocates, is more
     *     than a tenth above that of the file; or {@code commit} and a file, to write it; then the groups to look at, all if none is
     *     named. Alternatively {@code group} and the name of one, to measure it in this JVM
     * @throws Exception if something that is measured fails
     */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "group" -> new RatioGroup(arguments[1]).measure().forEach(ratio -> System.out.println(ratio.line()));
            case "print" -> {
                for (String group : groups(arguments, 1)) {
                    measure(group);
                }
            }
            case "guard" -> {
                if (!guard(CommittedRatios.read(Path.of(arguments[1])), groups(arguments, 2))) {
                    System.exit(1);
                }
            }
            case "commit" -> commit(CommittedRatios.read(Path.of(arguments[1])), groups(arguments, 2));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static List<String> groups(String[] arguments, int from) {
        System.out.println(Ratio.HEADER);
        return arguments.length > from ? Arrays.asList(arguments).subList(from, arguments.length) : RatioGroup.NAMES;
    }

    /** In a JVM of its own, and in another one while code is still being compiled. */
    private static List<Ratio> measure(String group) throws IOException, InterruptedException {
        List<Ratio> ratios = new ArrayList<>();
        for (int jvm = 0; jvm < MOST_JVMS && (jvm == 0 || !ratios.get(0).settled()); jvm++) {
            ratios.clear();
            Jvm.run(List.of(Turns.JVM_OPTION), Ratios.class, List.of("group", group), line -> {
                Ratio ratio = Ratio.parse(line);
                System.out.println(ratio.row());
                ratios.add(ratio);
            });
        }
        return ratios;
    }

    private static List<Ratio> measureSettled(String group) throws IOException, InterruptedException {
        List<Ratio> ratios = measure(group);
        if (!ratios.stream().allMatch(Ratio::settled)) {
            throw new IOException("while " + group + " was measured, code was still being compiled");
        }
        return ratios;
    }

    private static void commit(CommittedRatios committed, List<String> groups)
            throws IOException, InterruptedException {
        for (String group : groups) {
            medians(group, List.of()).forEach(committed::put);
        }
        committed.write();
    }

    /**
     * Whether everything is within the allowance. A group that is near its end is measured in more JVMs, and the median decides: what
     * happens to be compiled in another way once is no regression, and what is one comes again.
     */
    private static boolean guard(CommittedRatios committed, List<String> groups)
            throws IOException, InterruptedException {
        boolean kept = true;
        Set<String> left = new LinkedHashSet<>(committed.names());
        for (String group : groups) {
            List<Ratio> ratios = measureSettled(group);
            if (ratios.stream().anyMatch(committed::isDoubtful)) {
                ratios = medians(group, List.of(ratios));
            }
            for (Ratio ratio : ratios) {
                left.remove(ratio.name());
                for (String worse : committed.worse(ratio)) {
                    System.out.println(ratio.name() + ": " + worse);
                    kept = false;
                }
            }
        }
        if (groups.equals(RatioGroup.NAMES) && !left.isEmpty()) {
            System.out.println("committed, but not measured: " + left);
            kept = false;
        }
        return kept;
    }

    /** The median of each ratio of several JVMs, of which some may have run already. */
    private static List<Ratio> medians(String group, List<List<Ratio>> already)
            throws IOException, InterruptedException {
        List<List<Ratio>> runs = new ArrayList<>(already);
        while (runs.size() < JVMS) {
            runs.add(measureSettled(group));
        }
        List<Ratio> medians = new ArrayList<>();
        for (int row = 0; row < runs.get(0).size(); row++) {
            medians.add(median(runs, row));
        }
        return medians;
    }

    private static Ratio median(List<List<Ratio>> runs, int row) {
        return runs.stream()
                .map(run -> run.get(row))
                .sorted(Comparator.comparingDouble(Ratio::value))
                .toList()
                .get(runs.size() / 2);
    }
}
