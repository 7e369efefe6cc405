package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The edition of ISO/IEC 27001 that a certificate was issued against (rule D10). */
public enum Iso27001Version {
    /** ISO/IEC 27001:2013, whose certificates stopped being valid on 31 October 2025 (rule D10). */
    V2013("2013", LocalDate.of(2025, 10, 31)),
    /** ISO/IEC 27001:2022. */
    V2022("2022", null);

    private final String token;
    private final @Nullable LocalDate lastValidDay;

    Iso27001Version(String token, @Nullable LocalDate lastValidDay) {
        this.token = token;
        this.lastValidDay = lastValidDay;
    }

    /**
     * Finds a version by its {@link #token()}.
     *
     * @param token the year
     * @return the version
     * @throws IllegalArgumentException if there is no such version
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Iso27001Version parse(String token) {
        Objects.requireNonNull(token, "token");
        for (Iso27001Version version : values()) {
            if (version.token.equals(token)) {
                return version;
            }
        }
        throw new IllegalArgumentException("'" + token + "' is not one of [2013, 2022]");
    }

    /**
     * Finds a version by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the version
     * @throws IllegalArgumentException if there is no such version
     */
    public static Iso27001Version of(String token) {
        return parse(token);
    }

    /**
     * The spelling in documents.
     *
     * @return the year of the version
     */
    @JsonValue
    public String token() {
        return token;
    }

    /**
     * The last day on which certificates of this version were valid.
     *
     * @return the day, or {@code null} if they still are
     */
    public @Nullable LocalDate lastValidDay() {
        return lastValidDay;
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token;
    }
}
