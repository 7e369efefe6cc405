package io.github.opendspt.scoring.caf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is outstanding for Standards Met, and why. Clearing every blocker of a scorecard gives Standards Met.
 *
 * <p>In documents {@code reason} is the sentence. Equal by content. Immutable and thread-safe.
 */
@JsonPropertyOrder({"kind", "ref", "code", "arguments", "reason"})
public final class CafBlocker {

    private final CafBlockerKind kind;
    private final @Nullable CafOutcomeRef ref;
    private final Reason reason;

    private CafBlocker(CafBlockerKind kind, @Nullable CafOutcomeRef ref, Reason reason) {
        this.kind = kind;
        this.ref = ref;
        this.reason = reason;
    }

    /**
     * Makes a blocker.
     *
     * @param kind what kind of thing it is
     * @param ref the outcome that it concerns, or {@code null} if it is not known which policy questions there are
     * @param reason why
     * @return the blocker
     * @throws IllegalArgumentException if it concerns no outcome and is not of the kind {@code policy}
     */
    public static CafBlocker of(CafBlockerKind kind, @Nullable CafOutcomeRef ref, Reason reason) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        if (ref == null && kind != CafBlockerKind.POLICY) {
            throw new IllegalArgumentException("ref: a blocker of the kind " + kind + " concerns an outcome");
        }
        return new CafBlocker(kind, ref, reason);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CafBlocker bind(Binding binding) {
        return of(
                Objects.requireNonNull(binding.kind, "kind"),
                binding.ref,
                Reason.of(
                        Objects.requireNonNull(binding.code, "code"),
                        Objects.requireNonNull(binding.reason, "reason"),
                        binding.arguments == null ? List.of() : binding.arguments));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafBlockerKind kind;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        CafOutcomeRef ref;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String code;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Object> arguments;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String reason;
    }

    /**
     * Says what kind of thing it is.
     *
     * @return the kind
     */
    @JsonGetter("kind")
    public CafBlockerKind kind() {
        return kind;
    }

    /**
     * Gives the outcome that it concerns.
     *
     * @return the ref, or {@code null} if it is not known which policy questions there are
     */
    @JsonGetter("ref")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable CafOutcomeRef ref() {
        return ref;
    }

    /**
     * Gives the stable code.
     *
     * @return the code of the {@link #reason()}
     */
    @JsonGetter("code")
    public String code() {
        return reason.code();
    }

    /**
     * Gives what the sentence speaks of, as documents hold it.
     *
     * @return the canonical arguments of the {@link #reason()}
     */
    @JsonGetter("arguments")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Object> arguments() {
        return reason.canonicalArguments();
    }

    /**
     * Says why, in English.
     *
     * @return the message of the {@link #reason()}
     */
    @JsonGetter("reason")
    public String message() {
        return reason.message();
    }

    /**
     * Gives the code, the sentence and what it speaks of.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CafBlocker blocker
                && kind == blocker.kind
                && Objects.equals(ref, blocker.ref)
                && reason.equals(blocker.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, ref, reason);
    }

    /** {@return kind, ref and sentence} */
    @Override
    public String toString() {
        return kind + (ref == null ? "" : " " + ref) + ": " + reason.message();
    }
}
