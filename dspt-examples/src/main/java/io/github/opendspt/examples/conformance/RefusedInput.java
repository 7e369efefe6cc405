package io.github.opendspt.examples.conformance;

import java.util.Objects;

/** An input that is well formed and that the engine does not take: what a host may not add, or an assessment of another edition. */
@SuppressWarnings("serial") // Nothing is serialised.
final class RefusedInput extends RuntimeException {

    private final String pointer;

    /**
     * Makes one.
     *
     * @param pointer the member of the input that is not taken
     * @param cause why
     */
    RefusedInput(String pointer, IllegalArgumentException cause) {
        super(pointer + " is refused", cause);
        this.pointer = Objects.requireNonNull(pointer, "pointer");
    }

    String pointer() {
        return pointer;
    }
}
