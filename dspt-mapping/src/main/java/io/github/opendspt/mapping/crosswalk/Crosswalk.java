package io.github.opendspt.mapping.crosswalk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rows that join one list, the source, to another, the target: two frameworks, or the assertions of an edition and a
 * framework.
 *
 * <p>Direction: every row reads "source <em>relationship</em> target", where the source is in the {@linkplain #source()
 * source list} and the target in the {@linkplain #target() target list}. A look-up from either side gives rows that read
 * from the side that was asked about. A pair of ends occurs once. That no row names a ref says that none was drawn up,
 * not that nothing relates to it; the rows that say that nothing does are of
 * {@linkplain Relationship#NO_RELATIONSHIP their own}.
 *
 * <p>Immutable, equal by value, and thread-safe.
 */
public final class Crosswalk {

    private final String id;
    private final String source;
    private final String target;
    private final List<CrosswalkRow> rows;
    private final List<NewControl> newInTarget;
    private final Map<RowEnd, List<CrosswalkRow>> byEnd;

    private Crosswalk(String id, String source, String target, List<CrosswalkRow> rows, List<NewControl> newInTarget) {
        this.id = id;
        this.source = source;
        this.target = target;
        this.rows = rows;
        this.newInTarget = newInTarget;
        Map<RowEnd, List<CrosswalkRow>> byEnd = new HashMap<>();
        for (CrosswalkRow row : rows) {
            byEnd.computeIfAbsent(row.source(), end -> new ArrayList<>()).add(row);
            byEnd.computeIfAbsent(row.target(), end -> new ArrayList<>()).add(row.inverse());
        }
        byEnd.replaceAll((end, list) -> List.copyOf(list));
        this.byEnd = byEnd;
    }

    /**
     * Makes a crosswalk.
     *
     * @param id the id
     * @param source the id of the source list
     * @param target the id of the target list
     * @param rows the rows, in the order in which they are to be returned
     * @param newInTarget the nodes of the target that are stated to be new in it; empty unless the two lists are editions
     *     of one standard
     * @return the crosswalk
     * @throws IllegalArgumentException if source and target are the same list, an end of a row is not in its list, two
     *     rows join the same pair, or a node that is new in the target has a row or is in another list; the message names
     *     every such fault
     */
    public static Crosswalk of(
            String id, String source, String target, List<CrosswalkRow> rows, List<NewControl> newInTarget) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        List<CrosswalkRow> allRows = List.copyOf(rows);
        List<NewControl> allNew = List.copyOf(newInTarget);
        List<String> faults = new ArrayList<>();
        if (source.equals(target)) {
            faults.add("source and target are the same list");
        }
        Set<EndPair> pairs = new HashSet<>();
        Set<RowEnd> targets = new HashSet<>();
        for (CrosswalkRow row : allRows) {
            if (!row.source().list().equals(source) || !row.target().list().equals(target)) {
                faults.add("'" + row + "' does not go from " + source + " to " + target);
            }
            if (!pairs.add(EndPair.of(row.source(), row.target()))) {
                faults.add("'" + row + "' joins a pair that another row joins");
            }
            targets.add(row.target());
        }
        for (NewControl control : allNew) {
            if (!control.control().framework().equals(target)) {
                faults.add(control.control() + " is called new, but is not in " + target);
            }
            if (targets.contains(control.control())) {
                faults.add(control.control() + " is called new, but has a row");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("crosswalk '" + id + "': " + String.join("; ", faults));
        }
        return new Crosswalk(id, source, target, allRows, allNew);
    }

    /**
     * The id.
     *
     * @return the id, such as {@code cyber-essentials-to-iso-27001-2022}
     */
    public String id() {
        return id;
    }

    /**
     * The id of the source list.
     *
     * @return the id, such as {@code dspt-2023-24}
     */
    public String source() {
        return source;
    }

    /**
     * The id of the target list.
     *
     * @return the id, such as {@code iso-27001-2022}
     */
    public String target() {
        return target;
    }

    /**
     * Every row, from source to target.
     *
     * @return the rows, in order
     */
    public List<CrosswalkRow> rows() {
        return rows;
    }

    /**
     * The rows of one end, whichever side it is on.
     *
     * @param end the end
     * @return its rows, each with the end as its source, in order; empty if there are none, which says nothing about the
     *     end
     */
    public List<CrosswalkRow> rows(RowEnd end) {
        return byEnd.getOrDefault(Objects.requireNonNull(end, "end"), List.of());
    }

    /**
     * The nodes of the target that are stated to have nothing in the source that corresponds to them.
     *
     * @return the nodes, in order; empty unless the two lists are editions of one standard
     */
    public List<NewControl> newInTarget() {
        return newInTarget;
    }

    /** Whether the crosswalk joins these two lists, in either direction. */
    boolean joins(String one, String other) {
        return (source.equals(one) && target.equals(other)) || (source.equals(other) && target.equals(one));
    }

    /** Every end that a row or statement names. */
    Stream<RowEnd> ends() {
        return Stream.concat(
                        rows.stream().flatMap(row -> Stream.of(row.source(), row.target())),
                        newInTarget.stream().map(NewControl::control))
                .distinct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crosswalk that
                && id.equals(that.id)
                && source.equals(that.source)
                && target.equals(that.target)
                && rows.equals(that.rows)
                && newInTarget.equals(that.newInTarget);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, source, target, rows, newInTarget);
    }

    /** {@return the id and the number of rows} */
    @Override
    public String toString() {
        return id + " (" + rows.size() + " rows)";
    }
}
