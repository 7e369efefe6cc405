package io.github.opendspt.examples.report;

/**
 * A share of a width, so that a drawing is as wide as there is room.
 *
 * @param hundredths hundredths of a percent
 */
record Share(long hundredths) {

    /** A part of a whole. */
    static Share of(long part, long whole) {
        return new Share(part * 10_000 / whole);
    }

    /** What is left of this share. */
    Share minus(Share other) {
        return new Share(hundredths - other.hundredths);
    }

    /** {@return the share as drawings write it: {@code 12.34%}} */
    @Override
    public String toString() {
        return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10 + "%";
    }
}
