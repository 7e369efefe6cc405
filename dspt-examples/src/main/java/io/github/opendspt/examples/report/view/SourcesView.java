package io.github.opendspt.examples.report.view;

import java.util.List;

/**
 * What a report rests on.
 *
 * @param facts what is known of the requirements and how well
 * @param checksums what was judged, by what and with what
 * @param folds what only some will read
 */
public record SourcesView(List<Fact> facts, List<Fact> checksums, List<Fold> folds) {

    /** Copies the lists. */
    public SourcesView {
        facts = List.copyOf(facts);
        checksums = List.copyOf(checksums);
        folds = List.copyOf(folds);
    }

    /**
     * A fact.
     *
     * @param term what it is about
     * @param text what it is
     */
    public record Fact(String term, String text) {}

    /**
     * A list that is folded away.
     *
     * @param term what it is about
     * @param summary how much it is
     * @param lines the lines
     */
    public record Fold(String term, String summary, List<String> lines) {

        /** Copies the list. */
        public Fold {
            lines = List.copyOf(lines);
        }
    }
}
