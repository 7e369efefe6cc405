package io.github.opendspt.examples.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.scoring.forecast.Reminder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reminders as iCalendar (RFC 5545): an event of a whole day for each. The same reminders give the same bytes and the same
 * identifiers, so that a calendar that takes the file again does not double them.
 */
public final class ReminderCalendar {

    private ReminderCalendar() {}

    /**
     * Writes reminders.
     *
     * @param organisation the organisation that they concern; its name is not written
     * @param madeOn the day that stands as the day of making
     * @param reminders the reminders; one that stands twice is written once
     * @return the calendar
     */
    public static String of(OdsCode organisation, LocalDate madeOn, Collection<Reminder> reminders) {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(madeOn, "madeOn");
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//OpenDSPT//dspt//EN");
        Date stamp = Date.from(madeOn.atStartOfDay(ZoneOffset.UTC).toInstant());
        List.copyOf(reminders).stream()
                .distinct()
                .map(reminder -> event(organisation, stamp, reminder))
                .forEach(calendar::addEvent);
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }

    private static VEvent event(OdsCode organisation, Date stamp, Reminder reminder) {
        VEvent event = new VEvent();
        event.setUid(identifier(organisation, reminder));
        event.setDateTimeStamp(stamp);
        LocalDate on = reminder.on();
        event.setDateStart(
                new ICalDate(new DateTimeComponents(on.getYear(), on.getMonthValue(), on.getDayOfMonth()), false));
        event.setSummary("DSPT " + organisation + ": " + reminder.subject());
        event.setDescription(description(reminder));
        event.setTransparency(true);
        return event;
    }

    private static String description(Reminder reminder) {
        String refs = reminder.refs().stream().map(EvidenceRef::toString).collect(Collectors.joining(", "));
        return reminder.why() + (refs.isEmpty() ? "" : ": " + refs);
    }

    /** The items are no part of it: an answer more or less makes no other event of it. */
    private static String identifier(OdsCode organisation, Reminder reminder) {
        String content = String.join(
                "\n",
                organisation.value(),
                reminder.on().toString(),
                reminder.kind().token(),
                reminder.subject(),
                reminder.why());
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + "@opendspt";
    }
}
