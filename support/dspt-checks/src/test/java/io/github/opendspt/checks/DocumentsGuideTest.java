package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide {@code docs/documents.md} lists the formats that the sources name, all of them and no others. */
class DocumentsGuideTest {

    private static final Pattern IN_SOURCES = Pattern.compile("\"(dspt-[a-z-]+/[0-9]+)\"");
    private static final Pattern IN_GUIDE = Pattern.compile("`(dspt-[a-z-]+/[0-9]+)`");

    @Test
    void theFormatsAreThoseOfTheSources() {
        Set<String> named = new TreeSet<>();
        Sources.MODULES.stream()
                .flatMap(module -> Sources.main(module).stream())
                .map(Sources::read)
                .forEach(source -> IN_SOURCES.matcher(source).results().forEach(format -> named.add(format.group(1))));
        Set<String> listed = new TreeSet<>();
        IN_GUIDE.matcher(Sources.read(Shipped.ROOT.resolve("docs/documents.md")))
                .results()
                .forEach(format -> listed.add(format.group(1)));

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(listed).containsExactlyElementsOf(named);
    }
}
