package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.Validity;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.register.RelianceAnswer.Truth;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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

    /**
     * Decides every row of a register by every one of some rules, one row at a time: nothing of a row is kept but its code, so
     * that memory hardly grows with the register, and nothing is explained that is not asked for.
     *
     * <p>Each row is decided by itself. Of a code that appears again the later rows are {@linkplain Decided#repeated()
     * marked}: look it up with {@link RegisterReader#find(OdsCode, java.io.InputStream)}, which compares them.
     *
     * @param rules the rules
     * @param rows the rows of a register of the day, as {@link RegisterReader#rows(java.io.InputStream)} gives them
     * @param asAt the day
     * @param sink gets each row in turn, also one that could not be read
     */
    public void decideAll(
            List<Reliance> rules, Iterator<Reading<RegisterEntry>> rows, LocalDate asAt, Consumer<Decided> sink) {
        List<Reliance> all = List.copyOf(rules);
        Objects.requireNonNull(asAt, "asAt");
        PublicationRule publications = PublicationRule.of(catalogue);
        SeenCodes seen = new SeenCodes();
        while (rows.hasNext()) {
            Reading<RegisterEntry> row = rows.next();
            Problem problem = RegisterReader.unread(row);
            if (problem != null) {
                sink.accept(new Decided(this, all, row.line(), null, problem, false, asAt));
                continue;
            }
            PublishedStatus published = publications.published(row.orElseThrow());
            boolean repeated =
                    !seen.add(Objects.requireNonNull(published.odsCode()).value());
            sink.accept(new Decided(this, all, row.line(), published, null, repeated, asAt));
        }
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

    /** A row of a register, decided by some rules and explained on demand. Immutable and thread-safe. */
    public static final class Decided {

        private final RelianceJudge judge;
        private final List<Reliance> rules;
        private final int line;
        private final @Nullable PublishedStatus published;
        private final @Nullable Problem problem;
        private final boolean repeated;
        private final LocalDate asAt;

        private Decided(
                RelianceJudge judge,
                List<Reliance> rules,
                int line,
                @Nullable PublishedStatus published,
                @Nullable Problem problem,
                boolean repeated,
                LocalDate asAt) {
            this.judge = judge;
            this.rules = rules;
            this.line = line;
            this.published = published;
            this.problem = problem;
            this.repeated = repeated;
            this.asAt = asAt;
        }

        /**
         * Gives the line of the row.
         *
         * @return the line, from 1
         */
        public int line() {
            return line;
        }

        /**
         * Gives what the row says of a publication.
         *
         * @return the publication, with a code; empty if the row could not be read
         */
        public Optional<PublishedStatus> published() {
            return Optional.ofNullable(published);
        }

        /**
         * Gives what kept the row from being read.
         *
         * @return the problem; empty if it could be read
         */
        public Optional<Problem> problem() {
            return Optional.ofNullable(problem);
        }

        /**
         * Checks whether an earlier row has the same code.
         *
         * @return whether one has
         */
        public boolean repeated() {
            return repeated;
        }

        /**
         * Decides by one of the rules.
         *
         * @param rule the place of the rule among those that were given
         * @return the verdict; there is none for a row that could not be read
         */
        public Verdict verdict(int rule) {
            Reliance by = rules.get(rule);
            return published == null ? Verdict.CANNOT_TELL : judge.decide(by, published, asAt);
        }

        /**
         * Explains the verdict by one of the rules.
         *
         * @param rule the place of the rule among those that were given
         * @return the answer, with every clause and its reasons; empty if the row could not be read
         */
        public Optional<RelianceAnswer> answer(int rule) {
            Reliance by = rules.get(rule);
            return published == null ? Optional.empty() : Optional.of(judge.answer(by, published, asAt));
        }

        /** {@return the line and how many rules there are; nothing of the row} */
        @Override
        public String toString() {
            return "row on line " + line + ", by " + rules.size() + " rules";
        }
    }

    /** The codes of the rows so far, eight bytes each: a code of twelve letters and digits fits a number exactly. */
    private static final class SeenCodes {

        private long[] slots = new long[1 << 10];
        private int size;

        /** Adds a code; whether it is new. */
        boolean add(String code) {
            if (2 * size >= slots.length) {
                long[] before = slots;
                slots = new long[2 * before.length];
                for (long number : before) {
                    if (number != 0) {
                        slots[slot(number)] = number;
                    }
                }
            }
            long number = number(code);
            int slot = slot(number);
            if (slots[slot] == number) {
                return false;
            }
            slots[slot] = number;
            size++;
            return true;
        }

        private int slot(long number) {
            int mask = slots.length - 1;
            int slot = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & mask;
            while (slots[slot] != 0 && slots[slot] != number) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        /** Never 0: a digit or letter is 1 to 36 of 37. */
        private static long number(String code) {
            long number = 0;
            for (int i = 0; i < code.length(); i++) {
                char c = code.charAt(i);
                number = number * 37 + (c <= '9' ? c - '0' + 1 : c - 'A' + 11);
            }
            return number;
        }
    }

    /**
     * What becomes of a publication for an edition over time: whether its edition is the latest, or the one before it,
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
