package io.github.opendspt.scoring.code;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.FormRef;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import io.github.opendspt.model.code.Found;
import io.github.opendspt.model.code.Term;
import java.time.LocalDate;
import java.util.List;

/** The codes of plans and of their tables. {@link ScoringCodes#list()} holds them too. */
public final class PlanCodes {

    private static final CodeList LIST = ScoringCodes.LIST;

    // Why a row has its place.

    /** The official list may change the rest. */
    public static final Code IMPORT_FIRST = LIST.add(
            "plan.import-first", "the official list may change what else there is to do, so it comes first (rule A39)");

    /** An item takes long: item, weeks. */
    public static final Code LONG_LEAD = LIST.add(
            "plan.long-lead",
            "{0} takes about {1} weeks (our advice), so it comes early",
            EvidenceRef.class,
            Integer.class);

    /** Items that take long depend on an item: the items, the weeks of the longest. */
    public static final Code LONG_LEAD_AFTER = LIST.add(
            "plan.long-lead-after",
            "work that takes about {1} weeks (our advice) depends on it: {0}; so it comes early",
            List.class,
            Integer.class);

    /** Other items depend on an item. */
    public static final Code UNLOCKS = LIST.add(
            "plan.unlocks", "what other items ask depends on it: {0}; so it comes early (rule A37)", List.class);

    /** What an item asks for is known not to be in place. */
    public static final Code PUT_IN_PLACE =
            LIST.add("plan.put-in-place", "what it asks for is known not to be in place, so begin early");

    /** An item is met in part. */
    public static final Code FINISH = LIST.add("plan.finish", "it is met in part, so that there is less left to do");

    /** A fact is missing. */
    public static final Code FIND_OUT =
            LIST.add("plan.find-out", "a fact is missing, not work; finding it out may settle other items too");

    /** No certificate would help. */
    public static final Code ANSWER = LIST.add("plan.answer", "none of the certificates considered would exempt it");

    /** A certificate would exempt it: the schemes. */
    public static final Code DECIDE_FIRST = LIST.add(
            "plan.decide-first",
            "these certificates would exempt it: {0}; decide on them before working on the answer",
            List.class);

    /** An item depends on another that is open too. */
    public static final Code DEPENDS_ON =
            LIST.add("plan.depends-on", "it depends on {0}, which comes before it (rule A37)", EvidenceRef.class);

    /** An item is on the reduced list, and the type can publish that. */
    public static final Code REDUCED_LIST = LIST.add(
            "plan.reduced-list",
            "it is on the reduced list for Approaching Standards, which this organisation can publish (rule A16), so it"
                    + " comes early in its step");

    /** Certificates would exempt an item that has another step: the schemes. */
    public static final Code EXEMPTIBLE = LIST.add("plan.exemptible", "it would be exempt with: {0}", List.class);

    /** Whether certificates would exempt an item is not known: the schemes. */
    public static final Code MAY_BE_EXEMPTIBLE =
            LIST.add("plan.may-be-exemptible", "whether it would be exempt with these is not known: {0}", List.class);

    /** Nothing is open under an assertion. */
    public static final Code CONFIRM =
            LIST.add("plan.confirm", "confirmations come last; nothing is open under this one any more");

    /** Items are open under an assertion. */
    public static final Code CONFIRM_AFTER = LIST.add(
            "plan.confirm-after", "confirmations come last; under this one these are still open: {0}", List.class);

    // Owners and days.

    /** A day in the past: row, day, day of the plan. */
    public static final Code DUE_IN_THE_PAST = LIST.add(
            "plan.due-in-the-past",
            "{0} is due on {1}, before the day of the plan, {2}",
            FormRef.class,
            LocalDate.class,
            LocalDate.class);

    /** A day after the deadline: row, day, deadline. */
    public static final Code DUE_AFTER_DEADLINE = LIST.add(
            "plan.due-after-deadline",
            "{0} is due on {1}, after the deadline, {2}; late publications count only until the next edition opens"
                    + " (rule B3)",
            FormRef.class,
            LocalDate.class,
            LocalDate.class);

    /** A day before that of a row which comes first: row, day, the other row, its day. */
    public static final Code DUE_TOO_SOON = LIST.add(
            "plan.due-too-soon",
            "{0} is due on {1}, but {2}, which comes before it, on {3}",
            FormRef.class,
            LocalDate.class,
            FormRef.class,
            LocalDate.class);

    /** Rows without an owner: how many, of how many. */
    public static final Code NO_OWNER =
            LIST.add("plan.no-owner", "{0} of {1} rows have no owner yet", Integer.class, Integer.class);

    /** Rows without a day: how many, of how many. */
    public static final Code NO_DUE_DAY =
            LIST.add("plan.no-due-day", "{0} of {1} rows have no due day yet", Integer.class, Integer.class);

    /** No deadline is known. */
    public static final Code DEADLINE_UNKNOWN = LIST.add(
            "plan.deadline-unknown",
            "the deadline of {0} is not known, so that no day is held against it",
            Edition.class);

    // What does not fit in a table that people filled in.

    /** A table is too large: the most characters. */
    public static final Code CSV_TOO_LARGE = LIST.add(
            "plan-csv.too-large", "the table has more than {0} characters; nothing is taken from it", Integer.class);

    /** A table is empty. */
    public static final Code CSV_EMPTY = LIST.add("plan-csv.empty", "the table is empty; nothing is taken from it");

    /** A column occurs twice. */
    public static final Code CSV_COLUMN_TWICE = LIST.add(
            "plan-csv.column-twice", "the column {0} is there twice; nothing is taken from the table", String.class);

    /** A column is missing. */
    public static final Code CSV_COLUMN_MISSING = LIST.add(
            "plan-csv.column-missing",
            "the column {0} is missing; nothing is taken from the table. Cells may be separated by commas, semicolons or"
                    + " tabs",
            String.class);

    /** What follows is no CSV. */
    public static final Code CSV_SYNTAX = LIST.add(
            "plan-csv.syntax",
            "what follows this row cannot be split into cells, as if a quoted cell were not closed or had text behind its"
                    + " closing quote; nothing is taken from there on");

    /** A row ends too early. */
    public static final Code CSV_ROW_ENDS =
            LIST.add("plan-csv.row-ends", "the row ends before the column {0}; it is not taken", String.class);

    /** A row has more cells than columns. */
    public static final Code CSV_CELLS_BEYOND = LIST.add(
            "plan-csv.cells-beyond",
            "there is something beyond the last column, so that cells may have moved; the row is not taken");

    /** Not a kind of row. */
    public static final Code CSV_KIND = LIST.add(
            "plan-csv.kind",
            "found {0}; expected evidence, undetermined, confirmation or requirements; the row is not taken",
            Found.class);

    /** Not a ref. */
    public static final Code CSV_REF = LIST.add(
            "plan-csv.ref", "found {0}; expected a ref such as 1.3.13 or 1.3; the row is not taken", Found.class);

    /** Not a step of the CAF-aligned track: the column. */
    public static final Code CSV_STEP = LIST.add(
            "plan-csv.step",
            "the cell in the column {0} is none of raise, comply, state and look-up; the row is not taken",
            Term.class);

    /** Not an outcome: the column, the edition. */
    public static final Code CSV_OUTCOME = LIST.add(
            "plan-csv.outcome",
            "the cell in the column {0} is not the ref of an outcome of {1}, such as B2.a; the row is not taken",
            Term.class,
            Edition.class);

    /** A row of something that is not asked: its kind. */
    public static final Code CSV_NOT_ASKED = LIST.add(
            "plan-csv.not-asked",
            "the requirements of this plan do not ask for {0} ({1}); the row is not taken",
            FormRef.class,
            Term.class);

    /** A row occurs twice in one table: the ref, the line of the first. */
    public static final Code CSV_DUPLICATE =
            LIST.add("plan-csv.duplicate", "this row is on line {0} already; that one is taken", Integer.class);

    /** Two tables differ in one cell: the column. */
    public static final Code CSV_TABLES_DIFFER = LIST.add(
            "plan-csv.tables-differ",
            "an earlier table has something else in the column {0} of this row; that is kept",
            String.class);

    /** A text is too long or broken: the column, the most characters. */
    public static final Code CSV_TEXT = LIST.add(
            "plan-csv.text",
            "found a text in the column {0} that is longer than {1} characters or broken; what the plan has is kept",
            String.class,
            Integer.class);

    /** Not a day: the column. */
    public static final Code CSV_DAY = LIST.add(
            "plan-csv.day",
            "found {1} in the column {0}; expected a day such as 2026-06-30 or 30/06/2026; what the plan has is kept",
            String.class,
            Found.class);

    /** A day that is later than that of the plan: the column, the day, the day of the plan. */
    public static final Code CSV_DAY_LATER = LIST.add(
            "plan-csv.day-later",
            "the column {0} has {1}, which is after the day of the plan, {2}; what the plan has is kept",
            String.class,
            LocalDate.class,
            LocalDate.class);

    /** The gap is another than when the table was made. */
    public static final Code CSV_GAP_CHANGED = LIST.add(
            "plan-csv.gap-changed",
            "what {0} lacks is now something else than in the table; see whether owner, day and action still suit",
            FormRef.class);

    /** A row is marked as done, and the assessment does not show it. */
    public static final Code CSV_NOT_DONE = LIST.add(
            "plan-csv.not-done",
            "this row is marked as done on {0}, and the assessment does not show it; complete it there",
            LocalDate.class);

    /** A table has more that did not fit than is listed: how many more. */
    public static final Code CSV_MORE = LIST.add(
            "plan-csv.more",
            "{0} more things of this table that did not fit are not listed; correct the first ones and take it again",
            Integer.class);

    /** There are more columns of people's own than are kept: how many are, and how many are not. */
    public static final Code CSV_OWN_COLUMNS = LIST.add(
            "plan-csv.own-columns",
            "only the first {0} columns of your own are kept; {1} more are not",
            Integer.class,
            Integer.class);

    private PlanCodes() {}

    /** Has this class initialised, so that the list holds its codes. */
    static void load() {}
}
