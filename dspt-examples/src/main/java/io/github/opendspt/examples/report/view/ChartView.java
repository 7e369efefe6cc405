package io.github.opendspt.examples.report.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How far each standard, or objective, is: one cell for each thing that is asked.
 *
 * @param title what the rows are
 * @param intro how to read it
 * @param columns what the columns are called: row, cells, first tally, second tally
 * @param key how many there are of each look
 * @param rows the rows
 * @param most the most that one row holds, which is the unit of the chart
 */
public record ChartView(String title, String intro, Columns columns, List<Count> key, List<Row> rows, int most) {

    /** Copies the lists. */
    public ChartView {
        key = List.copyOf(key);
        rows = List.copyOf(rows);
    }

    /**
     * What the columns are called.
     *
     * @param row what a row is
     * @param cells what a cell is
     * @param first what the first tally counts
     * @param second what the second tally counts
     */
    public record Columns(String row, String cells, String first, String second) {

        /** {@return what a row is, within a sentence} */
        public String rowWord() {
            return row.toLowerCase(Locale.ROOT);
        }
    }

    /**
     * How many there are of a look.
     *
     * @param look the look
     * @param number how many
     * @param word what they are called
     */
    public record Count(Look look, int number, String word) {

        /**
         * Counts cells.
         *
         * @param looks which looks to count together, by the first of them
         * @param word what they are called
         * @param cells the cells
         * @return how many cells have one of the looks
         */
        public static Count of(List<Look> looks, String word, List<Look> cells) {
            return new Count(
                    looks.get(0), (int) cells.stream().filter(looks::contains).count(), word);
        }
    }

    /**
     * A standard, or an objective.
     *
     * @param number its number or letter
     * @param name its title
     * @param href where more is said of it
     * @param cells one look for each thing that is asked, in order of looks
     * @param first the first tally: 17 of 17
     * @param second the second tally
     * @param outcome what is left to do
     * @param done whether nothing is
     */
    public record Row(
            String number,
            String name,
            String href,
            List<Look> cells,
            String first,
            String second,
            String outcome,
            boolean done) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** {@return the cells in plain text} */
        public String glyphs() {
            return cells.stream().map(Look::glyph).collect(Collectors.joining());
        }

        /** {@return the cells in words: 3 answered, 1 outstanding} */
        public String words() {
            return Arrays.stream(Look.values())
                    .filter(cells::contains)
                    .map(look -> cells.stream().filter(look::equals).count() + " " + look.word())
                    .collect(Collectors.joining(", "));
        }
    }
}
