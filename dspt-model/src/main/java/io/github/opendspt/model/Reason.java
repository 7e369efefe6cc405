package io.github.opendspt.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.constraint.Consistent;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.constraint.SelfConsistent;
import io.github.opendspt.model.constraint.UnicodeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why something is as it is: a stable code for programs and a sentence for people.
 *
 * <p>The sentence is rendered when it is asked for, so that scoring thousands of assessments does not pay for text that
 * nobody reads. A host that speaks another language renders its own from {@link #code()} and {@link #arguments()}; a
 * reason read back from a document has its sentence but no arguments. Equal by code and message. Immutable and
 * thread-safe.
 */
@JsonPropertyOrder({"code", "message"})
@Consistent
public final class Reason implements Comparable<Reason>, SelfConsistent {

    /** The greatest length of a code, in code points. */
    public static final int MAX_CODE = 200;

    /** The greatest length of a sentence, in code points. */
    public static final int MAX_MESSAGE = 20_000;

    private final String code;
    private final String template;
    private final Object[] arguments;
    // Rendered at most a few times: threads that race for it render the same text.
    private @Nullable String rendered;

    private Reason(String code, String template, Object... arguments) {
        this.code = Objects.requireNonNull(code, "code");
        this.template = Objects.requireNonNull(template, "template");
        this.arguments = arguments;
    }

    /**
     * Makes a reason with a ready sentence.
     *
     * @param code the stable code: words joined by dots and hyphens
     * @param message the sentence
     * @return the reason
     */
    @JsonCreator
    public static Reason of(@JsonProperty("code") String code, @JsonProperty("message") String message) {
        return new Reason(code, message);
    }

    /**
     * Makes a reason whose sentence is rendered on demand.
     *
     * @param code the stable code: words joined by dots and hyphens
     * @param template the sentence as a {@link java.util.Formatter} template
     * @param arguments what the template speaks of; at least one, immutable values
     * @return the reason
     */
    public static Reason of(String code, String template, Object... arguments) {
        return new Reason(code, template, arguments.clone());
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
     * The sentence, in English.
     *
     * @return the sentence
     */
    @JsonGetter("message")
    public String message() {
        if (arguments.length == 0) {
            return template;
        }
        String message = rendered;
        if (message == null) {
            message = String.format(Locale.ROOT, template, arguments);
            rendered = message;
        }
        return message;
    }

    /**
     * What the sentence speaks of, for hosts that render their own.
     *
     * @return the arguments in the order in which the English sentence names them
     */
    public List<Object> arguments() {
        return Collections.unmodifiableList(Arrays.asList(arguments));
    }

    /**
     * Checks the lengths, and that both are Unicode text.
     *
     * @return what cannot be written to a document
     */
    @Override
    public List<Inconsistency> inconsistencies() {
        List<Inconsistency> found = new ArrayList<>(0);
        check("code", code, MAX_CODE, found);
        check("message", message(), MAX_MESSAGE, found);
        return found;
    }

    private static void check(String property, String text, int max, List<Inconsistency> found) {
        if (UnicodeText.isTooLong(text, max)) {
            found.add(new Inconsistency(
                    property, of("value.too-long", "the %s has more than %s characters", property, max)));
        } else if (UnicodeText.firstLoneSurrogate(text) >= 0) {
            found.add(new Inconsistency(
                    property, of("value.not-text", "the %s holds half of a surrogate pair", property)));
        }
    }

    /** Orders reasons by code, then by sentence; consistent with equality. */
    @Override
    public int compareTo(Reason other) {
        int byCode = code.compareTo(other.code);
        if (byCode != 0) {
            return byCode;
        }
        return saysTheSame(other) ? 0 : message().compareTo(other.message());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Reason reason
                        && code.equals(reason.code)
                        && (saysTheSame(reason) || message().equals(reason.message())));
    }

    /** Whether the sentences would be rendered from the same; if not, they may be the same all the same. */
    private boolean saysTheSame(Reason other) {
        return template.equals(other.template) && Arrays.equals(arguments, other.arguments);
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
