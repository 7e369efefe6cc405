package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Packages do not know each other in circles, and neither they nor their classes grow beyond what a reader can hold. */
class StructureTest {

    private static final int CLASSES_OF_A_PACKAGE = 30;
    private static final int LINES_OF_A_CLASS = 500;

    /** The document engine may be long. */
    private static final String ENGINE = "io.github.opendspt.model.json";

    /** Longer classes, and why. */
    private static final Map<String, String> LONG_FOR_A_REASON = Map.of(
            "RequirementSet", "the wide value and its builder, half of it documentation of what is public",
            "Assessment", "the wide value and its builder, half of it documentation of what is public",
            "CafOutcomes", "the wide value and its builder, half of it documentation of what is public",
            "ModelCodes", "one constant and one sentence for each code",
            "ScoringCodes", "one constant and one sentence for each code");

    private static final List<String> MODULES = Sources.MODULES;

    private static final Pattern USE = Pattern.compile("\\b(io\\.github\\.opendspt(?:\\.[a-z][a-z0-9]*)*)\\.[A-Z]");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

    @ParameterizedTest
    @FieldSource("MODULES")
    void noPackagesKnowEachOtherInACircle(String module) {
        Map<String, Set<String>> uses = uses(module);

        assertThat(uses).isNotEmpty();
        assertThat(uses.keySet().stream().filter(name -> reachable(name, uses).contains(name)))
                .as("packages from which a way leads back to themselves: %s", uses)
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void noPackageHoldsMoreThanThirtyClasses(String module) {
        Map<String, Integer> sizes = new TreeMap<>();
        Sources.main(module).forEach(file -> sizes.merge(Sources.packageOf(Sources.read(file)), 1, Integer::sum));

        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(CLASSES_OF_A_PACKAGE));
    }

    @ParameterizedTest
    @FieldSource("MODULES")
    void noClassIsLongWithoutAReason(String module) {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Sources.main(module)) {
            String source = Sources.read(file);
            String name = file.getFileName().toString().replace(".java", "");
            if (!Sources.packageOf(source).equals(ENGINE)
                    && source.lines().count() > LINES_OF_A_CLASS
                    && !LONG_FOR_A_REASON.containsKey(name)) {
                tooLong.add(name + ": " + source.lines().count());
            }
        }

        assertThat(tooLong).isEmpty();
    }

    /** Each package with those of the same module that its code names. */
    private static Map<String, Set<String>> uses(String module) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Path file : Sources.main(module)) {
            String code = COMMENT.matcher(Sources.read(file)).replaceAll("");
            Set<String> used = uses.computeIfAbsent(Sources.packageOf(code), name -> new TreeSet<>());
            USE.matcher(code).results().map(found -> found.group(1)).forEach(used::add);
        }
        uses.forEach((name, used) -> {
            used.remove(name);
            used.retainAll(uses.keySet());
        });
        return uses;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(uses.get(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(uses.get(next));
            }
        }
        return reached;
    }
}
