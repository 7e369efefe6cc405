package io.github.opendspt.examples.report.view;

/**
 * A share of a width, so that a drawing is as wide as there is room.
 *
 * @param hundredths hundredths of a per cent
 */
public record Share(long hundredths) {

    /**
     * Makes the share that a part is of a whole.
     *
     * @param part the part
     * @param whole the whole, not 0
     * @return the share, rounded down
     */
    public static Share of(long part, long whole) {
        return new Share(part * 10_000 / whole);
    }

    /**
     * Takes a share away.
     *
     * @param other the other share
     * @return what is left of this one
     */
    public Share minus(Share other) {
        return new Share(hundredths - other.hundredths);
    }

    /** {@return the share as drawings write it: {@code 12.34%}} */
    @Override
    public String toString() {
        return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10 + "%";
    }
}
