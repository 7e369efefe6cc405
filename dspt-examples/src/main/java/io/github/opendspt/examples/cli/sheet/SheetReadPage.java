package io.github.opendspt.examples.cli.sheet;

import io.github.opendspt.examples.cli.support.Words;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.workbook.sheet.SheetChanges;
import io.github.opendspt.workbook.sheet.SheetReading;
import java.util.Collection;
import java.util.stream.Collectors;

/** What came of reading a sheet, for a person. */
final class SheetReadPage {

    private static final int MOST_NAMED = 12;

    private SheetReadPage() {}

    static String of(String file, Assessment assessment, SheetReading reading) {
        StringBuilder page = new StringBuilder();
        page.append(file).append(": ").append(Words.count(assessment.answers().size(), "answer"));
        if (reading.changes().isPresent()) {
            SheetChanges changes = reading.changes().get();
            page.append(changes.isEmpty() ? "; nothing changed\n" : "\n");
            line(page, "added", changes.added());
            line(page, "changed", changes.changed());
            line(page, "removed", changes.removed());
            line(page, "confirmations", changes.confirmations());
            line(page, "other parts", changes.members());
        } else {
            page.append('\n');
        }
        if (!reading.notes().isEmpty()) {
            page.append("  kept beside it: ")
                    .append(Words.count(reading.notes().columns().size(), "column"))
                    .append(" of your own\n");
        }
        return page.toString();
    }

    private static void line(StringBuilder page, String label, Collection<?> refs) {
        if (!refs.isEmpty()) {
            page.append("  ")
                    .append(label)
                    .append(": ")
                    .append(refs.stream()
                            .limit(MOST_NAMED)
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")))
                    .append(refs.size() > MOST_NAMED ? " and " + (refs.size() - MOST_NAMED) + " more" : "")
                    .append('\n');
        }
    }
}
