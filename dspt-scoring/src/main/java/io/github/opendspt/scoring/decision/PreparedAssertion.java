package io.github.opendspt.scoring.decision;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.requirement.Assertion;

/** An assertion at its place in a {@link PreparedSet}. Immutable and thread-safe. */
public final class PreparedAssertion {

    private final Assertion assertion;
    private final int standard;
    private final int mandatory;
    private final String pointer;

    PreparedAssertion(Assertion assertion, int standard, int mandatory) {
        this.assertion = assertion;
        this.standard = standard;
        this.mandatory = mandatory;
        this.pointer = "/confirmedAssertions/" + assertion.ref();
    }

    /** {@return the assertion} */
    public Assertion assertion() {
        return assertion;
    }

    /** {@return the ref of the assertion} */
    public AssertionRef ref() {
        return assertion.ref();
    }

    /** {@return the JSON Pointer of its confirmation in an assessment} */
    public String pointer() {
        return pointer;
    }

    /** {@return the place of its standard in the set} */
    public int standard() {
        return standard;
    }

    /** {@return how many items mandatory for Standards Met it holds} */
    public int mandatory() {
        return mandatory;
    }
}
