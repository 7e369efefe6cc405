package io.github.opendspt.benchmarks;

import java.util.List;

/** Where the time of a group of {@link Ratios} goes: what a flame graph shows, as two lists. */
public final class Profile {

    /**
     * Compiled as what is measured is; and without the diagnostic option, a sample counts for the last place before it that the compiler
     * remembers, often in another method.
     */
    private static final List<String> OPTIONS =
            List.of(Turns.JVM_OPTION, "-XX:+UnlockDiagnosticVMOptions", "-XX:+DebugNonSafepoints", "-Xlog:disable");

    private Profile() {}

    /**
     * Samples what is ours of a group, in a JVM of its own, and prints.
     *
     * @param arguments the name of a group, and how many methods each list has, ten if that is left out
     * @throws Exception if what is measured fails
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0 || !RatioGroup.NAMES.contains(arguments[0])) {
            System.err.println("Name a group: " + String.join(", ", RatioGroup.NAMES));
            System.exit(2);
        }
        Jvm.run(OPTIONS, Samples.class, List.of(arguments), System.out::println);
    }
}
