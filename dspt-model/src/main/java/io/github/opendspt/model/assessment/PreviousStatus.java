package io.github.opendspt.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.code.Term;
import java.util.Objects;
import java.util.Optional;

/**
 * The status of the organisation's last publication, in any edition. Where an assessment leaves it out, it is not known.
 */
public enum PreviousStatus implements Term {
    /** Standards Not Met. */
    STANDARDS_NOT_MET,
    /** Approaching Standards: the reduced list may not be published again (rule A28). */
    APPROACHING_STANDARDS,
    /** Standards Met. */
    STANDARDS_MET,
    /** Standards Exceeded. */
    STANDARDS_EXCEEDED,
    /** Entry Level, withdrawn in March 2021 (rule A17). */
    ENTRY_LEVEL,
    /** Never published. */
    NONE;

    /**
     * Finds a constant by its {@link #token()}.
     *
     * @param token the spelling in documents
     * @return the constant
     * @throws IllegalArgumentException if there is no such constant
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PreviousStatus parse(String token) {
        return Term.parse(PreviousStatus.class, token);
    }

    /**
     * Finds a status by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the spelling in documents
     * @return the status
     * @throws IllegalArgumentException if there is no such status
     */
    public static PreviousStatus of(String token) {
        return parse(token);
    }

    /**
     * The name for people.
     *
     * @return the name that the toolkit showed, such as Standards Met; {@code never published} for {@link #NONE}
     */
    @Override
    public String displayName() {
        return switch (this) {
            case STANDARDS_NOT_MET -> Status.STANDARDS_NOT_MET.displayName();
            case APPROACHING_STANDARDS -> Status.APPROACHING_STANDARDS.displayName();
            case STANDARDS_MET -> Status.STANDARDS_MET.displayName();
            case STANDARDS_EXCEEDED -> Status.STANDARDS_EXCEEDED.displayName();
            case ENTRY_LEVEL -> "Entry Level";
            case NONE -> "never published";
        };
    }

    /**
     * Gives the status that can be published today.
     *
     * @return the status; empty for Entry Level, which is read and never awarded (rule A17), and where nothing was published
     */
    public Optional<Status> status() {
        return Optional.ofNullable(
                switch (this) {
                    case STANDARDS_NOT_MET -> Status.STANDARDS_NOT_MET;
                    case APPROACHING_STANDARDS -> Status.APPROACHING_STANDARDS;
                    case STANDARDS_MET -> Status.STANDARDS_MET;
                    case STANDARDS_EXCEEDED -> Status.STANDARDS_EXCEEDED;
                    case ENTRY_LEVEL, NONE -> null;
                });
    }

    /**
     * What a status is as that of the last publication.
     *
     * @param status the status
     * @return the constant of the same name
     */
    public static PreviousStatus of(Status status) {
        return switch (Objects.requireNonNull(status, "status")) {
            case STANDARDS_NOT_MET -> STANDARDS_NOT_MET;
            case APPROACHING_STANDARDS -> APPROACHING_STANDARDS;
            case STANDARDS_MET -> STANDARDS_MET;
            case STANDARDS_EXCEEDED -> STANDARDS_EXCEEDED;
        };
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
