package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Requirement sets by edition and category, each made when it is first asked for. Immutable and thread-safe. */
final class Holdings {

    /** Which set of all there may be. */
    record Place(Edition edition, Category category) implements Comparable<Place> {

        // Written out: what a record brings by itself is put together when it is first called, which a cold start
        // feels.
        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && edition.equals(place.edition) && category.equals(place.category);
        }

        @Override
        public int hashCode() {
            return 31 * edition.hashCode() + category.hashCode();
        }

        @Override
        public int compareTo(Place other) {
            int byEdition = edition.compareTo(other.edition);
            return byEdition != 0 ? byEdition : category.compareTo(other.category);
        }
    }

    /**
     * A set and what is known of it before it is made.
     *
     * @param official whether another may be projected from it: it is not projected itself, and lists evidence items
     * @param projectedFrom the edition that it is projected from, or {@code null}
     */
    private record Holding(
            Supplier<RequirementSet> set,
            boolean official,
            @Nullable Edition projectedFrom) {}

    private final SortedMap<Place, Holding> sets;

    private Holdings(SortedMap<Place, Holding> sets) {
        this.sets = Collections.unmodifiableSortedMap(sets);
    }

    /** The sets that this library ships. */
    static Holdings of(Map<Place, Supplier<RequirementSet>> shipped) {
        SortedMap<Place, Holding> sets = new TreeMap<>();
        for (Map.Entry<Place, Supplier<RequirementSet>> set : shipped.entrySet()) {
            sets.put(set.getKey(), new Holding(new Once<>(set.getValue()), true, null));
        }
        return new Holdings(sets);
    }

    /** These sets with others over them. */
    Holdings with(Collection<RequirementSet> more) {
        SortedMap<Place, Holding> layered = new TreeMap<>(sets);
        for (RequirementSet set : more) {
            boolean official = set.completeness() != Completeness.PROJECTED && set.track() == Track.ASSERTIONS;
            layered.put(
                    new Place(set.edition(), set.category()),
                    new Holding(() -> set, official, set.projectedFrom().orElse(null)));
        }
        return new Holdings(layered);
    }

    /**
     * These sets with those that follow from them: for each category that of the edition after the newest one held, where
     * the edition is known and does not assess the category on another track (rule A40).
     *
     * @param editions what is known of the editions
     */
    Holdings projected(SortedMap<Edition, EditionFacts> editions) {
        SortedMap<Category, Place> newest = new TreeMap<>();
        for (Map.Entry<Place, Holding> held : sets.entrySet()) {
            if (held.getValue().official) {
                newest.put(held.getKey().category, held.getKey());
            }
        }
        SortedMap<Place, Holding> more = new TreeMap<>(sets);
        for (Place place : newest.values()) {
            EditionFacts facts = following(place.edition, editions);
            if (facts != null && facts.track(place.category).orElse(Track.ASSERTIONS) == Track.ASSERTIONS) {
                Supplier<RequirementSet> before = Objects.requireNonNull(sets.get(place)).set;
                more.putIfAbsent(
                        new Place(facts.edition(), place.category),
                        new Holding(new Once<>(() -> Projection.of(before.get(), facts)), false, place.edition));
            }
        }
        return new Holdings(more);
    }

    /** What is known of the edition after one; {@code null} if nothing is. */
    static @Nullable EditionFacts following(Edition edition, SortedMap<Edition, EditionFacts> editions) {
        for (EditionFacts facts : editions.values()) {
            if (facts.edition().startYear() == edition.startYear() + 1) {
                return facts;
            }
        }
        return null;
    }

    Optional<RequirementSet> find(Edition edition, Category category) {
        Holding held = sets.get(new Place(edition, category));
        return held == null ? Optional.empty() : Optional.of(held.set.get());
    }

    /** All sets, in order of edition and category. */
    List<RequirementSet> all() {
        return sets.values().stream().map(holding -> holding.set.get()).toList();
    }

    /** What is held, without making any set. */
    List<CatalogueIndex.Entry> entries() {
        return sets.entrySet().stream()
                .map(entry -> new CatalogueIndex.Entry(
                        entry.getKey().edition, entry.getKey().category, entry.getValue().projectedFrom))
                .toList();
    }
}
