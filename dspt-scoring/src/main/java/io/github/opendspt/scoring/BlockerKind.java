package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of thing is outstanding for Standards Met, in the order in which blockers are listed. */
public enum BlockerKind implements Term {
    /** A mandatory item that is incomplete or unanswered. */
    EVIDENCE,
    /** A mandatory item of which it is not known whether a certificate exempts it (D20), or whether it is asked (A39). */
    UNDETERMINED,
    /** An assertion that holds mandatory items and is not confirmed. */
    CONFIRMATION,
    /** The requirement set, which is not the official list; it concerns no ref (rule A39). */
    REQUIREMENTS;

    /**
     * Finds a kind by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BlockerKind parse(String token) {
        return Term.parse(BlockerKind.class, token);
    }

    /**
     * Finds a kind by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static BlockerKind of(String token) {
        return parse(token);
    }

    /**
     * Whether a blocker of this kind concerns what a ref names.
     *
     * @param ref the ref, or {@code null} for none
     * @return whether it is of an assertion for a confirmation, none for the requirements, and of an evidence item otherwise
     */
    public boolean concerns(@Nullable Ref ref) {
        return switch (this) {
            case EVIDENCE, UNDETERMINED -> ref instanceof EvidenceRef;
            case CONFIRMATION -> ref instanceof AssertionRef;
            case REQUIREMENTS -> ref == null;
        };
    }

    /**
     * Checks a kind beside a ref, as documents hold them.
     *
     * @param ref the ref, or {@code null} for none
     * @return what is wrong, at the member {@code ref}; empty if the kind concerns it
     */
    public Optional<Inconsistency> mismatch(@Nullable FormRef ref) {
        if (concerns(ref)) {
            return Optional.empty();
        }
        return Optional.of(
                ref == null
                        ? Inconsistency.of("ref", ScoringCodes.BLOCKER_WITHOUT_REF, this)
                        : Inconsistency.of("ref", ScoringCodes.BLOCKER_OTHER_KIND, this, ref));
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
