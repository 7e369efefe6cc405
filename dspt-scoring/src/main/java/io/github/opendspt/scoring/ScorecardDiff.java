package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two scorecards, as far as a person would care: status, state of items, what is outstanding, what is
 * worth knowing.
 *
 * <p>The day itself is no difference, and neither are sentences that only name another day: a blocker is the same if it has the
 * same kind and ref, a finding if it has the same code, severity, ref and pointer. Reasons and the schemes behind an exemption
 * do not count while the state stays. Equal scorecards do not differ. The scorecards may be of different editions, categories
 * or days. A value: immutable and thread-safe.
 *
 * @param statusBefore the certain status of the first scorecard
 * @param statusAfter the certain status of the second
 * @param possibleBefore the possible status of the first scorecard
 * @param possibleAfter the possible status of the second
 * @param items the items whose state changes, in order of ref
 * @param raised the blockers that only the second scorecard has, in its order
 * @param cleared the blockers that only the first has, in its order
 * @param appeared the findings that only the second scorecard has, in its order
 * @param gone the findings that only the first has, in its order
 */
@JsonPropertyOrder({
    "statusBefore",
    "statusAfter",
    "possibleBefore",
    "possibleAfter",
    "items",
    "raised",
    "cleared",
    "appeared",
    "gone"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ScorecardDiff(
        Status statusBefore,
        Status statusAfter,
        Status possibleBefore,
        Status possibleAfter,
        List<StateChange> items,
        List<Blocker> raised,
        List<Blocker> cleared,
        List<Finding> appeared,
        List<Finding> gone) {

    /** Rejects {@code null} and copies the lists. */
    public ScorecardDiff {
        Objects.requireNonNull(statusBefore, "statusBefore");
        Objects.requireNonNull(statusAfter, "statusAfter");
        Objects.requireNonNull(possibleBefore, "possibleBefore");
        Objects.requireNonNull(possibleAfter, "possibleAfter");
        items = List.copyOf(items);
        raised = List.copyOf(raised);
        cleared = List.copyOf(cleared);
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ScorecardDiff bind(Binding binding) {
        return new ScorecardDiff(
                Objects.requireNonNull(binding.statusBefore, "statusBefore"),
                Objects.requireNonNull(binding.statusAfter, "statusAfter"),
                Objects.requireNonNull(binding.possibleBefore, "possibleBefore"),
                Objects.requireNonNull(binding.possibleAfter, "possibleAfter"),
                binding.items == null ? List.of() : binding.items,
                binding.raised == null ? List.of() : binding.raised,
                binding.cleared == null ? List.of() : binding.cleared,
                binding.appeared == null ? List.of() : binding.appeared,
                binding.gone == null ? List.of() : binding.gone);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status statusBefore;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status statusAfter;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status possibleBefore;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Status possibleAfter;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<StateChange> items;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Blocker> raised;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Blocker> cleared;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> appeared;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> gone;
    }

    /**
     * Compares two scorecards.
     *
     * @param before the first
     * @param after the second
     * @return what differs
     */
    public static ScorecardDiff between(Scorecard before, Scorecard after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new ScorecardDiff(
                before.status(),
                after.status(),
                before.possibleStatus(),
                after.possibleStatus(),
                items(before, after),
                missingFrom(before.blockers(), after.blockers(), BlockerKey::of),
                missingFrom(after.blockers(), before.blockers(), BlockerKey::of),
                missingFrom(before.findings(), after.findings(), FindingKey::of),
                missingFrom(after.findings(), before.findings(), FindingKey::of));
    }

    private static List<StateChange> items(Scorecard before, Scorecard after) {
        return areOfTheSameItems(before.items(), after.items())
                ? pairs(before.items(), after.items())
                : byRef(before, after);
    }

    /** Whether two lists are of the same items in order of ref, as verdicts by one set of requirements are. */
    private static boolean areOfTheSameItems(List<ItemResult> before, List<ItemResult> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            EvidenceRef ref = after.get(i).ref();
            if (!before.get(i).ref().equals(ref)
                    || (i > 0 && after.get(i - 1).ref().compareTo(ref) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static List<StateChange> pairs(List<ItemResult> before, List<ItemResult> after) {
        List<StateChange> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            ItemResult was = before.get(i);
            ItemResult is = after.get(i);
            if (was.state() != is.state()) {
                changes.add(new StateChange(is.ref(), is.mandatory(), was.state(), is.state()));
            }
        }
        return List.copyOf(changes);
    }

    private static List<StateChange> byRef(Scorecard before, Scorecard after) {
        Map<EvidenceRef, ItemResult> left = new TreeMap<>();
        before.items().forEach(item -> left.put(item.ref(), item));
        Map<EvidenceRef, StateChange> changes = new TreeMap<>();
        for (ItemResult item : after.items()) {
            ItemResult was = left.remove(item.ref());
            if (was == null || was.state() != item.state()) {
                changes.put(
                        item.ref(),
                        new StateChange(item.ref(), item.mandatory(), was == null ? null : was.state(), item.state()));
            }
        }
        left.forEach((ref, was) -> changes.put(ref, new StateChange(ref, was.mandatory(), was.state(), null)));
        return List.copyOf(changes.values());
    }

    private static <T> List<T> missingFrom(Collection<T> lacking, Collection<T> holding, Function<T, Object> key) {
        Set<Object> held = new HashSet<>();
        lacking.forEach(value -> held.add(key.apply(value)));
        List<T> missing = new ArrayList<>();
        for (T value : holding) {
            if (!held.contains(key.apply(value))) {
                missing.add(value);
            }
        }
        return missing;
    }

    private record BlockerKey(BlockerKind kind, @Nullable Object ref) {
        static BlockerKey of(Blocker blocker) {
            return new BlockerKey(blocker.kind(), blocker.ref());
        }
    }

    private record FindingKey(
            String code,
            Object severity,
            @Nullable Ref ref,
            @Nullable String pointer) {
        static FindingKey of(Finding finding) {
            return new FindingKey(finding.code(), finding.severity(), finding.ref(), finding.pointer());
        }
    }

    /**
     * Whether nothing differs that a person would care about.
     *
     * @return whether both statuses are the same and every list is empty
     */
    @JsonIgnore
    public boolean isEmpty() {
        return statusBefore == statusAfter
                && possibleBefore == possibleAfter
                && items.isEmpty()
                && raised.isEmpty()
                && cleared.isEmpty()
                && appeared.isEmpty()
                && gone.isEmpty();
    }
}
