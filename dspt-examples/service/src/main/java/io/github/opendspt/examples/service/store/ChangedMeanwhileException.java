package io.github.opendspt.examples.service.store;

import java.io.Serial;

/** That an assessment is not in the state that a change was meant for. */
public final class ChangedMeanwhileException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException() {
        super("the assessment was changed meanwhile");
    }
}
