package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.workbook.cells.CellLimits;
import io.github.opendspt.workbook.cells.CsvFile;
import io.github.opendspt.workbook.cells.CsvText;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.UnreadableFileException;
import io.github.opendspt.workbook.cells.XlsxFile;
import io.github.opendspt.workbook.sheet.SheetCodes;
import io.github.opendspt.workbook.sheet.SheetProblem;
import io.github.opendspt.workbook.sheet.SheetReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets of the CAF-aligned track that people filled in. Columns and rows may have been moved, and columns added; days may be
 * typed as text, the day first; formulas count as the values saved with them. Every cell that cannot be taken is named, and then
 * nothing is taken.
 *
 * <p>What the sheet does not show, such as whose list statements are from, stays as it was when the sheet was written, or as it is
 * in the assessment that the sheet is read into. Within the bounds of {@link SheetReader}. Immutable and thread-safe.
 */
public final class CafSheetReader {

    private static final CellLimits LIMITS = new CellLimits(16 << 20, 48 << 20, 300_000, 5_000, 512, 8 << 20);

    private final CafCatalogue catalogue;
    private final @Nullable CafAssessment base;

    private CafSheetReader(CafCatalogue catalogue, @Nullable CafAssessment base) {
        this.catalogue = catalogue;
        this.base = base;
    }

    /**
     * Makes a reader that takes the whole assessment from the file.
     *
     * @param catalogue holds the outcomes, which say what levels there are
     * @return the reader
     */
    public static CafSheetReader of(Catalogue catalogue) {
        return new CafSheetReader(Objects.requireNonNull(catalogue, "catalogue").caf(), null);
    }

    /**
     * Makes a reader like this one that reads a sheet into an assessment: what the sheet shows takes the place of what was there,
     * what it does not show stays. The edition stays that of the assessment.
     *
     * @param assessment the assessment
     * @return the reader
     */
    public CafSheetReader into(CafAssessment assessment) {
        return new CafSheetReader(catalogue, Objects.requireNonNull(assessment, "assessment"));
    }

    /**
     * Reads a workbook if it is a sheet of the CAF-aligned track.
     *
     * @param file the content of a file
     * @return the assessment or the problems; empty if it is no such sheet, or no workbook that can be opened
     */
    public Optional<CafSheetReading> readIfCaf(byte[] file) {
        Objects.requireNonNull(file, "file");
        if (!SheetReader.isWorkbook(file)) {
            return Optional.empty();
        }
        XlsxFile opened;
        List<Sheet> hidden;
        try {
            opened = XlsxFile.open(file, LIMITS);
            hidden = memory(opened);
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
        return isCaf(hidden) ? Optional.of(read(opened, hidden)) : Optional.empty();
    }

    /**
     * Reads a sheet. A {@code .csv} file holds the table of outcomes alone, and can only be read {@linkplain #into into} the
     * assessment that it was written of.
     *
     * @param file the content of an {@code .xlsx} or {@code .csv} file
     * @return the assessment or the problems
     */
    public CafSheetReading read(byte[] file) {
        Objects.requireNonNull(file, "file");
        try {
            if (!SheetReader.isWorkbook(file)) {
                return table(file);
            }
            XlsxFile opened = XlsxFile.open(file, LIMITS);
            return read(opened, memory(opened));
        } catch (UnreadableFileException e) {
            return failed(e.reason());
        }
    }

    private static List<Sheet> memory(XlsxFile file) throws UnreadableFileException {
        return only(file, sheet -> sheet.name().equals(CafMemory.SHEET));
    }

    /** Those sheets of a file that are asked for; the file gives others too, as if they were empty. */
    private static List<Sheet> only(XlsxFile file, Predicate<Sheet> asked) throws UnreadableFileException {
        return file.read(asked).stream().filter(asked).toList();
    }

    private static boolean isCaf(List<Sheet> hidden) {
        return hidden.stream().anyMatch(sheet -> CafMemory.read(sheet).isCaf());
    }

    private CafSheetReading read(XlsxFile file, List<Sheet> hidden) {
        try {
            List<Sheet> sheets = new ArrayList<>(hidden);
            sheets.addAll(only(
                    file,
                    sheet -> !sheet.name().equals(CafSheet.LISTS)
                            && !sheet.name().equals(CafMemory.SHEET)));
            return new Run(sheets, false).read();
        } catch (UnreadableFileException e) {
            return failed(e.reason());
        }
    }

    private CafSheetReading table(byte[] file) throws UnreadableFileException {
        if (base == null) {
            return failed(Reason.of(SheetCodes.NEEDS_ASSESSMENT));
        }
        List<SheetProblem> notes = new ArrayList<>();
        String text =
                CsvText.decode(file, LIMITS, () -> notes.add(new SheetProblem("", Reason.of(SheetCodes.WINDOWS_1252))));
        Sheet sheet = CsvFile.read(CafColumns.OUTCOMES.sheet(), text, CsvText.separator(text), TableCell::text, LIMITS);
        Run run = new Run(List.of(sheet), true);
        run.findings.addAll(notes);
        return run.read();
    }

    private static CafSheetReading failed(Reason reason) {
        return new CafSheetReading(null, List.of(new SheetProblem("", reason)), List.of());
    }

    /** The reading of one file. Used once. */
    private final class Run {
        private final List<Sheet> sheets;
        private final List<SheetProblem> problems = new ArrayList<>();
        private final List<SheetProblem> findings = new ArrayList<>();

        /** Whether the sheet was written by the outcomes that are held. */
        private boolean sameOutcomes;

        /** Whether there is nothing but the table of outcomes. */
        private final boolean alone;

        Run(List<Sheet> sheets, boolean alone) {
            this.sheets = sheets;
            this.alone = alone;
        }

        CafSheetReading read() {
            Sheet hidden = sheet(CafMemory.SHEET);
            CafMemory memory = hidden == null ? null : CafMemory.read(hidden);
            CafAssessment rest =
                    base != null ? base : memory == null ? null : memory.rest().orElse(null);
            if (rest == null) {
                problems.add(new SheetProblem("", Reason.of(SheetCodes.NO_EDITION)));
                return new CafSheetReading(null, problems, findings);
            }
            if (memory != null) {
                memory.edition()
                        .filter(edition -> !edition.equals(rest.edition()))
                        .ifPresent(edition -> findings.add(
                                new SheetProblem("", Reason.of(SheetCodes.OTHER_EDITION, edition, rest.edition()))));
                otherOutcomes(memory, rest);
            }
            CafAssessment.Builder read = CafAssessment.builder(rest.edition(), organisation(rest));
            CafRecords records = CafRecords.read(
                    table(CafColumns.INDICATORS), table(CafColumns.DOCUMENTS), table(CafColumns.EVIDENCE));
            outcomes(rest, records, read);
            (records.evidence() == null ? rest.evidence() : records.evidence())
                    .forEach((ref, list) -> list.forEach(seen -> read.evidence(ref, seen)));
            CafTable drafts = table(CafColumns.DRAFTS);
            (drafts == null ? rest.drafts() : records.drafts(drafts, rest.drafts())).forEach(read::draft);
            policies(rest, read);
            start(rest, read);
            ownSheets();
            CafAssessment assessment = read.build();
            check(assessment);
            return new CafSheetReading(assessment, problems, findings);
        }

        private void otherOutcomes(CafMemory memory, CafAssessment rest) {
            String held = catalogue
                    .find(rest.edition())
                    .map(outcomes -> outcomes.checksum().text())
                    .orElse("");
            boolean sameEdition =
                    memory.edition().filter(rest.edition()::equals).isPresent();
            sameOutcomes =
                    sameEdition && memory.requirements().filter(held::equals).isPresent();
            if (sameEdition && !sameOutcomes) {
                findings.add(new SheetProblem("", Reason.of(SheetCodes.OTHER_OUTCOMES, rest.edition())));
            }
        }

        private @Nullable Sheet sheet(String name) {
            return sheets.stream()
                    .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
        }

        private void ownSheets() {
            List<String> known = new ArrayList<>(List.of(CafSheet.START, CafMemory.SHEET));
            for (CafColumns table : CafColumns.values()) {
                known.add(table.sheet());
            }
            for (Sheet sheet : sheets) {
                if (known.stream().noneMatch(sheet.name()::equalsIgnoreCase)
                        && !sheet.rowNumbers().isEmpty()) {
                    findings.add(new SheetProblem(sheet.name(), Reason.of(SheetCodes.SHEET_NOT_READ)));
                }
            }
        }

        private @Nullable CafTable table(CafColumns columns) {
            Sheet sheet = sheet(columns.sheet());
            CafTable table = sheet == null ? null : CafTable.find(sheet, columns, problems, findings);
            if (table == null && !alone) {
                findings.add(new SheetProblem("", Reason.of(SheetCodes.TABLE_MISSING, columns.sheet())));
            }
            return table;
        }

        private void outcomes(CafAssessment rest, CafRecords records, CafAssessment.Builder read) {
            CafTable table = table(CafColumns.OUTCOMES);
            if (table == null) {
                problems.add(new SheetProblem("", Reason.of(SheetCodes.TABLE_MISSING, CafColumns.OUTCOMES.sheet())));
                return;
            }
            Map<CafOutcomeRef, OutcomeAnswer> answers = new TreeMap<>(rest.outcomes());
            Map<CafOutcomeRef, String> seen = new HashMap<>();
            for (int row : table.rows("ref", "level", "explanation", "owner", "reviewBy")) {
                CafOutcomeRef ref = table.ref(row);
                if (ref == null) {
                    continue;
                }
                String earlier = seen.putIfAbsent(ref, table.place(row, "ref"));
                if (earlier != null) {
                    table.problem(row, "ref", SheetCodes.REF_TWICE, ref, earlier);
                    continue;
                }
                OutcomeAnswer answer = toBuilder(answers.get(ref))
                        .level(table.word(row, "level", List.of(AchievementLevel.values())))
                        .explanation(table.text(row, "explanation"))
                        .owner(table.text(row, "owner"))
                        .reviewBy(table.day(row, "reviewBy"))
                        .build();
                table.check(row, answer);
                answers.put(ref, answer);
                given(table, row, rest, ref);
            }
            noteMissing(seen);
            Set<CafOutcomeRef> refs = new TreeSet<>(answers.keySet());
            refs.addAll(
                    records.indicators() == null
                            ? Set.of()
                            : records.indicators().keySet());
            refs.addAll(
                    records.documents() == null ? Set.of() : records.documents().keySet());
            for (CafOutcomeRef ref : refs) {
                OutcomeAnswer answer = with(records, ref, answers.get(ref));
                if (!answer.equals(OutcomeAnswer.builder().build())) {
                    read.outcome(ref, answer);
                }
            }
        }

        /** An answer with the statements and documents of their tables; where a table is not there, those that were there. */
        private OutcomeAnswer with(CafRecords records, CafOutcomeRef ref, @Nullable OutcomeAnswer answer) {
            OutcomeAnswer known = answer == null ? OutcomeAnswer.builder().build() : answer;
            return new OutcomeAnswer(
                    known.level(),
                    known.explanation(),
                    CafRecords.indicators(records.indicators(), ref, known),
                    known.indicatorList(),
                    known.owner(),
                    known.reviewBy(),
                    CafRecords.documents(records.documents(), ref, known));
        }

        /** Looks at the grey cells of an outcome, if the sheet was written by the outcomes that are held. */
        private void given(CafTable table, int row, CafAssessment rest, CafOutcomeRef ref) {
            if (sameOutcomes) {
                catalogue
                        .find(rest.edition())
                        .flatMap(outcomes -> outcomes.outcome(ref))
                        .ifPresent(outcome -> {
                            table.given(row, "title", List.of(outcome.title()));
                            table.given(row, "levels", List.of(CafOutcomeRow.levels(outcome.levels())));
                            table.given(row, "expected", CafOutcomeRow.EXPECTED);
                            table.given(row, "result", CafOutcomeRow.RESULTS);
                        });
            }
        }

        /** A row that is gone takes nothing from the assessment that the sheet is read into. */
        private void noteMissing(Map<CafOutcomeRef, String> seen) {
            if (base != null) {
                for (CafOutcomeRef ref : base.outcomes().keySet()) {
                    if (!seen.containsKey(ref)) {
                        findings.add(
                                new SheetProblem(CafColumns.OUTCOMES.sheet(), Reason.of(SheetCodes.ROW_MISSING, ref)));
                    }
                }
            }
        }

        private OutcomeAnswer.Builder toBuilder(@Nullable OutcomeAnswer answer) {
            return answer == null ? OutcomeAnswer.builder() : answer.toBuilder();
        }

        private void policies(CafAssessment rest, CafAssessment.Builder read) {
            CafTable table = table(CafColumns.POLICIES);
            if (table == null) {
                rest.policies().forEach(read::policy);
                return;
            }
            Map<CafOutcomeRef, String> seen = new HashMap<>();
            for (int row : table.rows("ref", "answer", "summary")) {
                CafOutcomeRef ref = table.ref(row);
                if (table.isBlank(row, "answer") && table.isBlank(row, "summary")) {
                    // A question without an answer yet.
                    continue;
                }
                PolicyStanding answer = table.word(row, "answer", List.of(PolicyStanding.values()));
                String summary = table.text(row, "summary");
                if (ref == null) {
                    continue;
                }
                String earlier = seen.putIfAbsent(ref, table.place(row, "ref"));
                if (earlier != null) {
                    table.problem(row, "ref", SheetCodes.REF_TWICE, ref, earlier);
                } else if (answer == null) {
                    table.problem(row, "answer", SheetCodes.CELL_BLANK, "Your answer");
                } else {
                    read.policy(ref, new PolicyAnswer(answer, summary));
                }
            }
        }

        private Organisation organisation(CafAssessment rest) {
            Organisation organisation = rest.organisation();
            StartCells cells = startCells();
            String name = cells == null ? null : cells.text("name");
            String code = cells == null ? null : cells.text("odsCode");
            if (cells != null
                    && code != null
                    && base != null
                    && !code.equals(organisation.odsCode().value())) {
                problems.add(new SheetProblem(cells.place("odsCode"), Reason.of(SheetCodes.OTHER_ORGANISATION)));
            }
            return name == null
                    ? organisation
                    : new Organisation(
                            organisation.odsCode(),
                            name,
                            organisation.type(),
                            organisation.staff(),
                            organisation.turnover());
        }

        private @Nullable StartCells startCells() {
            Sheet sheet = sheet(CafSheet.START);
            return sheet == null ? null : new StartCells(sheet, problems);
        }

        private void start(CafAssessment rest, CafAssessment.Builder read) {
            StartCells cells = startCells();
            if (cells == null) {
                read.improvementPlan(rest.improvementPlan()).publication(rest.publication());
                if (!alone) {
                    findings.add(new SheetProblem("", Reason.of(SheetCodes.TABLE_MISSING, CafSheet.START)));
                }
                return;
            }
            cells.noteOwnCells(
                    rest.organisation().odsCode().value(),
                    rest.organisation().type().displayName(),
                    findings);
            LocalDate submitted = cells.day("submittedOn");
            LocalDate approved = cells.day("approvedOn");
            if (submitted != null || approved != null) {
                read.improvementPlan(new ImprovementPlan(submitted, approved));
            }
            Status status = cells.word("status", List.of(Status.values()));
            LocalDate on = cells.day("on");
            if (status != null && on != null) {
                read.publication(new Publication(status, on));
            } else if (status != null || on != null) {
                problems.add(new SheetProblem(
                        cells.place(status == null ? "status" : "on"),
                        Reason.of(SheetCodes.CELL_BLANK, status == null ? "Published as" : "Published on")));
            }
        }

        /** What no document holds, such as a text that is too long; located by its ref, since cells are long gone. */
        private void check(CafAssessment assessment) {
            if (!problems.isEmpty()) {
                return;
            }
            try {
                CafAssessmentJson.writer().toBytes(assessment);
            } catch (InvalidDocumentException e) {
                e.problems().forEach(problem -> problems.add(new SheetProblem("", problem.reason())));
            }
        }
    }
}
