package io.github.opendspt.model.json;

import io.github.opendspt.model.code.Term;
import tools.jackson.core.JsonToken;

/** The kinds of value that JSON has, as problems name what was found and what is expected. */
public enum JsonKind implements Term {
    /** An object. */
    OBJECT("an object"),
    /** An array. */
    ARRAY("an array"),
    /** A text. */
    TEXT("a text"),
    /** A number without point and exponent. */
    INTEGER("a whole number"),
    /** A number with a point or an exponent. */
    DECIMAL("a number with a point or an exponent"),
    /** True or false. */
    BOOLEAN("true or false"),
    /** The literal {@code null}, which no document holds. */
    NULL("null"),
    /** A text, a whole number, or true or false. */
    SCALAR("a text, a whole number, or true or false");

    private final String words;

    JsonKind(String words) {
        this.words = words;
    }

    static JsonKind of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT -> INTEGER;
            case VALUE_NUMBER_FLOAT -> DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            case VALUE_NULL -> NULL;
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    @Override
    public String displayName() {
        return words;
    }

    /**
     * Finds a kind by its {@link #token()}.
     *
     * @param token the token
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static JsonKind parse(String token) {
        return Term.parse(JsonKind.class, token);
    }

    /**
     * Finds a kind by its {@link #token()}, as {@link #parse} does.
     *
     * @param token the token
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind
     */
    public static JsonKind of(String token) {
        return parse(token);
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
