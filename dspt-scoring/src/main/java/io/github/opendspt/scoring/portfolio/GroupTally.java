package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.BlockerKind;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.StandardResult;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Counts the assessments of one {@link PortfolioGroup}, by what a scorecard has decided and without making any reason. Mutable,
 * and used by one thread only.
 */
final class GroupTally {

    private final Scorecard first;
    private final RefTally<EvidenceRef> outstanding;
    private final RefTally<EvidenceRef> undetermined;
    private final RefTally<AssertionRef> unconfirmed;
    private int requirementsUnconfirmed;
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<Status, Integer> possibleStatuses = new EnumMap<>(Status.class);
    private final Map<Integer, StandardTally> standards = new HashMap<>();
    private final Map<CertificateLapses.Key, Tally> lapses = new HashMap<>();
    private int assessments;
    private int determined;

    /** Starts the group of a scorecard, without counting it. */
    GroupTally(Scorecard first) {
        this.first = first;
        List<EvidenceRef> items = first.items().stream().map(ItemResult::ref).toList();
        this.outstanding = new RefTally<>(items);
        this.undetermined = new RefTally<>(items);
        this.unconfirmed = new RefTally<>(
                first.assertionResults().stream().map(AssertionResult::ref).toList());
    }

    void add(Scorecard card, Assessment assessment) {
        assessments = Counts.sum(assessments, 1);
        determined = Counts.sum(determined, card.determined() ? 1 : 0);
        statuses.merge(card.status(), 1, Counts::sum);
        possibleStatuses.merge(card.possibleStatus(), 1, Counts::sum);
        for (StandardResult standard : card.standards()) {
            standards
                    .computeIfAbsent(standard.number(), number -> new StandardTally(standard))
                    .add(standard);
        }
        outstanding.add(card.outstanding());
        undetermined.add(card.undetermined());
        unconfirmed.add(card.unconfirmed());
        if (!card.requirementsConfirmed()) {
            requirementsUnconfirmed = Counts.sum(requirementsUnconfirmed, 1);
        }
        for (Certificate certificate : new LinkedHashSet<>(assessment.certificates())) {
            if (certificate.expiresOn() != null
                    && certificate
                                    .standingAt(card.asAt(), assessment.organisation())
                                    .verdict()
                            == Verdict.COUNTS) {
                YearMonth month = YearMonth.from(certificate.expiresOn());
                lapses.computeIfAbsent(new CertificateLapses.Key(month, certificate.scheme()), key -> new Tally())
                        .add();
            }
        }
    }

    /** Adds what another has counted of the same group, which must not be used any more. */
    GroupTally plus(GroupTally other) {
        assessments = Counts.sum(assessments, other.assessments);
        determined = Counts.sum(determined, other.determined);
        other.statuses.forEach((status, count) -> statuses.merge(status, count, Counts::sum));
        other.possibleStatuses.forEach((status, count) -> possibleStatuses.merge(status, count, Counts::sum));
        other.standards.forEach((number, standard) -> standards.merge(number, standard, StandardTally::plus));
        outstanding.plus(other.outstanding);
        undetermined.plus(other.undetermined);
        unconfirmed.plus(other.unconfirmed);
        requirementsUnconfirmed = Counts.sum(requirementsUnconfirmed, other.requirementsUnconfirmed);
        other.lapses.forEach((key, tally) -> lapses.merge(key, tally, Tally::plus));
        return this;
    }

    PortfolioGroup totals() {
        List<CertificateLapses> lapseTotals = new ArrayList<>(lapses.size());
        lapses.forEach((key, tally) -> lapseTotals.add(new CertificateLapses(key.month(), key.scheme(), tally.count)));
        return new PortfolioGroup(
                first.requirementSet(),
                first.asAt(),
                assessments,
                determined,
                statuses,
                possibleStatuses,
                standards.values().stream().map(StandardTally::totals).toList(),
                blockers(),
                lapseTotals);
    }

    private List<BlockerTotals> blockers() {
        Map<FormRef, String> titles = new HashMap<>();
        first.items().forEach(item -> titles.put(item.ref(), item.title()));
        first.assertionResults().forEach(assertion -> titles.put(assertion.ref(), assertion.title()));
        List<BlockerTotals> totals = new ArrayList<>();
        outstanding.forEach((ref, count) ->
                totals.add(new BlockerTotals(BlockerKind.EVIDENCE, ref, titles.getOrDefault(ref, ""), count)));
        undetermined.forEach((ref, count) ->
                totals.add(new BlockerTotals(BlockerKind.UNDETERMINED, ref, titles.getOrDefault(ref, ""), count)));
        unconfirmed.forEach((ref, count) ->
                totals.add(new BlockerTotals(BlockerKind.CONFIRMATION, ref, titles.getOrDefault(ref, ""), count)));
        if (requirementsUnconfirmed > 0) {
            totals.add(new BlockerTotals(BlockerKind.REQUIREMENTS, null, "", requirementsUnconfirmed));
        }
        return totals;
    }

    /** A count. */
    private static final class Tally {
        private int count;

        private void add() {
            count = Counts.sum(count, 1);
        }

        private Tally plus(Tally other) {
            count = Counts.sum(count, other.count);
            return this;
        }
    }

    /** The counts of a standard. */
    private static final class StandardTally {
        private final int number;
        private final String title;
        private int mandatory;
        private int complete;
        private int met;

        private StandardTally(StandardResult standard) {
            this.number = standard.number();
            this.title = standard.title();
        }

        private void add(StandardResult standard) {
            mandatory = Counts.sum(mandatory, standard.mandatory());
            complete = Counts.sum(complete, standard.complete());
            met = Counts.sum(met, standard.met() ? 1 : 0);
        }

        private StandardTally plus(StandardTally other) {
            mandatory = Counts.sum(mandatory, other.mandatory);
            complete = Counts.sum(complete, other.complete);
            met = Counts.sum(met, other.met);
            return this;
        }

        private StandardTotals totals() {
            return new StandardTotals(number, title, mandatory, complete, met);
        }
    }
}
