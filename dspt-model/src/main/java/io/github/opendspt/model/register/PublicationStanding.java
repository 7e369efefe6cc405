package io.github.opendspt.model.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.constraint.Inconsistency;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a publication is current on a day, and why. A value: immutable and thread-safe.
 *
 * <p>Current says nothing about the status: a publication of Standards Not Met is current too.
 *
 * @param verdict whether it is current
 * @param published what is known of the publication
 * @param certainUntil the last day on which it is certainly good (rules B1 and B2), or {@code null} if nothing was
 *     published or the edition is not known
 * @param likelyUntil the last day on which it is probably good: {@code certainUntil} where the deadline of the next edition
 *     is confirmed, or {@code null} if no later day is known
 * @param reasons every condition that failed or, where none failed, every condition that is not known; where the
 *     publication is current, one reason that says so, and one more where it was published late
 */
@JsonPropertyOrder({"published", "certainUntil", "likelyUntil", "current", "reasons"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationStanding(
        @JsonProperty("current") Verdict verdict,
        @JsonUnwrapped @Valid PublishedStatus published,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate certainUntil,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable @FourDigitYear
        LocalDate likelyUntil,

        List<@Valid Reason> reasons) {

    /** Rejects {@code null} where the component may not be and copies the list. */
    public PublicationStanding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(published, "published");
        reasons = List.copyOf(reasons);
    }

    /** The same as a document about the register says it: of the organisation with a code, of whose certificates it says nothing. */
    @SuppressWarnings("ReferenceEquality") // whether anything had to be made anew
    PublicationStanding inRegister(@Nullable OdsCode code) {
        PublishedStatus same = published.inRegister(code);
        return same == published ? this : new PublicationStanding(verdict, same, certainUntil, likelyUntil, reasons);
    }

    /** What is wrong with the days, under the names that documents have for them. */
    List<Inconsistency> inconsistencies() {
        return likelyUntil != null && (certainUntil == null || likelyUntil.isBefore(certainUntil))
                ? List.of(
                        certainUntil == null
                                ? Inconsistency.of("likelyUntil", RegisterCodes.PUBLICATION_ONLY_LIKELY)
                                : Inconsistency.of(
                                        "likelyUntil",
                                        RegisterCodes.PUBLICATION_DAYS_OUT_OF_ORDER,
                                        likelyUntil,
                                        certainUntil))
                : List.of();
    }

    /** Whether a publication is current. */
    public enum Verdict implements Term {
        /** It is not: a condition failed. */
        NOT_CURRENT,
        /** No condition failed, but at least one is not known. */
        UNDETERMINED,
        /** Every condition holds. */
        CURRENT;

        /**
         * Finds a verdict by its {@link #token()}.
         *
         * @param token the spelling, such as {@code not-current}
         * @return the verdict
         * @throws IllegalArgumentException if there is no such verdict
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Verdict parse(String token) {
            return Term.parse(Verdict.class, token);
        }

        /**
         * Finds a verdict by its {@link #token()}, as {@link #parse} does.
         *
         * @param token the spelling, such as {@code not-current}
         * @return the verdict
         * @throws IllegalArgumentException if there is no such verdict
         */
        public static Verdict of(String token) {
            return parse(token);
        }

        /** {@return the {@link #token()}} */
        @Override
        public String toString() {
            return token();
        }
    }
}
