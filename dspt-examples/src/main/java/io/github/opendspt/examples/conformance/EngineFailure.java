package io.github.opendspt.examples.conformance;

/** An engine that did not answer: it hung, died, flooded, or said something that is no answer. It has been ended. */
@SuppressWarnings("serial") // Nothing is serialised.
public final class EngineFailure extends Exception {

    /**
     * Makes one.
     *
     * @param message what happened
     */
    public EngineFailure(String message) {
        super(message);
    }
}
