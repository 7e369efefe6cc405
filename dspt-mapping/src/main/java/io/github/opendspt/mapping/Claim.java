package io.github.opendspt.mapping;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rows say about one item and one scheme: that certificates exempt, that they may, or that they do not.
 *
 * @param basis on what the deciding row rests, or {@code null} if no row speaks of the two
 * @param provenance source and confidence of the deciding row, or {@code null} if no row speaks of the two
 * @param standing whether certificates exempt as far as the rows go, with the reasons if they do not or may not
 * @param from the first day on which the claim holds, or {@code null} if it always does
 * @param before the claim that holds until then, or {@code null} if there is none
 */
record Claim(
        @Nullable ExemptionBasis basis,
        @Nullable Provenance provenance,
        Standing standing,
        @Nullable LocalDate from,
        @Nullable Claim before) {

    private static final Standing EXEMPTS = new Standing(Verdict.COUNTS, List.of());

    /** Certificates exempt. */
    static Claim exempts(ExemptionBasis basis, Provenance provenance) {
        return new Claim(basis, provenance, EXEMPTS, null, null);
    }

    /** Certificates may exempt. */
    static Claim mayExempt(ExemptionBasis basis, Provenance provenance, Reason doubt) {
        return new Claim(basis, provenance, new Standing(Verdict.UNDETERMINED, List.of(doubt)), null, null);
    }

    /** Certificates do not exempt, by a row that says so. */
    static Claim refuses(ExemptionRow row, Reason refusal) {
        return new Claim(row.basis(), row.provenance(), refusal(refusal), null, null);
    }

    /** Certificates do not exempt, since no row says that they do. */
    static Claim nothing(Reason refusal) {
        return new Claim(null, null, refusal(refusal), null, null);
    }

    private static Standing refusal(Reason refusal) {
        return new Standing(Verdict.DOES_NOT_COUNT, List.of(refusal));
    }

    /** This claim from a day on and another until then; this one throughout if no day is given. */
    Claim from(@Nullable LocalDate day, @Nullable Claim until) {
        return day == null ? this : new Claim(basis, provenance, standing, day, until);
    }

    // Written out: what a record brings by itself is put together when it is first called, which a cold start feels.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Claim claim
                        && Objects.equals(basis, claim.basis)
                        && Objects.equals(provenance, claim.provenance)
                        && standing.equals(claim.standing)
                        && Objects.equals(from, claim.from)
                        && Objects.equals(before, claim.before));
    }

    /** Leaves the reasons aside, whose sentences would have to be rendered. */
    @Override
    public int hashCode() {
        return Objects.hash(basis, provenance, standing.verdict(), from);
    }

    /** The claim that holds on a day, or {@code null} if none does. */
    @Nullable
    Claim at(LocalDate asAt) {
        return from == null || !asAt.isBefore(from) ? this : before;
    }
}
