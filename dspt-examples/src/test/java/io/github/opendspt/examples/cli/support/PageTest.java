package io.github.opendspt.examples.cli.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.support.Page.Part;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void text_wraps_beside_its_lead() {
        assertThat(page().lines("  warning  ", "word ".repeat(20).strip()).toString())
                .isEqualTo(
                        "  warning  " + "word ".repeat(13) + "word\n" + "           " + "word ".repeat(5) + "word\n");
    }

    @Test
    void a_word_that_no_line_holds_is_cut() {
        assertThat(page().lines("", "x".repeat(81)).toString()).isEqualTo("x".repeat(80) + "\nx\n");
    }

    @Test
    void escapes_take_no_room() {
        assertThat(Page.pad("\u001b[1mab\u001b[0m", 4)).endsWith("0m  ");
    }

    @Property
    void a_bar_has_its_width_and_is_full_only_where_all_is_done(
            @ForAll @IntRange(min = 0, max = 500) int answered, @ForAll @IntRange(min = 0, max = 500) int open) {
        String bar = page().bar(28, answered + open, List.of(new Part(Part.Kind.ANSWERED, answered)));
        assertThat(bar).hasSize(28).matches("#*\\.*");
        assertThat(bar.endsWith("#")).isEqualTo(open == 0 && answered > 0);
    }

    private static Page page() {
        return new Page(new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                false,
                Run.TODAY));
    }
}
