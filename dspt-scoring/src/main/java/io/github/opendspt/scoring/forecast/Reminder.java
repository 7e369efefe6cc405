package io.github.opendspt.scoring.forecast;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something to be reminded of on a day. It sends nothing and knows no clock: the host does with it what it likes. A value:
 * immutable and thread-safe.
 *
 * @param on the day
 * @param kind what it is about
 * @param identity what it is about, as a text that stays the same while that does, whatever the day on which the reminder
 *     is made and however it is worded; unique among the reminders of one organisation and edition
 * @param subject what it is about, in a few words
 * @param why why: a code, its arguments and a sentence
 * @param refs the items or outcomes concerned, in order of ref; empty if none is in particular
 */
public record Reminder(LocalDate on, ReminderKind kind, String identity, String subject, Reason why, List<Ref> refs) {

    /** In order of day; then of kind, subject and identity, so that the order is total. */
    public static final Comparator<Reminder> ORDER = Comparator.comparing(Reminder::on)
            .thenComparing(Reminder::kind)
            .thenComparing(Reminder::subject)
            .thenComparing(Reminder::identity);

    /** Rejects {@code null} and copies the list. */
    public Reminder {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(why, "why");
        refs = List.copyOf(refs);
    }
}
