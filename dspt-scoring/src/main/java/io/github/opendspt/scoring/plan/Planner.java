package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.CreditSource;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.Scorer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Makes plans and compares routes, by one requirement set.
 *
 * <pre>{@code
 * Planner planner = Planner.of(requirements, CreditEngine.bundled()::credits)
 *         .considering(CreditEngine.assumed(CertificateScheme.CYBER_ESSENTIALS_PLUS, asAt));
 * Plan plan = planner.plan(assessment, asAt);
 * Routes routes = planner.routes(assessment, asAt);
 * }</pre>
 *
 * <p>What is not known stays so: an undetermined item is a row of its own, and a certificate that may exempt an item is kept
 * apart from one that would. Immutable; thread-safe where its credit source is.
 */
public final class Planner {

    /** The greatest number of certificates that may be considered, since each may be combined with every other. */
    public static final int MOST_CERTIFICATES = 8;

    private final RequirementSet requirements;
    private final Scorer scorer;
    private final CreditSource source;
    private final List<Certificate> considered;

    private Planner(RequirementSet requirements, Scorer scorer, CreditSource source, List<Certificate> considered) {
        this.requirements = requirements;
        this.scorer = scorer;
        this.source = source;
        this.considered = List.copyOf(considered);
    }

    /**
     * Makes a planner that considers no certificate but those of the assessment.
     *
     * @param requirements the requirement set to judge by
     * @param source where credits come from
     * @return the planner
     */
    public static Planner of(RequirementSet requirements, CreditSource source) {
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(source, "source");
        return new Planner(requirements, Scorer.of(requirements), source, List.of());
    }

    /**
     * Makes a planner that judges by a scorer of the host's, and considers no certificate but those of the assessment.
     *
     * @param scorer judges
     * @param source where credits come from
     * @return the planner
     */
    public static Planner of(Scorer scorer, CreditSource source) {
        Objects.requireNonNull(scorer, "scorer");
        Objects.requireNonNull(source, "source");
        return new Planner(scorer.requirements(), scorer, source, List.of());
    }

    /**
     * A planner like this one that judges by {@link Scorer#withStrictFreshness()}: an answer whose review has passed becomes
     * a row.
     *
     * @return the planner
     */
    public Planner withStrictFreshness() {
        return new Planner(requirements, scorer.withStrictFreshness(), source, considered);
    }

    /**
     * A planner like this one that also considers certificates which the organisation does not hold, but might.
     *
     * @param first a certificate, as it would be in the profile
     * @param more further certificates
     * @return the planner
     * @throws IllegalArgumentException if that makes more than {@value #MOST_CERTIFICATES}
     */
    public Planner considering(Certificate first, Certificate... more) {
        List<Certificate> all = new ArrayList<>(considered);
        all.add(Objects.requireNonNull(first, "first"));
        all.addAll(List.of(more));
        if (all.size() > MOST_CERTIFICATES) {
            throw new IllegalArgumentException(
                    "more: at most " + MOST_CERTIFICATES + " certificates can be considered, not " + all.size());
        }
        return new Planner(requirements, scorer, source, all);
    }

    /**
     * Makes the plan of everything between an organisation and Standards Met on a day, as things to do.
     *
     * @param assessment the assessment, of the edition of the requirement set and either of its category or without one
     * @param asAt the day
     * @return the plan, without owners and days; empty if nothing is outstanding
     * @throws IllegalArgumentException if the assessment states another edition or category than that of the requirement
     *     set, or if the source gives credits for another set or day
     */
    public Plan plan(Assessment assessment, LocalDate asAt) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(asAt, "asAt");
        return plan(assessment, score(assessment, asAt));
    }

    /**
     * The plan of a verdict that is at hand, as {@link #plan(Assessment, LocalDate)}.
     *
     * @param assessment the assessment
     * @param card its verdict, by the same requirement set and rules
     * @return the plan, without owners and days; empty if nothing is outstanding
     * @throws IllegalArgumentException if the verdict is by another requirement set, or if the source gives credits for
     *     another set or day
     */
    public Plan plan(Assessment assessment, Scorecard card) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(card, "card");
        checkSet("card", card);
        LocalDate asAt = card.asAt();
        List<Scorecard> certified = new ArrayList<>(considered.size());
        for (Certificate certificate : considered) {
            certified.add(score(with(assessment, List.of(certificate)), asAt));
        }
        return new Planning(requirements, assessment, card, considered, certified).plan();
    }

    /**
     * What the certificates considered would do on a day, alone and together.
     *
     * @param assessment the assessment, of the edition of the requirement set and either of its category or without one
     * @param asAt the day
     * @return every combination, that of none first; 2 to the power of the number of certificates considered
     * @throws IllegalArgumentException if the assessment states another edition or category than that of the requirement
     *     set, or if the source gives credits for another set or day
     */
    public Routes routes(Assessment assessment, LocalDate asAt) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(asAt, "asAt");
        return routes(assessment, score(assessment, asAt));
    }

    /**
     * Compares the certificates considered, as {@link #routes(Assessment, LocalDate)}, from a verdict that is at hand.
     *
     * @param assessment the assessment
     * @param now its verdict, by the same requirement set and rules
     * @return every combination, that of none first
     * @throws IllegalArgumentException if the verdict is by another requirement set, or if the source gives credits for
     *     another set or day
     */
    public Routes routes(Assessment assessment, Scorecard now) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(now, "now");
        checkSet("now", now);
        LocalDate asAt = now.asAt();
        Credits credits = credits(assessment, asAt);
        // Once all is done, what the requirements are is known too (rule A39).
        Scorer settled = scorer.acceptingUnconfirmed();
        List<Route> routes = new ArrayList<>();
        for (List<Certificate> combination : Combinations.of(considered)) {
            Assessment certified = with(assessment, combination);
            Credits then = combination.isEmpty() ? credits : credits(certified, asAt);
            Scorecard card = combination.isEmpty() ? now : scorer.score(certified, then, asAt);
            Assessment done = Completion.of(requirements, certified, card.blockers(), asAt);
            routes.add(Route.of(
                    combination,
                    card,
                    settled.score(done, credits(done, asAt), asAt),
                    Settled.between(now, credits, card, then)));
        }
        return new Routes(asAt, routes);
    }

    private void checkSet(String argument, Scorecard card) {
        if (!card.requirementSet().checksum().equals(requirements.checksum())) {
            throw new IllegalArgumentException(argument + ": it is by other requirements than " + requirements);
        }
    }

    private static Assessment with(Assessment assessment, List<Certificate> certificates) {
        Assessment.Builder more = assessment.toBuilder();
        certificates.forEach(more::certificate);
        return more.build();
    }

    private Scorecard score(Assessment assessment, LocalDate asAt) {
        return scorer.score(assessment, credits(assessment, asAt), asAt);
    }

    private Credits credits(Assessment assessment, LocalDate asAt) {
        return source.credits(assessment, requirements, asAt);
    }

    /** {@return the requirement set, and how many certificates are considered} */
    @Override
    public String toString() {
        return "Planner[" + requirements + ", " + considered.size() + " certificates considered]";
    }
}
