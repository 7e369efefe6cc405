package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.benchmarks.Jvm;
import io.github.opendspt.benchmarks.Turn;
import io.github.opendspt.benchmarks.Turns;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How each rival compares with ours, by the processor time of the thread and turn by turn, so that the ratios also hold on a machine
 * that does other work; and what each allocates. Each contender has a JVM of its own with ours for each subject, so that no code is
 * compiled for what another has done before. {@link RivalsBenchmark} has the absolute numbers, on a quiet machine.
 */
public final class RivalRatios {

    private RivalRatios() {}

    /**
     * Measures and prints.
     *
     * @param arguments {@code print}, and the names of subjects, such as {@code mixed-4}, if not all are to be judged; or {@code turns},
     *     a subject and a contender, to measure these in this JVM
     * @throws Exception if a process fails
     */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "print" -> {
                List<String> names = Arrays.asList(arguments).subList(1, arguments.length);
                print(
                        names.isEmpty()
                                ? List.of(Subject.values())
                                : names.stream().map(RivalRatios::subject).toList());
            }
            case "turns" -> measure(Subject.valueOf(arguments[1]), Contender.valueOf(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void print(List<Subject> subjects) throws Exception {
        for (Subject subject : subjects) {
            for (Contender contender : Contender.values()) {
                Jvm.run(
                        List.of(Turns.JVM_OPTION),
                        RivalRatios.class,
                        List.of("turns", subject.name(), contender.name()),
                        System.out::println);
            }
        }
    }

    private static Subject subject(String token) {
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.token().equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(token));
    }

    private static void measure(Subject subject, Contender contender) throws Exception {
        Turns turns = new Turns();
        Turn rival = turns.add(subject.judging(contender)::get);
        Turn ours = turns.add(subject.judging(Contender.OURS)::get);
        boolean settled = turns.measure();
        System.out.printf(
                Locale.ROOT,
                "%-26s %7.1f us of processor time (%.1f to %.1f), %.1f KB; ratio to ours %.2f (%.2f to %.2f)%s%n",
                subject.token() + ": " + contender,
                rival.micros(0.5),
                rival.micros(0.25),
                rival.micros(0.75),
                rival.kilobytes(),
                rival.ratio(ours, 0.5),
                rival.ratio(ours, 0.25),
                rival.ratio(ours, 0.75),
                settled ? "" : ", while code was being compiled");
    }
}
