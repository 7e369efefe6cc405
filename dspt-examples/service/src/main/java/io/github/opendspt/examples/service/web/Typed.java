package io.github.opendspt.examples.service.web;

import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.Instants;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, with what is wrong with it. Used by one thread. */
public final class Typed {

    private final Map<String, String> form;
    private final List<String> faults = new ArrayList<>();

    /**
     * Takes a form.
     *
     * @param form what was typed, by field
     */
    public Typed(Map<String, String> form) {
        this.form = Map.copyOf(form);
    }

    /**
     * Reads a field.
     *
     * @param field its name
     * @return what was typed, without blanks around it and with the line ends of texts; empty for nothing
     */
    public String text(String field) {
        return form.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    /**
     * Reads a field that may be empty.
     *
     * @param field its name
     * @return what was typed, or {@code null} for nothing
     */
    public @Nullable String optional(String field) {
        String typed = text(field);
        return typed.isEmpty() ? null : typed;
    }

    /**
     * Reads a field that may not be empty.
     *
     * @param field its name
     * @param label what people call it
     * @return what was typed; empty for nothing, which is a fault
     */
    public String required(String field, String label) {
        String typed = text(field);
        if (typed.isEmpty()) {
            fault(label + " is missing.");
        }
        return typed;
    }

    /**
     * Reads a day that may be left out.
     *
     * @param field its name
     * @param label what people call it
     * @return the day, or {@code null} for nothing
     */
    public @Nullable LocalDate day(String field, String label) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        LocalDate day = Days.find(typed);
        if (day == null) {
            fault(label + " is not a day. Choose it, or write it as 2026-06-30.");
        }
        return day;
    }

    /**
     * Reads a day and a time that may be left out.
     *
     * @param field its name
     * @param label what people call it
     * @param zone where it was so late
     * @return the moment, or {@code null} for nothing
     */
    public @Nullable Instant moment(String field, String label, ZoneId zone) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            Instant moment = LocalDateTime.parse(typed).atZone(zone).toInstant();
            if (Instants.isWritable(moment)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // Reported below, as is a moment that no document holds.
        }
        fault(label + " is not a day and a time. Choose it, or write it as 2026-06-30T09:15.");
        return null;
    }

    /**
     * Reads a value of a closed or checked form.
     *
     * @param field its name
     * @param parse reads it
     * @param fault what to say where it cannot be read
     * @param <T> what it is
     * @return the value, or {@code null} for nothing and for what cannot be read
     */
    public <T> @Nullable T parsed(String field, Function<String, T> parse, String fault) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(typed);
        } catch (IllegalArgumentException e) {
            fault(fault);
            return null;
        }
    }

    /**
     * Says what is wrong.
     *
     * @param fault a sentence
     */
    public void fault(String fault) {
        faults.add(fault);
    }

    /** {@return what is wrong} */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** {@return how many fields; nothing of them} */
    @Override
    public String toString() {
        return "Typed[" + form.size() + " fields]";
    }
}
