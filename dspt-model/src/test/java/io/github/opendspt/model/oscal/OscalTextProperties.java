package io.github.opendspt.model.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.secauto.metaschema.core.datatype.markup.MarkupLine;
import gov.nist.secauto.metaschema.core.datatype.markup.MarkupMultiline;
import io.github.opendspt.model.internal.oscal.OscalText;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OscalTextProperties {

    /** As the schemas of OSCAL spell it, where white space is Unicode's. */
    private static final Pattern STRING = Pattern.compile("^\\S(.*\\S)?$", Pattern.UNICODE_CHARACTER_CLASS);

    /** Quotes, dots and hyphens are left out: the library sets them typographically, which changes no meaning. */
    @Provide
    Arbitrary<String> textsFullOfMarkup() {
        return Arbitraries.of(
                        "a",
                        "B",
                        "7",
                        "1",
                        " ",
                        "  ",
                        "\n",
                        "\t",
                        "*",
                        "**",
                        "_",
                        "`",
                        "[",
                        "](x)",
                        "<b>",
                        "</b>",
                        "&",
                        "&amp;",
                        "#",
                        "+",
                        "=",
                        ">",
                        "~",
                        "~~",
                        "^",
                        "{{",
                        "}}",
                        "insert: param, x",
                        "\\",
                        "|",
                        "!",
                        ")",
                        ":",
                        "/",
                        "\u00a0",
                        "é",
                        "😀")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void valuesAreSingleLinesWithoutWhiteSpaceAround(@ForAll String text) {
        String value = OscalText.value(text);

        assertThat(value.isEmpty() || STRING.matcher(value).matches()).as(value).isTrue();
    }

    @Property
    void valuesStayAsTheyAre(@ForAll String text) {
        String value = OscalText.value(text);

        assertThat(OscalText.value(value)).isEqualTo(value);
    }

    @Property
    void titlesShowTheTextAsItWas(@ForAll("textsFullOfMarkup") String text) {
        assertThat(shown(MarkupLine.fromMarkdown(OscalText.markdown(text)).toHtml()))
                .isEqualTo(OscalText.value(text));
    }

    @Property
    void proseShowsTheTextAsItWas(@ForAll("textsFullOfMarkup") String text) {
        String html = MarkupMultiline.fromMarkdown(OscalText.markdown(text)).toHtml();

        assertThat(shown(html.strip().replaceAll("^<p>|</p>$", ""))).isEqualTo(OscalText.value(text));
    }

    private static String shown(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }

    @Example
    void ordinaryTextIsLeftAlone() {
        String text = "ICO registration number (ROPA/asset register), held by the organisation's DPO: 12.5% - or more";

        assertThat(OscalText.markdown(text)).isEqualTo(text);
    }

    /** The library looks for an insertion from any brace on, so a brace before one is escaped too. */
    @Example
    void everyBraceIsEscaped() {
        String text = "{{a{{insert: param, x}}";

        assertThat(OscalText.markdown(text)).isEqualTo("\\{\\{a\\{\\{insert: param, x}}");
        assertThat(shown(MarkupLine.fromMarkdown(OscalText.markdown(text)).toHtml()))
                .isEqualTo(text);
    }

    @Example
    void lineThatWouldBeginAListIsEscaped() {
        assertThat(OscalText.markdown("1. First")).isEqualTo("1\\. First");
        assertThat(OscalText.markdown("- first")).isEqualTo("\\- first");
        assertThat(OscalText.markdown("1.3.1 first")).isEqualTo("1.3.1 first");
    }
}
