package io.github.opendspt.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.testing.Golden;
import io.github.opendspt.testing.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The conformance kit holds what it says of itself; {@link ConformanceVectorsTest} runs its cases. */
class ConformanceKitTest {

    private static final Path KIT = Path.of("..", "conformance");
    private static final Pattern RULES = Pattern.compile("(?m)^\\| ((?:[A-K][0-9]+[a-z]?(?:, )?)+) \\|");

    /** Rules of which an engine decides nothing: what an auditor looks at (section J) is a list, not a verdict. */
    private static final String WITHOUT_CASES = "J";

    private final Kit kit = read(KIT);

    private static Kit read(Path folder) {
        try {
            return Kit.read(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void thereAreEnoughCases() {
        assertThat(kit.cases()).hasSizeGreaterThanOrEqualTo(1_000);
    }

    @Test
    void theGeneratedCasesAreWhatTheGeneratorMakesOfTheSeed() throws IOException {
        Map<String, String> files = Generator.generate(kit);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Golden.check(KIT.resolve("generated").resolve(file.getKey() + ".json"), file.getValue());
        }

        assertThat(names(KIT.resolve("generated"))).isEqualTo(files.keySet());
    }

    @Test
    void everyRuleHasAPositiveANegativeAndABoundaryCaseThatAPersonWrote() throws IOException {
        Map<String, Set<String>> aspects = new TreeMap<>();
        for (Path file : files(KIT.resolve("cases"))) {
            Map<String, Object> group = JsonTree.parseObject(Files.readString(file));
            for (Object one : (List<?>) group.get("cases")) {
                Map<String, Object> members = JsonTree.object(one, "a case");
                assertThat(members.get("rule")).isEqualTo(group.get("rule"));
                Set<String> of = aspects.computeIfAbsent(String.valueOf(members.get("rule")), rule -> new TreeSet<>());
                of.add(String.valueOf(members.get("aspect")));
                if (((List<?>) members.get("flags")).contains("boundary")) {
                    of.add("boundary");
                }
            }
        }
        Set<String> rules = RULES.matcher(
                        Files.readString(KIT.resolveSibling("docs").resolve("rules.md")))
                .results()
                .flatMap(row -> Stream.of(row.group(1).split(", ")))
                .filter(rule -> !rule.startsWith(WITHOUT_CASES))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(aspects.keySet()).isEqualTo(rules);
        assertThat(aspects).allSatisfy((rule, of) -> assertThat(of).contains("positive", "negative", "boundary"));
    }

    @Test
    void theDataOfTheKitIsThatOfTheSdk() throws IOException {
        List<Path> copies = files(KIT.resolve("data"));
        for (Path copy : copies) {
            Golden.check(copy, Files.readString(original(copy.getFileName().toString())));
        }

        assertThat(copies).hasSizeGreaterThanOrEqualTo(9);
    }

    private static Path original(String name) throws IOException {
        for (String module : List.of("dspt-model", "dspt-scoring", "dspt-mapping")) {
            try (Stream<Path> resources = Files.walk(KIT.resolveSibling(module).resolve("src/main/resources"))) {
                Path found = resources
                        .filter(file -> file.getFileName().toString().equals(name))
                        .findFirst()
                        .orElse(null);
                if (found != null) {
                    return found;
                }
            }
        }
        throw new AssertionError("no resource is called " + name);
    }

    @Test
    void everyFileOfCasesIsValidByTheSchemaOfTheKit() throws IOException {
        var schema = JsonSchemas.compileOwn(Files.readString(KIT.resolve("schema/cases.schema.json")));
        for (String group : List.of("cases", "generated")) {
            for (Path file : files(KIT.resolve(group))) {
                assertThat(JsonSchemas.errors(schema, Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(JsonSchemas.errors(
                        schema, "{\"format\":\"dspt-conformance-cases/1\",\"rule\":\"A1\",\"cases\":[{}]}"))
                .isNotEmpty();
    }

    @Test
    void theReadmeNamesEveryLevelAndFlagAndTheVersion() throws IOException {
        String readme = Files.readString(KIT.resolve("README.md"));

        assertThat(readme)
                .contains("Version " + Files.readString(KIT.resolve("VERSION")).strip());
        for (Level level : Level.values()) {
            assertThat(readme).contains("| `" + level + "` |");
        }
        for (CaseFlag flag : CaseFlag.values()) {
            assertThat(readme).contains("| `" + flag + "` |");
        }
    }

    @Test
    void bothReadingsOfWhatIsDisputedAreThere() throws IOException {
        for (Path file : files(KIT.resolve("disputed"))) {
            List<?> readings =
                    (List<?>) JsonTree.parseObject(Files.readString(file)).get("readings");
            assertThat(readings).as(file.toString()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(readings)
                    .filteredOn(reading -> Boolean.TRUE.equals(((Map<?, ?>) reading).get("followed")))
                    .hasSize(1);
        }
        assertThat(kit.cases()).anyMatch(one -> one.flags().contains(CaseFlag.DISPUTED));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        return files(folder).stream()
                .map(file -> file.getFileName().toString().replace(".json", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
