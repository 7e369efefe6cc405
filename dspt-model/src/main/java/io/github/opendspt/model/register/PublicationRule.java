package io.github.opendspt.model.register;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.Validity;
import io.github.opendspt.model.register.PublicationStanding.Verdict;
import io.github.opendspt.model.requirement.KnownDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a publication is current.
 *
 * <ul>
 *   <li>A publication is good until the deadline of the next edition, that day included (that it is included is our
 *       reading), however long ago it was made (rule B1). The edition is the one that the row names, never one worked out
 *       from the day: after its deadline an edition stays open until the next one opens, and what is published late
 *       counts for it (rule B3).
 *   <li>Where that deadline is not known, or its confidence is low, the publication is certainly current up to 31 March of
 *       the next edition's closing year, probably up to the likely deadline, and after that it is not known (rule B2).
 *       {@link #withDeadline} supplies a deadline.
 *   <li>An edition that may be asked for with {@link #forEdition} must be the very edition of the publication. The row of
 *       an earlier edition says that there is none for this edition; that of a later one hides what there was, as
 *       long as a publication for this one would still be good.
 *   <li>A row that was published after the day in question hides what stood on that day, and one without a day of
 *       publication may. An edition that the status leaves unsaid ({@link RegisterStatus#isEditionStated()}) stands only
 *       if the day of publication bears it out.
 * </ul>
 *
 * <p>The row must come from a register of the day in question: the publication may have been replaced, or its status
 * changed, at any time after the file was made. Immutable and thread-safe.
 */
public final class PublicationRule {

    private final Catalogue catalogue;
    private final Map<Edition, KnownDate> deadlines;
    private final @Nullable Edition required;

    private PublicationRule(Catalogue catalogue, Map<Edition, KnownDate> deadlines, @Nullable Edition required) {
        this.catalogue = catalogue;
        this.deadlines = Map.copyOf(deadlines);
        this.required = required;
    }

    /**
     * The rule for a publication of any edition.
     *
     * @param catalogue holds the days of each edition
     * @return the rule
     */
    public static PublicationRule of(Catalogue catalogue) {
        return new PublicationRule(Objects.requireNonNull(catalogue, "catalogue"), Map.of(), null);
    }

    /**
     * This rule, with a deadline in place of the catalogue's.
     *
     * @param edition the edition that the deadline is of
     * @param deadline the deadline, with its source and confidence
     * @return the rule
     */
    public PublicationRule withDeadline(Edition edition, KnownDate deadline) {
        Map<Edition, KnownDate> more = new HashMap<>(deadlines);
        more.put(Objects.requireNonNull(edition, "edition"), Objects.requireNonNull(deadline, "deadline"));
        return new PublicationRule(catalogue, more, required);
    }

    /**
     * This rule, for a publication of one edition alone.
     *
     * @param edition the edition asked for
     * @return the rule
     */
    public PublicationRule forEdition(Edition edition) {
        return new PublicationRule(catalogue, deadlines, Objects.requireNonNull(edition, "edition"));
    }

    /**
     * Whether the publication of a row is current.
     *
     * @param entry the row, from a register of the day
     * @param asAt the day
     * @return whether it is current, and why
     */
    public PublicationStanding standing(RegisterEntry entry, LocalDate asAt) {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(asAt, "asAt");
        PreviousStatus published = entry.status().published().orElse(null);
        if (published == null) {
            return undecided(
                    Verdict.UNDETERMINED,
                    entry,
                    Reason.of("register.status", "the status is none that was seen in the register"));
        }
        if (published == PreviousStatus.NONE) {
            return undecided(
                    Verdict.NOT_CURRENT,
                    entry,
                    Reason.of("register.not-published", "the organisation is registered and has not published"));
        }
        Edition edition = editionOf(entry);
        if (edition == null) {
            return undecided(
                    Verdict.UNDETERMINED,
                    entry,
                    Reason.of(
                            "register.edition-unstated",
                            "the status does not name its edition, and the day of publication does not show it"));
        }
        List<Reason> failed = new ArrayList<>();
        List<Reason> unknown = new ArrayList<>();
        checkEdition(edition, asAt, failed, unknown);
        checkPublished(entry, asAt, unknown);
        checkDeadline(edition, asAt, failed, unknown);
        KnownDate goodUntil = deadline(next(edition));
        if (!failed.isEmpty()) {
            return new PublicationStanding(Verdict.NOT_CURRENT, entry, edition, goodUntil, failed);
        }
        if (!unknown.isEmpty()) {
            return new PublicationStanding(Verdict.UNDETERMINED, entry, edition, goodUntil, unknown);
        }
        return new PublicationStanding(Verdict.CURRENT, entry, edition, goodUntil, current(entry, edition));
    }

    /**
     * Whether the publication of an organisation that was looked for is current. It is undetermined where the organisation
     * was not found, since the file may be part of the register or could not be read in full, and where rows with its code
     * contradict each other.
     *
     * @param lookup what was found in a register of the day
     * @param asAt the day
     * @return whether it is current, and why
     */
    public PublicationStanding standing(RegisterLookup lookup, LocalDate asAt) {
        Objects.requireNonNull(lookup, "lookup");
        Objects.requireNonNull(asAt, "asAt");
        RegisterEntry entry = lookup.entry().orElse(null);
        if (entry == null) {
            return undecided(
                    Verdict.UNDETERMINED,
                    null,
                    lookup.problems().isEmpty()
                            ? Reason.of("register.not-found", "%s is not in this file", lookup.organisation())
                            : Reason.of(
                                    "register.not-found",
                                    "%s was not found, and not all of this file could be read",
                                    lookup.organisation()));
        }
        if (lookup.contradicted()) {
            return undecided(
                    Verdict.UNDETERMINED,
                    entry,
                    Reason.of(
                            "register.code-repeated",
                            "%s stands more than once, and the rows do not say the same",
                            lookup.organisation()));
        }
        return standing(entry, asAt);
    }

    private static PublicationStanding undecided(Verdict verdict, @Nullable RegisterEntry entry, Reason reason) {
        return new PublicationStanding(verdict, entry, null, null, List.of(reason));
    }

    private @Nullable Edition editionOf(RegisterEntry entry) {
        Edition edition = entry.status().edition().orElse(null);
        if (edition == null || entry.status().isEditionStated()) {
            return edition;
        }
        LocalDate publishedOn = entry.publishedOn().orElse(null);
        LocalDate closesOn = firm(catalogue.edition(edition).closesOn());
        return publishedOn != null && closesOn != null && !publishedOn.isAfter(closesOn) ? edition : null;
    }

    private void checkEdition(Edition edition, LocalDate asAt, List<Reason> failed, List<Reason> unknown) {
        if (required == null || required.equals(edition)) {
            return;
        }
        if (edition.compareTo(required) < 0) {
            failed.add(Reason.of(
                    "register.earlier-edition",
                    "the latest publication is for %s; there is none for %s",
                    edition,
                    required));
        } else if (!checkLapsed(required, asAt, failed)) {
            unknown.add(Reason.of(
                    "register.later-edition",
                    "the latest publication is for %s; the register does not show what was published for %s",
                    edition,
                    required));
        }
    }

    private static void checkPublished(RegisterEntry entry, LocalDate asAt, List<Reason> unknown) {
        LocalDate publishedOn = entry.publishedOn().orElse(null);
        if (publishedOn == null) {
            unknown.add(Reason.of("register.date-unknown", "the day of publication is not known"));
        } else if (publishedOn.isAfter(asAt)) {
            unknown.add(Reason.of(
                    "register.published-later",
                    "the latest publication is of %s; the register does not show what stood on %s",
                    publishedOn,
                    asAt));
        }
    }

    /** B1 and B2. */
    private void checkDeadline(Edition edition, LocalDate asAt, List<Reason> failed, List<Reason> unknown) {
        Validity validity = validity(edition);
        if (validity.isGoodOn(asAt).isPresent()) {
            checkLapsed(edition, asAt, failed);
        } else if (validity.isProbableOn(asAt)) {
            unknown.add(Reason.of(
                    "register.deadline-uncertain",
                    "the deadline of %s is probably %s; that is not confirmed",
                    next(edition),
                    validity.likelyUntil()));
        } else {
            unknown.add(Reason.of("register.deadline-unknown", "the deadline of %s is not known", next(edition)));
        }
    }

    /** Whether whatever was published for an edition is certainly good no longer. */
    private boolean checkLapsed(Edition edition, LocalDate asAt, List<Reason> failed) {
        Validity validity = validity(edition);
        if (validity.isGoodOn(asAt).orElse(true)) {
            return false;
        }
        failed.add(Reason.of(
                "register.lapsed",
                "a publication for %s was good until %s, the deadline of %s",
                edition,
                validity.certainUntil(),
                next(edition)));
        return true;
    }

    private Validity validity(Edition edition) {
        return Validity.of(edition, deadline(next(edition)));
    }

    private List<Reason> current(RegisterEntry entry, Edition edition) {
        LocalDate publishedOn = entry.publishedOn().orElseThrow();
        List<Reason> reasons = new ArrayList<>(2);
        reasons.add(Reason.of(
                "register.current",
                "published for %s on %s, which is good until the deadline of %s",
                edition,
                publishedOn,
                next(edition)));
        LocalDate deadline = firm(deadline(edition));
        if (deadline != null && publishedOn.isAfter(deadline)) {
            reasons.add(Reason.of(
                    "register.late",
                    "published after the deadline of %s on %s; what is published late counts for the edition",
                    edition,
                    deadline));
        }
        return reasons;
    }

    private @Nullable KnownDate deadline(Edition edition) {
        KnownDate supplied = deadlines.get(edition);
        return supplied != null ? supplied : catalogue.edition(edition).deadline();
    }

    private static Edition next(Edition edition) {
        return new Edition(edition.startYear() + 1);
    }

    /** The day, if it is known well enough to decide by. */
    private static @Nullable LocalDate firm(@Nullable KnownDate date) {
        return date != null && date.isFirm() ? date.on() : null;
    }
}
