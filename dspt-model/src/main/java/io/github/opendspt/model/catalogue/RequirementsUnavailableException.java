package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import java.util.Objects;

/**
 * Thrown when a catalogue does not hold the requirements that an assessment is to be judged by. The message says what was
 * asked for, what is held and how to supply one's own.
 */
public final class RequirementsUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 2L;

    private final transient Reason reason;
    private final String code;
    private final String pointer;

    private RequirementsUnavailableException(Reason reason, String pointer) {
        super(reason.message());
        this.reason = reason;
        this.code = reason.code();
        this.pointer = pointer;
    }

    static RequirementsUnavailableException of(String pointer, Code code, Object... arguments) {
        return new RequirementsUnavailableException(
                Reason.of(code, arguments), Objects.requireNonNull(pointer, "pointer"));
    }

    /**
     * The code, what it speaks of, and the sentence.
     *
     * @return the reason; without arguments if this exception was serialised
     */
    public Reason reason() {
        return reason == null ? Reason.of(code, String.valueOf(getMessage())) : reason;
    }

    /**
     * The stable code.
     *
     * @return {@code edition.not-held} if no set of the edition is held; {@code edition.items-only} if only
     *     {@linkplain HistoricItems the items} that it asked are; {@code category.not-held} if the edition is held but
     *     not this category; {@code category.caf-track} or {@code organisation.caf-track} if there are outcomes in place of
     *     requirements; {@code category.undecided}, {@code category.undecided-between} if no category is stated and the
     *     organisation does not decide it
     */
    public String code() {
        return code;
    }

    /**
     * The member of the assessment document that the fault concerns.
     *
     * @return {@code /edition}, {@code /category} or {@code /organisation/type}, a JSON Pointer
     */
    public String pointer() {
        return pointer;
    }
}
