package io.github.opendspt.scoring.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.caf.ExpectedLevel;
import io.github.opendspt.model.caf.PolicyQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a person should know about a host's profile. Their places are in the profile, so findings have no pointer. */
final class ProfileFindings {

    private final CafOutcomes outcomes;
    private final List<Finding> found = new ArrayList<>(0);

    ProfileFindings(CafOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Looks for what the edition does not have. */
    void look(CafProfile profile) {
        profile.levels().forEach((ref, level) -> {
            Optional<CafOutcome> outcome = outcomes.outcome(ref);
            if (outcome.isEmpty()) {
                unknown(ref);
            } else if (!outcome.get().has(level)) {
                add(Severity.WARNING, ref, Reason.of(CafCodes.PROFILE_NO_SUCH_LEVEL, ref, level));
            }
        });
        profile.policies().stream()
                .filter(ref ->
                        outcomes.outcome(ref).isEmpty() && profile.level(ref).isEmpty())
                .forEach(this::unknown);
        SortedSet<CafOutcomeRef> known = policies(outcomes);
        if (!known.isEmpty() && !profile.policies().isEmpty() && !known.equals(profile.policies())) {
            add(
                    Severity.WARNING,
                    null,
                    Reason.of(CafCodes.PROFILE_POLICIES_DIFFER, List.copyOf(profile.policies()), List.copyOf(known)));
        }
    }

    /** Looks for levels that public sources give otherwise, for organisations whose levels those are. */
    void compare(CafProfile profile) {
        for (CafOutcome outcome : outcomes.outcomes()) {
            ExpectedLevel published = outcome.expected();
            AchievementLevel supplied = profile.levels().get(outcome.ref());
            if (published != null && supplied != null && outcome.has(supplied) && supplied != published.level()) {
                add(
                        Severity.WARNING,
                        outcome.ref(),
                        Reason.of(CafCodes.PROFILE_DIFFERS, outcome.ref(), supplied, published.level()));
            }
        }
    }

    static SortedSet<CafOutcomeRef> policies(CafOutcomes outcomes) {
        TreeSet<CafOutcomeRef> refs = new TreeSet<>();
        outcomes.policies().stream().map(PolicyQuestion::ref).forEach(refs::add);
        return Collections.unmodifiableSortedSet(refs);
    }

    private void unknown(CafOutcomeRef ref) {
        add(Severity.WARNING, ref, Reason.of(CafCodes.PROFILE_UNKNOWN_REF, ref, outcomes.edition()));
    }

    private void add(Severity severity, @Nullable CafOutcomeRef ref, Reason reason) {
        found.add(Finding.of(severity, ref, null, reason));
    }

    /** What was found so far. */
    List<Finding> found() {
        return List.copyOf(found);
    }
}
