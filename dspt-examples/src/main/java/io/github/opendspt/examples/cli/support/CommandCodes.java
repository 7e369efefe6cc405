package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.code.CodeList;
import java.util.List;

/** What the command line itself reports of files and inputs; what is in a document is reported by the SDK. */
public final class CommandCodes {

    private static final CodeList LIST = CodeList.of("dspt-examples");

    /** There is no file of this name. */
    public static final Code FILE_NOT_FOUND = LIST.add("file.not-found", "there is no such file");

    /** A folder where a file is expected. */
    public static final Code FILE_IS_DIRECTORY = LIST.add("file.is-directory", "this is a folder; name a file");

    /** No folder where one is expected. */
    public static final Code FILE_NOT_DIRECTORY = LIST.add("file.not-directory", "there is no such folder");

    /** The system refuses to write a file, with its own reason. */
    public static final Code FILE_NOT_WRITTEN = LIST.add("file.not-written", "it cannot be written: {0}", String.class);

    /** There is no folder that could hold a file of this name. */
    public static final Code FILE_NO_FOLDER =
            LIST.add("file.no-folder", "there can be no file of this name; is there such a folder?");

    /** A result would be written over an input of the same command. */
    public static final Code FILE_IS_INPUT =
            LIST.add("file.is-input", "the command reads this file, so it does not write over it; name another file");

    /** A JSON document would be written to a spreadsheet. */
    public static final Code FILE_IS_SHEET = LIST.add(
            "file.is-sheet",
            "a JSON document is not written over a spreadsheet; name a file that ends in .json with --out");

    /** A new document would be written over a file that is there. */
    public static final Code FILE_EXISTS = LIST.add("file.exists", "there is such a file already; name another");

    /** A table would be written over one whose rows could not all be taken. */
    public static final Code TABLE_NOT_TAKEN = LIST.add(
            "file.rows-not-taken",
            "some rows of this table could not be taken, so it is not written over; fix them or name another file");

    /** An assessment of another organisation than the one that was asked about: its code, the code that was asked about. */
    public static final Code ASSESSMENT_OF_ANOTHER =
            LIST.add("assessment.of-another", "it is of {0}, and {1} was asked about", OdsCode.class, OdsCode.class);

    /** The expected levels that were given are of another edition than the assessment. */
    public static final Code PROFILE_OF_OTHER_EDITION = LIST.add(
            "profile.of-other-edition",
            "these levels are of {0}, and the assessment is of {1}; name a profile of its edition, or none",
            Edition.class,
            Edition.class);

    /** An assessment would be written as a table, which has no room for all of it. */
    public static final Code TABLE_HOLDS_ANSWERS = LIST.add(
            "sheet.table-holds-answers",
            "a .csv table holds answers alone, and an assessment has more; name a file that ends in .xlsx or .json with --out");

    /** A sheet would be written anew, and what was not read of it would be lost. */
    public static final Code SHEET_WOULD_BE_CUT = LIST.add(
            "sheet.would-be-cut",
            "what is said above of this sheet would be lost if it were changed in place; name a new file with --out");

    /** {@code --catalogue} was given without a name, as a script does where a variable is empty. */
    public static final Code CATALOGUE_NOT_NAMED = LIST.add("catalogue.not-named", "no folder is named");

    /** The folder of {@code --catalogue} holds no requirement set. */
    public static final Code CATALOGUE_EMPTY =
            LIST.add("catalogue.empty", "it holds no requirement set, a file *.json");

    /** A table that is neither UTF-8 nor Windows-1252. */
    public static final Code TEXT_NOT_UTF8 =
            LIST.add("text.not-utf-8", "it is not UTF-8; save the table as 'CSV UTF-8'");

    /** A table that Excel saved as plain CSV. */
    public static final Code TEXT_WINDOWS_1252 = LIST.add(
            "text.windows-1252",
            "the table is not UTF-8 and was read as Windows-1252, which Excel saves as plain CSV; check names with"
                    + " accents");

    /** Two requirement sets of one's own give an edition two deadlines. */
    public static final Code DEADLINE_CONTRADICTORY = LIST.add(
            "deadline.contradictory",
            "its deadline of {0} differs from that in {1}; correct one of them",
            Edition.class,
            String.class);

    /** A file that checks of the register would be added to is no log of such checks. */
    public static final Code NOT_A_LOG =
            LIST.add("register.not-a-log", "this is not a log of checks, so nothing is added to it; name another file");

    /** A rule of reliance that is neither bundled nor a file. */
    public static final Code NO_SUCH_RULE = LIST.add(
            "reliance.no-such-rule",
            "there is no bundled rule and no file of this name; the bundled one is {0}",
            String.class);

    /** Newline-delimited input without a single assessment. */
    public static final Code NO_ASSESSMENT = LIST.add("assessment.none", "the input holds no assessment");

    /** An assessment on the form that the command does not take: the document that it needs, and the one that it got. */
    public static final Code ASSESSMENT_OF_OTHER_FORM = LIST.add(
            "assessment.of-other-form",
            "this command takes a document of the format {0}, and this is of {1}",
            String.class,
            String.class);

    /** A folder holds no file in which assessments may be. */
    public static final Code FOLDER_WITHOUT_ASSESSMENTS = LIST.add(
            "folder.without-assessments",
            "this folder holds no assessment, a file *.json, *.xlsx, *.ndjson or *.jsonl");

    /** The ending of a name does not say which kind of table to write. */
    public static final Code TABLE_KIND_UNKNOWN = LIST.add(
            "table.kind-unknown", "name a file that ends in .csv, .html or .json, or - for CSV on standard output");

    /** A plan is of another organisation, edition or category than the assessment. */
    public static final Code PLAN_OF_ANOTHER =
            LIST.add("plan.of-another", "this plan does not belong to the assessment: {0}", String.class);

    /** A rule of a tool that the table of rules does not name: its id, and how many records it has. */
    public static final Code EVIDENCE_NOT_MAPPED = LIST.add(
            "evidence.not-mapped", "the table of rules does not name {0}; records: {1}", String.class, Integer.class);

    /** More rules than are listed that the table of rules does not name: how many records they have. */
    public static final Code EVIDENCE_NOT_MAPPED_MORE = LIST.add(
            "evidence.not-mapped-more", "the table of rules does not name further rules; records: {0}", Integer.class);

    /** Evidence for refs that the form of the assessment does not have. */
    public static final Code EVIDENCE_OF_OTHER_FORM = LIST.add(
            "evidence.of-other-form", "this form of assessment has no {0}; that evidence was not added", List.class);

    /** More evidence for items than a document may hold. */
    public static final Code EVIDENCE_TOO_MUCH = LIST.add(
            "evidence.too-much",
            "as much evidence as a document may hold, so that the rest was not added: {0}",
            List.class);

    /** The folder of {@code --kit} holds no conformance kit, or one with a case that cannot be run. */
    public static final Code KIT_BROKEN =
            LIST.add("kit.broken", "this is not a kit that can be run: {0}", String.class);

    /** A message that is not of the protocol of the conformance kit. */
    public static final Code NOT_PROTOCOL =
            LIST.add("kit.not-protocol", "this message is not of the protocol dspt-conformance/1: {0}", String.class);

    private CommandCodes() {}

    /**
     * Every code of the command line.
     *
     * @return the list
     */
    public static CodeList list() {
        return LIST;
    }
}
