package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.catalogue.CatalogueIndex.Entry;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The requirement sets that are held, by edition and category, with the ten standards and what is known of each edition.
 *
 * <p>{@link #bundled()} holds what this library ships. {@link #with} lays a host's own sets over it: the way to score by
 * the official workbook of an edition that is not bundled, or in place of a bundled set. Requirement sets load when they
 * are first asked for. Immutable and thread-safe.
 */
public final class Catalogue {

    private final List<DataSecurityStandard> standards;
    private final SortedMap<Edition, EditionFacts> editions;
    private final SortedMap<Entry, Supplier<RequirementSet>> sets;
    private final EditionTimeline timeline;

    Catalogue(
            List<DataSecurityStandard> standards,
            SortedMap<Edition, EditionFacts> editions,
            Map<Entry, Supplier<RequirementSet>> sets) {
        this.standards = List.copyOf(standards);
        this.editions = Collections.unmodifiableSortedMap(new TreeMap<>(editions));
        this.timeline = new EditionTimeline(List.copyOf(editions.values()));
        this.sets = Collections.unmodifiableSortedMap(new TreeMap<>(sets));
    }

    /**
     * The catalogue that this library ships. Its requirement sets are read when they are first asked for.
     *
     * @return the catalogue, always the same
     * @throws ExceptionInInitializerError if the bundled index is missing or broken; the cause names it
     */
    public static Catalogue bundled() {
        return BundledCatalogue.INSTANCE;
    }

    /**
     * A catalogue with a host's own requirement sets over those of this one. A set replaces one of the same edition and
     * category; this catalogue is unchanged.
     *
     * @param first a set
     * @param more further sets; of two for the same edition and category the later one stands
     * @return the new catalogue
     */
    public Catalogue with(RequirementSet first, RequirementSet... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        Map<Entry, Supplier<RequirementSet>> layered = new TreeMap<>(sets);
        layer(layered, first);
        for (RequirementSet set : more) {
            layer(layered, set);
        }
        return new Catalogue(standards, editions, layered);
    }

    /**
     * Makes a catalogue with a deadline of one's own in place of the one that this catalogue holds for an edition. Whether
     * a publication is good on a day depends on it (rules B1 and B2). The requirement sets stay as they are.
     *
     * @param edition the edition that the deadline is of
     * @param deadline the deadline, with its source and confidence
     * @return the new catalogue
     */
    public Catalogue withDeadline(Edition edition, KnownDate deadline) {
        Objects.requireNonNull(deadline, "deadline");
        EditionFacts held = edition(edition);
        SortedMap<Edition, EditionFacts> more = new TreeMap<>(editions);
        more.put(
                edition,
                new EditionFacts(
                        edition,
                        held.opensOn(),
                        held.opensBy(),
                        deadline,
                        held.closesOn(),
                        held.organisationTypes(),
                        held.notes()));
        return new Catalogue(standards, more, sets);
    }

    private static void layer(Map<Entry, Supplier<RequirementSet>> sets, RequirementSet set) {
        Objects.requireNonNull(set, "set");
        sets.put(new Entry(set.edition(), set.category()), () -> set);
    }

    /**
     * The ten data security standards.
     *
     * @return the standards, in order of number
     */
    public List<DataSecurityStandard> standards() {
        return standards;
    }

    /**
     * The editions of which something is known, whether or not a requirement set is held for them.
     *
     * @return the facts of each edition, in order of year
     */
    public List<EditionFacts> editions() {
        return List.copyOf(editions.values());
    }

    /**
     * What is known of an edition.
     *
     * @param edition the edition
     * @return the facts; {@link EditionFacts#unknown} if nothing is known of it
     */
    public EditionFacts edition(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return editions.getOrDefault(edition, EditionFacts.unknown(edition));
    }

    /**
     * The edition in which one publishes on a day, as far as its known dates tell (section B of the rules).
     *
     * @param day the day
     * @return the edition; empty where the dates leave it open, as in the weeks between a deadline and the day on which the
     *     next edition opens, or where nothing is known of that time
     */
    public Optional<Edition> editionAt(LocalDate day) {
        return timeline.certainAt(Objects.requireNonNull(day, "day"));
    }

    /**
     * The editions in which one may be publishing on a day: all but those that have certainly closed or are certainly
     * still to open. Where {@link #editionAt} is known, it is the only one.
     *
     * @param day the day
     * @return the editions, in order of year; empty where nothing is known of that time. A day beyond the last known
     *     deadline may also fall in an edition of which nothing is known; {@link #freshness} says so
     */
    public List<Edition> editionsAt(LocalDate day) {
        return timeline.possibleAt(Objects.requireNonNull(day, "day")).stream()
                .map(EditionFacts::edition)
                .toList();
    }

    /**
     * Tells whether an edition is open for publication on a day, as far as the known dates go (rules B3 and B3a).
     *
     * @param edition the edition, known or not
     * @param day the day
     * @return whether it is
     */
    public Openness openness(Edition edition, LocalDate day) {
        Objects.requireNonNull(edition, "edition");
        return timeline.openness(edition, Objects.requireNonNull(day, "day"));
    }

    /**
     * Lists the editions of which one is the latest on a day: the last that has opened for certain, and those after it that
     * may have. An edition of which nothing is known may have opened in the year that it is named after, once the last
     * known one is no longer open for certain.
     *
     * @param day the day
     * @return the editions, in order of year; one where the latest edition is known, none where nothing is known of that
     *     time
     */
    public List<Edition> latestEditionsAt(LocalDate day) {
        return timeline.latestAt(Objects.requireNonNull(day, "day"));
    }

    /**
     * Lists the days on which what is known of the open editions may change: on all days from one of them to the day before
     * the next, {@link #openness} gives the same answer for an edition.
     *
     * @return the days, in order
     */
    public List<LocalDate> turningDays() {
        return timeline.turningDays();
    }

    /**
     * Works out until when a publication for an edition is good (rules B1 and B2).
     *
     * @param edition the edition, known or not
     * @return the days until which it is certainly and probably good
     */
    public Validity validity(Edition edition) {
        return timeline.validity(Objects.requireNonNull(edition, "edition"));
    }

    /**
     * Whether this catalogue keeps up with the toolkit, which changes every September.
     *
     * @param asAt the day to ask for
     * @return a warning {@code catalogue.edition-not-held} for each edition in which one may be publishing on that day and
     *     of which no requirement set is held, and {@code catalogue.edition-unknown} if the day lies beyond every known
     *     deadline; empty if the catalogue is up to date
     */
    public List<Finding> freshness(LocalDate asAt) {
        List<Edition> possible = editionsAt(asAt);
        List<Finding> findings = new ArrayList<>();
        for (Edition edition : possible) {
            if (!holds(edition)) {
                findings.add(warning(
                        "catalogue.edition-not-held",
                        possible.size() == 1
                                ? "on %s one publishes in %s, of which no requirements are held"
                                : "on %s one may be publishing in %s, of which no requirements are held",
                        asAt,
                        edition));
            }
        }
        if (timeline.isBeyond(asAt)) {
            findings.add(warning(
                    "catalogue.edition-unknown",
                    "%s is beyond every known deadline; an edition may be open of which nothing is known here",
                    asAt));
        }
        return List.copyOf(findings);
    }

    private static Finding warning(String code, String template, Object... arguments) {
        return Finding.of(Severity.WARNING, null, null, Reason.of(code, template, arguments));
    }

    private boolean holds(Edition edition) {
        return sets.keySet().stream().anyMatch(entry -> entry.edition().equals(edition));
    }

    /**
     * What this catalogue covers, edition by edition and category by category. All requirement sets load.
     *
     * @return the coverage, with the sources of each set
     */
    public CatalogueCoverage coverage() {
        return CatalogueCoverage.of(this);
    }

    /**
     * What is held, without loading any requirement set.
     *
     * @return the index
     */
    public CatalogueIndex index() {
        return new CatalogueIndex(standards, editions(), List.copyOf(sets.keySet()));
    }

    /**
     * The requirement sets that are held. All of them load.
     *
     * @return the sets, in order of edition and category
     */
    public List<RequirementSet> requirementSets() {
        return sets.values().stream().map(Supplier::get).toList();
    }

    /**
     * Looks up the requirement set of an edition and category.
     *
     * @param edition the edition
     * @param category the category
     * @return the set; empty if none is held, which says nothing about whether the toolkit has one
     * @throws IllegalStateException if a bundled resource is broken
     */
    public Optional<RequirementSet> find(Edition edition, Category category) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        return Optional.ofNullable(sets.get(new Entry(edition, category))).map(Supplier::get);
    }

    /**
     * The requirement set that an assessment is judged by: that of its edition and of the category it states or, where
     * it states none, of the category that its organisation type decides (rule C5).
     *
     * @param assessment the assessment
     * @return the set
     * @throws RequirementsUnavailableException if no such set is held, or if no category is stated and the organisation
     *     type does not decide it
     */
    public RequirementSet requirements(Assessment assessment) throws RequirementsUnavailableException {
        Objects.requireNonNull(assessment, "assessment");
        Edition edition = assessment.edition();
        Category category = assessment.category();
        if (category == null) {
            category = decideCategory(edition, assessment.organisation().type());
        }
        Supplier<RequirementSet> set = sets.get(new Entry(edition, category));
        if (set != null) {
            return set.get();
        }
        boolean editionHeld = holds(edition);
        throw new RequirementsUnavailableException(
                editionHeld ? "category.not-held" : "edition.not-held",
                editionHeld ? "/category" : "/edition",
                "no requirements are held for category " + category + " of edition " + edition + "; held are " + held()
                        + ". Supply your own with Catalogue.with(requirementSet)");
    }

    private Category decideCategory(Edition edition, OrganisationType type) {
        EditionFacts facts = edition(edition);
        return facts.category(type)
                .orElseThrow(() -> new RequirementsUnavailableException(
                        "category.undecided",
                        "/category",
                        "no category is stated, and the organisation type " + type + " does not decide it in " + edition
                                + candidates(facts, type) + ". State the category"));
    }

    private static String candidates(EditionFacts facts, OrganisationType type) {
        String categories = facts.organisationTypes().stream()
                .filter(rule -> rule.type() == type && rule.category() != null)
                .map(rule -> String.valueOf(rule.category()))
                .distinct()
                .collect(Collectors.joining(" or "));
        return categories.isEmpty() ? "" : " (it may be " + categories + ")";
    }

    private String held() {
        return sets.isEmpty()
                ? "none"
                : sets.keySet().stream()
                        .map(entry -> entry.edition() + " category " + entry.category())
                        .collect(Collectors.joining(", "));
    }
}
