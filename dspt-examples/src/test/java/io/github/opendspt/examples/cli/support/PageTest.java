package io.github.opendspt.examples.cli.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.cli.Run;
import io.github.opendspt.examples.cli.support.Page.Part;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi.Style;

class PageTest {

    @Test
    void text_wraps_beside_its_lead() {
        assertThat(page().lines("  warning  ", "word ".repeat(20).strip()).shown())
                .isEqualTo(
                        "  warning  " + "word ".repeat(13) + "word\n" + "           " + "word ".repeat(5) + "word\n");
    }

    @Test
    void a_word_that_no_line_holds_is_cut() {
        assertThat(page().lines("", "x".repeat(81)).shown()).isEqualTo("x".repeat(80) + "\nx\n");
    }

    @Test
    void escapes_take_no_room() {
        Page coloured = page(true);
        assertThat(Page.pad(coloured.styled("ab", Style.bold), 4).shown()).isEqualTo("\u001b[1mab\u001b[0m  ");
    }

    /** Case 30 and its kind: whatever text a row, a lead, a body, a style or a padding is given, only styles steer. */
    @Property
    void nothing_on_a_page_steers_but_its_styles(@ForAll("texts") String text) {
        Page page = page(true)
                .row(text, page(true).styled(text, Style.bold), Page.pad(text, 20))
                .lines(Page.join(text, Page.padLeft(text, 9)), text, Style.faint)
                .heading(text);
        String plain = page.shown()
                .replace("\u001b[1m", "")
                .replace("\u001b[2m", "")
                .replace("\u001b[0m", "")
                .replace("\n", "");
        assertThat(plain.codePoints()).noneMatch(PageTest::steers);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab \u001b\u009b\u0007\r\n\t\u007f\u202e\u2066\u200f\u061c\u2028\ufeff\ud83d\u4e2d\u0301[1m")
                .ofMaxLength(40);
    }

    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE
                || c == 0x2028
                || c == 0x2029;
    }

    @Test
    void wide_characters_fill_two_columns_and_marks_none() {
        assertThat(Page.pad("\u4e2d\u6587", 6)).isEqualTo("\u4e2d\u6587  ");
        assertThat(Page.pad("e\u0301", 3)).isEqualTo("e\u0301  ");
        assertThat(Page.padLeft("\ud83d\ude00", 4)).isEqualTo("  \ud83d\ude00");
        assertThat(page().lines("", "\u4e2d".repeat(41)).shown()).isEqualTo("\u4e2d".repeat(40) + "\n\u4e2d\n");
    }

    /** What is padded fills its columns, whatever is in it, and no line of a page is wider than the page. */
    @Property
    void columns_are_counted_as_a_terminal_counts_them(
            @ForAll("wide") String text, @ForAll @IntRange(min = 0, max = 30) int width) {
        int own = Characters.width(Characters.line(text));
        assertThat(Characters.width(Page.pad(text, width))).isEqualTo(Math.max(own, width));
        assertThat(Characters.width(Page.padLeft(text, width))).isEqualTo(Math.max(own, width));
        assertThat(page().lines("  ", text.repeat(9)).shown().lines())
                .allMatch(line -> Characters.width(line) <= Page.WIDTH);
    }

    @Provide
    Arbitrary<String> wide() {
        return Arbitraries.strings()
                .withChars("ab \u4e2d\uff21\u1100\u0301\u200b")
                .ofMaxLength(20)
                .map(text -> text + "\ud83d\ude00");
    }

    @Property
    void a_bar_has_its_width_and_is_full_only_where_all_is_done(
            @ForAll @IntRange(min = 0, max = 500) int answered, @ForAll @IntRange(min = 0, max = 500) int open) {
        String bar = page().bar(28, answered + open, List.of(new Part(Part.Kind.ANSWERED, answered)))
                .toString();
        assertThat(bar).hasSize(28).matches("#*\\.*");
        assertThat(bar.endsWith("#")).isEqualTo(open == 0 && answered > 0);
    }

    private static Page page() {
        return page(false);
    }

    private static Page page(boolean colour) {
        return new Page(new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                colour,
                false,
                Run.TODAY));
    }
}
