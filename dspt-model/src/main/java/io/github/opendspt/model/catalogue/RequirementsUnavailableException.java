package io.github.opendspt.model.catalogue;

import java.util.Objects;

/**
 * Thrown when a catalogue does not hold the requirements that an assessment is to be judged by. The message says what
 * was asked for, what is held and how to supply one's own.
 */
public final class RequirementsUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The stable code. */
    private final String code;

    /** The member of the assessment that the answer hangs on. */
    private final String pointer;

    /**
     * Makes the exception.
     *
     * @param code {@code edition.not-held}, {@code category.not-held} or {@code category.undecided}
     * @param pointer the JSON Pointer of the member of the assessment that the answer hangs on
     * @param message what was asked for, what is held and what to do
     */
    RequirementsUnavailableException(String code, String pointer, String message) {
        super(message);
        this.code = Objects.requireNonNull(code, "code");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
    }

    /**
     * The stable code.
     *
     * @return {@code edition.not-held} if no set of the edition is held; {@code category.not-held} if the edition is
     *     held but not this category; {@code category.undecided} if no category is stated and the organisation type does
     *     not decide it
     */
    public String code() {
        return code;
    }

    /**
     * The member of the assessment document that the answer hangs on.
     *
     * @return {@code /edition} or {@code /category}, a JSON Pointer
     */
    public String pointer() {
        return pointer;
    }
}
