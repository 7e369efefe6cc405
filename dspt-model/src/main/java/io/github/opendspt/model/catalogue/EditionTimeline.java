package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which edition one publishes on a day, as far as the known dates tell (section B of the rules). Editions follow each
 * other: one is open through its deadline and some weeks beyond, until the next one opens (rule B3).
 */
final class EditionTimeline {

    private final List<EditionFacts> editions;

    /** Takes the editions in order of year. */
    EditionTimeline(List<EditionFacts> editions) {
        this.editions = editions;
    }

    /** The editions that may be open on a day: those that are neither certainly closed nor certainly still to open. */
    List<EditionFacts> possibleAt(LocalDate day) {
        return editions.stream()
                .filter(facts -> !isClosed(facts, day) && !isStillToOpen(facts, day))
                .toList();
    }

    /** The edition that is certainly open on a day, and the only one. */
    Optional<Edition> certainAt(LocalDate day) {
        List<EditionFacts> possible = possibleAt(day);
        return possible.size() == 1 && isOpen(possible.get(0), day)
                ? Optional.of(possible.get(0).edition())
                : Optional.empty();
    }

    /** Whether the day lies beyond every known deadline, so that an edition may be open of which nothing is known. */
    boolean isBeyond(LocalDate day) {
        return editions.stream().noneMatch(facts -> reaches(facts.deadline(), day) || reaches(facts.closesOn(), day));
    }

    private static boolean isOpen(EditionFacts facts, LocalDate day) {
        KnownDate last = facts.closesOn() == null ? facts.deadline() : facts.closesOn();
        return hasCome(facts.opensOn(), day) && reaches(last, day);
    }

    private boolean isClosed(EditionFacts facts, LocalDate day) {
        if (facts.closesOn() != null) {
            return !reaches(facts.closesOn(), day);
        }
        return editions.stream()
                .filter(later -> later.edition().compareTo(facts.edition()) > 0)
                .anyMatch(later ->
                        hasCome(later.opensOn(), day) || (later.deadline() != null && !reaches(later.deadline(), day)));
    }

    private boolean isStillToOpen(EditionFacts facts, LocalDate day) {
        if (facts.opensOn() != null) {
            return !hasCome(facts.opensOn(), day);
        }
        return editions.stream()
                .filter(earlier -> earlier.edition().compareTo(facts.edition()) < 0)
                .anyMatch(earlier -> reaches(earlier.deadline(), day) || reaches(earlier.closesOn(), day));
    }

    private static boolean hasCome(@Nullable KnownDate date, LocalDate day) {
        return date != null && !day.isBefore(date.on());
    }

    private static boolean reaches(@Nullable KnownDate date, LocalDate day) {
        return date != null && !day.isAfter(date.on());
    }
}
