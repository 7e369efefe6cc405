package io.github.opendspt.workbook;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.requirement.ItemChange;
import io.github.opendspt.workbook.cells.CellText;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a change note in free text says about one category, where it is put in one of the usual ways. */
final class ChangeNotes {

    private static final Pattern NEW = Pattern.compile("new(?: evidence)?(?: item| question)?|now applies");
    private static final Pattern GUIDANCE = Pattern.compile(
            "(?:updated|amended|revised|changed|new|update to|change to) (?:tool ?tips?|guidance)(?: text)?");
    private static final Pattern REWORDED = Pattern.compile(
            "(?:updated|amended|revised|changed|new|update to|change to) (?:evidence |question )?(?:text|wording|question)"
                    + "|reworded");
    private static final Pattern REMOVED = Pattern.compile("(?:now )?removed|no longer applies");

    private ChangeNotes() {}

    /** How an item changed for a category; {@code null} where the note does not say it in a way that can be relied on. */
    static @Nullable ItemChange read(String note, Category category) {
        Set<ItemChange> changes = EnumSet.noneOf(ItemChange.class);
        for (String clause : note.split("[.;]", -1)) {
            String folded = CellText.fold(clause);
            SortedSet<Category> categories = CategoryNames.byNumber(folded);
            if (folded.isEmpty() || (!categories.isEmpty() && !categories.contains(category))) {
                continue;
            }
            String what = CategoryNames.without(folded);
            if (NEW.matcher(what).matches()) {
                changes.add(ItemChange.NEW);
            } else if (GUIDANCE.matcher(what).matches()) {
                changes.add(ItemChange.GUIDANCE);
            } else if (REWORDED.matcher(what).matches()) {
                changes.add(ItemChange.REWORDED);
            } else if (!REMOVED.matcher(what).matches()) {
                return null;
            }
        }
        return changes.size() == 1 ? changes.iterator().next() : null;
    }
}
