package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.checks.ListedCodes.Listed;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One fault, one code; one code, one sentence: in the lists, in the sources and in {@code docs/codes.md}. */
class CodesTest {

    private static final Pattern CODE_SHAPED =
            Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+)\"");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(?:json|css|html|js|md|csv|xml|xlsx|txt|zip)");

    /** Of the shape of a code, and none. */
    private static final Set<String> OTHER_WORDS =
            Set.of("java.version", "native.encoding", "stdout.encoding", "sun.stdout.encoding", "n.a");

    private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)\\}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private final List<Listed> listed = ListedCodes.all();

    @Test
    void oneCodeHasOneSentence() {
        assertThat(listed).hasSizeGreaterThan(100);
        assertThat(listed).extracting(one -> one.code().name()).doesNotHaveDuplicates();
    }

    @Test
    void oneSentenceHasOneCode() {
        Map<String, List<String>> codes = listed.stream()
                .map(Listed::code)
                .collect(Collectors.groupingBy(Code::template, Collectors.mapping(Code::name, Collectors.toList())));

        assertThat(codes.entrySet())
                .filteredOn(entry -> entry.getValue().size() > 1)
                .isEmpty();
    }

    @Test
    void everyPlaceOfASentenceHasAnArgumentAndEveryArgumentAPlace() {
        assertThat(listed)
                .extracting(Listed::code)
                .allSatisfy(code -> assertThat(PLACE.matcher(code.template())
                                .results()
                                .map(place -> Integer.valueOf(place.group(1)))
                                .distinct()
                                .sorted())
                        .as(code.name())
                        .containsExactlyElementsOf(
                                IntStream.range(0, code.argumentTypes().size())
                                        .boxed()
                                        .toList()));
    }

    @Test
    void everyListedCodeIsReported() {
        List<String> code = ListedCodes.MODULES.stream()
                .flatMap(module -> Sources.main(module).stream())
                .map(file -> ListedCodes.isList(file) ? withoutDeclarations(file) : Sources.read(file))
                .toList();

        assertThat(listed)
                .filteredOn(one -> {
                    Pattern use = Pattern.compile("\\b" + one.constant() + "\\b");
                    return code.stream()
                            .filter(text -> text.contains(one.constant()))
                            .noneMatch(text -> use.matcher(text).find());
                })
                .extracting(one -> one.owner() + "." + one.constant())
                .isEmpty();
    }

    private static String withoutDeclarations(Path file) {
        return Sources.read(file).replaceAll("(?s)public static final Code \\w+ =.*?;\n", "");
    }

    @Test
    void noCodeIsReportedThatIsNotListed() {
        assertThat(textsOfTheShapeOfACode())
                .as("texts of the shape of a code, by package: write the constant of the code")
                .isEmpty();
    }

    private static Map<String, Set<String>> textsOfTheShapeOfACode() {
        Map<String, Set<String>> texts = new HashMap<>();
        for (String module : Sources.MODULES) {
            for (Path file : Sources.main(module)) {
                if (!ListedCodes.isList(file)) {
                    String source = Sources.read(file);
                    CODE_SHAPED
                            .matcher(source)
                            .results()
                            .map(found -> found.group(1))
                            .forEach(text -> {
                                if (!OTHER_WORDS.contains(text)
                                        && !FILE_NAME.matcher(text).matches()) {
                                    texts.computeIfAbsent(Sources.packageOf(source), name -> new TreeSet<>())
                                            .add(text);
                                }
                            });
                }
            }
        }
        return texts;
    }

    /** Another language is another set of templates, such as a ResourceBundle, and nothing of the English shows through. */
    @Test
    void everySentenceIsRenderedInAnotherLanguage() {
        Map<String, String> bundle =
                listed.stream().map(Listed::code).collect(Collectors.toMap(Code::name, CodesTest::inAnotherLanguage));

        assertThat(listed).extracting(Listed::code).allSatisfy(code -> {
            List<String> arguments = IntStream.range(0, code.argumentTypes().size())
                    .mapToObj(place -> "«" + place + "»")
                    .toList();
            String sentence = Code.render(bundle.get(code.name()), arguments);
            assertThat(sentence).as(code.name()).doesNotContainPattern(LATIN).hasSizeGreaterThan(3);
            assertThat(arguments).as(code.name()).allMatch(sentence::contains);
        });
    }

    /** Greek letters for Latin ones, and the arguments in the opposite order. */
    private static String inAnotherLanguage(Code code) {
        List<String> parts = new ArrayList<>();
        for (String part : code.template().split("(?=\\{[0-9]+\\})|(?<=\\{[0-9]{1,2}\\})")) {
            parts.add(
                    0,
                    PLACE.matcher(part).matches()
                            ? part
                            : part.codePoints()
                                    .map(letter -> Character.isLetter(letter) ? 'α' + (letter * 7) % 24 : letter)
                                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                    .toString());
        }
        return String.join("", parts);
    }

    @Test
    void theGuideListsEveryCode() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Codes

                Each thing that the SDK reports has a code for programs, a sentence for people, and arguments. A code never changes its
                meaning. To speak another language, keep a sentence of your own under each code (a `ResourceBundle` fits) and render it
                with `Code.render`. `{0}` is the first argument. This page is generated from the lists in the code.
                """);
        listed.stream()
                .collect(Collectors.groupingBy(Listed::module, TreeMap::new, Collectors.toList()))
                .forEach((module, codes) -> page.append("\n## ")
                        .append(module)
                        .append("\n\n| Code | Sentence | Arguments |\n|---|---|---|\n")
                        .append(codes.stream()
                                .map(Listed::code)
                                .map(CodesTest::row)
                                .sorted()
                                .collect(Collectors.joining())));

        Golden.check(Shipped.ROOT.resolve("docs/codes.md"), page.toString());
    }

    private static String row(Code code) {
        Function<String, String> cell = text -> text.replace("|", "\\|").replace("<", "&lt;");
        return "| `" + code.name() + "` | " + cell.apply(code.template()) + " | "
                + code.argumentTypes().stream()
                        .map(type -> "`" + type.getSimpleName() + "`")
                        .collect(Collectors.joining(", "))
                + " |\n";
    }
}
