package io.github.opendspt.scoring.rollover;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes assessments from one requirement set to another: to the next edition, to another category where an organisation has
 * grown, or to a revision of the same edition (rule A36).
 *
 * <p>An answer is carried where the item asks the same: under the same ref, or under another that a {@link Renumbering} names
 * for exactly these editions and this category; with the same title, whatever the case and the spacing; with no other kind of
 * answer, as far as both are known; with the same dated clause (rule A38); and not marked by the later edition as reworded or,
 * within one category, as new. Where one of these fails the item is reworded and its answer is to be given again: an answer
 * that is not known to answer what is asked never passes. Titles are this project's own words, and those of two categories were
 * written apart, so that between categories little is carried and much is handed over for review.
 *
 * <p>Besides:
 *
 * <ul>
 *   <li>confirmations are cleared (rule B4), certificates are kept, and the improvement plan, which belongs to its edition, is
 *       dropped;
 *   <li>the previous status is the one that the host gives;
 *   <li>the category is stated where it was, and where organisation type and edition would not decide the same one;
 *   <li>an answer whose ref neither set holds is kept; one whose ref only the later set holds is not carried, since what it
 *       answered is not known, and is a finding.
 * </ul>
 *
 * <p>To the same requirement set, that makes an assessment which is the same but for confirmations, improvement plan and
 * previous status. Immutable and thread-safe.
 */
public final class Rollover {

    private final RequirementSet from;
    private final RequirementSet to;
    private final List<Renumbering> renumberings;

    private Rollover(RequirementSet from, RequirementSet to, List<Renumbering> renumberings) {
        this.from = from;
        this.to = to;
        this.renumberings = List.copyOf(renumberings);
    }

    /**
     * Makes a rollover that knows the {@linkplain Renumbering#bundled() bundled} renumberings.
     *
     * @param from the requirement set that assessments were judged by
     * @param to the requirement set that they are to be judged by
     * @return the rollover
     * @throws IllegalArgumentException if the second is of an earlier edition than the first
     */
    public static Rollover of(RequirementSet from, RequirementSet to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.edition().compareTo(from.edition()) < 0) {
            throw new IllegalArgumentException(
                    "to: it is of edition " + to.edition() + ", which is before " + from.edition());
        }
        return new Rollover(from, to, Renumbering.bundled());
    }

    /**
     * A rollover like this one that knows a renumbering of the host's, in place of any other of the same editions and category.
     *
     * @param renumbering the renumbering; one of other editions or another category is of no effect
     * @return the rollover
     */
    public Rollover with(Renumbering renumbering) {
        Objects.requireNonNull(renumbering, "renumbering");
        List<Renumbering> more = new ArrayList<>();
        more.add(renumbering);
        more.addAll(renumberings);
        return new Rollover(from, to, more);
    }

    /**
     * Takes an assessment over.
     *
     * @param assessment the assessment, of the edition of the first set and either of its category or without one
     * @param previousStatus the status of the last publication; of a {@link io.github.opendspt.model.Status} it is the one of
     *     the same token, and {@link PreviousStatus#NONE} if there was none
     * @return the new assessment, what is to be looked at, and a report
     * @throws IllegalArgumentException if the assessment states another edition or category than that of the first set
     */
    public RolledOver roll(Assessment assessment, PreviousStatus previousStatus) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(previousStatus, "previousStatus");
        if (!assessment.edition().equals(from.edition())) {
            throw new IllegalArgumentException("assessment: it is of edition " + assessment.edition()
                    + ", the requirements are of " + from.edition());
        }
        if (assessment.category() != null && !assessment.category().equals(from.category())) {
            throw new IllegalArgumentException("assessment: it is of category " + assessment.category()
                    + ", the requirements are of " + from.category());
        }
        return new Rolling(from, to, renumbering(), assessment, previousStatus).roll();
    }

    private Optional<Renumbering> renumbering() {
        return renumberings.stream().filter(one -> one.isBetween(from, to)).findFirst();
    }

    /** {@return the two requirement sets} */
    @Override
    public String toString() {
        return "Rollover[" + from + " to " + to + "]";
    }
}
