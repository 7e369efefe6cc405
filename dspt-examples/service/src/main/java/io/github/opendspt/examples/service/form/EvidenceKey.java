package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.service.web.FieldDigest;
import io.github.opendspt.model.assessment.Evidence;

/** What a record of evidence is known by in a form: all that it says, so that only what was seen is removed. */
final class EvidenceKey {

    private EvidenceKey() {}

    static String of(Evidence evidence) {
        return FieldDigest.of(
                evidence.title(),
                String.valueOf(evidence.kind()),
                evidence.observedOn().toString(),
                String.valueOf(evidence.collectedAt()),
                String.valueOf(evidence.source()),
                String.valueOf(evidence.uri()),
                String.valueOf(evidence.digest()),
                String.valueOf(evidence.validUntil()),
                String.valueOf(evidence.says()),
                String.valueOf(evidence.cannotSee()));
    }
}
