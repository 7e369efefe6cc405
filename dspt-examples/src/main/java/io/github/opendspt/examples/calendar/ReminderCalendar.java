package io.github.opendspt.examples.calendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateTimeStamp;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.scoring.forecast.Reminder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reminders as iCalendar (RFC 5545): an event of a whole day for each. An identifier depends on what is reminded of, never
 * on the day of the export or on the words, and the sequence number grows with that day: a calendar that takes a later export
 * updates its events and never doubles them. Days are of the Gregorian calendar, whatever the locale.
 */
public final class ReminderCalendar {

    /** The longest line, in octets, without its line break. */
    private static final int LONGEST_LINE = 75;

    private final OdsCode organisation;
    private final Edition edition;
    private final LocalDate asAt;
    private final @Nullable Integer alarmDays;

    private ReminderCalendar(OdsCode organisation, Edition edition, LocalDate asAt, @Nullable Integer alarmDays) {
        this.organisation = organisation;
        this.edition = edition;
        this.asAt = asAt;
        this.alarmDays = alarmDays;
    }

    /**
     * Makes a calendar without alarms.
     *
     * @param organisation the organisation that the reminders concern; its name is not written
     * @param edition the edition that they concern
     * @param asAt the day of the export
     * @return the calendar
     */
    public static ReminderCalendar of(OdsCode organisation, Edition edition, LocalDate asAt) {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(asAt, "asAt");
        return new ReminderCalendar(organisation, edition, asAt, null);
    }

    /**
     * Gives a calendar like this one whose events have an alarm.
     *
     * @param days how many days before the event; 0 is at its start
     * @return the calendar
     * @throws IllegalArgumentException if the number of days is negative
     */
    public ReminderCalendar withAlarm(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days: " + days + " is negative");
        }
        return new ReminderCalendar(organisation, edition, asAt, days);
    }

    /**
     * Writes reminders.
     *
     * @param reminders the reminders; of several about the same thing, the first is written
     * @return the calendar, with lines of at most 75 octets
     */
    public String write(Collection<Reminder> reminders) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//OpenDSPT//dspt//EN");
        Set<String> identifiers = new LinkedHashSet<>();
        for (Reminder reminder : List.copyOf(reminders)) {
            if (identifiers.add(identifier(reminder))) {
                calendar.addEvent(event(reminder));
            }
        }
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It folds by characters; lines are to be folded by octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return folded(text.toString());
    }

    /** Days are given as text: the library would write them by the default calendar of the locale. */
    private VEvent event(Reminder reminder) {
        VEvent event = new VEvent();
        event.setUid(identifier(reminder));
        event.removeProperties(DateTimeStamp.class);
        event.addExperimentalProperty("DTSTAMP", compact(asAt) + "T000000Z");
        event.setSequence((int) Math.max(0, asAt.toEpochDay()));
        event.addExperimentalProperty("DTSTART", ICalDataType.DATE, compact(reminder.on()));
        event.setSummary("DSPT " + organisation + ": " + reminder.subject());
        event.setDescription(reminder.why().message());
        event.setTransparency(true);
        if (alarmDays != null) {
            Duration before = Duration.builder().prior(true).days(alarmDays).build();
            event.addAlarm(VAlarm.display(
                    new Trigger(before, Related.START), "DSPT " + organisation + ": " + reminder.subject()));
        }
        return event;
    }

    private String identifier(Reminder reminder) {
        String content = organisation.value() + "\n" + edition + "\n" + reminder.identity();
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + "@opendspt";
    }

    /** A day as iCalendar writes it, in ASCII digits whatever the locale. */
    private static String compact(LocalDate day) {
        return day.toString().replace("-", "");
    }

    /** Breaks lines that are longer than {@value #LONGEST_LINE} octets of UTF-8, never within a character. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 64);
        for (String line : text.split("\r\n")) {
            int octets = 0;
            for (int i = 0; i < line.length(); ) {
                int point = line.codePointAt(i);
                int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
                if (octets + size > LONGEST_LINE) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                folded.appendCodePoint(point);
                octets += size;
                i += Character.charCount(point);
            }
            folded.append("\r\n");
        }
        return folded.toString();
    }
}
