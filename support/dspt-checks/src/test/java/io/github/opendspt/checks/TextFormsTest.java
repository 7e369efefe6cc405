package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever has a text form is made of it by {@code of}, which frameworks and people try first, as well as by {@code parse}. */
class TextFormsTest {

    private static final Pattern PARSE = Pattern.compile("(?m)^ +(?:public )?static ([A-Z]\\w*) parse\\(String");
    private static final Pattern OF = Pattern.compile("(?m)^ +(?:public )?static ([A-Z]\\w*) of\\(String \\w+\\)");
    private static final Pattern WORD = Pattern.compile("(?m)^ *public enum ([A-Z]\\w*) implements (?:.*, )?Term\\b");

    @Test
    void whatIsParsedIsMadeByOfToo() {
        int types = 0;
        for (String module : Shipped.MODULES) {
            for (Path file : Sources.main(module)) {
                Set<String> parsed = types(PARSE, Sources.read(file));
                assertThat(types(OF, Sources.read(file))).as("%s", file).containsAll(parsed);
                types += parsed.size();
            }
        }
        assertThat(types).isGreaterThan(60);
    }

    /** A word of a closed vocabulary is made of its token. */
    @Test
    void everyWordOfAVocabularyIsParsed() {
        int types = 0;
        for (String module : Shipped.MODULES) {
            for (Path file : Sources.main(module)) {
                Set<String> words = file.toString().contains("internal") ? Set.of() : types(WORD, Sources.read(file));
                assertThat(types(PARSE, Sources.read(file))).as("%s", file).containsAll(words);
                types += words.size();
            }
        }
        assertThat(types).isGreaterThan(60);
    }

    private static Set<String> types(Pattern pattern, String source) {
        Set<String> types = new TreeSet<>();
        pattern.matcher(source).results().map(found -> found.group(1)).forEach(types::add);
        return types;
    }
}
