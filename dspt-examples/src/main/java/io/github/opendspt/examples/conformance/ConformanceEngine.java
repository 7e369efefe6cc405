package io.github.opendspt.examples.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An engine that cases are put to, one at a time. */
public interface ConformanceEngine {

    /**
     * Names the engine.
     *
     * @return its name, as it gives it
     */
    String name();

    /**
     * Lists what it claims to answer.
     *
     * @return the levels
     */
    List<Level> levels();

    /**
     * Answers a case.
     *
     * @param one the case
     * @return the answer; empty if the engine says that it does not answer this one
     * @throws EngineFailure if it gives no answer, or one that is none
     */
    Optional<Map<String, Object>> answer(Case one) throws EngineFailure;
}
