package io.github.opendspt.examples.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done: every step once, in order.
 *
 * @param intro how much it is, in a sentence or two
 * @param groups the steps
 * @param total how many there are
 * @param standards the standards, or objectives, that have steps, with their steps
 * @param owners those who have steps
 * @param unowned whether some steps have no owner
 * @param anyDue whether any step has a day
 */
public record WorkView(
        String intro,
        List<Group> groups,
        int total,
        List<Standard> standards,
        List<String> owners,
        boolean unowned,
        boolean anyDue) {

    /** How many steps are seen at a glance. */
    private static final int SHORT = 10;

    /** Copies the lists. */
    public WorkView {
        groups = List.copyOf(groups);
        standards = List.copyOf(standards);
        owners = List.copyOf(owners);
    }

    /** {@return whether there are so many steps that one looks for one} */
    public boolean many() {
        return total > SHORT;
    }

    /** {@return whether there is another order than that of work} */
    public boolean sortable() {
        return anyDue || anyOwner();
    }

    /** {@return whether any step has an owner} */
    public boolean anyOwner() {
        return !owners.isEmpty();
    }

    /**
     * Steps of one kind.
     *
     * @param name what kind of work it is
     * @param note why it comes here and what holds for all of it, or empty
     * @param count how many steps
     * @param keep whether a small screen shows it unfolded
     * @param steps the steps, in order
     */
    public record Group(String name, String note, String count, boolean keep, List<Step> steps) {

        /** Copies the list. */
        public Group {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Something to do.
     *
     * @param number its place in the order of work
     * @param standard the number of the standard, or the letter of the objective; empty if it concerns none
     * @param verb what comes before the ref: Confirm, or empty
     * @param ref what it concerns, or empty
     * @param title what that is
     * @param action what to do, in a sentence
     * @param note what to know before, and where to look, or empty
     * @param why what is lacking
     * @param owner who does it, or empty
     * @param due by when, or {@code null}
     * @param lead how long to allow, or empty
     */
    public record Step(
            int number,
            String standard,
            String verb,
            String ref,
            String title,
            String action,
            String note,
            String why,
            String owner,
            @Nullable Day due,
            String lead) {}

    /**
     * A standard with its steps.
     *
     * @param number its number or letter
     * @param name its title
     * @param steps links to its steps
     */
    public record Standard(String number, String name, List<Link> steps) {

        /** Copies the list. */
        public Standard {
            steps = List.copyOf(steps);
        }
    }
}
