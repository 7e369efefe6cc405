package io.github.opendspt.model.code;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A word of a closed vocabulary: an enum constant that documents and the command line spell in kebab-case
 * ({@code IT_SUPPLIER} is {@code it-supplier}) and that sentences call by its {@link #displayName()}.
 *
 * <p>Only enums implement this interface. {@link #parse} is the inverse of {@link #token()}.
 */
public interface Term extends Named {

    /**
     * The name of the enum constant.
     *
     * @return the name, as {@link Enum#name()}
     */
    String name();

    /**
     * The spelling in documents.
     *
     * @return the constant's name in lower case with hyphens
     */
    @JsonValue
    default String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The name for people.
     *
     * @return the words of the token, parted by spaces, unless the vocabulary gives another
     */
    @Override
    default String displayName() {
        return token().replace('-', ' ');
    }

    /**
     * Finds the constant with a spelling.
     *
     * @param type the vocabulary
     * @param token the spelling, exactly as {@link #token()} gives it
     * @param <E> the vocabulary
     * @return the constant
     * @throws IllegalArgumentException if the vocabulary has no such word; the message lists those it has
     */
    static <E extends Enum<E> & Term> E parse(Class<E> type, String token) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(token, "token");
        for (E constant : type.getEnumConstants()) {
            if (constant.token().equals(token)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + token + "' is not one of " + tokens(type));
    }

    /**
     * Every word of a vocabulary.
     *
     * @param type the vocabulary
     * @param <E> the vocabulary
     * @return the spellings, in order of declaration
     */
    static <E extends Enum<E> & Term> List<String> tokens(Class<E> type) {
        Objects.requireNonNull(type, "type");
        return Arrays.stream(type.getEnumConstants()).map(Term::token).toList();
    }
}
