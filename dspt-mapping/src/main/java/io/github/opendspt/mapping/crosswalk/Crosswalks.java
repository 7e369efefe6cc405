package io.github.opendspt.mapping.crosswalk;

import io.github.opendspt.mapping.framework.Framework;
import io.github.opendspt.mapping.framework.Frameworks;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.json.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The crosswalks that are held, with the frameworks and the lists of assertions and outcomes that they join.
 *
 * <p>Look a ref up with {@link #rows(String)}, or exactly with {@link #rows(RowEnd)} or {@link #rows(Edition, Ref)}; what
 * was asked for is always the source of the rows returned. {@link #bundled()} holds what this library ships;
 * {@link #with(CrosswalkDocument)} and {@link #with(Crosswalk, Crosswalk...)} add a host's own beside it, and never
 * replace a row. Every end of every row is in its framework or list. The bundled ones load when they are first asked for.
 *
 * <p>What is held is guidance. It never answers an evidence item and never changes a verdict (rule D17). Immutable, equal
 * by value, and thread-safe.
 */
public final class Crosswalks {

    private final HeldLists lists;
    private final List<Crosswalk> crosswalks;

    private Crosswalks(HeldLists lists, List<Crosswalk> crosswalks) {
        this.lists = lists;
        this.crosswalks = List.copyOf(crosswalks);
    }

    /** Loads on first use, in the way of the language: once, and visible to every thread. */
    private static final class Bundled {
        static final Crosswalks INSTANCE = BundledDocument.read(
                file -> Crosswalks.class.getResourceAsStream(file),
                "index.json",
                BundledCrosswalks.INDEX_READER,
                Bundled::read);

        private static Crosswalks read(BundledCrosswalks.Index index) {
            List<AssertionList> lists = index.assertionLists().stream()
                    .map(name -> BundledDocument.read(
                            file -> Crosswalks.class.getResourceAsStream(file),
                            name + ".json",
                            BundledCrosswalks.ASSERTIONS_READER,
                            list -> list))
                    .toList();
            HeldLists held = new HeldLists(
                    Frameworks.bundled(), lists, CafCatalogue.bundled().outcomes());
            List<Crosswalk> crosswalks = index.crosswalks().stream()
                    .map(name -> BundledDocument.read(
                            file -> Crosswalks.class.getResourceAsStream(file),
                            name + ".json",
                            CrosswalkJson.reader(),
                            document -> document.toCrosswalk(held)))
                    .toList();
            return checked(held, crosswalks);
        }
    }

    /**
     * The crosswalks that this library ships.
     *
     * @return the crosswalks, always the same
     * @throws ExceptionInInitializerError if a bundled resource is missing or broken; the cause names it
     */
    public static Crosswalks bundled() {
        return Bundled.INSTANCE;
    }

    /**
     * Gathers crosswalks with all that they join. Outcomes of the CAF-aligned track are added by {@link #with(CafOutcomes,
     * CafOutcomes...)}.
     *
     * @param frameworks the frameworks
     * @param assertionLists the lists of assertions
     * @param crosswalks the crosswalks, in the order in which their rows are to be returned
     * @return the crosswalks
     * @throws IllegalArgumentException if two lists or frameworks have the same id, two crosswalks have the same id or
     *     join the same pair of ends, or an end is not in its framework or list; the message names every such fault
     */
    public static Crosswalks of(Frameworks frameworks, List<AssertionList> assertionLists, List<Crosswalk> crosswalks) {
        Objects.requireNonNull(frameworks, "frameworks");
        return checked(new HeldLists(frameworks, assertionLists, List.of()), crosswalks);
    }

    private static Crosswalks checked(HeldLists lists, List<Crosswalk> crosswalks) {
        Crosswalks gathered = new Crosswalks(lists, crosswalks);
        List<String> faults = gathered.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return gathered;
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        lists.ids().stream().filter(id -> !seen.add(id)).forEach(id -> faults.add("two lists have the id " + id));
        Map<String, Crosswalk> ids = new LinkedHashMap<>();
        Map<EndPair, String> pairs = new LinkedHashMap<>();
        for (Crosswalk crosswalk : crosswalks) {
            Crosswalk sameId = ids.putIfAbsent(crosswalk.id(), crosswalk);
            if (sameId != null) {
                faults.add("two crosswalks have the id " + crosswalk.id() + ": " + sameId + " and " + crosswalk);
            }
            for (CrosswalkRow row : crosswalk.rows()) {
                String samePair =
                        pairs.putIfAbsent(EndPair.of(row.source(), row.target()), "'" + row + "' of " + crosswalk.id());
                if (samePair != null) {
                    faults.add("'" + row + "' of " + crosswalk.id() + " clashes with " + samePair);
                }
            }
            crosswalk
                    .ends()
                    .filter(end -> name(end).isEmpty())
                    .forEach(
                            end -> faults.add("crosswalk " + crosswalk.id() + " names " + end + ", which is not held"));
        }
        return faults;
    }

    /**
     * These crosswalks and a host's own. No row is replaced; this object is unchanged.
     *
     * @param first a crosswalk
     * @param more further crosswalks
     * @return the new crosswalks, those added after those held
     * @throws IllegalArgumentException if one that is added has the id of another, joins a pair of ends that another
     *     joins, or names an end that is not held; the message names both rows of every clash
     */
    public Crosswalks with(Crosswalk first, Crosswalk... more) {
        List<Crosswalk> all = new ArrayList<>(crosswalks);
        all.add(Objects.requireNonNull(first, "first"));
        all.addAll(Arrays.asList(Objects.requireNonNull(more, "more")));
        return checked(lists, all);
    }

    /**
     * These crosswalks and one of a host's own that was read, with the host's list of controls that it names. No row is
     * replaced; this object is unchanged.
     *
     * @param document the crosswalk, as {@link CrosswalkJson#reader(Crosswalks)} reads it
     * @return the new crosswalks
     * @throws IllegalArgumentException if the document does not fit what is held; that reader gives every such fault with
     *     its place
     */
    public Crosswalks with(CrosswalkDocument document) {
        List<Problem> problems = CrosswalkCheck.problems(document, this);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("crosswalk '" + document.id() + "': "
                    + problems.stream()
                            .map(problem -> problem.pointer() + ": " + problem.message())
                            .collect(Collectors.joining("; ")));
        }
        HeldLists joined = document.controls().isEmpty()
                ? lists
                : new HeldLists(
                        lists.frameworks().with(document.ownControls(lists)), lists.assertions(), lists.outcomes());
        List<Crosswalk> all = new ArrayList<>(crosswalks);
        all.add(document.toCrosswalk(joined));
        return checked(joined, all);
    }

    /**
     * These crosswalks, and the outcomes of further editions for further crosswalks to join.
     *
     * @param first the outcomes of an edition
     * @param more those of further editions
     * @return the new crosswalks
     * @throws IllegalArgumentException if outcomes of one of the editions are held; their crosswalks might not fit others
     */
    public Crosswalks with(CafOutcomes first, CafOutcomes... more) {
        List<CafOutcomes> all = new ArrayList<>(lists.outcomes());
        all.add(Objects.requireNonNull(first, "first"));
        all.addAll(Arrays.asList(Objects.requireNonNull(more, "more")));
        return checked(new HeldLists(lists.frameworks(), lists.assertions(), all), crosswalks);
    }

    /**
     * These crosswalks, and a host's own frameworks for further crosswalks to join.
     *
     * @param first a framework
     * @param more further frameworks
     * @return the new crosswalks
     * @throws IllegalArgumentException if one that is added has the id of a framework or list that is held
     */
    public Crosswalks with(Framework first, Framework... more) {
        Frameworks all = lists.frameworks().with(first, more);
        return checked(new HeldLists(all, lists.assertions(), lists.outcomes()), crosswalks);
    }

    /**
     * The frameworks that the crosswalks join.
     *
     * @return the frameworks
     */
    public Frameworks frameworks() {
        return lists.frameworks();
    }

    /**
     * The lists of assertions that the crosswalks join.
     *
     * @return the lists, in order
     */
    public List<AssertionList> assertionLists() {
        return lists.assertions();
    }

    /**
     * The outcomes of the CAF-aligned track that crosswalks can join. No bundled crosswalk does: no official one is known.
     *
     * @return the outcomes, an entry for each edition, in order
     */
    public List<CafOutcomes> outcomeLists() {
        return lists.outcomes();
    }

    /** All lists. */
    HeldLists lists() {
        return lists;
    }

    /**
     * Every crosswalk.
     *
     * @return the crosswalks, in order
     */
    public List<Crosswalk> crosswalks() {
        return crosswalks;
    }

    /**
     * Looks up a crosswalk.
     *
     * @param id the id
     * @return the crosswalk; empty if none of that id is held
     */
    public Optional<Crosswalk> find(String id) {
        Objects.requireNonNull(id, "id");
        return crosswalks.stream()
                .filter(crosswalk -> crosswalk.id().equals(id))
                .findFirst();
    }

    /**
     * The list of assertions that answers for an edition: that of the edition itself, or else of the last edition before
     * it for which one is held. What it says is still said of its own edition.
     *
     * @param edition the edition that is asked about
     * @return the list; empty if the edition is earlier than every one held, since assertions were renumbered
     */
    public Optional<AssertionList> assertions(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return lists.assertions().stream()
                .filter(list -> list.edition().compareTo(edition) <= 0)
                .max(Comparator.comparing(AssertionList::edition));
    }

    /**
     * The short name of what is at an end.
     *
     * @param end the end
     * @return the name; empty if its framework or list is not held or has no such ref
     */
    public Optional<String> name(RowEnd end) {
        return lists.name(Objects.requireNonNull(end, "end"));
    }

    /**
     * Everything that a written ref may stand for: an assertion, the assertion of an evidence item, an outcome of the
     * CAF-aligned track in each edition that has the ref, or a node of any framework. {@code 5.2}, for one, is an assertion
     * and a clause of two standards.
     *
     * @param ref the ref as it is written, exactly
     * @return the ends, assertions first, then outcomes, in order; empty if nothing that is held has that ref. An end may
     *     be known and still have no rows. Whether an evidence item exists is the catalogue's to say
     */
    public List<RowEnd> ends(String ref) {
        Objects.requireNonNull(ref, "ref");
        List<RowEnd> ends = new ArrayList<>();
        toolkitRef(ref).ifPresent(parsed -> ends.addAll(lists.ends(parsed.assertion())));
        ends.addAll(lists.endsBeyondAssertions(ref));
        return List.copyOf(ends);
    }

    private static Optional<FormRef> toolkitRef(String text) {
        int dots = (int) text.chars().filter(character -> character == '.').count();
        try {
            return switch (dots) {
                case 1 -> Optional.of(AssertionRef.parse(text));
                case 2 -> Optional.of(EvidenceRef.parse(text));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The rows of everything that a written ref may stand for, of the assertions of every edition that is held.
     *
     * @param ref the ref of an assertion, an evidence item, an outcome or a node of any framework, as it is written
     * @return the rows, each with what the ref stands for as its source; for an evidence item as {@link #rows(Edition,
     *     Ref)} gives them. Empty if there are none; {@link #ends} separates an unknown ref from one without rows
     */
    public List<CrosswalkRow> rows(String ref) {
        Objects.requireNonNull(ref, "ref");
        List<CrosswalkRow> rows = new ArrayList<>();
        toolkitRef(ref).ifPresent(parsed -> lists.assertions().forEach(list -> rows.addAll(rows(list, parsed))));
        lists.endsBeyondAssertions(ref).forEach(end -> rows.addAll(rows(end)));
        return List.copyOf(rows);
    }

    /**
     * The rows of one end, from every crosswalk and from either side.
     *
     * @param end the end
     * @return its rows, each with the end as its source, in order of the crosswalks; empty if there are none
     */
    public List<CrosswalkRow> rows(RowEnd end) {
        Objects.requireNonNull(end, "end");
        return crosswalks.stream()
                .flatMap(crosswalk -> crosswalk.rows(end).stream())
                .toList();
    }

    /**
     * The rows of an assertion, evidence item or outcome, as an edition asks for it.
     *
     * <p>Those of an outcome are of that edition alone, since the same ref can mean another outcome in the next (rule E1).
     * All others come from the list that {@linkplain #assertions(Edition) answers for the edition}, and say so: the
     * {@linkplain AssertionEnd#edition() edition of their source} is that of the list, not the one asked about. Of an
     * evidence item there are first the rows that {@linkplain CrosswalkRow#items() name} it, whatever their assertion,
     * then those of its assertion that name no item: these speak of the assertion as a whole, and may or may not touch
     * the item. An item that a row names is one of {@link CrosswalkRow#itemsEdition()}; whether the same ref asks the same
     * in another edition is not known here.
     *
     * @param edition the edition that is asked about
     * @param ref the ref
     * @return the rows, each with the assertion or outcome as its source; empty if there are none, the ref is unknown, or
     *     no list answers for the edition
     */
    public List<CrosswalkRow> rows(Edition edition, Ref ref) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(ref, "ref");
        if (ref instanceof CafOutcomeRef outcome) {
            return rows(new OutcomeEnd(edition, outcome));
        }
        return assertions(edition).map(list -> rows(list, (FormRef) ref)).orElse(List.of());
    }

    private List<CrosswalkRow> rows(AssertionList list, FormRef ref) {
        if (ref instanceof EvidenceRef item) {
            Stream<CrosswalkRow> naming = list.assertions().stream()
                    .flatMap(assertion -> rows(new AssertionEnd(list.edition(), assertion.ref())).stream())
                    .filter(row -> row.items().contains(item));
            Stream<CrosswalkRow> ofAssertion = rows(new AssertionEnd(list.edition(), item.assertion())).stream()
                    .filter(row -> row.items().isEmpty());
            return Stream.concat(naming, ofAssertion).toList();
        }
        return rows(new AssertionEnd(list.edition(), (AssertionRef) ref));
    }

    /**
     * The paths from an end through given lists: one row from the end into the first list, one from there into the
     * second, and so on. This is how Cyber Essentials, or the 2013 edition of ISO/IEC 27001, is joined to assertions over
     * the 2022 edition.
     *
     * @param from where the paths begin
     * @param through the ids of the lists to pass through, at least one, the last being where the paths end
     * @return the paths, in order of their rows; empty if there are none. Among them are those that
     *     {@linkplain CrosswalkPath#relationship() settle nothing}
     * @throws IllegalArgumentException if no list is given, or one that is not held
     */
    public List<CrosswalkPath> paths(RowEnd from, List<String> through) {
        Objects.requireNonNull(from, "from");
        List<String> steps = List.copyOf(through);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path needs at least one list to lead to");
        }
        for (String list : steps) {
            if (!lists.ids().contains(list)) {
                throw new IllegalArgumentException("'" + list + "' is not one of " + lists.ids());
            }
        }
        List<CrosswalkPath> paths =
                rowsInto(from, steps.get(0)).map(CrosswalkPath::of).toList();
        for (String list : steps.subList(1, steps.size())) {
            paths = paths.stream()
                    .flatMap(path -> rowsInto(path.target(), list).map(row -> path.then(CrosswalkPath.of(row))))
                    .toList();
        }
        return paths;
    }

    private Stream<CrosswalkRow> rowsInto(RowEnd end, String list) {
        return rows(end).stream().filter(row -> row.target().list().equals(list));
    }

    /**
     * The shortest way from one list to another over the crosswalks: directly if a crosswalk joins them, else over as few
     * lists as can be.
     *
     * @param from the id of the list to begin in
     * @param to the id of the list to end in
     * @return the lists to pass through after the first, for {@link #paths}; of several equally short ways the one over
     *     the lists that were held first. Empty if there is no way, or the two are the same
     */
    public List<String> route(String from, String to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Map<String, List<String>> routes = new LinkedHashMap<>();
        routes.put(from, List.of());
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !routes.containsKey(to)) {
            String here = open.remove();
            for (String next : lists.ids()) {
                if (!routes.containsKey(next)
                        && crosswalks.stream().anyMatch(crosswalk -> crosswalk.joins(here, next))) {
                    List<String> route = new ArrayList<>(routes.get(here));
                    route.add(next);
                    routes.put(next, List.copyOf(route));
                    open.add(next);
                }
            }
        }
        return routes.getOrDefault(to, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crosswalks that && lists.equals(that.lists) && crosswalks.equals(that.crosswalks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lists, crosswalks);
    }

    /** {@return the crosswalks with their numbers of rows} */
    @Override
    public String toString() {
        return crosswalks.toString();
    }
}
