package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.scoring.code.AnswerShortfall;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.Decision;
import io.github.opendspt.scoring.decision.ItemDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why the items of a set count as they do, what decides first. Reasons that depend on the item and on the kind or the shortfall of
 * its answer alone are made once.
 *
 * <p>Thread-safe: threads that race for a reason make equal ones.
 */
// Reasons by kind and shortfall are kept in arrays, within a run; no ordinal is ever written.
@SuppressWarnings("EnumOrdinal")
public final class ItemReasons {

    private static final int KINDS = AnswerKind.values().length;
    private static final int SHORTFALLS = AnswerShortfall.values().length;

    private final @Nullable Reason[] complete;
    private final @Nullable Reason[] shortfalls;

    /**
     * Makes the reasons of the items of a set.
     *
     * @param items how many items the set has
     */
    public ItemReasons(int items) {
        this.complete = new @Nullable Reason[items * KINDS];
        this.shortfalls = new @Nullable Reason[items * SHORTFALLS];
    }

    /**
     * The reasons of an item.
     *
     * @param decision what was decided
     * @param place the place of the item
     * @return at least one
     */
    public List<Reason> of(Decision decision, int place) {
        Credit credit = decision.credit(place);
        return switch (decision.item(place)) {
            case ANSWERED -> answered(decision, place);
            case EXEMPT -> besideShortfall(decision, place, reasons(decision, place, Objects.requireNonNull(credit)));
            case UNDETERMINED -> undetermined(decision, place, credit);
            case OUTSTANDING -> join(List.of(lacking(decision, place)), refusals(decision, credit));
        };
    }

    /**
     * The schemes that exempt an item, answered or not.
     *
     * @param decision what was decided
     * @param place the place of the item
     * @return the schemes; empty if none does
     */
    public static List<CertificateScheme> exemptBy(Decision decision, int place) {
        Credit credit = decision.credit(place);
        return credit != null && decision.isExempt(place) ? credit.by() : List.of();
    }

    /** With a complete answer (rules A6 and A8). An exemption beside it is reported, and changes nothing. */
    private List<Reason> answered(Decision decision, int place) {
        Reason reason = complete(decision, place);
        return decision.isExempt(place)
                ? join(List.of(reason), reasons(decision, place, Objects.requireNonNull(decision.credit(place))))
                : List.of(reason);
    }

    private Reason complete(Decision decision, int place) {
        Answer answer = Objects.requireNonNull(decision.answer(place));
        EvidenceRef ref = decision.set().item(place).ref();
        AnswerKind kind = kind(answer);
        if (answer.notApplicable()) {
            return Reason.of(ScoringCodes.ANSWER_NOT_APPLICABLE, ref, kind);
        }
        int slot = place * KINDS + kind.ordinal();
        Reason reason = complete[slot];
        if (reason == null) {
            reason = Reason.of(ScoringCodes.ANSWER_COMPLETE, ref, kind);
            complete[slot] = reason;
        }
        return reason;
    }

    private List<Reason> undetermined(Decision decision, int place, @Nullable Credit credit) {
        if (credit != null && credit.outcome() == CreditOutcome.UNDETERMINED) {
            return besideShortfall(decision, place, reasons(decision, place, credit));
        }
        return join(besideShortfall(decision, place, List.of(candidate(decision, place))), refusals(decision, credit));
    }

    /** A missing answer is not worth reporting beside what decides. */
    private List<Reason> besideShortfall(Decision decision, int place, List<Reason> decisive) {
        return decision.shortfall(place) == AnswerShortfall.UNANSWERED
                ? decisive
                : append(decisive, lacking(decision, place));
    }

    /** Why the certificates that might have helped do not. */
    private static List<Reason> refusals(Decision decision, @Nullable Credit credit) {
        if (credit == null || credit.grounds().isEmpty()) {
            return List.of();
        }
        List<Reason> refusals = List.of();
        for (CreditGround ground : credit.grounds()) {
            if (mightHaveHelped(decision, ground)) {
                refusals = refusals.isEmpty() ? ground.reasons() : joinNew(refusals, ground.reasons());
            }
        }
        return refusals;
    }

    /**
     * Where the exemptions are known and no row of them is concerned, the certificate has nothing to do with the item, and
     * saying so of every item would bury the rest (rule D21).
     */
    private static boolean mightHaveHelped(Decision decision, CreditGround ground) {
        return ground.basis() != null || decision.set().requirements().exemptions() == ExemptionBasis.UNKNOWN;
    }

    /** A host's own credit may come without reasons; a result never does. */
    private static List<Reason> reasons(Decision decision, int place, Credit credit) {
        return credit.reasons().isEmpty()
                ? List.of(Reason.of(
                        ScoringCodes.CREDIT_UNEXPLAINED,
                        decision.set().item(place).ref(),
                        credit.outcome()))
                : credit.reasons();
    }

    /**
     * Whether certificates that might have helped an outstanding item do not.
     *
     * @param decision what was decided
     * @param place the place of the item
     * @return whether its reasons hold more than what its answer lacks
     */
    public static boolean hasRefusals(Decision decision, int place) {
        Credit credit = decision.credit(place);
        if (credit != null) {
            for (CreditGround ground : credit.grounds()) {
                if (mightHaveHelped(decision, ground)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a shortfall is reported alike of every answer to an item.
     *
     * @param shortfall the shortfall
     * @return whether its reason depends on the item alone
     */
    public static boolean isFixed(AnswerShortfall shortfall) {
        return switch (shortfall) {
            case UNANSWERED, SAYS_NO, BLANK, NO_DOCUMENTS -> true;
            case NO_KIND, SEVERAL_KINDS, WRONG_KIND, TOO_EARLY, REVIEW_PASSED -> false;
        };
    }

    /**
     * What the answer to an item lacks, as {@link #shortfall}, and made once where it may be.
     *
     * @param decision what was decided
     * @param place the place of an item whose answer is not complete
     * @return the reason
     */
    public Reason lacking(Decision decision, int place) {
        AnswerShortfall shortfall = Objects.requireNonNull(decision.shortfall(place));
        if (!isFixed(shortfall)) {
            return shortfall(decision, place);
        }
        int slot = place * SHORTFALLS + shortfall.ordinal();
        Reason reason = shortfalls[slot];
        if (reason == null) {
            reason = shortfall(decision, place);
            shortfalls[slot] = reason;
        }
        return reason;
    }

    /**
     * What the answer to an item lacks.
     *
     * @param decision what was decided
     * @param place the place of an item whose answer is not complete
     * @return the reason
     */
    public static Reason shortfall(Decision decision, int place) {
        AnswerShortfall shortfall = Objects.requireNonNull(decision.shortfall(place));
        EvidenceItem item = decision.set().item(place).item();
        EvidenceRef ref = item.ref();
        Answer answer = decision.answer(place);
        return switch (shortfall) {
            case UNANSWERED, SAYS_NO, BLANK, NO_DOCUMENTS -> Reason.of(shortfall.code(), ref);
            // The same fault as in a document that holds the answer.
            case NO_KIND, SEVERAL_KINDS -> {
                Inconsistency fault =
                        Objects.requireNonNull(answer).inconsistencies().get(0);
                yield Reason.of(fault.code(), fault.arguments().toArray());
            }
            case WRONG_KIND ->
                Reason.of(shortfall.code(), ref, item.answerKind(), kind(Objects.requireNonNull(answer)));
            case TOO_EARLY ->
                Reason.of(
                        shortfall.code(),
                        ref,
                        Objects.requireNonNull(Objects.requireNonNull(answer).date()),
                        Objects.requireNonNull(item.notBefore()));
            case REVIEW_PASSED ->
                Reason.of(
                        shortfall.code(),
                        ref,
                        Objects.requireNonNull(Objects.requireNonNull(answer).reviewBy()));
        };
    }

    /**
     * What is not known of an undetermined item, as a thing to find out.
     *
     * @param decision what was decided
     * @param place the place of an item that counts as {@link ItemDecision#UNDETERMINED}
     * @return the reason
     */
    public static Reason openQuestion(Decision decision, int place) {
        Credit credit = decision.credit(place);
        return credit != null && credit.outcome() == CreditOutcome.UNDETERMINED
                ? Reason.of(
                        ScoringCodes.CREDIT_UNDETERMINED,
                        decision.set().item(place).ref(),
                        credit.by())
                : candidate(decision, place);
    }

    /** A39. */
    private static Reason candidate(Decision decision, int place) {
        return Reason.of(
                ScoringCodes.REQUIREMENTS_CANDIDATE, decision.set().item(place).ref());
    }

    private static AnswerKind kind(Answer answer) {
        return answer.kind().orElseThrow();
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
        List<Reason> joined = first;
        for (int i = 0; i < second.size(); i++) {
            joined = append(joined, second.get(i));
        }
        return joined;
    }

    /** Mostly there are few, and lists of few are made without copying an array. */
    private static List<Reason> append(List<Reason> reasons, Reason last) {
        int size = reasons.size();
        if (size == 1) {
            return List.of(reasons.get(0), last);
        } else if (size == 2) {
            return List.of(reasons.get(0), reasons.get(1), last);
        }
        Reason[] joined = reasons.toArray(new Reason[size + 1]);
        joined[size] = last;
        return List.of(joined);
    }
}
