package io.github.opendspt.scoring;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item comes to, of its answer and its credit, in this order: complete answer, exemption (rule A4), undetermined
 * exemption (rule D20), any other answer, none.
 */
final class ItemDecision {

    private ItemDecision() {}

    /** With a complete answer. An exemption beside it is told, and changes nothing. */
    static ItemResult answered(PreparedItem prepared, Answer answer, @Nullable Credit credit) {
        ItemResult answered = prepared.answered(answer);
        return credit == null || credit.outcome() != CreditOutcome.EXEMPT
                ? answered
                : PreparedItem.result(
                        prepared.item,
                        ItemState.ANSWERED,
                        credit.by(),
                        join(answered.reasons(), reasons(prepared, credit)));
    }

    /** Without a complete answer. */
    static ItemResult lacking(PreparedItem prepared, Shortfall shortfall, @Nullable Credit credit) {
        if (credit == null) {
            return shortfall.result();
        }
        return switch (credit.outcome()) {
            case EXEMPT -> byCredit(prepared, shortfall, credit, ItemState.EXEMPT, credit.by());
            case UNDETERMINED -> byCredit(prepared, shortfall, credit, ItemState.UNDETERMINED, List.of());
            case NOT_EXEMPT, NOT_APPLICABLE -> refused(prepared, shortfall, credit);
        };
    }

    /** A missing answer is not worth telling beside the credit that decides. */
    private static ItemResult byCredit(
            PreparedItem prepared,
            Shortfall shortfall,
            Credit credit,
            ItemState state,
            List<CertificateScheme> exemptBy) {
        List<Reason> decisive = reasons(prepared, credit);
        List<Reason> reasons = shortfall.lack() == Lack.ANSWER ? decisive : join(decisive, List.of(shortfall.reason()));
        return PreparedItem.result(prepared.item, state, exemptBy, reasons);
    }

    /** Why the certificates that might have helped do not. */
    private static ItemResult refused(PreparedItem prepared, Shortfall shortfall, Credit credit) {
        List<Reason> refusals = List.of();
        for (CreditGround ground : credit.grounds()) {
            if (mightHaveHelped(prepared, ground)) {
                refusals = joinNew(refusals, ground.reasons());
            }
        }
        ItemResult result = shortfall.result();
        return refusals.isEmpty()
                ? result
                : PreparedItem.result(prepared.item, result.state(), List.of(), join(result.reasons(), refusals));
    }

    /**
     * Where the exemptions are known and no row of them is concerned, the certificate has nothing to do with the item, and
     * saying so of every item would bury the rest.
     */
    private static boolean mightHaveHelped(PreparedItem prepared, CreditGround ground) {
        return ground.basis() != null || !prepared.exemptionsKnown;
    }

    /** Two certificates may be refused for the same reason. */
    private static List<Reason> joinNew(List<Reason> first, List<Reason> second) {
        List<Reason> joined = new ArrayList<>(first);
        for (Reason reason : second) {
            if (!joined.contains(reason)) {
                joined.add(reason);
            }
        }
        return joined;
    }

    private static List<Reason> join(List<Reason> first, List<Reason> second) {
        Reason[] joined = first.toArray(new Reason[first.size() + second.size()]);
        for (int i = 0; i < second.size(); i++) {
            joined[first.size() + i] = second.get(i);
        }
        return List.of(joined);
    }

    /** A host's own credit may come without reasons; a result never does. */
    private static List<Reason> reasons(PreparedItem prepared, Credit credit) {
        return credit.reasons().isEmpty()
                ? List.of(Reason.of(
                        "credit." + credit.outcome(),
                        "the certificates make %s %s, without saying why",
                        prepared.item.ref(),
                        credit.outcome()))
                : credit.reasons();
    }
}
