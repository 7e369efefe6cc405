package io.github.opendspt.examples.cli.support;

import io.github.opendspt.examples.cli.support.Judge.Verdict;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** A page for people: lines of at most 80 characters, coloured where the terminal is. */
public final class Page {

    /** How many characters a line holds. */
    public static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;
    private final boolean blocks;

    public Page(Terminal terminal) {
        this.colour = terminal.colour();
        this.blocks = terminal.blocks();
    }

    /** An empty line. */
    public Page blank() {
        text.append('\n');
        return this;
    }

    /** A title. */
    public Page heading(String title) {
        return lines("", title, Style.bold);
    }

    /** Text under a lead, both wrapped so that the lead stands alone in its columns. */
    public Page lines(String lead, String body, Style... styles) {
        String margin = " ".repeat(width(lead));
        String start = lead;
        for (String line : wrap(clean(body), WIDTH - margin.length())) {
            text.append((start + styled(line, styles)).stripTrailing()).append('\n');
            start = margin;
        }
        return this;
    }

    /** A line that is laid out already. */
    public Page row(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** Whose verdict it is, by what, and on which day. */
    public Page subject(Verdict verdict) {
        Organisation organisation = verdict.assessment().organisation();
        Scorecard card = verdict.card();
        lines("", organisation.name() + " (" + organisation.odsCode() + ")");
        return row(card.edition() + ", category " + card.category() + ", as at " + card.asAt());
    }

    /** What else a person should know; nothing where there is nothing. */
    public Page findings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            blank().heading("Worth knowing");
        }
        for (Finding finding : findings) {
            Style style = finding.severity() == Severity.WARNING ? Style.fg_yellow : Style.faint;
            String ref = finding.ref() == null ? "" : finding.ref().toString();
            lines("  " + styled(pad(finding.severity().token(), 9), style) + pad(ref, 8), finding.message());
        }
        return this;
    }

    /** A status in its colour. */
    public String status(Status status, Style... styles) {
        Style traffic = switch (status) {
            case STANDARDS_NOT_MET -> Style.fg_red;
            case APPROACHING_STANDARDS -> Style.fg_yellow;
            case STANDARDS_MET, STANDARDS_EXCEEDED -> Style.fg_green;
        };
        return styled(styled(Words.name(status), traffic), styles);
    }

    /** Text in a style, where there is colour. A style ends by a reset: the codes that end one alone mean different things. */
    public String styled(String plain, Style... styles) {
        return colour && styles.length > 0 && !plain.isEmpty() ? Style.on(styles) + plain + Style.reset.on() : plain;
    }

    /** The cells of a bar: as many of each part as its share, in order; what is begun but not full never looks full. */
    public String bar(int cells, int total, List<Part> parts) {
        StringBuilder bar = new StringBuilder();
        int sum = 0;
        int drawn = 0;
        for (Part part : parts) {
            sum += part.count;
            int end = total == 0 ? 0 : (int) ((long) cells * sum / total);
            bar.append(styled(part.kind.cell(blocks).repeat(end - drawn), part.kind.style));
            drawn = end;
        }
        return bar + styled(Part.Kind.OPEN.cell(blocks).repeat(cells - drawn), Part.Kind.OPEN.style);
    }

    /** What the cells of a bar mean. */
    public String legend(List<Part.Kind> kinds) {
        return kinds.stream()
                .map(kind -> styled(kind.cell(blocks), kind.style) + " " + kind.meaning)
                .collect(Collectors.joining("   "));
    }

    /** A part of a bar. */
    public record Part(Kind kind, int count) {

        /** What a part of a bar stands for, in the order in which it is drawn. */
        public enum Kind {
            ANSWERED("answered", '\u2588', '#', Style.fg_green),
            EXEMPT("exempt", '\u2593', '+', Style.fg_cyan),
            UNDETERMINED("not known", '?', '?', Style.fg_yellow),
            OPEN("to do", '\u2591', '.', Style.faint);

            private final String meaning;
            private final char block;
            private final char plain;
            private final Style style;

            Kind(String meaning, char block, char plain, Style style) {
                this.meaning = meaning;
                this.block = block;
                this.plain = plain;
                this.style = style;
            }

            private String cell(boolean blocks) {
                return String.valueOf(blocks ? block : plain);
            }
        }
    }

    /** A text padded on the right to a width; what is longer stays as it is. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** A text padded on the left to a width. */
    public static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** How many characters of a text are seen. */
    private static int width(String text) {
        String plain = text.replaceAll("\u001b\\[[0-9;]*m", "");
        return plain.codePointCount(0, plain.length());
    }

    /** Text from outside on one line, with a question mark for whatever cannot be seen or would steer the terminal. */
    public static String clean(String text) {
        return text.codePoints()
                .map(c -> steers(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Arrays.asList(text.split(" "))) {
            for (String piece : pieces(word, width)) {
                if (line.length() > 0 && width(line.toString()) + 1 + width(piece) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word, cut where no line could hold it. */
    private static List<String> pieces(String word, int width) {
        if (width(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.offsetByCodePoints(from, Math.min(width, word.codePointCount(from, word.length())));
            pieces.add(word.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /** {@return the page, with a line feed at the end of each line} */
    @Override
    public String toString() {
        return text.toString();
    }
}
