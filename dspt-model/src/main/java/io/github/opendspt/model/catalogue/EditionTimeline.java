package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which edition is open on a day and until when a publication is good, as far as the known dates go (section B of the
 * rules). Editions follow each other: one is open through its deadline and some weeks beyond, until the next one opens
 * (rule B3). Days of low or unknown confidence decide nothing about opening.
 */
final class EditionTimeline {

    private static final int LAST_YEAR = 9_999;

    private final List<EditionFacts> editions;

    /** Takes the editions in order of year. */
    EditionTimeline(List<EditionFacts> editions) {
        this.editions = editions;
    }

    /** Whether an edition is open for publication on a day (rules B3 and B3a). */
    Openness openness(Edition edition, LocalDate day) {
        if (hasClosed(edition, day) || isStillToOpen(edition, day)) {
            return Openness.CLOSED;
        }
        return find(edition).filter(facts -> isOpen(facts, day)).isPresent() ? Openness.OPEN : Openness.UNKNOWN;
    }

    /** Until when a publication for an edition is good (rules B1 and B2). */
    Validity validity(Edition edition) {
        return Validity.of(edition, next(edition).map(EditionFacts::deadline).orElse(null));
    }

    /** The known editions that may be open on a day. */
    List<EditionFacts> possibleAt(LocalDate day) {
        return editions.stream()
                .filter(facts -> openness(facts.edition(), day) != Openness.CLOSED)
                .toList();
    }

    /** The edition that is certainly open on a day, and the only one. */
    Optional<Edition> certainAt(LocalDate day) {
        List<EditionFacts> possible = possibleAt(day);
        return possible.size() == 1 && isOpen(possible.get(0), day)
                ? Optional.of(possible.get(0).edition())
                : Optional.empty();
    }

    /**
     * The editions that may be the latest one on a day: from the last that has certainly opened to the last that may have.
     * Beyond the known ones an edition may have opened in the year that it is named after.
     */
    List<Edition> latestAt(LocalDate day) {
        List<Edition> latest = new ArrayList<>(2);
        for (EditionFacts facts : editions) {
            if (hasOpened(facts, day)) {
                latest.clear();
                latest.add(facts.edition());
            } else if (!isStillToOpen(facts.edition(), day)) {
                latest.add(facts.edition());
            }
        }
        if (!editions.isEmpty() && isBeyond(day)) {
            Edition last = editions.get(editions.size() - 1).edition();
            while (last.startYear() < Math.min(day.getYear(), LAST_YEAR)) {
                last = last.next();
                latest.add(last);
            }
        }
        return List.copyOf(latest);
    }

    /** The days on which what is known of the open editions changes, in order. */
    List<LocalDate> turningDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (EditionFacts facts : editions) {
            firm(facts.opensOn()).ifPresent(days::add);
            firm(facts.opensOn()).map(day -> day.plusDays(1)).ifPresent(days::add);
            firm(facts.opensBy()).ifPresent(days::add);
            firm(facts.deadline()).ifPresent(days::add);
            days.add(lastOpenDay(facts).plusDays(1));
        }
        return List.copyOf(days);
    }

    /** Whether an edition may be open on a day of which nothing is known: the last known one is certainly open no longer. */
    boolean isBeyond(LocalDate day) {
        if (editions.isEmpty()) {
            return true;
        }
        return day.isAfter(lastOpenDay(editions.get(editions.size() - 1)));
    }

    private boolean isOpen(EditionFacts facts, LocalDate day) {
        return hasOpened(facts, day) && !day.isAfter(lastOpenDay(facts));
    }

    /** An edition has also opened where its deadline has come. */
    private static boolean hasOpened(EditionFacts facts, LocalDate day) {
        KnownDate opening = facts.opensBy() == null ? facts.opensOn() : facts.opensBy();
        return hasCome(opening, day) || hasCome(facts.deadline(), day);
    }

    private boolean hasClosed(Edition edition, LocalDate day) {
        Optional<LocalDate> closesOn = find(edition).flatMap(facts -> firm(facts.closesOn()));
        if (closesOn.isPresent()) {
            return day.isAfter(closesOn.get());
        }
        for (EditionFacts later : editions) {
            if (later.edition().compareTo(edition) > 0 && hasOpened(later, day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStillToOpen(Edition edition, LocalDate day) {
        Optional<LocalDate> opensOn = find(edition).flatMap(facts -> firm(facts.opensOn()));
        if (opensOn.isPresent()) {
            return day.isBefore(opensOn.get());
        }
        for (EditionFacts earlier : editions) {
            if (earlier.edition().compareTo(edition) < 0 && !day.isAfter(lastOpenDay(earlier))) {
                return true;
            }
        }
        return false;
    }

    /** The last day on which an edition that has opened is certainly open. */
    private LocalDate lastOpenDay(EditionFacts facts) {
        Optional<LocalDate> closesOn = firm(facts.closesOn());
        if (closesOn.isPresent()) {
            return closesOn.get();
        }
        Optional<EditionFacts> next = next(facts.edition());
        Optional<LocalDate> opensOn = next.flatMap(later -> firm(later.opensOn()));
        Optional<LocalDate> opensBy = next.flatMap(later -> firm(later.opensBy()));
        if (opensOn.isPresent()) {
            return opensBy.isPresent() ? opensOn.get() : opensOn.get().minusDays(1);
        }
        LocalDate last = lastDayWithoutSuccessor(facts);
        return opensBy.map(day -> day.minusDays(1)).filter(last::isAfter).orElse(last);
    }

    /** The last day before 1 August after the deadline or, where none is known, the earliest that it can be. */
    private static LocalDate lastDayWithoutSuccessor(EditionFacts facts) {
        KnownDate deadline = facts.deadline();
        LocalDate endOfJuly = LocalDate.of(facts.edition().startYear() + 1, Month.JULY, 31);
        if (deadline == null) {
            return Validity.earliestDeadline(facts.edition());
        }
        return deadline.isFirm() && deadline.on().isAfter(endOfJuly) ? endOfJuly.plusYears(1) : endOfJuly;
    }

    private Optional<EditionFacts> find(Edition edition) {
        for (EditionFacts facts : editions) {
            if (facts.edition().equals(edition)) {
                return Optional.of(facts);
            }
        }
        return Optional.empty();
    }

    private Optional<EditionFacts> next(Edition edition) {
        return editions.stream()
                .filter(facts -> facts.edition().startYear() == edition.startYear() + 1)
                .findFirst();
    }

    private static Optional<LocalDate> firm(@Nullable KnownDate date) {
        return Optional.ofNullable(date).filter(KnownDate::isFirm).map(KnownDate::on);
    }

    private static boolean hasCome(@Nullable KnownDate date, LocalDate day) {
        return date != null && date.isFirm() && !day.isBefore(date.on());
    }
}
