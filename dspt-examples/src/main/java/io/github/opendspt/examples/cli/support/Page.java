package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.scoring.Headline;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** A line by itself, as long as it is and plain. */
    public static String line(String text) {
        return Characters.line(text) + "\n";
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

    /** Text under a lead, which is a text or {@link Styled}, wrapped so that the lead is alone in its columns. */
    public Page lines(Object lead, String body, Style... styles) {
        Styled start = Styled.of(lead);
        String margin = " ".repeat(start.width());
        Object first = start;
        for (String line : wrap(Characters.line(body), WIDTH - margin.length())) {
            row(first, styled(line, styles));
            first = margin;
        }
        return this;
    }

    /** A line of pieces that are laid out already, each a text or {@link Styled}. */
    public Page row(Object... pieces) {
        text.append(Styled.join(pieces).shown().stripTrailing()).append('\n');
        return this;
    }

    /** Pieces, each a text or {@link Styled}, as one. */
    public static Styled join(Object... pieces) {
        return Styled.join(pieces);
    }

    /** Whose verdict it is, by what, and on which day. */
    public Page subject(Evaluation evaluation) {
        Organisation organisation = evaluation.assessment().organisation();
        Scorecard card = evaluation.scorecard();
        lines("", organisation.name() + " (" + organisation.odsCode() + ")");
        return row(card.edition() + ", category " + card.category() + ", as at " + Words.day(card.asAt()));
    }

    /**
     * What has to be said before the status: what was published (rule A41) and whether the edition is closed (rule B3a);
     * nothing where there is neither.
     *
     * @return whether there is something
     */
    public boolean standing(Scorecard card) {
        return standing(Headline.of(card));
    }

    /** What has to be said before the status, as {@link #standing(Scorecard)}. */
    public boolean standing(Headline headline) {
        if (headline.publication() != null) {
            lines("  ", Words.sentence(headline.publication()));
        }
        if (headline.openness() != null) {
            lines("  ", Words.sentence(headline.openness()), Style.fg_yellow);
        }
        return headline.publication() != null || headline.openness() != null;
    }

    /** What the answers would publish as, with what has to be said before it and by which list of items it is. */
    public Page publishes(Scorecard card) {
        return publishes(Headline.of(card), card.openness(), card.asAt(), card.status(), card.possibleStatus());
    }

    /** What the answers on the CAF-aligned track would publish as, with what has to be said before it. */
    public Page publishes(CafScorecard card) {
        return publishes(card.headline(), card.openness(), card.asAt(), card.status(), card.possibleStatus());
    }

    private Page publishes(Headline headline, Openness openness, LocalDate asAt, Status certain, Status possible) {
        if (standing(headline)) {
            lines(
                    "  ",
                    openness == Openness.CLOSED
                            ? "If it were open, the answers would publish as"
                            : "On " + Words.day(asAt) + " the answers would publish as");
            blank();
        }
        row("  ", status(certain, Style.bold), basis(headline));
        return certain == possible ? this : row("  possibly ", status(possible));
    }

    /** The status with what is not certain of it and, where the list of items is not confirmed, by which list it is. */
    public Styled verdict(Scorecard card) {
        return join(verdict(card.status(), card.possibleStatus()), basis(card));
    }

    /** A status with the one that is not ruled out. */
    public Styled verdict(Status status, Status possible) {
        Styled certain = status(status, Style.bold);
        return status == possible ? certain : join(certain, ", possibly ", status(possible));
    }

    /** By which list of items a status is, where that is not the confirmed one (rules A39 and A40): text that follows a status. */
    public static String basis(Scorecard card) {
        return basis(Headline.of(card));
    }

    private static String basis(Headline headline) {
        Reason requirements = headline.requirements();
        return requirements == null ? "" : ", " + requirements.message();
    }

    /** What else a person should know; nothing where there is nothing. */
    public Page findings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            blank().heading("Worth knowing");
        }
        for (Finding finding : findings) {
            Style style = finding.severity() == Severity.WARNING ? Style.fg_yellow : Style.faint;
            String ref = finding.ref() == null ? "" : finding.ref().toString();
            lines(join("  ", styled(pad(finding.severity().token(), 9), style), pad(ref, 8)), finding.message());
        }
        return this;
    }

    /** A status in its colour. */
    public Styled status(Status status, Style... styles) {
        Style traffic = switch (status) {
            case STANDARDS_NOT_MET -> Style.fg_red;
            case APPROACHING_STANDARDS -> Style.fg_yellow;
            case STANDARDS_MET, STANDARDS_EXCEEDED -> Style.fg_green;
        };
        return styled(styled(Words.name(status), traffic), styles);
    }

    /** A text or piece in a style, where there is colour. A style ends by a reset: the codes that end one alone mean different things. */
    public Styled styled(Object piece, Style... styles) {
        Styled plain = Styled.of(piece);
        return colour && styles.length > 0 && plain.width() > 0
                ? plain.between(Style.on(styles), Style.reset.on())
                : plain;
    }

    /** The cells of a bar: as many of each part as its share, in order; what is begun but not full never looks full. */
    public Styled bar(int cells, int total, List<Part> parts) {
        List<Styled> bar = new ArrayList<>();
        int sum = 0;
        int drawn = 0;
        for (Part part : parts) {
            sum += part.count;
            int end = total == 0 ? 0 : (int) ((long) cells * sum / total);
            bar.add(styled(part.kind.cell(blocks).repeat(end - drawn), part.kind.style));
            drawn = end;
        }
        bar.add(styled(Part.Kind.OPEN.cell(blocks).repeat(cells - drawn), Part.Kind.OPEN.style));
        return join(bar.toArray());
    }

    /** What the cells of a bar mean. */
    public Styled legend(List<Part.Kind> kinds) {
        List<Object> legend = new ArrayList<>();
        for (Part.Kind kind : kinds) {
            legend.add(legend.isEmpty() ? "" : "   ");
            legend.add(styled(kind.cell(blocks), kind.style));
            legend.add(" " + kind.meaning);
        }
        return join(legend.toArray());
    }

    /** A part of a bar. */
    public record Part(Kind kind, int count) {

        /** What a part of a bar stands for, in the order in which it is drawn. */
        public enum Kind {
            ANSWERED("answered", '\u2588', '#', Style.fg_green),
            MEETS("meets", '\u2588', '#', Style.fg_green),
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

    /** A text padded on the right to a width; what is wider stays as it is. */
    public static String pad(String text, int width) {
        return Styled.of(text).padded(width).toString();
    }

    /** A piece padded on the right to a width; what is wider stays as it is. */
    public static Styled pad(Styled piece, int width) {
        return piece.padded(width);
    }

    /** A text of at most so many characters: the first of its words, where it is longer. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        return text.substring(0, space < 0 ? most : space);
    }

    /** A text padded on the left to a width. */
    public static String padLeft(String text, int width) {
        String clean = Characters.line(text);
        return " ".repeat(Math.max(0, width - Characters.width(clean))) + clean;
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Arrays.asList(text.split(" "))) {
            for (String piece : pieces(word, width)) {
                if (line.length() > 0 && Characters.width(line.toString()) + 1 + Characters.width(piece) > width) {
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
        if (Characters.width(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(c -> {
            if (piece.length() > 0
                    && Characters.width(piece.toString()) + Characters.width(Character.toString(c)) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    /** The page with the codes of its styles, and a line feed at the end of each line. */
    String shown() {
        return text.toString();
    }
}
