package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.scoring.code.AnswerShortfall;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of an evidence item, and why. A value: immutable and thread-safe.
 *
 * @param ref the ref of the item
 * @param title what is asked, in short words
 * @param mandatory whether it is mandatory for Standards Met; always in that sense
 * @param approaching whether it is on the reduced list for Approaching Standards (rule A16)
 * @param state its state
 * @param exemptBy the schemes that exempt it, also where it is answered; empty if none does
 * @param reasons why, what decides first; at least one. Reasons about the answer have codes that begin with
 *     {@code answer.}
 */
@JsonPropertyOrder({"ref", "title", "mandatory", "approaching", "state", "exemptBy", "reasons"})
public record ItemResult(
        EvidenceRef ref,
        String title,
        boolean mandatory,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean approaching,

        ItemState state,
        List<CertificateScheme> exemptBy,
        List<Reason> reasons) {

    /** Rejects {@code null} and copies the lists. */
    public ItemResult {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(state, "state");
        exemptBy = List.copyOf(exemptBy);
        reasons = List.copyOf(reasons);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ItemResult bind(Binding binding) {
        return new ItemResult(
                Objects.requireNonNull(binding.ref, "ref"),
                Objects.requireNonNull(binding.title, "title"),
                Objects.requireNonNull(binding.mandatory, "mandatory"),
                Boolean.TRUE.equals(binding.approaching),
                Objects.requireNonNull(binding.state, "state"),
                Objects.requireNonNull(binding.exemptBy, "exemptBy"),
                Objects.requireNonNull(binding.reasons, "reasons"));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        EvidenceRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String title;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean mandatory;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Boolean approaching;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        ItemState state;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<CertificateScheme> exemptBy;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Reason> reasons;
    }

    /**
     * What the answer lacks, as the reasons report it.
     *
     * @return the shortfall; empty if the answer is complete, or if it does not matter beside what decides
     */
    public Optional<AnswerShortfall> shortfall() {
        for (Reason reason : reasons) {
            Optional<AnswerShortfall> shortfall = AnswerShortfall.ofCode(reason.code());
            if (shortfall.isPresent()) {
                return shortfall;
            }
        }
        return Optional.empty();
    }
}
