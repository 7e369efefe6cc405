package io.github.opendspt.scoring.evidence;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a register is looked at by. A value: immutable and thread-safe.
 *
 * @param requirements the requirement set whose items it may bear on
 * @param asAt the day of which the register speaks
 * @param source the system that it comes from, or {@code null} if not said
 * @param digest the SHA-256 of the bytes of the register, or {@code null} if not taken
 * @param endOfSupport until when products get security updates
 * @param ref the item that bulletins are evidence for, or {@code null} if not said: no item is known to ask for them
 */
public record RegisterContext(
        RequirementSet requirements,
        LocalDate asAt,
        @Nullable String source,
        @Nullable Checksum digest,
        EndOfSupport endOfSupport,
        @Nullable EvidenceRef ref) {

    /** Rejects {@code null} where the component may not be. */
    public RegisterContext {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(endOfSupport, "endOfSupport");
    }

    /**
     * Makes a context that says no more than it has to.
     *
     * @param requirements the requirement set
     * @param asAt the day of which the register speaks
     * @return the context, with the bundled list of ends of support
     */
    public static RegisterContext of(RequirementSet requirements, LocalDate asAt) {
        return new RegisterContext(requirements, asAt, null, null, EndOfSupport.bundled(), null);
    }

    /**
     * Makes a context like this one that says where the register comes from.
     *
     * @param system the system
     * @param bytes the SHA-256 of its bytes, or {@code null} if not taken
     * @return the context
     */
    public RegisterContext from(@Nullable String system, @Nullable Checksum bytes) {
        return new RegisterContext(requirements, asAt, system, bytes, endOfSupport, ref);
    }

    /**
     * Makes a context like this one with another list of ends of support.
     *
     * @param list the list
     * @return the context
     */
    public RegisterContext with(EndOfSupport list) {
        return new RegisterContext(requirements, asAt, source, digest, list, ref);
    }

    /**
     * Makes a context like this one that says which item bulletins are evidence for.
     *
     * @param item the item
     * @return the context
     */
    public RegisterContext forItem(EvidenceRef item) {
        return new RegisterContext(requirements, asAt, source, digest, endOfSupport, item);
    }
}
