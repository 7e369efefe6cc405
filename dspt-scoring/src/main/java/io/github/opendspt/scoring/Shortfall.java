package io.github.opendspt.scoring;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.requirement.EvidenceItem;
import java.util.List;

/**
 * A {@link Lack} of one item, with all that a scorecard says of it. Most depend on the item alone, so that they are made
 * once and shared by every scorecard.
 *
 * @param lack what is lacking
 * @param reason what was found
 * @param result what the item comes to, where no certificate has a say
 * @param blocker what stands in the way, should the item be mandatory
 */
record Shortfall(Lack lack, Reason reason, ItemResult result, Blocker blocker) {

    static Shortfall of(EvidenceItem item, Lack lack, Object... arguments) {
        Reason reason = Reason.of(lack.code(), lack.found(), arguments);
        return new Shortfall(
                lack,
                reason,
                PreparedItem.result(
                        item,
                        lack == Lack.ANSWER ? ItemState.UNANSWERED : ItemState.INCOMPLETE,
                        List.of(),
                        List.of(reason)),
                Blocker.of(
                        BlockerKind.EVIDENCE,
                        item.ref(),
                        Reason.of(lack.code(), lack.found() + "; " + lack.toDo(), arguments)));
    }
}
