package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.layout.SheetTable;
import io.github.opendspt.workbook.layout.YesNoWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a table of answers alone into the assessment that it was written of. Used once, by one thread. */
final class TableReading {

    private final Catalogue catalogue;
    private final Assessment base;
    private final YesNoWords words;
    private final SheetProblems problems;

    TableReading(Catalogue catalogue, Assessment base, YesNoWords words, SheetProblems problems) {
        this.catalogue = catalogue;
        this.base = base;
        this.words = words;
        this.problems = problems;
    }

    SheetReading read(Sheet sheet) {
        FoundTable table = FoundTable.findByHeadings(SheetTable.ANSWERS, List.of(sheet));
        if (table == null) {
            problems.problem("", SheetCodes.NO_ANSWERS);
            return SheetReader.failed(problems);
        }
        Optional<RequirementSet> requirements = Held.find(catalogue, base, Optional.empty());
        AnswerReading reading = new AnswerReading(
                table, requirements, false, SheetMemory.ofTable(base), furtherDocuments(), base, words, problems);
        reading.read();
        Assembly assembly = new Assembly(base);
        assembly.answers(reading, base);
        assembly.links(reading);
        return assembly.finish(base, problems, reading.notes());
    }

    /** A table shows the first document of an answer; those behind it stay. */
    private Map<EvidenceRef, List<Document>> furtherDocuments() {
        Map<EvidenceRef, List<Document>> further = new TreeMap<>();
        base.answers().forEach((ref, answer) -> {
            if (answer.documents() != null && answer.documents().size() > 1) {
                further.put(
                        ref, answer.documents().subList(1, answer.documents().size()));
            }
        });
        return further;
    }
}
