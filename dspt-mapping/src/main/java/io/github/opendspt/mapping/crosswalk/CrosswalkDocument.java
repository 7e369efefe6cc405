package io.github.opendspt.mapping.crosswalk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.mapping.framework.Control;
import io.github.opendspt.mapping.framework.ControlKind;
import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.Text;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A crosswalk as a document spells it, of the format {@value #FORMAT}: of a host's own, or one of those that this library
 * ships. One of its two lists may be the host's own, whose refs it then names itself.
 *
 * <p>It holds refs as they are written. Whether its lists have them, {@link CrosswalkJson#reader(Crosswalks)} and
 * {@link Crosswalks#with(CrosswalkDocument)} check. A value: deeply immutable and thread-safe.
 *
 * @param id the id of the crosswalk
 * @param source the id of the list on the left, such as {@code caf-2025-26}
 * @param target the id of the list on the right, such as {@code iso-27001-2022}
 * @param itemsEdition the edition whose evidence items the rows name, or {@code null} if no row names any
 * @param controls what the refs of the host's own list are called; empty if neither list is the host's own
 * @param rows the rows, in order
 * @param newInTarget the controls on the right to which nothing on the left corresponds, where the two lists are editions
 *     of one standard
 */
@JsonPropertyOrder({"format", "id", "source", "target", "itemsEdition", "controls", "rows", "newInTarget"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Consistent
public record CrosswalkDocument(
        @Text(blank = false, max = CrosswalkDocument.MAX_REF)
        String id,

        @Text(blank = false, max = CrosswalkDocument.MAX_REF)
        String source,

        @Text(blank = false, max = CrosswalkDocument.MAX_REF)
        String target,

        @Nullable Edition itemsEdition,

        @Size(max = Bounds.ENTRIES, message = CrosswalkDocument.TOO_MANY)
        SortedMap<
                        @Text(blank = false, max = CrosswalkDocument.MAX_REF) String,
                        @Text(blank = false, max = CrosswalkDocument.MAX_REF) String>
                controls,

        @JsonInclude @Size(max = Bounds.ENTRIES, message = CrosswalkDocument.TOO_MANY)
        List<@Valid Row> rows,

        @Size(max = Bounds.ENTRIES, message = CrosswalkDocument.TOO_MANY)
        List<@Valid New> newInTarget)
        implements SelfConsistent {

    /** The format of crosswalk documents. */
    public static final String FORMAT = "dspt-crosswalk/1";

    /** The greatest length of an id, a ref and the name of a control, in code points. */
    public static final int MAX_REF = 200;

    /** The greatest length of a rationale, a basis and a caveat, in code points. */
    public static final int MAX_TEXT = 5_000;

    static final String TOO_MANY = "must have at most {max} entries";

    /** Rejects {@code null} where the component may not be and copies the collections. */
    public CrosswalkDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(target, "target");
        TreeMap<String, String> copy = new TreeMap<>(controls);
        copy.values().forEach(name -> Objects.requireNonNull(name, "controls"));
        controls = Collections.unmodifiableSortedMap(copy);
        rows = List.copyOf(rows);
        newInTarget = List.copyOf(newInTarget);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CrosswalkDocument bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return new CrosswalkDocument(
                Objects.requireNonNull(binding.id, "id"),
                Objects.requireNonNull(binding.source, "source"),
                Objects.requireNonNull(binding.target, "target"),
                binding.itemsEdition,
                new TreeMap<>(binding.controls == null ? Map.of() : binding.controls),
                Objects.requireNonNull(binding.rows, "rows"),
                binding.newInTarget == null ? List.of() : binding.newInTarget);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String id;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String source;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String target;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition itemsEdition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Map<String, String> controls;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Row> rows;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<New> newInTarget;
    }

    /**
     * Names the document format and its major version.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> faults = new ArrayList<>(0);
        if (source.equals(target)) {
            faults.add(Inconsistency.of("target", CrosswalkCodes.ONE_LIST));
        }
        if ((itemsEdition == null) == rows.stream().anyMatch(row -> !row.items.isEmpty())) {
            faults.add(Inconsistency.of("itemsEdition", CrosswalkCodes.ITEMS_EDITION));
        }
        return faults;
    }

    /** The rows as rows of lists that have all their refs. */
    Crosswalk toCrosswalk(HeldLists lists) {
        Function<String, RowEnd> sources = ends(source, lists);
        Function<String, RowEnd> targets = ends(target, lists);
        return Crosswalk.of(
                id,
                source,
                target,
                rows.stream()
                        .map(row -> row.toRow(sources, targets, itemsEdition))
                        .toList(),
                newInTarget.stream()
                        .map(it -> new NewControl(new ControlEnd(target, it.ref), it.basis, it.confidence))
                        .toList());
    }

    private static Function<String, RowEnd> ends(String list, HeldLists lists) {
        Map<String, RowEnd> ends =
                lists.ends(list).stream().collect(Collectors.toMap(RowEnd::writtenRef, Function.identity()));
        return ref -> ends.getOrDefault(ref, new ControlEnd(list, ref));
    }

    /** The list of one's own that the controls belong to: the one that is not held. */
    Framework ownControls(HeldLists lists) {
        String own = lists.ids().contains(source) ? target : source;
        Provenance provenance = new Provenance(Confidence.HIGH, "the crosswalk " + id);
        return Framework.of(
                own,
                own,
                controls.entrySet().stream()
                        .map(control -> Control.builder(
                                        control.getKey(), ControlKind.CONTROL, control.getValue(), provenance)
                                .build())
                        .toList());
    }

    /** {@return the id and the number of rows} */
    @Override
    public String toString() {
        return "CrosswalkDocument[" + id + ", " + rows.size() + " rows]";
    }

    /**
     * A row as a document spells it: a {@link CrosswalkRow} by the refs of its ends. A value: deeply immutable and
     * thread-safe.
     *
     * @param source the ref on the left
     * @param relationship how it relates to the right, read from left to right
     * @param target the ref on the right
     * @param confidence how well that is founded
     * @param items the evidence items concerned; empty if the row names none
     * @param rationale why, in words
     * @param basis how the judgement was come by, in words
     * @param caveat under what condition it holds, or {@code null} if none is stated
     */
    @JsonPropertyOrder({"source", "relationship", "target", "confidence", "items", "rationale", "basis", "caveat"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(
            @Text(blank = false, max = MAX_REF) String source,
            Relationship relationship,
            @Text(blank = false, max = MAX_REF) String target,
            Confidence confidence,

            @Size(max = Bounds.ITEMS, message = TOO_MANY) List<EvidenceRef> items,

            @Text(blank = false, max = MAX_TEXT) String rationale,
            @Text(blank = false, max = MAX_TEXT) String basis,

            @Nullable @Text(blank = false, max = MAX_TEXT) String caveat) {

        /** Rejects {@code null} where the component may not be and copies the items. */
        public Row {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(relationship, "relationship");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(confidence, "confidence");
            items = List.copyOf(items);
            Objects.requireNonNull(rationale, "rationale");
            Objects.requireNonNull(basis, "basis");
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Row bind(RowBinding binding) {
            return new Row(
                    Objects.requireNonNull(binding.source, "source"),
                    Objects.requireNonNull(binding.relationship, "relationship"),
                    Objects.requireNonNull(binding.target, "target"),
                    Objects.requireNonNull(binding.confidence, "confidence"),
                    binding.items == null ? List.of() : binding.items,
                    Objects.requireNonNull(binding.rationale, "rationale"),
                    Objects.requireNonNull(binding.basis, "basis"),
                    binding.caveat);
        }

        private CrosswalkRow toRow(
                Function<String, RowEnd> sources, Function<String, RowEnd> targets, @Nullable Edition itemsEdition) {
            return new CrosswalkRow(
                    sources.apply(source),
                    relationship,
                    targets.apply(target),
                    rationale,
                    basis,
                    confidence,
                    caveat,
                    items,
                    items.isEmpty() ? null : itemsEdition);
        }

        /** {@return the row in one line: source, relationship, target} */
        @Override
        public String toString() {
            return source + " " + relationship + " " + target;
        }
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class RowBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String source;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Relationship relationship;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String target;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Confidence confidence;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<EvidenceRef> items;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String rationale;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String basis;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String caveat;
    }

    /**
     * A control on the right that is new, as a document spells it: a {@link NewControl} by its ref. A value: immutable and
     * thread-safe.
     *
     * @param ref the ref
     * @param confidence how well that is founded
     * @param basis how it is known, in words
     */
    @JsonPropertyOrder({"ref", "confidence", "basis"})
    public record New(
            @Text(blank = false, max = MAX_REF) String ref,
            Confidence confidence,
            @Text(blank = false, max = MAX_TEXT) String basis) {

        /** Rejects {@code null}. */
        public New {
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(confidence, "confidence");
            Objects.requireNonNull(basis, "basis");
        }
    }
}
