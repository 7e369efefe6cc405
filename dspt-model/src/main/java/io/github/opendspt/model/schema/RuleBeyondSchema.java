package io.github.opendspt.model.schema;

import io.github.opendspt.model.code.Code;
import java.util.Objects;

/**
 * A rule that no JSON Schema can express. For every document that breaks none of these, the schema accepts it exactly where
 * the reader does.
 *
 * <p>One thing depends on the validator: to the schemas no text of a form ends with a line feed, but in the regular
 * expressions of Java and Python a dollar sign matches before a last line feed too. A validator written in these lets such a
 * text pass, and the reader refuses it. A value: immutable and thread-safe.
 *
 * @param document the name of the document that the rule is for, several separated by a comma and a blank, or
 *     {@link #EVERY_DOCUMENT}
 * @param code the code of the problem that the reader reports
 * @param rule the rule, in one sentence
 */
public record RuleBeyondSchema(String document, Code code, String rule) {

    /** What {@link #document()} is for a rule of every document. */
    public static final String EVERY_DOCUMENT = "every document";

    /** Rejects {@code null}. */
    public RuleBeyondSchema {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rule, "rule");
    }
}
