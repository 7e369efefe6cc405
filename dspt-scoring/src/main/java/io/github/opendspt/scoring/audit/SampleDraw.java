package io.github.opendspt.scoring.audit;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.internal.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Draws samples, so that whoever has the same seed and the same checksum draws the same, with any tool: row <i>n</i> of a
 * population has the SHA-256 of the text {@code seed|checksum|population|n}, and the rows with the smallest of these, compared
 * byte by byte without sign, are the sample. Sample sizes are the auditor's: no rule about them is known (rule J2). Stateless.
 */
public final class SampleDraw {

    private SampleDraw() {}

    /**
     * Draws a sample.
     *
     * @param seed the seed that both sides agree on
     * @param checksum the checksum of the requirement set or outcomes
     * @param population the name of the population, such as {@code incidents}
     * @param of how many rows the population has, up to {@value Sample#MOST_ROWS}
     * @param size how many are drawn, up to {@value Sample#MOST_DRAWN}; all where there are no more
     * @return the numbers of the rows, from 1, in order
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static List<Integer> rows(long seed, Checksum checksum, String population, int of, int size) {
        Objects.requireNonNull(checksum, "checksum");
        Objects.requireNonNull(population, "population");
        if (of < 1 || of > Sample.MOST_ROWS || size < 1 || size > Sample.MOST_DRAWN) {
            throw new IllegalArgumentException("a population has 1 to " + Sample.MOST_ROWS + " rows, and a sample 1 to "
                    + Sample.MOST_DRAWN + ": " + of + ", " + size);
        }
        PriorityQueue<Row> smallest = new PriorityQueue<>(Comparator.reverseOrder());
        String prefix = seed + "|" + checksum + "|" + population + "|";
        for (int row = 1; row <= of; row++) {
            byte[] key = Sha256.digest((prefix + row).getBytes(StandardCharsets.UTF_8));
            smallest.add(new Row(row, key));
            if (smallest.size() > size) {
                smallest.remove();
            }
        }
        List<Integer> rows = new ArrayList<>();
        smallest.forEach(row -> rows.add(row.number));
        rows.sort(null);
        return rows;
    }

    // The array is made for the row and never written to; rows are only compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Row(int number, byte[] key) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            return Arrays.compareUnsigned(key, other.key);
        }
    }
}
