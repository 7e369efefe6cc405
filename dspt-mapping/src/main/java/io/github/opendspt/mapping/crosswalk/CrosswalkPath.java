package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A chain of rows that joins two ends, directly or over others in between. It keeps every row it rests on, and is no
 * stronger than they are together. A value: deeply immutable and thread-safe.
 *
 * @param steps the rows, at least one, the target of each being the source of the next
 */
public record CrosswalkPath(List<CrosswalkRow> steps) {

    /**
     * Checks the chain.
     *
     * @throws IllegalArgumentException if there is no row, or two neighbours do not meet
     */
    public CrosswalkPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path needs at least one row");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i - 1).target().equals(steps.get(i).source())) {
                throw new IllegalArgumentException(
                        "'" + steps.get(i - 1) + "' does not lead to '" + steps.get(i) + "'");
            }
        }
    }

    /**
     * A path of one row.
     *
     * @param row the row
     * @return the path
     */
    public static CrosswalkPath of(CrosswalkRow row) {
        return new CrosswalkPath(List.of(row));
    }

    /**
     * Where the path begins.
     *
     * @return the source of the first row
     */
    public RowEnd source() {
        return steps.get(0).source();
    }

    /**
     * Where the path ends.
     *
     * @return the target of the last row
     */
    public RowEnd target() {
        return steps.get(steps.size() - 1).target();
    }

    /**
     * What the rows together say of source and target: the relationships of the rows, {@linkplain Relationship#compose
     * composed}.
     *
     * @return the relationship; empty if none follows: the two may share everything, something or nothing, and the path
     *     only shows where to look
     */
    public Optional<Relationship> relationship() {
        Optional<Relationship> composed = Optional.of(steps.get(0).relationship());
        for (CrosswalkRow next : steps.subList(1, steps.size())) {
            composed = composed.flatMap(relationship -> relationship.compose(next.relationship()));
        }
        return composed;
    }

    /**
     * How well the path is founded: as its weakest row.
     *
     * @return the weakest confidence of the rows
     */
    public Confidence confidence() {
        return steps.stream().map(CrosswalkRow::confidence).reduce(Confidence.HIGH, Confidence::weakest);
    }

    /**
     * The evidence items that the rows concern.
     *
     * @return the items, in order; empty if no row names one
     */
    public List<EvidenceRef> items() {
        return steps.stream()
                .flatMap(row -> row.items().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Under what conditions the path holds: the caveats of all its rows.
     *
     * @return the caveats, in order of the rows; empty if none is stated
     */
    public List<String> caveats() {
        return steps.stream()
                .flatMap(row -> Stream.ofNullable(row.caveat()))
                .distinct()
                .toList();
    }

    /**
     * This path and then another.
     *
     * @param next the path to follow, which begins where this one ends
     * @return the joined path
     * @throws IllegalArgumentException if the other path begins elsewhere
     */
    public CrosswalkPath then(CrosswalkPath next) {
        Objects.requireNonNull(next, "next");
        List<CrosswalkRow> joined = new ArrayList<>(steps);
        joined.addAll(next.steps);
        return new CrosswalkPath(joined);
    }

    /**
     * The path walked backwards.
     *
     * @return the path from target to source; its relationship is the inverse of this one's
     */
    public CrosswalkPath inverse() {
        List<CrosswalkRow> backwards = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            backwards.add(steps.get(i).inverse());
        }
        return new CrosswalkPath(backwards);
    }

    /** {@return source, relationship and target, and how many rows lie between} */
    @Override
    public String toString() {
        return source() + " " + relationship().map(Relationship::token).orElse("may touch") + " " + target() + " ("
                + steps.size() + (steps.size() == 1 ? " row)" : " rows)");
    }
}
