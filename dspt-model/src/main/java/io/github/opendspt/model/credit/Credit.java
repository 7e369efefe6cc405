package io.github.opendspt.model.credit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.constraint.Bounds;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation's certificates do for one evidence item.
 *
 * <p>A credit with {@linkplain #grounds() grounds} has the greatest of their outcomes, and its reasons are theirs. One
 * without, because no certificate is recorded, has its own. Equal by content. Immutable and thread-safe.
 */
@JsonPropertyOrder({"ref", "outcome", "by", "reasons", "grounds"})
public final class Credit {

    /** The most schemes, and the most grounds. */
    public static final int MAX_GROUNDS = Bounds.SCHEMES;

    /** The most reasons. */
    public static final int MAX_REASONS = Bounds.REASONS;

    private final EvidenceRef ref;
    private final CreditOutcome outcome;
    private final List<CertificateScheme> by;
    private final List<@Valid Reason> reasons;
    private final List<@Valid CreditGround> grounds;

    private Credit(
            EvidenceRef ref,
            CreditOutcome outcome,
            List<CertificateScheme> by,
            List<Reason> reasons,
            List<CreditGround> grounds) {
        this.ref = ref;
        this.outcome = outcome;
        this.by = by;
        this.reasons = reasons;
        this.grounds = grounds;
    }

    /**
     * A credit that rests on no certificate.
     *
     * @param ref the item
     * @param outcome {@link CreditOutcome#NOT_EXEMPT} or {@link CreditOutcome#NOT_APPLICABLE}
     * @param reason why
     * @return the credit
     * @throws IllegalArgumentException if the outcome is another: only a certificate exempts
     */
    public static Credit withoutCertificate(EvidenceRef ref, CreditOutcome outcome, Reason reason) {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        return withoutCertificate(ref, outcome, List.of(reason));
    }

    private static Credit withoutCertificate(EvidenceRef ref, CreditOutcome outcome, Collection<Reason> reasons) {
        Objects.requireNonNull(ref, "ref");
        if (outcome.compareTo(CreditOutcome.NOT_EXEMPT) > 0) {
            throw new IllegalArgumentException("item " + ref + " cannot be " + outcome + " without a certificate");
        }
        return new Credit(ref, outcome, List.of(), List.copyOf(new TreeSet<>(reasons)), List.of());
    }

    /**
     * A credit that rests on certificates. Grounds that say no exemptions apply count only where there are no others.
     *
     * @param ref the item
     * @param grounds what each certificate does for it, in any order; at least one
     * @return the credit
     * @throws IllegalArgumentException if there is no ground
     */
    public static Credit of(EvidenceRef ref, Collection<CreditGround> grounds) {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(grounds, "grounds");
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("item " + ref + " has no ground for credit");
        }
        TreeSet<CreditGround> sorted = new TreeSet<>(grounds);
        CreditOutcome outcome = sorted.first().outcome();
        List<CreditGround> ordered = new ArrayList<>(sorted.size());
        for (CreditGround ground : sorted) {
            if (isApplicable(ground.outcome()) == isApplicable(outcome)) {
                ordered.add(ground);
            }
        }
        TreeSet<CertificateScheme> by = new TreeSet<>();
        List<Reason> reasons = new ArrayList<>();
        for (CreditGround ground : ordered) {
            if (ground.outcome() == outcome && outcome.compareTo(CreditOutcome.NOT_EXEMPT) > 0) {
                by.add(ground.scheme());
            }
            for (Reason reason : ground.reasons()) {
                if (!reasons.contains(reason)) {
                    reasons.add(reason);
                }
            }
        }
        return new Credit(ref, outcome, List.copyOf(by), List.copyOf(reasons), ordered);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Credit bind(Binding binding) {
        EvidenceRef ref = Objects.requireNonNull(binding.ref, "ref");
        CreditOutcome outcome = Objects.requireNonNull(binding.outcome, "outcome");
        List<CertificateScheme> by = List.copyOf(Objects.requireNonNull(binding.by, "by"));
        List<Reason> reasons = List.copyOf(Objects.requireNonNull(binding.reasons, "reasons"));
        List<CreditGround> grounds = binding.grounds == null ? List.of() : binding.grounds;
        if (by.size() > MAX_GROUNDS || reasons.size() > MAX_REASONS || grounds.size() > MAX_GROUNDS) {
            throw new IllegalArgumentException(
                    "item " + ref + " has more schemes, reasons or grounds than one can have");
        }
        if (grounds.isEmpty() && reasons.isEmpty()) {
            throw new IllegalArgumentException("item " + ref + " has neither a reason nor a ground for its credit");
        }
        Credit credit = grounds.isEmpty() ? withoutCertificate(ref, outcome, reasons) : of(ref, grounds);
        if (!credit.equals(new Credit(ref, outcome, by, reasons, credit.grounds))) {
            throw new IllegalArgumentException(
                    "outcome, by and reasons of item " + ref + " are not those of its grounds");
        }
        return credit;
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EvidenceRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CreditOutcome outcome;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CertificateScheme> by;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> reasons;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CreditGround> grounds;
    }

    /**
     * The same credit for another item, for which certificates do the same. It shares everything but the ref.
     *
     * @param item the other item
     * @return its credit
     */
    public Credit forItem(EvidenceRef item) {
        return new Credit(Objects.requireNonNull(item, "item"), outcome, by, reasons, grounds);
    }

    /**
     * This credit and another of the same item together. Commutative, associative, idempotent, and never below either.
     *
     * @param other the other credit
     * @return the joined credit
     * @throws IllegalArgumentException if the other credit is of another item
     */
    public Credit join(Credit other) {
        Objects.requireNonNull(other, "other");
        if (!ref.equals(other.ref)) {
            throw new IllegalArgumentException("credits of " + ref + " and " + other.ref + " cannot be joined");
        }
        if (isApplicable(outcome) != isApplicable(other.outcome)) {
            return isApplicable(outcome) ? this : other;
        }
        if (grounds.isEmpty() && other.grounds.isEmpty()) {
            TreeSet<Reason> both = new TreeSet<>(reasons);
            both.addAll(other.reasons);
            return withoutCertificate(ref, outcome.join(other.outcome), both);
        }
        TreeSet<CreditGround> both = new TreeSet<>(grounds);
        both.addAll(other.grounds);
        return of(ref, both);
    }

    /** That no exemptions apply says nothing beside a credit that says what a certificate does. */
    private static boolean isApplicable(CreditOutcome outcome) {
        return outcome != CreditOutcome.NOT_APPLICABLE;
    }

    /**
     * What a person should know where an answer "no" meets an exemption: the exemption holds, and the two disagree.
     *
     * @param answer the answer to the item
     * @return the finding; empty if the item is not exempt or the answer is not "no"
     */
    public Optional<Finding> contradictedBy(Answer answer) {
        Objects.requireNonNull(answer, "answer");
        if (outcome != CreditOutcome.EXEMPT || !answer.saysNo()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                Severity.WARNING, ref, "/answers/" + ref, Reason.of(ModelCodes.ANSWER_CONTRADICTS_EXEMPTION, ref, by)));
    }

    /**
     * The evidence item.
     *
     * @return the ref of the item
     */
    @JsonGetter("ref")
    public EvidenceRef ref() {
        return ref;
    }

    /**
     * What the certificates do for it.
     *
     * @return the greatest outcome of the grounds
     */
    @JsonGetter("outcome")
    public CreditOutcome outcome() {
        return outcome;
    }

    /**
     * The schemes that the outcome rests on.
     *
     * @return the schemes that exempt the item or, where it is undetermined, those that may; empty otherwise
     */
    @JsonGetter("by")
    public List<CertificateScheme> by() {
        return by;
    }

    /**
     * Why: the reasons of the grounds, those that decide first.
     *
     * @return the reasons; at least one
     */
    @JsonGetter("reasons")
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * What each certificate does for the item, those that decide first.
     *
     * @return the grounds; empty if no certificate is recorded
     */
    @JsonGetter("grounds")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<CreditGround> grounds() {
        return grounds;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credit credit
                && ref.equals(credit.ref)
                && outcome == credit.outcome
                && by.equals(credit.by)
                && reasons.equals(credit.reasons)
                && grounds.equals(credit.grounds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, outcome, by, grounds);
    }

    /** {@return ref, outcome and the schemes it rests on} */
    @Override
    public String toString() {
        return ref + " " + outcome + (by.isEmpty() ? "" : " by " + by);
    }
}
