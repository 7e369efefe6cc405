package io.github.opendspt.mapping;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.internal.document.BundledDocument;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rows that this library ships. Immutable and thread-safe.
 *
 * @param exemptions the lists of exempt items that are known (rule D21)
 * @param candidates what would follow for a category whose list is not
 * @param history what else is known: of earlier editions, and of what is no exemption
 */
record BundledRows(List<ExemptionRow> exemptions, List<ExemptionRow> candidates, List<ExemptionRow> history) {

    private static final String EXEMPTIONS = "exemptions-2025-26.json";
    private static final String CANDIDATES = "exemption-candidates-2025-26.json";
    private static final String HISTORY = "exemption-history.json";

    BundledRows {
        exemptions = List.copyOf(exemptions);
        candidates = List.copyOf(candidates);
        history = List.copyOf(history);
    }

    /**
     * Reads the resources.
     *
     * @throws IllegalStateException if one is missing or broken; the message names it
     */
    static BundledRows load() {
        return load(EXEMPTIONS, CANDIDATES, HISTORY);
    }

    /** Reads resources in place of the usual ones. */
    static BundledRows load(String exemptions, String candidates, String history) {
        return new BundledRows(
                load(exemptions, row -> decides(row, Effect.EXEMPT)),
                load(candidates, row -> decides(row, Effect.CANDIDATE_EXEMPT)),
                load(history, row -> true));
    }

    /** Whether a row can be in a list of one effect. */
    static boolean decides(ExemptionRow row, Effect effect) {
        return row.effect() == effect && row.category() != null && row.ref() != null;
    }

    /** Reads one resource, each of whose rows must be of the kind that belongs there. */
    static List<ExemptionRow> load(String name, Predicate<ExemptionRow> belongs) {
        return BundledDocument.read(
                file -> BundledRows.class.getResourceAsStream(file), name, ExemptionRowsJson.READER, rows -> {
                    for (ExemptionRow row : rows) {
                        if (!belongs.test(row)) {
                            throw new IllegalArgumentException("it may not hold the " + row);
                        }
                    }
                    return rows;
                });
    }

    /** The rows that name an exempt item, for certain or as candidates. */
    List<ExemptionRow> deciding() {
        return Stream.of(exemptions, candidates).flatMap(List::stream).toList();
    }

    /** Every row. */
    Stream<ExemptionRow> all() {
        return Stream.of(exemptions, candidates, history).flatMap(List::stream);
    }
}
