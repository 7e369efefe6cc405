package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Status;
import java.util.List;

/**
 * What every rival answers of the CAF-aligned track, each list in order of ref.
 *
 * @param status what is certain
 * @param possible what is not ruled out
 * @param outstanding the outcomes that are below what is expected, or not answered
 * @param undetermined those of which it is not known what is expected, and which may not reach it
 * @param provisos the policy questions that are not answered with compliance
 */
record CafVerdict(
        Status status,
        Status possible,
        List<CafOutcomeRef> outstanding,
        List<CafOutcomeRef> undetermined,
        List<CafOutcomeRef> provisos) {}
