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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 *       the next edition's closing year, probably up to the likely deadline, and after that it is not known (rule B2). A
 *       host that knows more gives a {@linkplain Catalogue#withDeadline catalogue with the deadline}.
 *   <li>An edition that may be asked for with {@link #forEdition} must be the very edition of the publication. The row of
 *       an earlier edition says that there is none for this edition; that of a later one hides what there was, as
 *       long as a publication for this one would still be good.
 *   <li>A row that was published after the day in question hides what was current on that day, and one without a day of
 *       publication may. An edition that the status leaves unsaid ({@link RegisterStatus#isEditionStated()}) is known only
 *       if the day of publication bears it out.
 * </ul>
 *
 * <p>What the register says must come from a register of the day in question: the publication may have been replaced, or
 * its status changed, at any time after the file was made. Immutable and thread-safe.
 */
public final class PublicationRule {

    private final Catalogue catalogue;
    private final @Nullable Edition required;

    private PublicationRule(Catalogue catalogue, @Nullable Edition required) {
        this.catalogue = catalogue;
        this.required = required;
    }

    /**
     * Makes the rule for a publication of any edition.
     *
     * @param catalogue holds the days of each edition
     * @return the rule
     */
    public static PublicationRule of(Catalogue catalogue) {
        return new PublicationRule(Objects.requireNonNull(catalogue, "catalogue"), null);
    }

    /**
     * Makes a rule like this one, for a publication of one edition alone.
     *
     * @param edition the edition asked for
     * @return the rule
     */
    public PublicationRule forEdition(Edition edition) {
        return new PublicationRule(catalogue, Objects.requireNonNull(edition, "edition"));
    }

    /**
     * Says what a row holds of a publication.
     *
     * @param entry the row
     * @return what is known; of an edition that the status leaves unsaid, only what the day of publication bears out
     */
    public PublishedStatus published(RegisterEntry entry) {
        Objects.requireNonNull(entry, "entry");
        LocalDate on = entry.publishedOn().orElse(null);
        RegisterStatus status = entry.status();
        return new PublishedStatus(
                entry.odsCode().orElse(null),
                entry.name(),
                entry.mergedSector().flatMap(Sector::organisationType).orElse(null),
                edition(status.edition(), !status.isEditionStated(), on),
                status.published().orElse(null),
                on,
                null);
    }

    /**
     * Says what the rows of an organisation tell of its publication. Whatever they disagree on is not known.
     *
     * @param lookup what was found in the register
     * @return what is known; nothing but the code where the organisation was not found
     */
    public PublishedStatus published(RegisterLookup lookup) {
        Objects.requireNonNull(lookup, "lookup");
        LocalDate on = lookup.publishedOn().orElse(null);
        return new PublishedStatus(
                lookup.organisation(),
                lookup.name().orElse(null),
                lookup.sector().flatMap(Sector::organisationType).orElse(null),
                edition(lookup.edition(), lookup.isEditionUnsaid(), on),
                lookup.status().orElse(null),
                on,
                null);
    }

    private @Nullable Edition edition(Optional<Edition> edition, boolean unsaid, @Nullable LocalDate on) {
        if (edition.isEmpty() || !unsaid) {
            return edition.orElse(null);
        }
        KnownDate closesOn = catalogue.edition(edition.get()).closesOn();
        return on != null && closesOn != null && closesOn.isFirm() && !on.isAfter(closesOn.on()) ? edition.get() : null;
    }

    /**
     * Checks whether the publication of a row is current.
     *
     * @param entry the row, from a register of the day
     * @param asAt the day
     * @return whether it is current, and why
     */
    public PublicationStanding standing(RegisterEntry entry, LocalDate asAt) {
        return standing(published(entry), asAt);
    }

    /**
     * Checks whether the publication of an organisation that was looked for is current. It is undetermined where the
     * organisation was not found, since the file may be part of the register or could not be read in full, and where its
     * rows disagree on what decides it.
     *
     * @param lookup what was found in a register of the day
     * @param asAt the day
     * @return whether it is current, and why
     */
    public PublicationStanding standing(RegisterLookup lookup, LocalDate asAt) {
        PublishedStatus published = published(lookup);
        if (lookup.isFound()) {
            return standing(published, asAt);
        }
        return undecided(
                Verdict.UNDETERMINED,
                published,
                Reason.of(
                        lookup.problems().isEmpty()
                                ? RegisterCodes.REGISTER_NOT_FOUND
                                : RegisterCodes.REGISTER_NOT_ALL_READ,
                        lookup.organisation()));
    }

    private static PublicationStanding decided(
            Verdict verdict, PublishedStatus published, Validity validity, List<Reason> reasons) {
        return new PublicationStanding(verdict, published, validity.certainUntil(), validity.likelyUntil(), reasons);
    }

    static PublicationStanding undecided(Verdict verdict, PublishedStatus published, Reason reason) {
        return new PublicationStanding(verdict, published, null, null, List.of(reason));
    }

    /**
     * Checks whether a publication is current.
     *
     * @param published what is known of the publication on the day
     * @param asAt the day
     * @return whether it is current, and why
     */
    public PublicationStanding standing(PublishedStatus published, LocalDate asAt) {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(asAt, "asAt");
        Edition edition = published.edition();
        if (published.status() == PreviousStatus.NONE) {
            return undecided(Verdict.NOT_CURRENT, published, Reason.of(RegisterCodes.PUBLICATION_NONE));
        }
        if (edition == null) {
            return undecided(
                    Verdict.UNDETERMINED,
                    published,
                    Reason.of(
                            published.status() == null
                                    ? RegisterCodes.PUBLICATION_STATUS_UNKNOWN
                                    : RegisterCodes.PUBLICATION_EDITION_UNKNOWN));
        }
        Validity validity = catalogue.validity(edition);
        List<Reason> failed = new ArrayList<>(0);
        List<Reason> unknown = new ArrayList<>(0);
        checkEdition(edition, asAt, failed, unknown);
        checkDay(published.on(), asAt, unknown);
        checkDeadline(validity, asAt, failed, unknown);
        if (!failed.isEmpty()) {
            return decided(Verdict.NOT_CURRENT, published, validity, failed);
        }
        if (!unknown.isEmpty()) {
            return decided(Verdict.UNDETERMINED, published, validity, unknown);
        }
        return decided(Verdict.CURRENT, published, validity, current(published, validity));
    }

    private void checkEdition(Edition edition, LocalDate asAt, List<Reason> failed, List<Reason> unknown) {
        if (required == null || required.equals(edition)) {
            return;
        }
        if (edition.compareTo(required) < 0) {
            failed.add(Reason.of(RegisterCodes.PUBLICATION_EARLIER_EDITION, edition, required));
            return;
        }
        Validity validity = catalogue.validity(required);
        if (validity.isGoodOn(asAt).orElse(true)) {
            unknown.add(Reason.of(RegisterCodes.PUBLICATION_LATER_EDITION, edition, required));
        } else {
            failed.add(lapsed(validity));
        }
    }

    static void checkDay(@Nullable LocalDate on, LocalDate asAt, List<Reason> unknown) {
        if (on == null) {
            unknown.add(Reason.of(RegisterCodes.PUBLICATION_DAY_UNKNOWN));
        } else if (on.isAfter(asAt)) {
            unknown.add(Reason.of(RegisterCodes.PUBLICATION_LATER_DAY, on, asAt));
        }
    }

    /** B1 and B2. */
    static void checkDeadline(Validity validity, LocalDate asAt, List<Reason> failed, List<Reason> unknown) {
        Optional<Boolean> good = validity.isGoodOn(asAt);
        if (good.isEmpty()) {
            unknown.add(
                    validity.isProbableOn(asAt)
                            ? Reason.of(
                                    RegisterCodes.PUBLICATION_PROBABLE,
                                    validity.edition(),
                                    Objects.requireNonNull(validity.likelyUntil()),
                                    validity.edition().next())
                            : Reason.of(
                                    RegisterCodes.PUBLICATION_DEADLINE_UNKNOWN,
                                    validity.edition(),
                                    validity.certainUntil(),
                                    validity.edition().next()));
        } else if (!good.get()) {
            failed.add(lapsed(validity));
        }
    }

    private static Reason lapsed(Validity validity) {
        return Reason.of(
                RegisterCodes.PUBLICATION_LAPSED,
                validity.edition(),
                validity.certainUntil(),
                validity.edition().next());
    }

    static Reason good(Validity validity, LocalDate on) {
        return Reason.of(
                validity.isConfirmed()
                        ? RegisterCodes.PUBLICATION_CURRENT
                        : RegisterCodes.PUBLICATION_CERTAINLY_CURRENT,
                validity.edition(),
                on,
                validity.certainUntil(),
                validity.edition().next());
    }

    private List<Reason> current(PublishedStatus published, Validity validity) {
        Edition edition = validity.edition();
        LocalDate on = Objects.requireNonNull(published.on(), "on");
        List<Reason> reasons = new ArrayList<>(2);
        reasons.add(good(validity, on));
        KnownDate deadline = catalogue.edition(edition).deadline();
        if (deadline != null && deadline.isFirm() && on.isAfter(deadline.on())) {
            reasons.add(Reason.of(RegisterCodes.PUBLICATION_LATE, edition, deadline.on()));
        }
        return reasons;
    }
}
