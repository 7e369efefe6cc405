package io.github.opendspt.benchmarks;

import java.util.Locale;

/**
 * What was measured of one ratio.
 *
 * @param name its name
 * @param value the lower quartile of ours by that of the other
 * @param low the lower quartile of the ratio turn by turn
 * @param high the upper one
 * @param micros what ours takes, in microseconds
 * @param otherMicros what the other takes
 * @param kilobytes what ours allocates, in kilobytes
 * @param otherKilobytes what the other allocates
 * @param settled whether no code was being compiled any more
 */
record Ratio(
        String name,
        double value,
        double low,
        double high,
        double micros,
        double otherMicros,
        double kilobytes,
        double otherKilobytes,
        boolean settled) {

    /** The line above the {@linkplain #row() rows}. */
    static final String HEADER =
            String.format("%-32s %-24s %-20s %s", "", "ratio (turn by turn)", "microseconds", "KB");

    private static final String SEPARATOR = "\t";

    static Ratio of(String name, Turn ours, Turn other, boolean settled) {
        return new Ratio(
                name,
                ours.micros(0.25) / other.micros(0.25),
                ours.ratio(other, 0.25),
                ours.ratio(other, 0.75),
                ours.micros(0.25),
                other.micros(0.25),
                ours.kilobytes(),
                other.kilobytes(),
                settled);
    }

    /** Reads what {@link #line()} writes. */
    static Ratio parse(String line) {
        String[] parts = line.split(SEPARATOR);
        double[] numbers = new double[7];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(parts[i + 1]);
        }
        return new Ratio(
                parts[0],
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                numbers[5],
                numbers[6],
                Boolean.parseBoolean(parts[8]));
    }

    /** For another process. */
    String line() {
        return String.join(
                SEPARATOR,
                name,
                Double.toString(value),
                Double.toString(low),
                Double.toString(high),
                Double.toString(micros),
                Double.toString(otherMicros),
                Double.toString(kilobytes),
                Double.toString(otherKilobytes),
                Boolean.toString(settled));
    }

    /** For people. */
    String row() {
        return String.format(
                Locale.ROOT,
                "%-32s %6.3f (%.3f to %.3f) %8.1f / %-8.1f %8.1f / %.1f%s",
                name,
                value,
                low,
                high,
                micros,
                otherMicros,
                kilobytes,
                otherKilobytes,
                settled ? "" : ", while code was being compiled");
    }
}
