package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.EvidenceRef;
import java.util.List;
import java.util.Objects;

/**
 * Why an evidence item came to what it did, in plain words: what was asked, what was given, which rule applied and what to
 * do. It names the kind of an answer and whether it is complete, never its content. {@link #toString()} is the whole as one
 * text. A value: immutable and thread-safe.
 *
 * @param ref the evidence item
 * @param asked what was asked, and of what it is a part
 * @param given what was given for it, answers and certificates
 * @param rule which rule of the toolkit applied, and what came of it
 * @param advice what to do
 * @param notes what else is worth knowing about it; empty if nothing is
 */
@JsonPropertyOrder({"ref", "asked", "given", "rule", "advice", "notes"})
public record Explanation(EvidenceRef ref, String asked, String given, String rule, String advice, List<String> notes) {

    /**
     * Rejects {@code null} and copies the list.
     *
     * @param ref the evidence item
     * @param asked what was asked, and of what it is a part
     * @param given what was given for it, answers and certificates
     * @param rule which rule of the toolkit applied, and what came of it
     * @param advice what to do
     * @param notes what else is worth knowing about it
     */
    public Explanation {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(advice, "advice");
        notes = List.copyOf(notes);
    }

    /** {@return the explanation as one text, a line for each part} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(asked)
                .append('\n')
                .append(given)
                .append('\n')
                .append(rule)
                .append('\n')
                .append(advice);
        for (String note : notes) {
            text.append("\nAlso: ").append(note);
        }
        return text.toString();
    }
}
