package io.github.opendspt.model.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Moments as documents write them, {@code YYYY-MM-DDThh:mm:ssZ} and nothing else: whole seconds of Coordinated Universal
 * Time.
 */
public final class Instants {

    private static final int LENGTH = 20;

    private Instants() {}

    /**
     * Reads a moment.
     *
     * @param text the written moment, or {@code null}
     * @return the moment; {@code null} if there was no text
     * @throws IllegalArgumentException if the text is no moment of that form
     */
    public static @Nullable Instant parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Instant moment = find(text);
        if (moment == null) {
            throw new IllegalArgumentException("this is not a moment of the form 2026-03-02T08:15:00Z");
        }
        return moment;
    }

    /**
     * Reads a moment, where others are expected too.
     *
     * @param text the written moment
     * @return the moment; {@code null} if the text is no moment of that form
     */
    public static @Nullable Instant find(String text) {
        if (text.length() != LENGTH
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':'
                || text.charAt(19) != 'Z') {
            return null;
        }
        LocalDate day = Days.find(text.substring(0, 10));
        int hour = Days.number(text, 11, 13);
        int minute = Days.number(text, 14, 16);
        int second = Days.number(text, 17, 19);
        if (day == null || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            return null;
        }
        return day.atTime(LocalTime.of(hour, minute, second)).toInstant(ZoneOffset.UTC);
    }

    /**
     * Whether a moment can be written in the form that documents use.
     *
     * @param moment the moment
     * @return whether it is a whole second of the years 0 to 9999
     */
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // whether it is a whole second is what is asked
    public static boolean isWritable(Instant moment) {
        return moment.getNano() == 0 && isOfFourDigitYear(moment);
    }

    private static boolean isOfFourDigitYear(Instant moment) {
        try {
            return Days.isWritable(day(moment));
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * The day of a moment.
     *
     * @param moment the moment
     * @return the day, by Coordinated Universal Time
     */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment.getEpochSecond(), 86_400L));
    }

    /**
     * Writes the beginning of a day, which belongs to that day in London too.
     *
     * @param day the day
     * @return its first second in Coordinated Universal Time
     */
    public static String startOf(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /**
     * Writes the end of a day, for what is to be done or is valid by that day. In summer the day ends in London an hour
     * before it does in Coordinated Universal Time.
     *
     * @param day the day
     * @return a second that belongs to the day in both, the latest that does so in summer
     */
    public static String endOf(LocalDate day) {
        return day + "T22:59:59Z";
    }
}
