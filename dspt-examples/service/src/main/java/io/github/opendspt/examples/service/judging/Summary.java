package io.github.opendspt.examples.service.judging;

import io.github.opendspt.model.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A verdict in short, as it lies beside a document so that a list need not judge.
 *
 * <p>It holds from the day on which it was worked out until the day before something changes: the forecast knows that day. It
 * does not hold under another list of requirements. {@link Verdicts#holds} asks both.
 *
 * @param judgedOn the day of the verdict
 * @param holdsUntil the last day on which it is the same if nothing is changed
 * @param judgedBy the checksum of the list that it was judged by, and the catalogue's own
 * @param status what is certain; {@code null} where no requirements are held
 * @param possibleStatus what is not ruled out; {@code null} where no requirements are held
 * @param complete how many of the mandatory items, or outcomes, are settled
 * @param asked how many there are
 * @param nextOn the next day on which something happens; {@code null} if none is known
 * @param nextWhat what happens on it
 */
public record Summary(
        LocalDate judgedOn,
        LocalDate holdsUntil,
        String judgedBy,
        @Nullable Status status,
        @Nullable Status possibleStatus,
        int complete,
        int asked,
        @Nullable LocalDate nextOn,
        @Nullable String nextWhat) {}
