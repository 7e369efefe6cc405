package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample on the overview page of the Javadoc is the code that {@link ConsumerTest} compiles and runs. */
class OverviewTest {

    @Test
    void theSampleIsCompiledAndRun() throws IOException {
        String overview = Files.readString(Shipped.ROOT.resolve("docs/javadoc/overview.html"));
        String source = Files.readString(Path.of("src/consumer/verdict/consumer/Verdict.java"));

        assertThat(between(overview, "<pre>{@code\n", "}</pre>"))
                .isEqualTo(between(source, "// sample: from assessment to verdict\n", "    // end of sample")
                        .indent(-4));
    }

    private static String between(String text, String start, String end) {
        assertThat(text).containsOnlyOnce(start).containsOnlyOnce(end);
        return text.substring(text.indexOf(start) + start.length(), text.indexOf(end));
    }
}
