package io.github.opendspt.scoring.internal.export;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.Blocker;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.StandardResult;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The result of each item, assertion and standard of a scorecard, and how to say so. An assertion or standard that is not
 * met only because of items of which it is not known whether they are exempt may yet be met. Immutable and thread-safe.
 */
public final class ScorecardConformance {

    private final Set<AssertionRef> certainlyNotMet;

    /**
     * Looks at the blockers of a scorecard.
     *
     * @param card the scorecard
     */
    public ScorecardConformance(Scorecard card) {
        this.certainlyNotMet = card.blockers().stream()
                .filter(blocker -> blocker.kind() != BlockerKind.UNDETERMINED)
                .map(Blocker::ref)
                .filter(Objects::nonNull)
                .map(ScorecardConformance::assertion)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AssertionRef assertion(FormRef ref) {
        return ref instanceof EvidenceRef item ? item.assertion() : (AssertionRef) ref;
    }

    /**
     * Whether an item is done.
     *
     * @param item the result of the item
     * @return whether it is answered or exempt
     */
    public Conformance of(ItemResult item) {
        if (item.state().counts()) {
            return Conformance.CONFORMS;
        }
        return item.state().outstanding() ? Conformance.DOES_NOT_CONFORM : Conformance.NOT_KNOWN;
    }

    /**
     * Whether an assertion is met.
     *
     * @param assertion the result of the assertion
     * @return whether all that is mandatory under it is done and it is confirmed
     */
    public Conformance of(AssertionResult assertion) {
        return conformance(assertion.met(), certainlyNotMet.contains(assertion.ref()));
    }

    /**
     * Whether a standard is met.
     *
     * @param standard the result of the standard
     * @return whether every assertion under it is met
     */
    public Conformance of(StandardResult standard) {
        return conformance(
                standard.met(), certainlyNotMet.stream().anyMatch(ref -> ref.standard() == standard.number()));
    }

    private static Conformance conformance(boolean met, boolean certainlyNot) {
        if (met) {
            return Conformance.CONFORMS;
        }
        return certainlyNot ? Conformance.DOES_NOT_CONFORM : Conformance.NOT_KNOWN;
    }

    /**
     * The result of an assertion.
     *
     * @param assertion the result of the assertion
     * @return a sentence
     */
    public String describe(AssertionResult assertion) {
        return progress(assertion.complete(), assertion.mandatory(), of(assertion)) + "; the assertion is "
                + (assertion.confirmed() ? "confirmed" : "not confirmed");
    }

    /**
     * The result of a standard.
     *
     * @param standard the result of the standard
     * @return a sentence
     */
    public String describe(StandardResult standard) {
        return progress(standard.complete(), standard.mandatory(), of(standard))
                + (standard.met() ? "; every assertion above them is confirmed" : "");
    }

    private static String progress(int complete, int mandatory, Conformance conformance) {
        return complete + " of " + mandatory + " mandatory items are complete"
                + (conformance == Conformance.NOT_KNOWN ? ", and whether the others are exempt is not known" : "");
    }
}
