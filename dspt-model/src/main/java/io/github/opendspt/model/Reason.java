package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.internal.UnicodeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why something is as it is: a stable code for programs, the arguments, and a sentence for people.
 *
 * <p>The sentence is rendered when it is asked for, so that scoring thousands of assessments does not pay for text that
 * nobody reads. A host that speaks another language renders its own from {@link #code()} and {@link #arguments()} with
 * {@link Code#render}. A reason read back from a document has the {@linkplain Code#canonical canonical} texts, numbers and
 * booleans as its arguments, and is equal to the one that was written: equality is by code, canonical arguments and
 * sentence. Immutable and thread-safe.
 */
@JsonPropertyOrder({"code", "arguments", "message"})
@Consistent
public final class Reason implements Comparable<Reason>, SelfConsistent {

    /** The greatest length of a code, in code points. */
    public static final int MAX_CODE = 200;

    /** The greatest length of a sentence, in code points. */
    public static final int MAX_MESSAGE = 20_000;

    /** The most arguments. */
    public static final int MAX_ARGUMENTS = Bounds.ARGUMENTS;

    private final String code;
    private final String template;
    private final List<Object> arguments;
    // Made at most a few times: threads that race for them make equal ones.
    private @Nullable String rendered;
    private @Nullable List<Object> canonical;

    private Reason(String code, String template, List<Object> arguments) {
        this.code = Objects.requireNonNull(code, "code");
        this.template = Objects.requireNonNull(template, "template");
        this.arguments = arguments;
    }

    /**
     * Makes a reason of a listed code.
     *
     * @param code the code
     * @param arguments what the sentence speaks of: immutable values of the code's argument types
     * @return the reason
     * @throws IllegalArgumentException if the arguments are not of the code's types
     */
    public static Reason of(Code code, Object... arguments) {
        List<Object> given = List.of(arguments);
        code.check(given);
        return new Reason(code.name(), code.template(), given);
    }

    /**
     * Makes a reason with a ready sentence: one of a host's own, or one read from a document.
     *
     * @param code the stable code: words joined by dots and hyphens
     * @param message the sentence
     * @param arguments what the sentence speaks of: texts, integers and booleans
     * @return the reason
     * @throws IllegalArgumentException if an argument is something else
     */
    public static Reason of(String code, String message, List<?> arguments) {
        for (Object argument : arguments) {
            if (!(argument instanceof String) && !(argument instanceof Integer) && !(argument instanceof Boolean)) {
                throw new IllegalArgumentException("arguments are texts, integers and booleans");
            }
        }
        Reason reason = new Reason(code, message, List.copyOf(arguments));
        reason.rendered = message;
        return reason;
    }

    /**
     * Makes a reason with a ready sentence and no arguments.
     *
     * @param code the stable code: words joined by dots and hyphens
     * @param message the sentence
     * @return the reason
     */
    public static Reason of(String code, String message) {
        return of(code, message, List.of());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reason bind(Draft draft) {
        return of(
                Objects.requireNonNull(draft.code, "code"),
                Objects.requireNonNull(draft.message, "message"),
                draft.arguments == null ? List.of() : draft.arguments);
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Draft {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String code;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Object> arguments;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String message;
    }

    /**
     * The stable code.
     *
     * @return the code
     */
    @JsonGetter("code")
    public String code() {
        return code;
    }

    /**
     * What the sentence speaks of, for hosts that render their own.
     *
     * @return the arguments: of the types of the code, or, if read from a document, as {@link #canonicalArguments()}
     */
    public List<Object> arguments() {
        return arguments;
    }

    /**
     * The arguments as documents hold them.
     *
     * @return canonical texts, integers and booleans
     */
    @JsonGetter("arguments")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Object> canonicalArguments() {
        if (arguments.isEmpty()) {
            return List.of();
        }
        List<Object> texts = canonical;
        if (texts == null) {
            List<Object> made = new ArrayList<>(arguments.size());
            arguments.forEach(argument -> made.add(Code.canonical(argument)));
            texts = List.copyOf(made);
            canonical = texts;
        }
        return texts;
    }

    /**
     * The sentence, in English.
     *
     * @return the sentence
     */
    @JsonGetter("message")
    public String message() {
        String message = rendered;
        if (message == null) {
            message = Code.render(template, arguments);
            rendered = message;
        }
        return message;
    }

    /**
     * Checks the lengths, and that code, sentence and arguments are Unicode text.
     *
     * @return what cannot be written to a document
     */
    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>(0);
        check("code", code, MAX_CODE, found);
        check("message", message(), MAX_MESSAGE, found);
        if (arguments().size() > MAX_ARGUMENTS) {
            found.add(Inconsistency.of("arguments", ModelCodes.VALUE_TOO_MANY, "arguments", MAX_ARGUMENTS));
        }
        for (Object argument : canonicalArguments()) {
            if (argument instanceof String text) {
                check("arguments", text, MAX_MESSAGE, found);
            }
        }
        return found;
    }

    private static void check(String property, String text, int max, List<Inconsistency> found) {
        if (UnicodeText.isTooLong(text, max)) {
            found.add(Inconsistency.of(property, ModelCodes.VALUE_TOO_LONG, property, max));
        } else if (UnicodeText.firstLoneSurrogate(text) >= 0) {
            found.add(Inconsistency.of(property, ModelCodes.VALUE_NOT_TEXT, property));
        }
    }

    /** Orders reasons by code, then by sentence, then by arguments; consistent with equality. */
    @Override
    public int compareTo(Reason other) {
        int order = code.compareTo(other.code);
        if (order != 0) {
            return order;
        }
        if (saysTheSame(other)) {
            return 0;
        }
        order = message().compareTo(other.message());
        return order != 0
                ? order
                : canonicalArguments()
                        .toString()
                        .compareTo(other.canonicalArguments().toString());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Reason reason
                        && code.equals(reason.code)
                        && (saysTheSame(reason)
                                || (message().equals(reason.message())
                                        && canonicalArguments().equals(reason.canonicalArguments()))));
    }

    /** Whether the sentences would be rendered from the same; if not, they may be the same all the same. */
    private boolean saysTheSame(Reason other) {
        return template.equals(other.template) && arguments.equals(other.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + message().hashCode();
    }

    /** {@return the code and the sentence} */
    @Override
    public String toString() {
        return code + ": " + message();
    }
}
