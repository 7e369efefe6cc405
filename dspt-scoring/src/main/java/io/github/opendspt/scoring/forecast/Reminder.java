package io.github.opendspt.scoring.forecast;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.opendspt.model.EvidenceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Something to be reminded of on a day. It sends nothing and knows no clock: the host does with it what it likes. A value:
 * immutable and thread-safe.
 *
 * @param on the day
 * @param kind what it is about
 * @param subject what it is about, in a few words
 * @param why why, in a sentence
 * @param refs the items concerned, in order of ref; empty if none is in particular
 */
@JsonPropertyOrder({"on", "kind", "subject", "why", "refs"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reminder(
        @JsonProperty("on") @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate on,

        @JsonProperty("kind") ReminderKind kind,
        @JsonProperty("subject") String subject,
        @JsonProperty("why") String why,
        @JsonProperty("refs") List<EvidenceRef> refs) {

    /**
     * Rejects {@code null} and copies the list.
     *
     * @param on the day
     * @param kind what it is about
     * @param subject what it is about, in a few words
     * @param why why, in a sentence
     * @param refs the items concerned
     */
    public Reminder {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(why, "why");
        refs = List.copyOf(refs);
    }
}
