package io.github.opendspt.workbook.layout;

import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.ShownCell;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for yes and no: the English ones, truth values, and what a host declares. Immutable. */
public final class YesNoWords {

    public static final YesNoWords ENGLISH = new YesNoWords(Set.of("yes", "y", "true"), Set.of("no", "n", "false"));

    private final Set<String> yes;
    private final Set<String> no;

    private YesNoWords(Set<String> yes, Set<String> no) {
        this.yes = yes;
        this.no = no;
    }

    /** These words and more. */
    public YesNoWords with(Collection<String> furtherYes, Collection<String> furtherNo) {
        Set<String> allYes = new HashSet<>(yes);
        Set<String> allNo = new HashSet<>(no);
        furtherYes.forEach(word -> allYes.add(CellText.fold(word)));
        furtherNo.forEach(word -> allNo.add(CellText.fold(word)));
        return new YesNoWords(allYes, allNo);
    }

    /** What a cell says; {@code null} if it is neither. */
    @Nullable
    public Boolean find(ShownCell cell) {
        if (cell.kind() != ShownCell.Kind.TEXT && cell.kind() != ShownCell.Kind.BOOLEAN) {
            return null;
        }
        String word = CellText.fold(cell.text());
        return yes.contains(word) ? Boolean.TRUE : no.contains(word) ? Boolean.FALSE : null;
    }
}
