package io.github.opendspt.scoring;

import io.github.opendspt.model.EvidenceRef;
import java.util.List;

/** Puts a scorecard's result for an item into words. */
record Explainer(Scorecard card) {

    Explanation explain(EvidenceRef ref) {
        return new Explanation(ref, "", "", "", "", List.of());
    }
}
