package io.github.opendspt.scoring;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * An organisation in the middle of its year.
 *
 * @param set the requirement set
 * @param assessment the assessment
 * @param source where its credits come from
 * @param asAt the day
 * @param considered certificates that it might get
 */
public record Situation(
        RequirementSet set, Assessment assessment, CreditSource source, LocalDate asAt, List<Certificate> considered) {

    public Scorecard score(Assessment other, LocalDate day) {
        return Scorer.of(set).score(other, source.credits(other, set, day), day);
    }

    public Scorecard scoreStrictly(LocalDate day) {
        return Scorer.of(set).withStrictFreshness().score(assessment, source.credits(assessment, set, day), day);
    }

    public Scorecard score() {
        return score(assessment, asAt);
    }

    /** The same by the official list, as far as anybody knows. */
    public Situation confirmed() {
        return new Situation(
                set.toBuilder().completeness(Completeness.COMPLETE).build(), assessment, source, asAt, considered);
    }

    public Situation with(Assessment other) {
        return new Situation(set, other, source, asAt, considered);
    }

    /** An answer that completes an item of the set. */
    public Answer completeAnswer(EvidenceRef ref, Random random) {
        return Cases.completeAnswer(random, set.item(ref).orElseThrow(), asAt);
    }
}
