package io.github.opendspt.workbook;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.workbook.cells.ShownCell;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The assertion that the rows belong to, row by row from the top: what is filled in once holds until something else is.
 * Used by one thread only.
 */
final class AssertionGroup {

    private static final Pattern LEADING_REF = Pattern.compile(
            "(?:assertion )?([1-9][0-9]?\\.[1-9][0-9]?)(?![0-9.]*[0-9])[ .:)\u2013\u2014-]*(.*)",
            Pattern.CASE_INSENSITIVE);

    private @Nullable AssertionRef ref;
    private @Nullable String title;
    private boolean mayHaveLostZero;
    private String place = "";

    /** Takes the cells of the next row: that of the ref, where it has a column, and that of the words. */
    void next(ShownCell refCell, ShownCell wordsCell, String placeOfRef, String placeOfWords) {
        String words = wordsCell.text();
        AssertionRef found = null;
        boolean number = false;
        Matcher leading = LEADING_REF.matcher(words);
        if (leading.matches()) {
            found = AssertionRef.parse(leading.group(1));
            words = leading.group(2);
            number = wordsCell.kind() == ShownCell.Kind.NUMBER;
            placeAt(placeOfWords, found);
        }
        leading = LEADING_REF.matcher(refCell.text());
        if (leading.matches()) {
            found = AssertionRef.parse(leading.group(1));
            number = refCell.kind() == ShownCell.Kind.NUMBER;
            placeAt(placeOfRef, found);
        }
        if (found != null) {
            if (!found.equals(ref)) {
                title = null;
            }
            ref = found;
            mayHaveLostZero = number;
        } else if (!words.isEmpty() && !words.equals(title)) {
            // Words without a ref begin an assertion, whose ref is that of its first item.
            ref = null;
            place = placeOfWords;
        }
        if (!words.isEmpty()) {
            title = words;
        }
    }

    private void placeAt(String where, AssertionRef found) {
        if (!found.equals(ref)) {
            place = where;
        }
    }

    /** Whether an item may be here. The first one under words without a ref says which assertion they are. */
    boolean takes(EvidenceRef item) {
        AssertionRef of = item.assertion();
        if (ref == null) {
            ref = title == null ? null : of;
            mayHaveLostZero = false;
            return true;
        }
        // A spreadsheet that takes 1.10 for a number shows 1.1.
        return ref.equals(of)
                || (mayHaveLostZero && ref.standard() == of.standard() && ref.number() * 10 == of.number());
    }

    /** The words; {@code null} if there are none. */
    @Nullable
    String title() {
        return title;
    }

    /** Reports an item that may not stand here, with the assertion and where that was filled in. */
    void refuse(Problems problems, String at, EvidenceRef item) {
        problems.problem(WorkbookCodes.REF_WRONG_ASSERTION, at, item, Objects.requireNonNull(ref, "ref"), place);
    }
}
