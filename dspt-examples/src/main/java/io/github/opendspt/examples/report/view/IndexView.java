package io.github.opendspt.examples.report.view;

import java.util.List;
import java.util.Locale;

/**
 * Item by item, what was answered and what supports it.
 *
 * @param intro what is listed, in a sentence or two
 * @param columns what the columns are called
 * @param standards the standards, or objectives
 */
public record IndexView(String intro, Columns columns, List<Standard> standards) {

    /** Copies the list. */
    public IndexView {
        standards = List.copyOf(standards);
    }

    /**
     * What the columns are called.
     *
     * @param item what a row is
     * @param state its state
     * @param answer what was answered
     * @param evidence what supports it
     */
    public record Columns(String item, String state, String answer, String evidence) {}

    /**
     * A standard, or an objective.
     *
     * @param number its number or letter
     * @param name its title
     * @param count how far it is
     * @param groups its assertions, or principles
     */
    public record Standard(String number, String name, String count, List<Group> groups) {

        /** Copies the list. */
        public Standard {
            groups = List.copyOf(groups);
        }
    }

    /**
     * An assertion, or a principle.
     *
     * @param ref its ref
     * @param name its title
     * @param note who confirmed it and when, or that nobody did
     * @param rows its items
     */
    public record Group(String ref, String name, String note, List<Row> rows) {

        /** Copies the list. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An item, or an outcome.
     *
     * @param ref its ref
     * @param name what it asks
     * @param optional whether it is not needed for Standards Met
     * @param look its state
     * @param levels the levels that an outcome has, lowest first; empty for an item
     * @param answer what was answered, in short
     * @param evidence what supports it, a line each
     * @param caution what is wrong with it, or empty
     * @param step the step of the work list that concerns it; empty if there is none
     */
    public record Row(
            String ref,
            String name,
            boolean optional,
            Look look,
            List<Level> levels,
            String answer,
            List<String> evidence,
            String caution,
            List<Link> step) {

        /** Copies the lists. */
        public Row {
            levels = List.copyOf(levels);
            evidence = List.copyOf(evidence);
            step = List.copyOf(step);
        }

        /** {@return whether it is optional, and its state does not say so already} */
        public boolean saidOptional() {
            return optional && look != Look.OPTIONAL;
        }

        /** {@return whether it is an outcome, which has levels} */
        public boolean anyLevels() {
            return !levels.isEmpty();
        }

        /** {@return the stated level and the expected one in words} */
        public String levelWords() {
            String stated = levels.stream()
                    .filter(Level::stated)
                    .map(Level::name)
                    .findFirst()
                    .orElse("No level");
            String expected = levels.stream()
                    .filter(Level::expected)
                    .map(level -> level.name().toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElse("a level that is not known");
            return stated + "; expected: " + expected;
        }

        /** {@return whether there is nothing beside the answer} */
        public boolean bare() {
            return evidence.isEmpty() && caution.isEmpty() && step.isEmpty();
        }
    }

    /**
     * A level of an outcome.
     *
     * @param name its name
     * @param stated whether it is stated
     * @param expected whether it is expected
     */
    public record Level(String name, boolean stated, boolean expected) {}
}
