package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two scorecards of the CAF-aligned track, as far as a person would care: status, outcomes, what is
 * outstanding, what is worth knowing.
 *
 * <p>The day itself is no difference, and neither are sentences that only name another day: a blocker is the same if it has
 * the same kind and ref, a finding if it has the same code, severity, ref and pointer. The scorecards may be of different
 * editions, profiles or days. A value: deeply immutable and thread-safe.
 *
 * @param statusBefore the certain status of the first scorecard
 * @param statusAfter the certain status of the second
 * @param possibleBefore the possible status of the first scorecard
 * @param possibleAfter the possible status of the second
 * @param outcomes the outcomes of which something else became or another level is stated, in order of ref
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
    "outcomes",
    "raised",
    "cleared",
    "appeared",
    "gone"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CafScorecardDiff(
        Status statusBefore,
        Status statusAfter,
        Status possibleBefore,
        Status possibleAfter,
        List<OutcomeChange> outcomes,
        List<CafBlocker> raised,
        List<CafBlocker> cleared,
        List<Finding> appeared,
        List<Finding> gone) {

    /** Rejects {@code null} and copies the lists. */
    public CafScorecardDiff {
        Objects.requireNonNull(statusBefore, "statusBefore");
        Objects.requireNonNull(statusAfter, "statusAfter");
        Objects.requireNonNull(possibleBefore, "possibleBefore");
        Objects.requireNonNull(possibleAfter, "possibleAfter");
        outcomes = List.copyOf(outcomes);
        raised = List.copyOf(raised);
        cleared = List.copyOf(cleared);
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    /**
     * Compares two scorecards.
     *
     * @param before the first
     * @param after the second
     * @return what differs
     */
    public static CafScorecardDiff between(CafScorecard before, CafScorecard after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new CafScorecardDiff(
                before.status(),
                after.status(),
                before.possibleStatus(),
                after.possibleStatus(),
                outcomes(before, after),
                missingFrom(before.blockers(), after.blockers(), BlockerKey::of),
                missingFrom(after.blockers(), before.blockers(), BlockerKey::of),
                missingFrom(before.findings(), after.findings(), FindingKey::of),
                missingFrom(after.findings(), before.findings(), FindingKey::of));
    }

    private static List<OutcomeChange> outcomes(CafScorecard before, CafScorecard after) {
        Map<CafOutcomeRef, OutcomeResult> left = new TreeMap<>();
        before.results().forEach(result -> left.put(result.ref(), result));
        Map<CafOutcomeRef, OutcomeResult> right = new TreeMap<>();
        after.results().forEach(result -> right.put(result.ref(), result));
        Set<CafOutcomeRef> refs = new TreeSet<>(left.keySet());
        refs.addAll(right.keySet());
        List<OutcomeChange> changes = new ArrayList<>();
        for (CafOutcomeRef ref : refs) {
            OutcomeChange change = OutcomeChange.between(ref, left.get(ref), right.get(ref));
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
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

    private record BlockerKey(CafBlockerKind kind, @Nullable CafOutcomeRef ref) {
        static BlockerKey of(CafBlocker blocker) {
            return new BlockerKey(blocker.kind(), blocker.ref());
        }
    }

    private record FindingKey(
            String code,
            Severity severity,
            @Nullable Ref ref,
            @Nullable String pointer) {
        static FindingKey of(Finding finding) {
            return new FindingKey(finding.code(), finding.severity(), finding.ref(), finding.pointer());
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafScorecardDiff bind(Binding binding) {
        return new CafScorecardDiff(
                Objects.requireNonNull(binding.statusBefore, "statusBefore"),
                Objects.requireNonNull(binding.statusAfter, "statusAfter"),
                Objects.requireNonNull(binding.possibleBefore, "possibleBefore"),
                Objects.requireNonNull(binding.possibleAfter, "possibleAfter"),
                orNone(binding.outcomes),
                orNone(binding.raised),
                orNone(binding.cleared),
                orNone(binding.appeared),
                orNone(binding.gone));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
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
        List<OutcomeChange> outcomes;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CafBlocker> raised;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CafBlocker> cleared;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> appeared;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> gone;
    }

    /**
     * Whether nothing differs that a person would care about.
     *
     * @return whether both statuses are the same and every list is empty
     */
    @JsonIgnore
    public boolean isEmpty() {
        return !changesStatus()
                && outcomes.isEmpty()
                && raised.isEmpty()
                && cleared.isEmpty()
                && appeared.isEmpty()
                && gone.isEmpty();
    }

    /**
     * Whether the certain or the possible status differs.
     *
     * @return whether one of the two is another
     */
    public boolean changesStatus() {
        return statusBefore != statusAfter || possibleBefore != possibleAfter;
    }
}
