package io.github.opendspt.scoring.internal;

import io.github.opendspt.model.Ref;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What falls on which day, in order of day: each ref once, in the order in which they were noted. Used by one thread.
 *
 * @param <R> the kind of ref
 */
public final class RefsByDay<R extends Ref> {

    private final TreeMap<LocalDate, Set<R>> byDay = new TreeMap<>();

    /**
     * Notes that something falls on a day.
     *
     * @param day the day; nothing is noted where there is none
     * @param ref what falls on it
     */
    public void note(@Nullable LocalDate day, R ref) {
        if (day != null) {
            byDay.computeIfAbsent(day, key -> new LinkedHashSet<>()).add(ref);
        }
    }

    /**
     * Goes through the days.
     *
     * @param action what to do with a day and what falls on it
     */
    public void forEach(BiConsumer<LocalDate, List<R>> action) {
        byDay.forEach((day, refs) -> action.accept(day, List.copyOf(refs)));
    }
}
