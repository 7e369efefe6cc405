package io.github.opendspt.model.register;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A headquarters that publishes once for itself and for branches that it chose. It may do so if training, policies, breach
 * handling and IT are common to all of them (rule B5).
 *
 * <p>What it chose and what is common is the organisation's own declaration; the register does not show it. It is in
 * this package and not with the assessment because it is a question about a publication, asked by someone who relies on it
 * for a branch, often without the assessment at hand; no answer and no status depends on it. A value: immutable and
 * thread-safe.
 *
 * @param code the code of the headquarters
 * @param branches the codes of the branches that it chose to publish for
 * @param shared whether each practice is common to the headquarters and all of these branches; a practice that is missing
 *     is not known
 */
public record Headquarters(OdsCode code, Set<OdsCode> branches, Map<SharedPractice, Boolean> shared) {

    /** Rejects {@code null}, also inside the collections, and copies them. */
    public Headquarters {
        Objects.requireNonNull(code, "code");
        branches = Set.copyOf(branches);
        shared = Map.copyOf(shared);
    }

    /**
     * Finds which of some branches the publication of this headquarters speaks for, at its edition and status. The headquarters
     * itself is covered where its publication is current, whatever is common to its branches.
     *
     * @param publication whether the publication of this headquarters is current on the day in question
     * @param toCheck the codes of the branches to check
     * @return the answer for each code, in the order given; what is undetermined is not covered until more is known
     * @throws IllegalArgumentException if the publication is not known to be that of this headquarters
     */
    public List<BranchCoverage> coverage(PublicationStanding publication, Collection<OdsCode> toCheck) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(toCheck, "toCheck");
        if (!code.equals(publication.published().odsCode())) {
            throw new IllegalArgumentException("publication is that of another organisation than " + code);
        }
        return toCheck.stream().map(branch -> coverage(publication, branch)).toList();
    }

    private BranchCoverage coverage(PublicationStanding publication, OdsCode branch) {
        List<Reason> failed = new ArrayList<>();
        List<Reason> unknown = new ArrayList<>();
        switch (publication.verdict()) {
            case NOT_CURRENT -> failed.addAll(publication.reasons());
            case UNDETERMINED -> unknown.addAll(publication.reasons());
            case CURRENT -> {}
        }
        boolean isHeadquarters = branch.equals(code);
        if (!isHeadquarters) {
            checkBranch(branch, failed, unknown);
        }
        if (!failed.isEmpty()) {
            return new BranchCoverage(branch, BranchCoverage.Verdict.NOT_COVERED, failed);
        }
        if (!unknown.isEmpty()) {
            return new BranchCoverage(branch, BranchCoverage.Verdict.UNDETERMINED, unknown);
        }
        Reason reason = isHeadquarters
                ? Reason.of(RegisterCodes.HEADQUARTERS_OWN, branch)
                : Reason.of(RegisterCodes.HEADQUARTERS_COVERED, code, branch);
        return new BranchCoverage(branch, BranchCoverage.Verdict.COVERED, List.of(reason));
    }

    private void checkBranch(OdsCode branch, List<Reason> failed, List<Reason> unknown) {
        if (!branches.contains(branch)) {
            failed.add(Reason.of(RegisterCodes.HEADQUARTERS_BRANCH_NOT_CHOSEN, branch, code));
        }
        for (SharedPractice practice : SharedPractice.values()) {
            Boolean common = shared.get(practice);
            if (common == null) {
                unknown.add(Reason.of(RegisterCodes.HEADQUARTERS_PRACTICE_UNKNOWN, practice));
            } else if (!common) {
                failed.add(Reason.of(RegisterCodes.HEADQUARTERS_PRACTICE_NOT_SHARED, practice));
            }
        }
    }
}
