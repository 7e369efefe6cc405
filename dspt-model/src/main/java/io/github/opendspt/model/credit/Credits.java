package io.github.opendspt.model.credit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.constraint.FourDigitYear;
import io.github.opendspt.model.internal.Days;
import io.github.opendspt.model.internal.DocumentBinding;
import io.github.opendspt.model.requirement.RequirementSet;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The credit of every item of a requirement set on a day.
 *
 * <p>Credits remember the set and the day for which they were computed, and the scorer refuses those of another.
 * {@link #none()} fit any. Equal by content. Immutable and thread-safe.
 */
@JsonPropertyOrder({"format", "edition", "category", "requirements", "asAt", "changesOn", "items", "warnings"})
public final class Credits {

    /** The format of credit documents. */
    public static final String FORMAT = "dspt-credit/1";

    /** How many days to come are listed at most. */
    public static final int MAX_DAYS = 5_000;

    private static final Reason NO_CERTIFICATE = Reason.of(ModelCodes.CREDIT_NONE_CONSIDERED);

    private static final Credits NONE = new Credits(null, List.of(), List.of(), List.of());

    @Valid
    private final @Nullable Origin origin;

    private final List<@FourDigitYear LocalDate> changesOn;
    private final List<@Valid Credit> items;
    private final List<@Valid Finding> warnings;

    /** Takes items that are in order. */
    private Credits(
            @Nullable Origin origin,
            Collection<LocalDate> changesOn,
            List<Credit> items,
            Collection<Finding> warnings) {
        this.origin = origin;
        this.changesOn = changesOn.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(changesOn));
        this.items = items;
        this.warnings = warnings.isEmpty() ? List.of() : List.copyOf(new TreeSet<>(warnings));
    }

    private static List<Credit> sorted(Collection<Credit> items) {
        Credit[] sorted = items.toArray(new Credit[0]);
        Arrays.sort(sorted, Comparator.comparing(Credit::ref));
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i - 1].ref().equals(sorted[i].ref())) {
                throw new IllegalArgumentException("item " + sorted[i].ref() + " has two credits");
            }
        }
        return List.of(sorted);
    }

    /** Makes credits of which each is worked out when it is asked for. */
    static Credits of(
            RequirementSet requirements,
            LocalDate asAt,
            CreditGroups.Items items,
            Collection<Finding> warnings,
            Collection<LocalDate> changesOn) {
        return new Credits(origin(requirements, asAt), changesOn, items, warnings);
    }

    private static Origin origin(RequirementSet requirements, LocalDate asAt) {
        return new Origin(
                requirements.edition(),
                requirements.category(),
                requirements.checksum(),
                Objects.requireNonNull(asAt, "asAt"));
    }

    /** For what credits were computed. */
    private record Origin(
            Edition edition,
            Category category,
            Checksum requirements,
            @FourDigitYear LocalDate asAt) {}

    /**
     * No credit for anything, whatever the requirement set and the day.
     *
     * @return the credits, always the same
     */
    public static Credits none() {
        return NONE;
    }

    /**
     * Makes the credits of a requirement set.
     *
     * @param requirements the requirement set
     * @param asAt the day
     * @param items the credit of each item of the set, once, in any order
     * @param warnings what a person should know about the certificates, in any order
     * @return the credits
     * @throws IllegalArgumentException if the credits are not exactly one for each item of the set
     */
    public static Credits of(
            RequirementSet requirements, LocalDate asAt, Collection<Credit> items, Collection<Finding> warnings) {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(warnings, "warnings");
        Credits credits = new Credits(origin(requirements, asAt), List.of(), sorted(items), warnings);
        boolean whole = items.size() == requirements.items().size();
        // Both are in order of ref.
        for (int i = 0; whole && i < items.size(); i++) {
            whole = credits.items
                    .get(i)
                    .ref()
                    .equals(requirements.items().get(i).ref());
        }
        if (!whole) {
            throw new IllegalArgumentException("the credits are not one for each item of " + requirements + ": "
                    + credits.items.stream().map(Credit::ref).toList());
        }
        return credits;
    }

    /**
     * Makes credits of the parts of a document, where the requirement set itself is not at hand.
     *
     * @param edition the edition
     * @param category the category
     * @param requirements the {@linkplain RequirementSet#checksum() checksum} of the requirement set
     * @param asAt the day
     * @param items the credit of each item of the set, in any order
     * @param warnings what a person should know about the certificates, in any order
     * @return the credits
     * @throws IllegalArgumentException if an item has two credits
     */
    public static Credits of(
            Edition edition,
            Category category,
            Checksum requirements,
            LocalDate asAt,
            Collection<Credit> items,
            Collection<Finding> warnings) {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(warnings, "warnings");
        Origin origin = new Origin(
                Objects.requireNonNull(edition, "edition"),
                Objects.requireNonNull(category, "category"),
                Objects.requireNonNull(requirements, "requirements"),
                Objects.requireNonNull(asAt, "asAt"));
        return new Credits(origin, List.of(), sorted(items), warnings);
    }

    /**
     * The same credits with the days on which they may come out differently.
     *
     * @param days the days, each the first on which the change shows, in any order
     * @return the credits
     * @throws IllegalArgumentException if these are {@link #none()}, which are the same on every day
     */
    public Credits withChangesOn(Collection<LocalDate> days) {
        if (origin == null) {
            throw new IllegalArgumentException("no credit for anything changes on no day");
        }
        return new Credits(origin, List.copyOf(days), items, warnings);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Credits bind(Binding binding) {
        binding.checkFormat(FORMAT);
        return of(
                        Objects.requireNonNull(binding.edition, "edition"),
                        Objects.requireNonNull(binding.category, "category"),
                        Objects.requireNonNull(binding.requirements, "requirements"),
                        Objects.requireNonNull(Days.parse(binding.asAt), "asAt"),
                        Objects.requireNonNull(binding.items, "items"),
                        DocumentBinding.atMost(Objects.requireNonNull(binding.warnings, "warnings"), Finding.MOST))
                .withChangesOn(days(DocumentBinding.atMost(binding.changesOn, MAX_DAYS)));
    }

    /** What a data binder sets: JSON null fails, a member that is absent stays null. */
    static final class Binding extends DocumentBinding {
        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Edition edition;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Category category;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        Checksum requirements;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        String asAt;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<String> changesOn;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Credit> items;

        @JsonSetter(nulls = Nulls.FAIL)
        @Nullable
        List<Finding> warnings;
    }

    private static List<LocalDate> days(@Nullable List<String> texts) {
        List<LocalDate> days = new ArrayList<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            days.add(Objects.requireNonNull(Days.parse(text), "changesOn"));
        }
        return days;
    }

    /**
     * Why these credits cannot be used for a requirement set on a day.
     *
     * @param requirements the requirement set
     * @param asAt the day
     * @return what differs; empty if they fit
     */
    public Optional<String> mismatch(RequirementSet requirements, LocalDate asAt) {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(asAt, "asAt");
        if (origin == null) {
            return Optional.empty();
        } else if (!origin.edition.equals(requirements.edition())) {
            return Optional.of("the credits are for edition " + origin.edition + ", the requirements for "
                    + requirements.edition());
        } else if (!origin.category.equals(requirements.category())) {
            return Optional.of("the credits are for category " + origin.category + ", the requirements for "
                    + requirements.category());
        } else if (!origin.requirements.equals(requirements.checksum())) {
            return Optional.of("the credits are for requirements with checksum " + origin.requirements + ", these have "
                    + requirements.checksum());
        } else if (!origin.asAt.equals(asAt)) {
            return Optional.of("the credits are as at " + origin.asAt + ", not " + asAt);
        }
        return Optional.empty();
    }

    /**
     * The credit of an item.
     *
     * @param ref the ref of the item
     * @return its credit; not exempt if the item has none, as for every item of {@link #none()} and for one that the
     *     requirement set does not hold
     */
    public Credit of(EvidenceRef ref) {
        int place = place(Objects.requireNonNull(ref, "ref"));
        return place < 0 ? Credit.withoutCertificate(ref, CreditOutcome.NOT_EXEMPT, NO_CERTIFICATE) : items.get(place);
    }

    /**
     * What the certificates do for an item, for whoever needs no reasons: no credit is made.
     *
     * @param ref the ref of the item
     * @return the outcome of {@link #of(EvidenceRef)}
     */
    public CreditOutcome outcome(EvidenceRef ref) {
        int place = place(Objects.requireNonNull(ref, "ref"));
        return place < 0 ? CreditOutcome.NOT_EXEMPT : outcome(place);
    }

    /**
     * The credit of an item whose place is known: where the place is right, nothing is searched.
     *
     * @param ref the ref of the item
     * @param place where it is expected among {@link #items()}, from 0
     * @return as of {@link #of(EvidenceRef)}
     */
    public Credit of(EvidenceRef ref, int place) {
        return place >= 0 && place < items.size() && ref(place).equals(ref) ? items.get(place) : of(ref);
    }

    /**
     * The items that come out in a certain way, for whoever needs no reasons: no credit is made.
     *
     * @param requirements the requirement set
     * @param outcome the outcome
     * @return the places of the items in {@link RequirementSet#items()}, from 0; a new set
     */
    public BitSet places(RequirementSet requirements, CreditOutcome outcome) {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(outcome, "outcome");
        if (items instanceof CreditGroups.Items groups && groups.isOf(requirements)) {
            return groups.places(outcome);
        }
        BitSet places = new BitSet();
        for (int place = 0; place < requirements.items().size(); place++) {
            places.set(place, outcome(requirements.items().get(place).ref()) == outcome);
        }
        return places;
    }

    private CreditOutcome outcome(int place) {
        return items instanceof CreditGroups.Items groups
                ? groups.outcome(place)
                : items.get(place).outcome();
    }

    private EvidenceRef ref(int place) {
        return items instanceof CreditGroups.Items groups
                ? groups.ref(place)
                : items.get(place).ref();
    }

    /** The place of an item; -1 if it has none. */
    private int place(EvidenceRef ref) {
        int from = 0;
        int to = items.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = ref(middle).compareTo(ref);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return -1;
    }

    /**
     * The name and major version of the document format.
     *
     * @return {@value #FORMAT}
     */
    @JsonGetter("format")
    public String format() {
        return FORMAT;
    }

    /**
     * The edition for which the credits were computed.
     *
     * @return the edition; {@code null} only for {@link #none()}
     */
    @JsonGetter("edition")
    public @Nullable Edition edition() {
        return origin == null ? null : origin.edition;
    }

    /**
     * The category for which the credits were computed.
     *
     * @return the category; {@code null} only for {@link #none()}
     */
    @JsonGetter("category")
    public @Nullable Category category() {
        return origin == null ? null : origin.category;
    }

    /**
     * The requirement set for which the credits were computed.
     *
     * @return the {@linkplain RequirementSet#checksum() checksum} of the set; {@code null} only for {@link #none()}
     */
    @JsonGetter("requirements")
    public @Nullable Checksum requirementsChecksum() {
        return origin == null ? null : origin.requirements;
    }

    /**
     * The day for which the credits were computed.
     *
     * @return the day; {@code null} only for {@link #none()}
     */
    @JsonGetter("asAt")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable LocalDate asAt() {
        return origin == null ? null : origin.asAt;
    }

    /**
     * The days after {@link #asAt()} on which the credits of the same assessment may come out differently: a certificate
     * begins or ends, a version or an exemption is withdrawn (rules D3, D10 and D14). On every other day they come out as on
     * the day before.
     *
     * @return the days, each the first on which the change shows, in order
     */
    @JsonGetter("changesOn")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public List<LocalDate> changesOn() {
        return changesOn;
    }

    /**
     * The credit of every item.
     *
     * @return the credits, in order of ref; empty only for {@link #none()}. The list cannot be changed
     */
    @JsonGetter("items")
    public List<Credit> items() {
        return items;
    }

    /**
     * What a person should know about the certificates.
     *
     * @return the warnings, in a fixed order
     */
    @JsonGetter("warnings")
    public List<Finding> warnings() {
        return warnings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credits credits
                && Objects.equals(origin, credits.origin)
                && changesOn.equals(credits.changesOn)
                && items.equals(credits.items)
                && warnings.equals(credits.warnings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, changesOn, items, warnings);
    }

    /** {@return for what they were computed, and how many items are exempt} */
    @Override
    public String toString() {
        return origin == null
                ? "Credits[none]"
                : "Credits[" + origin.edition + " category " + origin.category + " as at " + origin.asAt + ", "
                        + exempt() + " exempt]";
    }

    private int exempt() {
        int exempt = 0;
        for (int place = 0; place < items.size(); place++) {
            exempt += outcome(place) == CreditOutcome.EXEMPT ? 1 : 0;
        }
        return exempt;
    }
}
