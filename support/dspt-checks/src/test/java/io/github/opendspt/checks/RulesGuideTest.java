package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide {@code docs/rules.md} and the sources speak of the same rules, and the guide points at where they are. */
class RulesGuideTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ((?:[A-K][0-9]+[a-z]?(?:, )?)+) \\| .* \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern RULE = Pattern.compile("[A-K][0-9]+[a-z]?");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    /** As in "rule A1" and "(rules A6, A7 and A8)". */
    private static final Pattern SPOKEN =
            Pattern.compile("\\brules?\\s(?:\\*\\s)?([A-K][0-9]+[a-z]?(?:(?:, | and |, and | to )[A-K][0-9]+[a-z]?)*)");

    private final List<MatchResult> rows =
            ROW.matcher(read(Shipped.ROOT.resolve("docs/rules.md"))).results().toList();

    @Test
    void everyRuleThatTheSourcesSpeakOfIsInTheGuide() {
        Set<String> spokenOf = new TreeSet<>();
        sources("src/main/java")
                .values()
                .forEach(text -> SPOKEN.matcher(text)
                        .results()
                        .flatMap(match -> RULE.matcher(match.group(1)).results())
                        .forEach(rule -> spokenOf.add(rule.group())));

        assertThat(spokenOf).hasSizeGreaterThan(30);
        assertThat(rules()).containsAll(spokenOf);
    }

    @Test
    void everyClassThatTheGuideNamesSpeaksOfTheRule() {
        Map<String, String> main = sources("src/main/java");
        Map<String, String> tests = sources("src/test/java");
        List<String> astray = new ArrayList<>();
        for (MatchResult row : rows) {
            assertThat(NAME.matcher(row.group(2)).find()).as(row.group()).isTrue();
            assertThat(NAME.matcher(row.group(3)).find()).as(row.group()).isTrue();
            astray.addAll(astray(row, 2, main));
            astray.addAll(astray(row, 3, tests));
        }

        assertThat(astray).isEmpty();
    }

    private static List<String> astray(MatchResult row, int cell, Map<String, String> sources) {
        Pattern anyOfThem = RULE.matcher(row.group(1))
                .results()
                .map(rule -> "(?<![A-Za-z0-9.])" + rule.group() + "(?![0-9])(?!\\.[0-9])")
                .collect(Collectors.collectingAndThen(Collectors.joining("|"), Pattern::compile));
        return NAME.matcher(row.group(cell))
                .results()
                .map(name -> name.group(1))
                .filter(name ->
                        !anyOfThem.matcher(sources.getOrDefault(name, "")).find())
                .map(name -> row.group(1) + ": " + name)
                .toList();
    }

    private Set<String> rules() {
        return rows.stream()
                .flatMap(row -> RULE.matcher(row.group(1)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text of each class of the published modules and of the command line, by simple name. */
    private static Map<String, String> sources(String folder) {
        Map<String, String> sources = new TreeMap<>();
        Stream.concat(Shipped.MODULES.stream(), Stream.of("dspt-examples")).forEach(module -> {
            try (Stream<Path> files = Files.walk(Shipped.ROOT.resolve(module).resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> sources.merge(
                                file.getFileName().toString().replace(".java", ""), read(file), String::concat));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return sources;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
