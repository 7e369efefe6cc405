package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.scoring.code.AnswerShortfall;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.decision.AnswerVerdict;
import io.github.opendspt.scoring.decision.Decision;
import io.github.opendspt.scoring.decision.ItemDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why the items of a set count as they do, what decides first. Reasons that depend on the item and on what its
 * answer comes to alone are made once.
 *
 * <p>Thread-safe: threads that race for a reason make equal ones.
 */
// Reasons by verdict are kept in an array, within a run; no ordinal is ever written.
@SuppressWarnings("EnumOrdinal")
public final class ItemReasons {

    private static final int VERDICTS = AnswerVerdict.values().length;

    private final @Nullable Reason[] answers;

    /**
     * Makes the reasons of the items of a set.
     *
     * @param items how many items the set has
     */
    public ItemReasons(int items) {
        this.answers = new @Nullable Reason[items * VERDICTS];
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
            case OUTSTANDING -> join(List.of(answer(decision, place)), refusals(decision, credit));
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
        return decision.isExempt(place)
                ? Objects.requireNonNull(decision.credit(place)).by()
                : List.of();
    }

    /** With a complete answer (rules A6 and A8). An exemption beside it is reported, and changes nothing. */
    private List<Reason> answered(Decision decision, int place) {
        Reason reason = answer(decision, place);
        return decision.isExempt(place)
                ? join(List.of(reason), reasons(decision, place, Objects.requireNonNull(decision.credit(place))))
                : List.of(reason);
    }

    private List<Reason> undetermined(Decision decision, int place, @Nullable Credit credit) {
        if (credit != null && credit.outcome() == CreditOutcome.UNDETERMINED) {
            return besideShortfall(decision, place, reasons(decision, place, credit));
        }
        return join(besideShortfall(decision, place, List.of(candidate(decision, place))), refusals(decision, credit));
    }

    /** A missing answer is not worth reporting beside what decides. */
    private List<Reason> besideShortfall(Decision decision, int place, List<Reason> decisive) {
        return decision.verdict(place) == AnswerVerdict.UNANSWERED
                ? decisive
                : append(decisive, answer(decision, place));
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
        List<CreditGround> grounds = credit == null ? List.of() : credit.grounds();
        for (int i = 0; i < grounds.size(); i++) {
            if (mightHaveHelped(decision, grounds.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the answer to an item comes to, as {@link #ofAnswer}, and made once where it may be.
     *
     * @param decision what was decided
     * @param place the place of the item
     * @return the reason
     */
    public Reason answer(Decision decision, int place) {
        AnswerVerdict verdict = decision.verdict(place);
        if (!verdict.fixed()) {
            return ofAnswer(decision, place);
        }
        int slot = place * VERDICTS + verdict.ordinal();
        Reason reason = answers[slot];
        if (reason == null) {
            reason = ofAnswer(decision, place);
            answers[slot] = reason;
        }
        return reason;
    }

    /**
     * What the answer to an item comes to: of which kind it is, or what it lacks.
     *
     * @param decision what was decided
     * @param place the place of the item
     * @return the reason
     */
    public static Reason ofAnswer(Decision decision, int place) {
        AnswerVerdict verdict = decision.verdict(place);
        AnswerShortfall shortfall = verdict.shortfall();
        EvidenceItem item = decision.set().item(place).item();
        if (shortfall == null) {
            return Reason.of(
                    verdict.notApplicable() ? ScoringCodes.ANSWER_NOT_APPLICABLE : ScoringCodes.ANSWER_COMPLETE,
                    item.ref(),
                    Objects.requireNonNull(verdict.kind()));
        }
        return shortfall(shortfall, item, decision.answer(place));
    }

    private static Reason shortfall(AnswerShortfall shortfall, EvidenceItem item, @Nullable Answer given) {
        EvidenceRef ref = item.ref();
        if (given == null) {
            return Reason.of(shortfall.code(), ref);
        }
        return switch (shortfall) {
            case UNANSWERED, SAYS_NO, BLANK, NO_DOCUMENTS -> Reason.of(shortfall.code(), ref);
            // The same fault as in a document that holds the answer.
            case NO_KIND, SEVERAL_KINDS -> {
                Inconsistency fault = given.inconsistencies().get(0);
                yield Reason.of(fault.code(), fault.arguments().toArray());
            }
            case WRONG_KIND ->
                Reason.of(shortfall.code(), ref, item.answerKind(), given.kind().orElseThrow());
            case TOO_EARLY ->
                Reason.of(
                        shortfall.code(),
                        ref,
                        Objects.requireNonNull(given.date()),
                        Objects.requireNonNull(item.notBefore()));
            case REVIEW_PASSED -> Reason.of(shortfall.code(), ref, Objects.requireNonNull(given.reviewBy()));
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
