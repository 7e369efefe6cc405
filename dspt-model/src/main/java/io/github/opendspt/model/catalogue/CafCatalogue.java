package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What is held of the CAF-aligned track, by edition. {@link #bundled()} holds what this library ships, and {@link #with} layers
 * a host's own outcomes on top of it. Outcomes load when they are first asked for. Immutable and thread-safe.
 */
public final class CafCatalogue {

    private final SortedMap<Edition, Supplier<CafOutcomes>> outcomes;

    CafCatalogue(Map<Edition, Supplier<CafOutcomes>> outcomes) {
        this.outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    /**
     * Gives what this library ships.
     *
     * @return the catalogue, always the same
     */
    public static CafCatalogue bundled() {
        return Catalogue.bundled().caf();
    }

    /**
     * Layers a host's own outcomes on top of those of this catalogue, which stays as it is.
     *
     * @param first the outcomes of an edition, in place of those that this catalogue holds for it
     * @param more those of further editions; of two for the same edition the later one applies
     * @return the new catalogue
     */
    public CafCatalogue with(CafOutcomes first, CafOutcomes... more) {
        Objects.requireNonNull(first, "first");
        Map<Edition, Supplier<CafOutcomes>> layered = new TreeMap<>(outcomes);
        layered.put(first.edition(), () -> first);
        for (CafOutcomes one : List.of(more)) {
            layered.put(one.edition(), () -> one);
        }
        return new CafCatalogue(layered);
    }

    /**
     * Lists the editions of which outcomes are held, without loading any.
     *
     * @return the editions, in order of year
     */
    public List<Edition> editions() {
        return List.copyOf(outcomes.keySet());
    }

    /**
     * Gives the outcomes of every edition that is held, and loads them.
     *
     * @return the outcomes, in order of year
     * @throws IllegalStateException if a bundled resource is broken
     */
    public List<CafOutcomes> outcomes() {
        return outcomes.values().stream().map(Supplier::get).toList();
    }

    /**
     * Looks up the outcomes of an edition.
     *
     * @param edition the edition
     * @return the outcomes; empty if none are held, which says nothing about whether the toolkit has this track then
     * @throws IllegalStateException if a bundled resource is broken
     */
    public Optional<CafOutcomes> find(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return Optional.ofNullable(outcomes.get(edition)).map(Supplier::get);
    }

    /**
     * Finds the outcomes of an edition that is expected to be held.
     *
     * @param edition the edition
     * @return the outcomes
     * @throws RequirementsUnavailableException if none are held for it
     */
    public CafOutcomes outcomes(Edition edition) throws RequirementsUnavailableException {
        return find(edition)
                .orElseThrow(() -> RequirementsUnavailableException.of(
                        "/edition", ModelCodes.CAF_EDITION_NOT_HELD, edition, editions()));
    }

    /**
     * Finds the outcomes that an assessment is judged by: those of its edition.
     *
     * @param assessment the assessment
     * @return the outcomes
     * @throws RequirementsUnavailableException if none are held for its edition
     */
    public CafOutcomes outcomes(CafAssessment assessment) throws RequirementsUnavailableException {
        return outcomes(assessment.edition());
    }

    /** {@return the editions} */
    @Override
    public String toString() {
        return "CafCatalogue" + editions();
    }
}
