package io.github.opendspt.scoring.code;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.AnswerKind;
import java.time.LocalDate;
import java.util.List;

/** The codes of rollovers. {@link ScoringCodes#list()} holds them too. */
public final class RolloverCodes {

    /** An item asks the same. */
    public static final Code SAME = ScoringCodes.LIST.add("rollover.same", "it asks the same");

    /** Only the guidance of an item changed. */
    public static final Code GUIDANCE =
            ScoringCodes.LIST.add("rollover.guidance", "it asks the same; only the guidance changed");

    /** The wording of an item comes from another source than before. */
    public static final Code CHECK_WORDING = ScoringCodes.LIST.add(
            "rollover.check-wording",
            "its wording comes from another source than before and cannot be compared; check the wording");

    /** The wording of carried items could not be compared: how many, and which. */
    public static final Code WORDING_TO_CHECK = ScoringCodes.LIST.add(
            "rollover.wording-to-check",
            "the wording of {0} items comes from another source than before and could not be compared; their answers are carried, check the wording of {1}",
            Integer.class,
            List.class);

    /** The wording of an item changed. */
    public static final Code TITLE = ScoringCodes.LIST.add("rollover.title", "its wording changed");

    /** An item takes another kind of answer. */
    public static final Code ANSWER_KIND = ScoringCodes.LIST.add(
            "rollover.answer-kind",
            "it took an answer of the kind {0} and takes one of the kind {1}",
            AnswerKind.class,
            AnswerKind.class);

    /** A dated clause is new or has another day. */
    public static final Code NOT_BEFORE =
            ScoringCodes.LIST.add("rollover.not-before", "its date must be {0} or later (rule A38)", LocalDate.class);

    /** A dated clause is no longer known. */
    public static final Code NOT_BEFORE_GONE = ScoringCodes.LIST.add(
            "rollover.not-before-gone",
            "it has no day before which a date does not count; it was {0}",
            LocalDate.class);

    /** A renumbering is not well founded. */
    public static final Code INFERRED = ScoringCodes.LIST.add(
            "rollover.inferred", "that {0} has become {1} is not well founded", EvidenceRef.class, EvidenceRef.class);

    /** The source marks an item as reworded. */
    public static final Code MARKED_REWORDED =
            ScoringCodes.LIST.add("rollover.marked-reworded", "the source marks it as reworded in {0}", Edition.class);

    /** The source marks an item as new. */
    public static final Code MARKED_NEW =
            ScoringCodes.LIST.add("rollover.marked-new", "the source marks it as new in {0}", Edition.class);

    /** A ref asks something else in another category. */
    public static final Code OTHER_QUESTION = ScoringCodes.LIST.add(
            "rollover.other-question",
            "{0} is known to ask something else in category {1} than in category {2}",
            EvidenceRef.class,
            Category.class,
            Category.class);

    /** An item was not asked before. */
    public static final Code NEW = ScoringCodes.LIST.add(
            "rollover.new",
            "nothing like it is known to be asked of category {0} in {1}",
            Category.class,
            Edition.class);

    /** An item is not asked any more. */
    public static final Code REMOVED = ScoringCodes.LIST.add(
            "rollover.removed",
            "nothing is known to have come in its place for category {0} in {1}",
            Category.class,
            Edition.class);

    /** An item has another ref. */
    public static final Code RENUMBERED =
            ScoringCodes.LIST.add("rollover.renumbered", "{0} is {1} now", EvidenceRef.class, EvidenceRef.class);

    /** An answer is of a ref that only the later set holds. */
    public static final Code UNKNOWN_REF = ScoringCodes.LIST.add(
            "rollover.unknown-ref",
            "{0} is answered but was not asked of category {1} in {2}, so it is not known what it answers; it is kept as a draft",
            EvidenceRef.class,
            Category.class,
            Edition.class);

    /** An answer could not be kept as a draft. */
    public static final Code DRAFT_LOST = ScoringCodes.LIST.add(
            "rollover.draft-lost",
            "the answer to {0} of {1} is not in the new document, since a draft of another item is kept under that ref",
            EvidenceRef.class,
            Edition.class);

    /** An improvement plan belongs to its edition. */
    public static final Code PLAN_DROPPED = ScoringCodes.LIST.add(
            "rollover.plan-dropped", "the improvement plan belongs to {0} and is not taken over", Edition.class);

    /** A publication belongs to its edition. */
    public static final Code PUBLICATION_DROPPED = ScoringCodes.LIST.add(
            "rollover.publication-dropped",
            "the publication belongs to {0} and is not taken over; its status, {1}, is the previous status",
            Edition.class,
            Status.class);

    /** One of the two sets is provisional. */
    public static final Code PROVISIONAL = ScoringCodes.LIST.add(
            "rollover.provisional",
            "the requirements of category {0} in {1} are provisional, so an item may seem new or removed that is not",
            Category.class,
            Edition.class);

    /** One of the two sets is projected (rule A40). */
    public static final Code PROJECTED = ScoringCodes.LIST.add(
            "rollover.projected",
            "the requirements of category {0} in {1} are projected from the edition before, so what changed is not known",
            Category.class,
            Edition.class);

    private RolloverCodes() {}

    /** Has the codes listed, which happens when this class is initialised. */
    static void load() {}
}
