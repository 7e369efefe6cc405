package io.github.opendspt.scoring;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.catalogue.Openness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything of a scorecard that is more than a figure. Immutable and thread-safe. */
interface Details {

    @Nullable
    Published published();

    Openness openness();

    List<StandardResult> standards();

    List<AssertionResult> assertionResults();

    List<ItemResult> items();

    List<Blocker> blockers();

    List<Finding> findings();

    /** The mandatory items that certainly do not count, in order. */
    List<EvidenceRef> outstanding();

    /** The mandatory items of which that is not known, in order. */
    List<EvidenceRef> undetermined();

    /** The assertions that hold mandatory items and are not confirmed, in order. */
    List<AssertionRef> unconfirmed();

    /** Whether the requirement set is complete, or was taken as it is (rule A39). */
    boolean requirementsConfirmed();
}
