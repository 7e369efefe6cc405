package io.github.opendspt.scoring.rollover;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.rollover.Renumbering.Renumbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes assessments from one requirement set to another: to the next edition, to another category where an organisation has
 * grown, or to a revision of the same edition (rule A36).
 *
 * <p>An answer is carried where the item goes on under the same ref, or under another that a {@link Renumbering} names for
 * exactly these editions and this category, or that is known for a change of category, unless something says that it asks
 * something else:
 *
 * <ul>
 *   <li>the note of the later source: reworded, or new within one category. Where it says that only the guidance changed, the
 *       answer is carried;
 *   <li>where there is no note, other words, whatever the case and the spacing, if both come from one source or both from
 *       official workbooks. Words of different sources differ even where nothing changed: then the answer is carried, and a
 *       finding names the items whose wording is to be checked;
 *   <li>another kind of answer, as far as both are known, or a new dated clause (rule A38);
 *   <li>between categories, a ref that is known to ask something else there (rule A35, section H).
 * </ul>
 *
 * <p>What is not carried is kept in the {@linkplain Assessment#drafts() drafts} of the new assessment, with the reason: a draft
 * never counts.
 *
 * <p>Confirmations are cleared (rule B4). Improvement plan and publication belong to their edition: in another one they are
 * dropped, and the status of the publication becomes the previous status, where the host names none. The category is stated
 * where it was, and where organisation type and edition would not decide the same one. Certificates, evidence, sites and an
 * answer whose ref neither set holds are kept.
 *
 * <p>To the same edition and category, only the confirmations are cleared. Immutable and thread-safe.
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
     * Takes an assessment over. The previous status is that of its publication; within an edition it stays as it is, and else
     * it is not known.
     *
     * @param assessment the assessment, of the edition of the first set and either of its category or without one
     * @return the new assessment, what is to be looked at, and a report
     * @throws IllegalArgumentException if the assessment states another edition or category than that of the first set
     */
    public RolledOver roll(Assessment assessment) {
        return rollAs(assessment, null);
    }

    /**
     * Takes an assessment over and names the status of the last publication.
     *
     * @param assessment the assessment, of the edition of the first set and either of its category or without one
     * @param previousStatus the status of the last publication; of a {@link io.github.opendspt.model.Status} it is the one of
     *     the same token, and {@link PreviousStatus#NONE} if there was none
     * @return the new assessment, what is to be looked at, and a report
     * @throws IllegalArgumentException if the assessment states another edition or category than that of the first set
     */
    public RolledOver roll(Assessment assessment, PreviousStatus previousStatus) {
        return rollAs(assessment, Objects.requireNonNull(previousStatus, "previousStatus"));
    }

    private RolledOver rollAs(Assessment assessment, @Nullable PreviousStatus previousStatus) {
        Objects.requireNonNull(assessment, "assessment");
        if (!assessment.edition().equals(from.edition())) {
            throw new IllegalArgumentException("assessment: it is of edition " + assessment.edition()
                    + ", the requirements are of " + from.edition());
        }
        if (assessment.category() != null && !assessment.category().equals(from.category())) {
            throw new IllegalArgumentException("assessment: it is of category " + assessment.category()
                    + ", the requirements are of " + from.category());
        }
        return new Rolling(from, to, moves(), assessment, previousStatus).roll();
    }

    private List<Renumbered> moves() {
        return from.category().equals(to.category())
                ? renumberings.stream()
                        .filter(one -> one.isBetween(from, to))
                        .findFirst()
                        .map(Renumbering::items)
                        .orElse(List.of())
                : CategoryChanges.BUNDLED.moves(from.category(), to.category());
    }

    /** {@return the two requirement sets} */
    @Override
    public String toString() {
        return "Rollover[" + from + " to " + to + "]";
    }
}
