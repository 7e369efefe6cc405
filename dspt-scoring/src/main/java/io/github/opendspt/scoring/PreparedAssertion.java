package io.github.opendspt.scoring;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.requirement.Assertion;

/** An assertion with all that can be said of it before any assessment is seen. */
final class PreparedAssertion {

    final Assertion assertion;
    /** The place of its standard in the set. */
    final int standard;
    /** How many mandatory items it holds. */
    final int mandatory;

    final String pointer;
    final Blocker unconfirmed;
    final Finding confirmedEarly;

    PreparedAssertion(Assertion assertion, int standard, int mandatory) {
        this.assertion = assertion;
        this.standard = standard;
        this.mandatory = mandatory;
        this.pointer = "/confirmedAssertions/" + assertion.ref();
        this.unconfirmed = Blocker.of(
                BlockerKind.CONFIRMATION,
                assertion.ref(),
                Reason.of(
                        "confirmation.none",
                        "assertion %s, \"%s\", is not confirmed; someone in charge has to confirm it",
                        assertion.ref(),
                        assertion.title()));
        this.confirmedEarly = Finding.of(
                Severity.INFO,
                assertion.ref(),
                pointer,
                Reason.of(
                        "confirmation.before-complete",
                        "assertion %s is confirmed, but not all of its mandatory items are complete",
                        assertion.ref()));
    }
}
