package io.github.opendspt.model.catalogue;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.CatalogueIndex.Entry;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The requirement sets that are held, by edition and category, with the ten standards and what is known of each edition.
 *
 * <p>{@link #bundled()} holds what this library ships. {@link #with} layers a host's own sets on top of it: the way to score
 * by the official workbook of an edition that is not bundled, or in place of a bundled set.
 *
 * <p>An edition of which something is known but whose list is not held is <em>projected</em> (rule A40): for each category the
 * newest list held is assumed unchanged in the edition after, and so are the organisation types, where those of the edition
 * are not known. Everything projected says so, and no verdict that rests on it is certain. {@link #withoutProjections()} gives
 * a catalogue without them. Requirement sets load when they are first asked for. Immutable and thread-safe.
 */
public final class Catalogue {

    private final List<DataSecurityStandard> standards;
    private final SortedMap<Edition, EditionFacts> known;
    private final Holdings held;
    private final boolean projecting;
    private final SortedMap<Edition, EditionFacts> editions;
    private final Holdings sets;
    private final EditionTimeline timeline;
    private final CafCatalogue caf;

    Catalogue(
            List<DataSecurityStandard> standards,
            SortedMap<Edition, EditionFacts> known,
            Holdings held,
            boolean projecting,
            CafCatalogue caf) {
        this.caf = caf;
        this.standards = List.copyOf(standards);
        this.known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
        this.held = held;
        this.projecting = projecting;
        this.editions = projecting ? withAssumedTypes(this.known) : this.known;
        this.sets = projecting ? held.projected(editions) : held;
        this.timeline = new EditionTimeline(editions());
    }

    /** An edition of whose organisation types nothing is known has those of the edition before (rule A40). */
    private static SortedMap<Edition, EditionFacts> withAssumedTypes(SortedMap<Edition, EditionFacts> known) {
        SortedMap<Edition, EditionFacts> assumed = new TreeMap<>(known);
        for (EditionFacts before : known.values()) {
            EditionFacts facts = Holdings.following(before.edition(), known);
            if (facts != null && facts.organisationTypes().isEmpty()) {
                assumed.put(facts.edition(), Projection.facts(facts, before));
            }
        }
        return Collections.unmodifiableSortedMap(assumed);
    }

    /**
     * Gives the catalogue that this library ships. Its requirement sets are read when they are first asked for.
     *
     * @return the catalogue, always the same
     * @throws ExceptionInInitializerError if the bundled index is missing or broken; the cause names it
     */
    public static Catalogue bundled() {
        return BundledCatalogue.INSTANCE;
    }

    /**
     * Makes a catalogue with a host's own requirement sets over those of this one. A set replaces one of the same edition and
     * category, projected or not, and is what the next edition is projected from; this catalogue is unchanged.
     *
     * @param first a set
     * @param more further sets; of two for the same edition and category the later one is taken
     * @return the new catalogue
     */
    public Catalogue with(RequirementSet first, RequirementSet... more) {
        List<RequirementSet> own = new ArrayList<>();
        own.add(Objects.requireNonNull(first, "first"));
        own.addAll(List.of(more));
        return with(own);
    }

    /**
     * Makes a catalogue with a deadline of one's own in place of the one that this catalogue holds for an edition. Whether
     * a publication is good on a day depends on it (rules B1 and B2). The requirement sets that are held stay as they are.
     *
     * @param edition the edition that the deadline is of
     * @param deadline the deadline, with its source and confidence
     * @return the new catalogue
     */
    public Catalogue withDeadline(Edition edition, KnownDate deadline) {
        Objects.requireNonNull(deadline, "deadline");
        EditionFacts facts = known.getOrDefault(edition, EditionFacts.unknown(edition));
        SortedMap<Edition, EditionFacts> more = new TreeMap<>(known);
        more.put(
                edition,
                new EditionFacts(
                        edition,
                        facts.opensOn(),
                        facts.opensBy(),
                        deadline,
                        facts.closesOn(),
                        facts.organisationTypes(),
                        facts.notes()));
        return new Catalogue(standards, more, held, projecting, caf);
    }

    /**
     * Makes a catalogue with a host's own requirement sets over those of this one, as
     * {@link #with(RequirementSet, RequirementSet...)}.
     *
     * @param own the sets; of two for the same edition and category the later one is taken
     * @return the new catalogue
     */
    public Catalogue with(Collection<RequirementSet> own) {
        return new Catalogue(standards, known, held.with(List.copyOf(own)), projecting, caf);
    }

    /**
     * Makes a catalogue with the requirement sets of a directory over those of this one. {@link CatalogueDirectory} says which
     * files it holds, and what is wrong with each.
     *
     * @param directory the directory, with one document a file
     * @return the new catalogue
     * @throws IOException if the directory cannot be read
     * @throws IllegalStateException if a requirement set in it is broken or there twice: a bundled one would be used in its place
     */
    public Catalogue with(Path directory) throws IOException {
        return CatalogueDirectory.read(directory).over(this);
    }

    /**
     * Makes a catalogue that assumes nothing of an edition whose official list is not held (rule A40); this catalogue is unchanged.
     *
     * @return the new catalogue
     */
    public Catalogue withoutProjections() {
        return new Catalogue(standards, known, held, false, caf);
    }

    /**
     * Makes a catalogue like this one that holds other outcomes of the CAF-aligned track.
     *
     * @param outcomes what is to be held of that track, as a rule those of {@link #caf()} and a host's own
     * @return the new catalogue
     */
    public Catalogue with(CafCatalogue outcomes) {
        return new Catalogue(standards, known, held, projecting, Objects.requireNonNull(outcomes, "outcomes"));
    }

    /**
     * Gives what is held of the CAF-aligned track.
     *
     * @return the outcomes, by edition
     */
    public CafCatalogue caf() {
        return caf;
    }

    /**
     * Lists the ten data security standards.
     *
     * @return the standards, in order of number
     */
    public List<DataSecurityStandard> standards() {
        return standards;
    }

    /**
     * Lists the editions of which something is known, whether or not a requirement set is held for them.
     *
     * @return the facts of each edition, in order of year
     */
    public List<EditionFacts> editions() {
        return List.copyOf(editions.values());
    }

    /**
     * Finds what is known of an edition.
     *
     * @param edition the edition
     * @return the facts; {@link EditionFacts#unknown} if nothing is known of it
     */
    public EditionFacts edition(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return editions.getOrDefault(edition, EditionFacts.unknown(edition));
    }

    /**
     * Finds the edition that is open for publication on a day, as far as the known dates say (section B of the rules).
     *
     * @param day the day
     * @return the edition; empty where the dates leave it open, as in the weeks between a deadline and the day on which the
     *     next edition opens, or where nothing is known of that time
     */
    public Optional<Edition> editionAt(LocalDate day) {
        return timeline.certainAt(Objects.requireNonNull(day, "day"));
    }

    /**
     * Lists the editions that may be open for publication on a day: all but those that have certainly closed or are certainly
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
     * Checks whether an edition is open for publication on a day, as far as the known dates go (rules B3 and B3a).
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
     * Checks whether this catalogue keeps up with the toolkit, which changes every September.
     *
     * @param asAt the day to ask for
     * @return a warning for each edition that is or may be open for publication on that day and of which no requirement set is
     *     held, one for each of which some are only projected, and one if the day lies beyond every known deadline; empty if
     *     the catalogue is up to date
     */
    public List<Finding> freshness(LocalDate asAt) {
        List<Edition> possible = editionsAt(asAt);
        List<Finding> findings = new ArrayList<>();
        for (Edition edition : possible) {
            List<Entry> entries = entries(edition);
            if (entries.isEmpty()) {
                Code code = possible.size() == 1
                        ? ModelCodes.CATALOGUE_EDITION_NOT_HELD
                        : ModelCodes.CATALOGUE_POSSIBLE_EDITION_NOT_HELD;
                findings.add(warning(code, asAt, edition));
            }
            List<Entry> projected = entries.stream()
                    .filter(entry -> entry.projectedFrom() != null)
                    .toList();
            if (!projected.isEmpty()) {
                findings.add(warning(
                        ModelCodes.CATALOGUE_EDITION_PROJECTED,
                        edition,
                        projected.stream().map(Entry::category).toList(),
                        Objects.requireNonNull(projected.get(0).projectedFrom())));
            }
        }
        if (timeline.isBeyond(asAt)) {
            findings.add(warning(ModelCodes.CATALOGUE_EDITION_UNKNOWN, asAt));
        }
        return List.copyOf(findings);
    }

    private static Finding warning(Code code, Object... arguments) {
        return Finding.of(Severity.WARNING, null, null, Reason.of(code, arguments));
    }

    private List<Entry> entries(Edition edition) {
        return sets.entries().stream()
                .filter(entry -> entry.edition().equals(edition))
                .toList();
    }

    /**
     * Works out what this catalogue covers, edition by edition and category by category. All requirement sets load.
     *
     * @return the coverage, with the sources of each set
     */
    public CatalogueCoverage coverage() {
        return CatalogueCoverage.of(this);
    }

    /**
     * Lists what is held and what is projected, without loading any requirement set.
     *
     * @return the index
     */
    public CatalogueIndex index() {
        return new CatalogueIndex(standards, editions(), sets.entries(), caf.editions());
    }

    /**
     * Lists the requirement sets that are held or projected. All of them load.
     *
     * @return the sets, in order of edition and category
     */
    public List<RequirementSet> requirementSets() {
        return sets.all();
    }

    /**
     * Looks up the requirement set of an edition and category.
     *
     * @param edition the edition
     * @param category the category
     * @return the set, whose {@linkplain RequirementSet#completeness() completeness} says how far it can be trusted; empty if
     *     none is held or projected, which says nothing about whether the toolkit has one
     * @throws IllegalStateException if a bundled resource is broken
     */
    public Optional<RequirementSet> find(Edition edition, Category category) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        return sets.find(edition, category);
    }

    /**
     * Finds the requirement set that an assessment is judged by: that of its edition and of the category it states or, where
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
            category = decideCategory(edition, assessment.organisation());
        }
        return requirements(edition, category);
    }

    /**
     * Finds the requirement set of an edition and category, as {@link #find}, and says what to do where there is none.
     *
     * @param edition the edition
     * @param category the category
     * @return the set
     * @throws RequirementsUnavailableException if no such set is held or projected
     */
    public RequirementSet requirements(Edition edition, Category category) throws RequirementsUnavailableException {
        Optional<RequirementSet> held = find(edition, category);
        if (held.isEmpty()) {
            throw notHeld(edition, category);
        }
        return held.get();
    }

    private RequirementsUnavailableException notHeld(Edition edition, Category category) {
        if (latestTrack(edition, category).filter(Track.CAF::equals).isPresent()) {
            return RequirementsUnavailableException.of("/category", ModelCodes.CATEGORY_CAF_TRACK, edition, category);
        }
        HistoricItems historic = HistoricItems.of(edition, category).orElse(null);
        if (historic != null) {
            return RequirementsUnavailableException.of(
                    "/edition",
                    ModelCodes.EDITION_ITEMS_ONLY,
                    edition,
                    category,
                    historic.items().size());
        }
        List<Entry> entries = entries(edition);
        return entries.isEmpty()
                ? RequirementsUnavailableException.of(
                        "/edition",
                        ModelCodes.EDITION_NOT_HELD,
                        edition,
                        category,
                        sets.entries().stream().map(Entry::edition).distinct().toList())
                : RequirementsUnavailableException.of(
                        "/category",
                        ModelCodes.CATEGORY_NOT_HELD,
                        edition,
                        category,
                        entries.stream().map(Entry::category).toList());
    }

    /** The track of a category in an edition or, where that is not known, in the latest one before of which it is. */
    private Optional<Track> latestTrack(Edition edition, Category category) {
        return editions.values().stream()
                .filter(facts -> facts.edition().compareTo(edition) <= 0)
                .map(facts -> facts.track(category))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    /** By the type alone (C5), else by the figures of its size (C6). */
    private Category decideCategory(Edition edition, Organisation organisation) {
        EditionFacts facts = edition(edition);
        Optional<CategoryBySize> bySize = CategoryBySize.of(edition, organisation.type());
        return facts.category(organisation.type())
                .or(() -> bySize.flatMap(rule -> rule.decide(organisation)))
                .orElseThrow(() ->
                        bySize.map(rule -> undecided(rule)).orElseGet(() -> undecided(facts, organisation.type())));
    }

    private static RequirementsUnavailableException undecided(CategoryBySize rule) {
        return RequirementsUnavailableException.of(
                "/category",
                ModelCodes.CATEGORY_UNDECIDED_BY_SIZE,
                rule.edition(),
                rule.type(),
                rule.reaching(),
                rule.staff(),
                rule.turnover(),
                rule.below());
    }

    private static RequirementsUnavailableException undecided(EditionFacts facts, OrganisationType type) {
        List<OrganisationTypeRule> rules = facts.organisationTypes().stream()
                .filter(rule -> rule.type() == type)
                .toList();
        if (!rules.isEmpty() && rules.stream().allMatch(rule -> rule.track() == Track.CAF)) {
            return RequirementsUnavailableException.of(
                    "/organisation/type", ModelCodes.ORGANISATION_CAF_TRACK, facts.edition(), type);
        }
        List<Category> candidates = rules.stream()
                .map(OrganisationTypeRule::category)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return candidates.size() < 2
                ? RequirementsUnavailableException.of("/category", ModelCodes.CATEGORY_UNDECIDED, facts.edition(), type)
                : RequirementsUnavailableException.of(
                        "/category", ModelCodes.CATEGORY_UNDECIDED_BETWEEN, facts.edition(), type, candidates);
    }
}
