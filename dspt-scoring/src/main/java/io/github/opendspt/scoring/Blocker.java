package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is outstanding for Standards Met, and why. Clearing every blocker of a scorecard gives at least Standards
 * Met.
 *
 * <p>In documents {@code reason} is the sentence. Equal by content. Immutable and thread-safe.
 */
@JsonPropertyOrder({"kind", "ref", "code", "arguments", "reason"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public final class Blocker {

    private final BlockerKind kind;
    private final @Nullable FormRef ref;
    private final Reason reason;

    private Blocker(BlockerKind kind, @Nullable FormRef ref, Reason reason) {
        this.kind = kind;
        this.ref = ref;
        this.reason = reason;
    }

    /**
     * Makes a blocker.
     *
     * @param kind what kind of thing it is
     * @param ref the assertion for a confirmation, {@code null} for the requirements, the evidence item otherwise
     * @param reason why
     * @return the blocker
     * @throws IllegalArgumentException if the ref is not of what the kind concerns
     */
    public static Blocker of(BlockerKind kind, @Nullable FormRef ref, Reason reason) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        if (!kind.concerns(ref)) {
            throw new IllegalArgumentException("ref: a blocker of kind " + kind + " does not concern " + ref);
        }
        return new Blocker(kind, ref, reason);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Blocker bind(Draft draft) {
        return of(
                Objects.requireNonNull(draft.kind, "kind"),
                draft.ref == null ? null : FormRef.parse(draft.ref),
                Reason.of(
                        Objects.requireNonNull(draft.code, "code"),
                        Objects.requireNonNull(draft.reason, "reason"),
                        draft.arguments == null ? List.of() : draft.arguments));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        BlockerKind kind;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String ref;

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
     * What kind of thing it is.
     *
     * @return the kind
     */
    @JsonGetter("kind")
    public BlockerKind kind() {
        return kind;
    }

    /**
     * What it concerns.
     *
     * @return the ref of the assertion for a confirmation, {@code null} for the requirements, the ref of the evidence item
     *     otherwise
     */
    @JsonGetter("ref")
    public @Nullable FormRef ref() {
        return ref;
    }

    /**
     * The stable code.
     *
     * @return the code of the {@link #reason()}
     */
    @JsonGetter("code")
    public String code() {
        return reason.code();
    }

    /**
     * What the sentence speaks of, as documents hold it.
     *
     * @return the canonical arguments of the {@link #reason()}
     */
    @JsonGetter("arguments")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Object> arguments() {
        return reason.canonicalArguments();
    }

    /**
     * Why, in English.
     *
     * @return the message of the {@link #reason()}
     */
    @JsonGetter("reason")
    public String message() {
        return reason.message();
    }

    /**
     * The code, the sentence and what it speaks of.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blocker blocker
                && kind == blocker.kind
                && Objects.equals(ref, blocker.ref)
                && reason.equals(blocker.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, ref, reason);
    }

    /** {@return kind, ref if there is one, and sentence} */
    @Override
    public String toString() {
        return kind + (ref == null ? "" : " " + ref) + ": " + reason.message();
    }
}
