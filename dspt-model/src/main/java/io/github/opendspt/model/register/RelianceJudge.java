package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.Validity;
import io.github.opendspt.model.register.RelianceAnswer.Truth;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says whether publications may be relied on by rules (rules K1 and K3).
 *
 * <p>What becomes of an edition is worked out once and kept, so keep the judge for many publications. It never asks for
 * the day: what it is given must be known on the day in question, as a {@linkplain RegisterReader register} of that day
 * shows it. Thread-safe.
 */
public final class RelianceJudge {

    private final Catalogue catalogue;
    private final Map<Edition, Course> courses = new ConcurrentHashMap<>();

    private RelianceJudge(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Makes a judge.
     *
     * @param catalogue holds the days of each edition and the routes of each organisation type
     * @return the judge
     */
    public static RelianceJudge of(Catalogue catalogue) {
        return new RelianceJudge(Objects.requireNonNull(catalogue, "catalogue"));
    }

    /**
     * Decides whether a publication may be relied on by a rule, without a word of why: for registers of many rows.
     *
     * @param rule the rule
     * @param published what is known of the publication
     * @param asAt the day
     * @return the verdict that {@link #answer} gives too
     */
    public Verdict decide(Reliance rule, PublishedStatus published, LocalDate asAt) {
        return judgement(rule, published).verdict(Objects.requireNonNull(asAt, "asAt"));
    }

    /**
     * Says whether a publication may be relied on by a rule.
     *
     * @param rule the rule
     * @param published what is known of the publication
     * @param asAt the day
     * @return the answer, with every clause and its reasons, and the day on which it changes
     */
    public RelianceAnswer answer(Reliance rule, PublishedStatus published, LocalDate asAt) {
        return judgement(rule, published).answer(Objects.requireNonNull(asAt, "asAt"));
    }

    private RelianceJudgement judgement(Reliance rule, PublishedStatus published) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(published, "published");
        return new RelianceJudgement(rule, published, catalogue, course(published.edition()));
    }

    private @Nullable Course course(@Nullable Edition edition) {
        if (edition == null) {
            return null;
        }
        // Asked for first, since computing takes a lock even where there is nothing to compute.
        Course known = courses.get(edition);
        return known != null ? known : courses.computeIfAbsent(edition, absent -> new Course(absent, catalogue));
    }

    /**
     * What becomes of a publication for an edition as time goes by: whether its edition is the latest, or the one before it,
     * and whether the publication is still good. Worked out once, for all days. Immutable.
     *
     * <p>That there is a publication shows that the edition has opened, so that an earlier one is not the latest.
     */
    static final class Course {

        private final Validity validity;
        private final LocalDate[] from;
        private final Truth[] latest;
        private final Truth[] previous;
        private final Truth[] good;

        Course(Edition edition, Catalogue catalogue) {
            this.validity = catalogue.validity(edition);
            this.from = days(edition, catalogue);
            this.latest = new Truth[from.length];
            this.previous = new Truth[from.length];
            this.good = new Truth[from.length];
            for (int i = 0; i < from.length; i++) {
                List<Edition> candidates = catalogue.latestEditionsAt(from[i]).stream()
                        .filter(candidate -> candidate.compareTo(edition) >= 0)
                        .toList();
                latest[i] = among(edition, candidates);
                previous[i] = among(edition.next(), candidates);
                good[i] = validity.isGoodOn(from[i])
                        .map(is -> is ? Truth.HOLDS : Truth.FAILS)
                        .orElse(Truth.UNKNOWN);
            }
        }

        /** The days on which an answer may change, after one that is before all of them. */
        private static LocalDate[] days(Edition edition, Catalogue catalogue) {
            SortedSet<LocalDate> days = new TreeSet<>(catalogue.turningDays());
            days.add(LocalDate.ofEpochDay(0));
            days.add(catalogue.validity(edition).certainUntil().plusDays(1));
            // Beyond the known editions one may have opened in the year that it is named after.
            for (int years = 0; years <= 2; years++) {
                days.add(LocalDate.of(edition.startYear() + years, Month.JANUARY, 1));
            }
            return days.toArray(LocalDate[]::new);
        }

        /** Whether an edition is the latest, which is one of some candidates; of none, that is not known. */
        private static Truth among(Edition edition, List<Edition> candidates) {
            if (candidates.isEmpty()) {
                return Truth.UNKNOWN;
            } else if (!candidates.contains(edition)) {
                return Truth.FAILS;
            }
            return candidates.size() == 1 ? Truth.HOLDS : Truth.UNKNOWN;
        }

        /** Where a day is in the course. */
        int indexOf(LocalDate day) {
            int index = from.length - 1;
            while (index > 0 && day.isBefore(from[index])) {
                index--;
            }
            return index;
        }

        /** The days from which the answers of an index hold, in order. */
        LocalDate[] from() {
            return from;
        }

        Validity validity() {
            return validity;
        }

        Truth latest(int index) {
            return latest[index];
        }

        Truth previous(int index) {
            return previous[index];
        }

        Truth good(int index) {
            return good[index];
        }
    }
}
