package io.github.opendspt.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.requirement.Advice;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an evidence item or an outcome has its state: reasons, by the part that each plays. It names the kind of an answer and whether
 * it is complete, never its content. {@link #toString()} is the whole as an English text; a host that speaks another
 * language renders each {@link Reason} from its code and arguments. A value: immutable and thread-safe.
 *
 * @param ref the evidence item or outcome
 * @param title what it asks, in short words; {@code null} if the requirement set does not hold it
 * @param asked what was asked, and of what it is a part
 * @param given what was found, answers and certificates; empty if there is nothing
 * @param rule which rules of the toolkit applied
 * @param advice what to do
 * @param howTo the advice that the requirement set holds on how to answer it, shown where it is not complete yet;
 *     {@code null} if there is none, or the set is not at hand. It is advice of whoever supplied the set, no part of the toolkit
 * @param notes what else is worth knowing about it; empty if nothing is
 */
@JsonPropertyOrder({"ref", "title", "asked", "given", "rule", "advice", "howTo", "notes"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
        Ref ref,
        @Nullable String title,
        List<Reason> asked,
        List<Reason> given,
        List<Reason> rule,
        List<Reason> advice,
        @Nullable Advice howTo,
        List<Reason> notes) {

    /** Rejects {@code null} and copies the lists. */
    public Explanation {
        Objects.requireNonNull(ref, "ref");
        asked = List.copyOf(asked);
        given = List.copyOf(given);
        rule = List.copyOf(rule);
        advice = List.copyOf(advice);
        notes = List.copyOf(notes);
    }

    /** {@return the explanation as one text, a line for each part that is not empty} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(ref.toString());
        if (title != null) {
            text.append(": ").append(title);
        }
        line(text, "Asked", asked);
        line(text, "Found", given);
        line(text, "Rule", rule);
        line(text, "Advice", advice);
        if (howTo != null) {
            text.append("\nHow to: ").append(howTo.action());
            if (howTo.lookFor() != null) {
                text.append(' ').append(howTo.lookFor());
            }
            if (howTo.leadTime() != null) {
                text.append(" Allow about ")
                        .append(howTo.leadTime().weeks())
                        .append(" weeks. ")
                        .append(howTo.leadTime().why());
            }
            text.append(" (advice, no part of the toolkit)");
        }
        line(text, "Note", notes);
        return text.toString();
    }

    private static void line(StringBuilder text, String part, List<Reason> reasons) {
        for (int i = 0; i < reasons.size(); i++) {
            text.append(i == 0 ? "\n" + part + ": " : "; ")
                    .append(reasons.get(i).message());
        }
    }
}
