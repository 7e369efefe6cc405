package io.github.opendspt.examples.report.view;

import java.util.List;

/**
 * The days of twelve months that matter.
 *
 * @param span which months, in words
 * @param months the months
 * @param days the days, in order
 */
public record YearView(String span, List<Month> months, List<Entry> days) {

    /** Copies the lists. */
    public YearView {
        months = List.copyOf(months);
        days = List.copyOf(days);
    }

    /** {@return how many days there are} */
    public String dayCount() {
        return Wording.count(days.size(), "day");
    }

    /**
     * A month.
     *
     * @param name its name
     * @param pins its days, as many as there is room for
     * @param more how many days there are beyond those: +3, or empty
     */
    public record Month(String name, List<Pin> pins, String more) {

        /** Copies the list. */
        public Month {
            pins = List.copyOf(pins);
        }
    }

    /**
     * A day of a month.
     *
     * @param style the class of the style sheet
     * @param number the day of the month
     * @param iso the day
     * @param words the day and what happens on it
     */
    public record Pin(String style, int number, String iso, String words) {}

    /**
     * A day.
     *
     * @param style the class of the style sheet
     * @param number the day of the month
     * @param on the day
     * @param events what happens on it
     */
    public record Entry(String style, int number, Day on, List<Event> events) {

        /** Copies the list. */
        public Entry {
            events = List.copyOf(events);
        }
    }

    /**
     * Something that happens, or that is to be done.
     *
     * @param text what, in a sentence
     * @param note what comes of it, or empty
     * @param links the steps or items concerned
     */
    public record Event(String text, String note, List<Link> links) {

        /** Copies the list. */
        public Event {
            links = List.copyOf(links);
        }
    }
}
