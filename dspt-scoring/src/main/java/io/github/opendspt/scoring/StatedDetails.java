package io.github.opendspt.scoring;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.catalogue.Openness;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Details as a document states them. */
record StatedDetails(
        @Nullable Published published,
        Openness openness,
        List<StandardResult> standards,
        List<AssertionResult> assertionResults,
        List<ItemResult> items,
        List<Blocker> blockers,
        List<Finding> findings)
        implements Details {

    StatedDetails {
        Objects.requireNonNull(openness, "openness");
        standards = List.copyOf(standards);
        assertionResults = List.copyOf(assertionResults);
        items = List.copyOf(items);
        blockers = List.copyOf(blockers);
        findings = List.copyOf(findings);
    }

    @Override
    public List<EvidenceRef> outstanding() {
        return refs(BlockerKind.EVIDENCE, EvidenceRef.class);
    }

    @Override
    public List<EvidenceRef> undetermined() {
        return refs(BlockerKind.UNDETERMINED, EvidenceRef.class);
    }

    @Override
    public List<AssertionRef> unconfirmed() {
        return refs(BlockerKind.CONFIRMATION, AssertionRef.class);
    }

    @Override
    public boolean requirementsConfirmed() {
        return blockers.stream().noneMatch(blocker -> blocker.kind() == BlockerKind.REQUIREMENTS);
    }

    private <R extends Ref> List<R> refs(BlockerKind kind, Class<R> type) {
        List<R> refs = new ArrayList<>();
        for (Blocker blocker : blockers) {
            if (blocker.kind() == kind) {
                refs.add(type.cast(blocker.ref()));
            }
        }
        return List.copyOf(refs);
    }
}
