package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.value.MemberCheck;
import io.github.opendspt.model.internal.value.Outline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a responsible person confirmed an assertion (rule A1). It counts from its day on. It may carry the digest of the
 * answers that were confirmed, so that a later change of them shows; see {@link AnswerDigest}. A value: immutable and
 * thread-safe.
 *
 * @param by who confirmed it, a name or a role; not blank
 * @param on the day
 * @param digest the {@linkplain AnswerDigest digest} of the answers that were confirmed, or {@code null} if not taken
 */
@JsonPropertyOrder({"by", "on", "digest"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent
public record Confirmation(
        String by,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @FourDigitYear
        LocalDate on,

        @Nullable Checksum digest) implements SelfConsistent {

    /** The greatest length of the name or role, in code points. */
    public static final int MAX_BY = 200;

    /** Rejects {@code null} where the component may not be. */
    public Confirmation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }

    /**
     * Makes a confirmation that does not say what was confirmed.
     *
     * @param by who confirmed it, a name or a role; not blank
     * @param on the day
     */
    public Confirmation(String by, LocalDate on) {
        this(by, on, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Confirmation bind(Binding binding) {
        return new Confirmation(
                Objects.requireNonNull(binding.by, "by"),
                Objects.requireNonNull(Days.parse(binding.on), "on"),
                binding.digest);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String by;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String on;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum digest;
    }

    /**
     * The same confirmation with the digest of what it confirms.
     *
     * @param digest the digest, or {@code null} for none
     * @return the confirmation
     */
    public Confirmation withDigest(@Nullable Checksum digest) {
        return new Confirmation(by, on, digest);
    }

    @Override
    public List<Inconsistency> inconsistencies() {
        return List.of();
    }

    @Override
    public List<Inconsistency> memberFaults() {
        return new MemberCheck().nonBlankText("by", by, MAX_BY).faults();
    }

    /** {@return the day, and whether there is a digest; not who confirmed} */
    @Override
    public String toString() {
        return new Outline("Confirmation")
                .day("on", on)
                .length("by", by)
                .mark("with digest", digest != null)
                .toString();
    }
}
