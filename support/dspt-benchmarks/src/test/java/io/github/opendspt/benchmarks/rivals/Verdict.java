package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import java.util.List;

/**
 * What every rival answers: the interval of the status, and what is outstanding for Standards Met, each list in
 * order of ref.
 *
 * @param status what is certain
 * @param possible what is not ruled out
 * @param outstanding the mandatory items that are certainly not complete
 * @param undetermined the mandatory items of which it is not known whether a certificate exempts them
 * @param unconfirmed the assertions that hold mandatory items and are not confirmed
 */
record Verdict(
        Status status,
        Status possible,
        List<EvidenceRef> outstanding,
        List<EvidenceRef> undetermined,
        List<AssertionRef> unconfirmed) {}
