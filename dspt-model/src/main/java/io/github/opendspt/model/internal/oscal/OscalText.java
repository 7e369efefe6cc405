package io.github.opendspt.model.internal.oscal;

import java.util.Collection;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plain text in the three forms in which OSCAL takes text. Its titles and prose are Markdown, so whatever Markdown would
 * read as markup is escaped, and a reader sees the text as it was; its values are single lines without white space around
 * them.
 *
 * <p>Stateless and thread-safe.
 */
public final class OscalText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\uFEFF]+");

    /** What begins markup within a line: emphasis, code, links, tags, insertions, entities, and the escape itself. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<~^{]|&(?=#?\\w+;)");

    /** What makes a line a heading, a list, a quotation or a rule. */
    private static final Pattern BLOCK_START = Pattern.compile("^(?=[#+=>-])|^(\\d{1,9})(?=[.)](?: |$))");

    private OscalText() {}

    /**
     * A text as the value of a property: one line, every run of white space and control characters a single space.
     *
     * @param text the text
     * @return the value; empty if the text holds nothing else
     */
    public static String value(String text) {
        return SPACE.matcher(Objects.requireNonNull(text, "text"))
                .replaceAll(" ")
                .strip();
    }

    /**
     * A text as a title or as prose of one paragraph.
     *
     * @param text the text
     * @return the Markdown that shows it; empty if the text is blank
     */
    public static String markdown(String text) {
        String escaped = MARKUP.matcher(value(text)).replaceAll("\\\\$0");
        Matcher blockStart = BLOCK_START.matcher(escaped);
        return blockStart.find()
                ? escaped.substring(0, blockStart.end()) + "\\" + escaped.substring(blockStart.end())
                : escaped;
    }

    /**
     * Texts as prose, each a paragraph.
     *
     * @param texts the texts
     * @return the Markdown that shows them; empty if all of them are blank
     */
    public static String paragraphs(Collection<String> texts) {
        return texts.stream()
                .map(OscalText::markdown)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
