package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import java.util.HashMap;
import java.util.Map;

/** A case of the CAF-aligned track as a bean, as {@link Submission} is one of evidence items. */
public final class Body {

    private final Map<String, OutcomeAnswer> outcomes = new HashMap<>();
    private final Map<String, PolicyAnswer> policies = new HashMap<>();

    Body(CafCase question) {
        question.assessment().outcomes().forEach((ref, answer) -> outcomes.put(ref.toString(), answer));
        question.assessment().policies().forEach((ref, answer) -> policies.put(ref.toString(), answer));
    }

    /** {@return the answers by the ref of their outcome} */
    public Map<String, OutcomeAnswer> getOutcomes() {
        return outcomes;
    }

    /** {@return the answers to policy questions by the ref of their outcome} */
    public Map<String, PolicyAnswer> getPolicies() {
        return policies;
    }
}
