package io.github.opendspt.examples.cli.register;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.model.register.Reliance;
import io.github.opendspt.model.register.RelianceAnswer;
import org.jspecify.annotations.Nullable;

/**
 * An answer, with what it is about.
 *
 * @param subject whose publication it is
 * @param rule the rule
 * @param answer the answer
 */
record RelyAnswer(Subject subject, Reliance rule, RelianceAnswer answer) {

    /**
     * Whose publication is asked about.
     *
     * @param published what is known of it
     * @param missing why nothing is, or {@code null} where something is
     */
    record Subject(PublishedStatus published, @Nullable Reason missing) {}
}
