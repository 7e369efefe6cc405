package io.github.opendspt.workbook.layout;

import io.github.opendspt.workbook.cells.CellName;
import io.github.opendspt.workbook.cells.CellText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of a sheet: where each is, and its columns in the order in which they are written. */
public enum SheetTable {
    ANSWERS(
            "Answers",
            SheetColumn.given("standard", "Standard", 11),
            SheetColumn.given("assertion", "Assertion", 26),
            SheetColumn.text("ref", "Ref", 8, "Evidence ref", "Reference", "Item")
                    .asGiven(),
            SheetColumn.given("title", "What is asked", 36, "Title", "Question"),
            SheetColumn.given("look-for", "What to look for", 36),
            SheetColumn.given("mandatory", "Mandatory", 12),
            SheetColumn.given("exempt-by", "Exempt by", 15),
            SheetColumn.given("kind", "Kind of answer", 13.5),
            SheetColumn.text("answer", "Answer", 30, "Our answer", "Response"),
            SheetColumn.text("comment", "Comment", 30, "Comments", "Remark"),
            SheetColumn.text("link", "Document or link", 26, "Link", "Document"),
            SheetColumn.text("owner", "Owner", 16),
            SheetColumn.day("review-by", "Review by"),
            SheetColumn.day("recorded-on", "Recorded on", "Answered on"),
            SheetColumn.choice("not-applicable", "Not applicable", 12, Choices.YES_NO, "N/A"),
            SheetColumn.given("state", "State", 13)),
    CONFIRMATIONS(
            "Confirmations",
            SheetColumn.text("ref", "Assertion", 11, "Ref").asGiven(),
            SheetColumn.given("title", "What is confirmed", 60, "Title"),
            SheetColumn.text("by", "Confirmed by", 30, "By"),
            SheetColumn.day("on", "Confirmed on", "On")),
    CERTIFICATES(
            "Certificates",
            SheetColumn.choice("scheme", "Scheme", 24, Choices.SCHEME, "Certificate"),
            SheetColumn.text("number", "Number", 20),
            SheetColumn.day("issued-on", "Issued on", "Issued"),
            SheetColumn.day("expires-on", "Expires on", "Expires"),
            SheetColumn.choice("scope", "Covers", 28, Choices.SCOPE, "Scope"),
            SheetColumn.choice("version", "ISO version", 12, Choices.ISO_VERSION, "Version"),
            SheetColumn.text("accreditation", "Accredited by", 18, "Accreditation"),
            SheetColumn.text("holder", "Holder, if another", 28, "Holder"),
            SheetColumn.choice("status", "Status", 13, Choices.CERTIFICATE_STATUS)),
    EVIDENCE(
            "Evidence",
            SheetColumn.text("ref", "Ref", 8, "Evidence ref", "Reference", "Item"),
            SheetColumn.text("title", "What was seen", 36, "Title"),
            SheetColumn.choice("kind", "Kind", 14, Choices.EVIDENCE_KIND),
            SheetColumn.day("observed-on", "Seen on", "Observed on"),
            SheetColumn.day("valid-until", "Current until", "Valid until"),
            SheetColumn.choice("says", "It says", 13, Choices.EVIDENCE_SAYS, "Says"),
            SheetColumn.text("uri", "Document or link", 30, "Link"),
            SheetColumn.text("source", "Comes from", 22, "Source"),
            SheetColumn.text("cannot-see", "It cannot show", 28, "Cannot see"),
            SheetColumn.token("collected-at", "Collected at", 23),
            SheetColumn.token("digest", "Digest", 14)),
    DOCUMENTS(
            "Further documents",
            SheetColumn.text("ref", "Ref", 8, "Evidence ref", "Reference", "Item"),
            SheetColumn.choice("draft", "Of a draft", 11, Choices.YES_NO),
            SheetColumn.text("name", "Document", 50, "Name"),
            SheetColumn.text("uri", "Where it is kept", 60, "Link")),
    DRAFTS(
            "Drafts",
            SheetColumn.text("ref", "Ref", 8, "Evidence ref", "Reference", "Item"),
            SheetColumn.choice("kind", "Kind of answer", 13, Choices.ANSWER_KIND),
            SheetColumn.text("answer", "Answer", 32),
            SheetColumn.text("comment", "Comment", 30),
            SheetColumn.text("link", "Document or link", 26),
            SheetColumn.text("owner", "Owner", 16),
            SheetColumn.day("review-by", "Review by"),
            SheetColumn.day("recorded-on", "Recorded on"),
            SheetColumn.choice("not-applicable", "Not applicable", 12, Choices.YES_NO),
            SheetColumn.text("why", "Why it is a draft", 40)),
    SITES("Sites", SheetColumn.text("ods-code", "ODS code", 14), SheetColumn.text("name", "Name", 60)),
    PLAN(
            "Plan",
            SheetColumn.given("priority", "Order", 8),
            SheetColumn.given("ref", "Ref", 8),
            SheetColumn.given("title", "What is asked", 40),
            SheetColumn.given("gap", "Why it is outstanding", 44),
            SheetColumn.given("action", "What to do", 44),
            SheetColumn.given("owner", "Owner", 18),
            SheetColumn.given("due", "Due", 13));

    /** How the name of a column begins in the hidden row. */
    public static final String MARK = "dspt:";

    private final String sheet;
    private final List<SheetColumn> columns;
    /** How the marks of its columns begin. */
    private final String marks;
    /** The keys of the columns by their headings, folded, and by what else they are called. */
    private final Map<String, String> byHeading = new HashMap<>();

    private final Map<String, String> byOtherName = new HashMap<>();

    SheetTable(String sheet, SheetColumn... columns) {
        this.sheet = sheet;
        this.marks = MARK + name().toLowerCase(Locale.ROOT) + ".";
        this.columns = List.of(columns);
        for (SheetColumn column : columns) {
            byHeading.put(CellText.fold(column.heading()), column.key());
            column.also().forEach(name -> byOtherName.put(CellText.fold(name), column.key()));
        }
    }

    /** The name of its sheet. */
    public String sheet() {
        return sheet;
    }

    public List<SheetColumn> columns() {
        return columns;
    }

    /** What is written above the heading of a column, in a hidden row, so that it is known by whatever heading. */
    public String mark(SheetColumn column) {
        return marks + column.key();
    }

    /** The key of the column that a mark names; {@code null} if it names none of this table. */
    public @Nullable String marked(String mark) {
        if (mark.startsWith(marks)) {
            for (SheetColumn column : columns) {
                if (mark.length() == marks.length() + column.key().length() && mark.endsWith(column.key())) {
                    return column.key();
                }
            }
        }
        return null;
    }

    /** The key of the column with a folded heading, as it is written or another that it is known by; {@code null} if none has it. */
    public @Nullable String headed(String folded, boolean asWritten) {
        return (asWritten ? byHeading : byOtherName).get(folded);
    }

    /** Where a column is written. */
    public int place(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(this + " has no column " + key);
    }

    public SheetColumn column(String key) {
        return columns.get(place(key));
    }

    /** The letters of a column as it is written. */
    public String letters(String key) {
        return CellName.letters(place(key));
    }
}
