package io.github.opendspt.scoring.audit;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import java.time.LocalDate;
import java.util.List;

/** The codes of audits: what is not known of a scope, and the tests that workpapers suggest (rule J5, our advice). */
public final class AuditCodes {

    private static final CodeList LIST = CodeList.of("dspt-scoring");

    /** Nothing is known of a scope. */
    public static final Code SCOPE_UNKNOWN = LIST.add(
            "audit.scope-unknown",
            "what an audit of {0} has to look at in {1} is not known",
            OrganisationType.class,
            Edition.class);

    /** A list does not say whom it is for. */
    public static final Code SCOPE_TYPES_UNSAID = LIST.add(
            "audit.types-unsaid",
            "the list of {0} is of the assertion form; whether it is for {1} is not known",
            Edition.class,
            OrganisationType.class);

    /** Some of a list is only likely. */
    public static final Code SCOPE_LIKELY =
            LIST.add("audit.likely", "on an earlier list, and not known to be on the latest: {0}", List.class);

    /** A list is for another category. */
    public static final Code SCOPE_CATEGORY = LIST.add(
            "audit.other-category",
            "the list is for category {0}; what an audit of category {1} has to look at is not known",
            Category.class,
            Category.class);

    /** Of a list with a stated length only some is known. */
    public static final Code SCOPE_REFS_MISSING = LIST.add(
            "audit.refs-missing", "{0} of the {1} on the list are known for certain", Integer.class, Integer.class);

    /** Of a list only the beginning is known. */
    public static final Code SCOPE_BREAKS_OFF =
            LIST.add("audit.breaks-off", "{0} on the list are known, and it goes on", Integer.class);

    /** More or fewer were chosen than are to be. */
    public static final Code CHOICE_COUNT = LIST.add(
            "audit.choice-count",
            "the organisation chooses {0}, and {1} of them are named",
            Integer.class,
            Integer.class);

    /** What is in scope is not in the requirements that are held. */
    public static final Code REF_NOT_HELD = LIST.add(
            "audit.ref-not-held",
            "{0} is not in the requirements of {1}; it has no workpaper",
            Ref.class,
            Edition.class);

    /** Read what was answered. */
    public static final Code TEST_READ = LIST.add(
            "audit-test.read",
            "read the answers to {0}, and see that what they name is there and is in use",
            List.class);

    /** An item without evidence. */
    public static final Code TEST_ASK =
            LIST.add("audit-test.ask", "ask for evidence for {0}: none is recorded", List.class);

    /** Evidence with a digest. */
    public static final Code TEST_DIGEST =
            LIST.add("audit-test.digest", "compare the evidence for {0} with its digests", List.class);

    /** Evidence without a digest. */
    public static final Code TEST_SEE =
            LIST.add("audit-test.see", "see the evidence for {0} at its place: it has no digest", List.class);

    /** Evidence that contradicts or is out of date. */
    public static final Code TEST_DOUBT = LIST.add(
            "audit-test.doubt",
            "find out what became of the evidence for {0} that contradicts or is out of date",
            List.class);

    /** Items that are exempt. */
    public static final Code TEST_EXEMPT = LIST.add(
            "audit-test.exempt",
            "see the certificates that exempt {0}, their scope and their days; no more is needed",
            List.class);

    /** A confirmation. */
    public static final Code TEST_CONFIRMED = LIST.add(
            "audit-test.confirmed",
            "ask who confirmed {0} on {1} by what they did so",
            AssertionRef.class,
            LocalDate.class);

    /** An assertion that is not confirmed. */
    public static final Code TEST_NOT_CONFIRMED =
            LIST.add("audit-test.not-confirmed", "{0} is not confirmed; ask why", AssertionRef.class);

    /** A level of an outcome. */
    public static final Code TEST_LEVEL = LIST.add(
            "audit-test.level",
            "go through every statement of the level {0} of {1}, and note what you saw for each",
            AchievementLevel.class,
            CafOutcomeRef.class);

    /** The explanation of an outcome. */
    public static final Code TEST_EXPLANATION = LIST.add(
            "audit-test.explanation",
            "read the explanation of {0}, and see that what it names is there and is in use",
            CafOutcomeRef.class);

    /** An outcome without an explanation. */
    public static final Code TEST_NO_EXPLANATION =
            LIST.add("audit-test.no-explanation", "ask for the explanation of {0}: none is given", CafOutcomeRef.class);

    /** No direct care (rule J4). */
    public static final Code TEST_NO_DIRECT_CARE = LIST.add(
            "audit-test.no-direct-care",
            "where you accept that the body gives no direct care, stop here: what is stated for {0} is kept",
            Ref.class);

    /** Rows of a population. */
    public static final Code TEST_SAMPLE =
            LIST.add("audit-test.sample", "look at the rows of the sample that is drawn for {0}", Ref.class);

    /** An item that is not complete. */
    public static final Code TEST_INCOMPLETE =
            LIST.add("audit-test.incomplete", "not complete, so that there is nothing to test yet: {0}", List.class);

    private AuditCodes() {}

    /**
     * Lists every code of the package.
     *
     * @return the list, always the same
     */
    public static CodeList list() {
        return LIST;
    }
}
