package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.SheetTable;
import io.github.opendspt.workbook.layout.StartFields;
import io.github.opendspt.workbook.layout.YesNoWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook into an assessment. Used once, by one thread. */
final class SheetsReading {

    private final Catalogue catalogue;
    private final @Nullable Assessment base;
    private final YesNoWords words;
    private final SheetMemory memory;
    private final List<Sheet> sheets;
    private final SheetProblems problems;
    private final Map<SheetTable, FoundTable> tables = new EnumMap<>(SheetTable.class);
    private final RecordReading records;
    private @Nullable Sheet startSheet;

    SheetsReading(
            Catalogue catalogue,
            @Nullable Assessment base,
            YesNoWords words,
            SheetMemory memory,
            List<Sheet> all,
            SheetProblems problems) {
        this.catalogue = catalogue;
        this.base = base;
        this.words = words;
        this.memory = memory;
        this.sheets = all.stream()
                .filter(sheet ->
                        !sheet.name().equals(SheetMemory.SHEET) && !sheet.name().equals(Choices.SHEET))
                .toList();
        this.problems = problems;
        this.records = new RecordReading(words, memory, problems);
        for (SheetTable table : SheetTable.values()) {
            FoundTable found = FoundTable.find(table, sheets);
            if (found != null) {
                tables.put(table, found);
            }
        }
    }

    SheetReading read(Optional<Edition> edition, Optional<Category> category) {
        FoundTable answers = tables.get(SheetTable.ANSWERS);
        if (answers == null) {
            problems.problem("", SheetCodes.NO_ANSWERS);
            return SheetReader.failed(problems);
        }
        Optional<RequirementSet> requirements = base == null
                ? catalogue.find(edition.orElseThrow(), category.orElseThrow())
                : Held.find(catalogue, base, category);
        compare(requirements, edition, category);
        boolean stated = memory.fact("category-stated").filter("yes"::equals).isPresent();
        Assembly assembly =
                base == null ? new Assembly(edition.orElseThrow(), stated ? category.get() : null) : new Assembly(base);
        readStart(assembly, edition);
        Map<EvidenceRef, String> places = new TreeMap<>();
        FoundTable documents = tables.get(SheetTable.DOCUMENTS);
        Map<EvidenceRef, List<Document>> further =
                documents == null ? Map.of() : records.furtherDocuments(documents, false, places);
        AnswerReading reading =
                new AnswerReading(answers, requirements, isOf(requirements), memory, further, null, words, problems);
        reading.read();
        readRecords(assembly, isOf(requirements) ? requirements.orElse(null) : null);
        readDrafts(assembly, documents, reading);
        assembly.answers(reading, base);
        assembly.links(reading);
        checkFurther(assembly, places);
        checkPlan();
        missing(reading);
        return assembly.finish(base, problems, reading.notes());
    }

    private boolean isOf(Optional<RequirementSet> requirements) {
        return requirements.map(set -> set.checksum().text()).equals(memory.fact("requirements"));
    }

    /** Says where the sheet was written for something else than it is read into. */
    private void compare(
            Optional<RequirementSet> requirements, Optional<Edition> edition, Optional<Category> category) {
        if (base != null && edition.isPresent() && !edition.get().equals(base.edition())) {
            problems.note("", SheetCodes.OTHER_EDITION, edition.get(), base.edition());
        } else if (requirements.isEmpty()) {
            if (edition.isPresent() && category.isPresent()) {
                problems.note("", SheetCodes.REQUIREMENTS_NOT_HELD, edition.get(), category.get());
            }
        } else if (category.isPresent()
                && !category.get().equals(requirements.get().category())) {
            problems.note(
                    "",
                    SheetCodes.OTHER_CATEGORY,
                    category.get(),
                    requirements.get().category());
        } else if (memory.isThere() && !isOf(requirements)) {
            problems.note("", SheetCodes.OTHER_REQUIREMENTS);
        }
    }

    private void readStart(Assembly assembly, Optional<Edition> edition) {
        Optional<StartReading> found = StartReading.find(sheets, problems);
        if (found.isEmpty()) {
            if (base == null) {
                problems.problem("", SheetCodes.TABLE_MISSING, "Start here");
            } else {
                problems.note("", SheetCodes.TABLE_MISSING, "Start here");
            }
            return;
        }
        StartReading start = found.get();
        startSheet = start.sheet();
        start.reportOthers(memory);
        Organisation organisation = start.organisation();
        if (base != null
                && organisation != null
                && !organisation.odsCode().equals(base.organisation().odsCode())) {
            problems.problem(start.place(StartFields.ODS_CODE), SheetCodes.OTHER_ORGANISATION);
        }
        boolean sameEdition = edition.isEmpty() || edition.get().equals(assembly.edition);
        if (sameEdition) {
            // What belongs to an edition stays where the sheet is of another one.
            assembly.organisation = organisation;
            assembly.previousStatus = start.previousStatus();
            assembly.improvementPlan =
                    start.improvementPlan(memory.fact(SheetMemory.EMPTY_PLAN).isPresent());
            assembly.publication = start.publication();
        }
    }

    private void readRecords(Assembly assembly, @Nullable RequirementSet written) {
        FoundTable certificates = table(SheetTable.CERTIFICATES);
        if (certificates != null) {
            assembly.certificates = records.certificates(certificates);
        }
        FoundTable evidence = table(SheetTable.EVIDENCE);
        if (evidence != null) {
            assembly.evidence.clear();
            assembly.evidence.putAll(records.evidence(evidence));
        }
        FoundTable sites = table(SheetTable.SITES);
        if (sites != null) {
            assembly.sites = records.sites(sites);
        }
        FoundTable confirmations = table(SheetTable.CONFIRMATIONS);
        if (confirmations != null) {
            TreeSet<AssertionRef> rows = new TreeSet<>();
            SortedMap<AssertionRef, Confirmation> read = records.confirmations(confirmations, written, rows);
            rows.forEach(assembly.confirmations::remove);
            assembly.confirmations.putAll(read);
        }
    }

    private void readDrafts(Assembly assembly, @Nullable FoundTable documents, AnswerReading reading) {
        FoundTable drafts = table(SheetTable.DRAFTS);
        if (drafts == null) {
            return;
        }
        Map<EvidenceRef, String> places = new TreeMap<>();
        Map<EvidenceRef, List<Document>> further =
                documents == null ? Map.of() : records.furtherDocuments(documents, true, places);
        SortedMap<EvidenceRef, Draft> read = records.drafts(drafts, further);
        assembly.drafts.keySet().removeIf(ref -> base == null || AnswerCells.rowDraft(base, ref) == null);
        assembly.drafts.putAll(read);
        further.keySet().stream()
                .filter(ref -> !read.containsKey(ref) || read.get(ref).answer().documents() == null)
                .forEach(ref -> problems.problem(
                        Objects.requireNonNull(places.get(ref)), SheetCodes.DOCUMENT_WITHOUT_ANSWER, ref));
        reading.drafts().keySet().stream()
                .filter(read::containsKey)
                .forEach(ref -> problems.problem(
                        reading.place(ref),
                        SheetCodes.REF_TWICE,
                        ref,
                        drafts.sheet().name()));
    }

    /** A table that is gone leaves what was there, and is reported. */
    private @Nullable FoundTable table(SheetTable table) {
        FoundTable found = tables.get(table);
        if (found == null) {
            problems.note("", SheetCodes.TABLE_MISSING, table.sheet());
        }
        return found;
    }

    private void checkFurther(Assembly assembly, Map<EvidenceRef, String> places) {
        places.forEach((ref, place) -> {
            if (assembly.answers.get(ref) == null || assembly.answers.get(ref).documents() == null) {
                problems.problem(place, SheetCodes.DOCUMENT_WITHOUT_ANSWER, ref);
            }
        });
    }

    /** The plan is there to be looked at: what was typed there is reported, where it is known what was written. */
    private void checkPlan() {
        FoundTable plan = tables.get(SheetTable.PLAN);
        if (plan == null || !memory.isThere()) {
            return;
        }
        for (FoundTable.Own own : plan.own()) {
            problems.note(plan.placeOfHeading(own.column()), SheetCodes.COLUMN_NOT_READ);
        }
        for (int row : plan.rows()) {
            List<String> cells = SheetTable.PLAN.columns().stream()
                    .map(column -> plan.cell(row, column.key()).text())
                    .toList();
            if (plan.shows(row) && !memory.isPlanned(cells)) {
                problems.note(plan.sheet().place(row, 0), SheetCodes.GIVEN_CHANGED);
            }
        }
    }

    /** Rows that are gone, and sheets of a person's own. */
    private void missing(AnswerReading reading) {
        if (base == null) {
            memory.answered().stream()
                    .filter(ref -> !reading.rows().containsKey(ref))
                    .forEach(ref -> problems.note(
                            Objects.requireNonNull(tables.get(SheetTable.ANSWERS))
                                    .sheet()
                                    .name(),
                            SheetCodes.ROW_MISSING,
                            ref));
        }
        for (Sheet sheet : sheets) {
            boolean known = sheet == startSheet || tables.values().stream().anyMatch(table -> table.sheet() == sheet);
            if (!known && !sheet.isHidden() && !sheet.rowNumbers().isEmpty()) {
                problems.note(sheet.name(), SheetCodes.SHEET_NOT_READ);
            }
        }
    }
}
