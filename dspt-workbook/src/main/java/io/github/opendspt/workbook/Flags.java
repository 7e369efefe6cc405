package io.github.opendspt.workbook;

import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.ShownCell;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words and marks that stand for yes and no. What is neither is not guessed at. */
final class Flags {

    /** What a mark says. */
    enum Flag {
        YES,
        NO,
        /** Nothing stands there. */
        BLANK,
        /** The item is said not to apply at all. */
        NOT_APPLICABLE
    }

    private static final Set<String> YES = Set.of("yes", "y", "x", "true", "1", "✓", "✔", "☑", "✅");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "–", "—", "☐");
    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "n.a", "not applicable");
    private static final Set<String> MANDATORY = Set.of("mandatory", "required");
    private static final Set<String> OPTIONAL = Set.of("optional", "not mandatory", "non-mandatory", "not required");
    private static final Set<String> EXEMPT = Set.of("exempt", "exempted", "exemption");
    private static final Set<String> NOT_EXEMPT = Set.of("not exempt", "none");

    private final Set<String> yes;
    private final Set<String> no;

    private Flags(Set<String> yes, Set<String> no) {
        this.yes = yes;
        this.no = no;
    }

    /** The words of a mandatory or approaching mark. */
    static Flags ofObligation(WorkbookMapping mapping) {
        return of(MANDATORY, OPTIONAL, mapping);
    }

    /** The words of an exemption mark. */
    static Flags ofExemption(WorkbookMapping mapping) {
        return of(EXEMPT, NOT_EXEMPT, mapping);
    }

    /** A word of the mapping stands for what the mapping says, whatever it usually stands for. */
    private static Flags of(Set<String> yes, Set<String> no, WorkbookMapping mapping) {
        Set<String> furtherYes = words(mapping.yes());
        Set<String> furtherNo = words(mapping.no());
        return new Flags(all(YES, yes, furtherYes, furtherNo), all(NO, no, furtherNo, furtherYes));
    }

    private static Set<String> words(List<String> words) {
        return words.stream().map(word -> plain(CellText.clean(word))).collect(Collectors.toSet());
    }

    private static Set<String> all(
            Set<String> common, Set<String> particular, Set<String> further, Set<String> otherwise) {
        Set<String> all = new HashSet<>(common);
        all.addAll(particular);
        all.addAll(further);
        all.removeAll(otherwise);
        return all;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() > 1 && lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** What a cell says; empty if that cannot be read. */
    Optional<Flag> read(ShownCell cell) {
        if (cell.isBlank()) {
            return Optional.of(Flag.BLANK);
        } else if (!cell.isReadable()) {
            return Optional.empty();
        }
        String word = plain(cell.text());
        if (no.contains(word)) {
            return Optional.of(Flag.NO);
        } else if (yes.contains(word)) {
            return Optional.of(Flag.YES);
        }
        return NOT_APPLICABLE.contains(word) ? Optional.of(Flag.NOT_APPLICABLE) : Optional.empty();
    }
}
