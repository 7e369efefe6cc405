package io.github.opendspt.model.internal.bytes;

import io.github.opendspt.model.code.Term;
import java.util.List;

/** What is wrong where the JSON itself breaks, in words that quote nothing from the document. */
public enum SyntaxFault implements Term {
    /** A quotation mark of a word processor. A token holds no space, so that none is taken for this. */
    CURLY_QUOTE(
            "a curly quotation mark, as word processors write it; use the straight one",
            "Unexpected character ('\u2018'",
            "Unexpected character ('\u2019'",
            "Unexpected character ('\u201c'",
            "Unexpected character ('\u201d'"),
    // From the most telling to the least. The first quotes the document, so nothing else may be looked for before it.
    /** What begins is no value. */
    NO_VALUE(
            "expected a value: an object, an array, a text in double quotes, a number, true or false",
            "Unrecognized token",
            "Non-standard token",
            "expected a valid value",
            "expected a value"),
    /** A control character within a text. */
    CONTROL_CHARACTER("a text holds a control character; write it as an escape", "Illegal unquoted character"),
    /** An escape that JSON does not have. */
    ESCAPE("a text holds an escape that JSON does not have", "Unrecognized character escape"),
    /** An escape of a character by its number that is broken. */
    NUMBERED_ESCAPE("a text holds a broken \\u escape; expected four hexadecimal digits", "hex-digit"),
    /** What begins is no name of a member. */
    NO_NAME("expected the name of a member in double quotes, or the end of the object", "start property name"),
    /** A name without a colon. */
    NO_COLON("expected a colon after the name of a member", "separate property name and value"),
    /** Two values without a comma. */
    NO_COMMA("expected a comma or the end of the object or array", "comma to separate"),
    /** A number that begins with a zero. */
    LEADING_ZERO("a number begins with a zero", "Leading zeroes"),
    /** Any other fault of a number. */
    NUMBER(
            "a number is not written as JSON has it",
            "numeric value",
            "hexadecimal",
            "ecimal point",
            "root-level values"),
    /** A bracket without the one that opens. */
    BRACKET("a bracket closes what it did not open", "close marker"),
    /** A comment. */
    COMMENT("JSON has no comments", "omment"),
    /** A second byte-order mark. */
    BYTE_ORDER_MARK("there is a byte-order mark"),
    /** Anything else. */
    OTHER("this character does not fit here");

    private final String words;
    private final List<String> parserWords;

    SyntaxFault(String words, String... parserWords) {
        this.words = words;
        this.parserWords = List.of(parserWords);
    }

    /** The fault that a parser reports in words of its own. */
    public static SyntaxFault of(String parserMessage) {
        for (SyntaxFault fault : values()) {
            for (String part : fault.parserWords) {
                if (parserMessage.contains(part)) {
                    return fault;
                }
            }
        }
        return OTHER;
    }

    @Override
    public String displayName() {
        return words;
    }

    /** {@return the {@link #token()}} */
    @Override
    public String toString() {
        return token();
    }
}
