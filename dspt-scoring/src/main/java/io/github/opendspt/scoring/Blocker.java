package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Reason;
import java.util.Objects;

/**
 * One thing that stands between an organisation and Standards Met: what was found, and what to do about it. Clearing
 * every blocker of a scorecard gives at least Standards Met.
 *
 * <p>In documents {@code reason} is the sentence. Equal by content. Immutable and thread-safe.
 */
@JsonPropertyOrder({"kind", "ref", "code", "reason"})
public final class Blocker {

    private final BlockerKind kind;
    private final FormRef ref;
    private final Reason reason;

    private Blocker(BlockerKind kind, FormRef ref, Reason reason) {
        this.kind = kind;
        this.ref = ref;
        this.reason = reason;
    }

    /**
     * Makes a blocker.
     *
     * @param kind what kind of thing it is
     * @param ref the assertion for a confirmation, the evidence item otherwise
     * @param reason what was found, and what to do about it
     * @return the blocker
     * @throws IllegalArgumentException if the ref is not of what the kind concerns
     */
    public static Blocker of(BlockerKind kind, FormRef ref, Reason reason) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(reason, "reason");
        if (!kind.concerns(ref)) {
            throw new IllegalArgumentException("ref: a blocker of kind " + kind + " does not concern " + ref);
        }
        return new Blocker(kind, ref, reason);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Blocker bind(
            @JsonProperty("kind") BlockerKind kind,
            @JsonProperty("ref") String ref,
            @JsonProperty("code") String code,
            @JsonProperty("reason") String reason) {
        return of(
                kind,
                kind == BlockerKind.CONFIRMATION ? AssertionRef.parse(ref) : EvidenceRef.parse(ref),
                Reason.of(code, reason));
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
     * @return the ref of the assertion for a confirmation, of the evidence item otherwise
     */
    @JsonGetter("ref")
    public FormRef ref() {
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
     * What was found, and what to do about it, in English.
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
                && ref.equals(blocker.ref)
                && reason.equals(blocker.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, ref, reason);
    }

    /** {@return kind, ref and sentence} */
    @Override
    public String toString() {
        return kind + " " + ref + ": " + reason.message();
    }
}
