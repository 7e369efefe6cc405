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
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.workbook.cells.CellLimits;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets of the CAF-aligned track that people filled in. Columns and rows may have been moved, and columns added; days may be
 * typed as text, the day first; formulas count as the values saved with them. Every cell that cannot be taken is named, and then
 * nothing is taken.
 *
 * <p>What the sheet does not show, which are documents, evidence and drafts, stays as it was when the sheet was written, or as it is
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
     * Tells a sheet of the CAF-aligned track from other workbooks.
     *
     * @param file the content of a file
     * @return whether it is one
     */
    public static boolean isCafSheet(byte[] file) {
        if (!SheetReader.isWorkbook(file)) {
            return false;
        }
        try {
            return XlsxFile.open(file, LIMITS).read(sheet -> sheet.name().equals(CafMemory.SHEET)).stream()
                    .anyMatch(sheet -> CafMemory.read(sheet).isCaf());
        } catch (UnreadableFileException e) {
            // Whatever reads the file says what is wrong with it.
            return false;
        }
    }

    /**
     * Reads a sheet.
     *
     * @param file the content of an {@code .xlsx} file
     * @return the assessment or the problems
     */
    public CafSheetReading read(byte[] file) {
        Objects.requireNonNull(file, "file");
        try {
            return new Run(XlsxFile.open(file, LIMITS)
                            .read(sheet -> !sheet.name().equals(CafSheet.LISTS)))
                    .read();
        } catch (UnreadableFileException e) {
            return new CafSheetReading(null, List.of(new SheetProblem("", e.reason())), List.of());
        }
    }

    /** The reading of one file. Used once. */
    private final class Run {
        private final List<Sheet> sheets;
        private final List<SheetProblem> problems = new ArrayList<>();
        private final List<SheetProblem> findings = new ArrayList<>();

        Run(List<Sheet> sheets) {
            this.sheets = sheets;
        }

        CafSheetReading read() {
            Sheet hidden = sheet(CafMemory.SHEET);
            CafMemory memory = hidden == null ? null : CafMemory.read(hidden);
            CafAssessment rest = base != null
                    ? CafMemory.rest(base)
                    : memory == null ? null : memory.rest().orElse(null);
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
            rest.evidence().forEach((ref, list) -> list.forEach(seen -> read.evidence(ref, seen)));
            rest.drafts().forEach(read::draft);
            outcomes(rest, read);
            policies(read);
            start(read);
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
            if (memory.edition().filter(rest.edition()::equals).isPresent()
                    && memory.requirements().filter(held::equals).isEmpty()) {
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
            List<String> known = List.of(
                    CafSheet.START,
                    CafColumns.OUTCOMES.sheet(),
                    CafColumns.POLICIES.sheet(),
                    CafColumns.INDICATORS.sheet(),
                    CafMemory.SHEET);
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
            if (table == null) {
                findings.add(new SheetProblem("", Reason.of(SheetCodes.TABLE_MISSING, columns.sheet())));
            }
            return table;
        }

        private void outcomes(CafAssessment rest, CafAssessment.Builder read) {
            CafTable table = table(CafColumns.OUTCOMES);
            if (table == null) {
                problems.add(new SheetProblem("", Reason.of(SheetCodes.TABLE_MISSING, CafColumns.OUTCOMES.sheet())));
                return;
            }
            Map<CafOutcomeRef, Map<String, Boolean>> indicators = indicators();
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
                OutcomeAnswer.Builder answer = toBuilder(answers.get(ref))
                        .level(table.word(row, "level", List.of(AchievementLevel.values())))
                        .explanation(table.text(row, "explanation"))
                        .owner(table.text(row, "owner"))
                        .reviewBy(table.day(row, "reviewBy"));
                answers.put(ref, answer.build());
            }
            keepMissing(seen, answers);
            indicators.forEach((ref, statements) -> {
                OutcomeAnswer.Builder answer = toBuilder(answers.get(ref));
                statements.forEach(answer::indicator);
                answers.put(ref, answer.build());
            });
            answers.forEach((ref, answer) -> {
                if (!answer.equals(OutcomeAnswer.builder().build())) {
                    read.outcome(ref, answer);
                }
            });
        }

        /** A row that is gone takes nothing from the assessment that the sheet is read into. */
        private void keepMissing(Map<CafOutcomeRef, String> seen, Map<CafOutcomeRef, OutcomeAnswer> answers) {
            if (base == null) {
                return;
            }
            base.outcomes().forEach((ref, answer) -> {
                if (!seen.containsKey(ref)) {
                    answers.put(
                            ref,
                            new OutcomeAnswer(
                                    answer.level(),
                                    answer.explanation(),
                                    new TreeMap<>(),
                                    answer.indicatorList(),
                                    answer.owner(),
                                    answer.reviewBy(),
                                    answer.documents()));
                    findings.add(new SheetProblem(CafColumns.OUTCOMES.sheet(), Reason.of(SheetCodes.ROW_MISSING, ref)));
                }
            });
        }

        private OutcomeAnswer.Builder toBuilder(@Nullable OutcomeAnswer answer) {
            return answer == null ? OutcomeAnswer.builder() : answer.toBuilder();
        }

        private Map<CafOutcomeRef, Map<String, Boolean>> indicators() {
            Map<CafOutcomeRef, Map<String, Boolean>> indicators = new TreeMap<>();
            CafTable table = table(CafColumns.INDICATORS);
            if (table == null) {
                return indicators;
            }
            for (int row : table.rows("ref", "indicator", "true")) {
                CafOutcomeRef ref = table.ref(row);
                String name = table.needed(row, "indicator", "Statement");
                Boolean isTrue = table.yes(row, "true");
                if (ref != null && name != null && isTrue != null) {
                    indicators.computeIfAbsent(ref, missing -> new TreeMap<>()).put(name, isTrue);
                } else if (isTrue == null && ref != null && name != null) {
                    table.problem(row, "true", SheetCodes.CELL_BLANK, "True?");
                }
            }
            return indicators;
        }

        private void policies(CafAssessment.Builder read) {
            CafTable table = table(CafColumns.POLICIES);
            if (table == null) {
                return;
            }
            Map<CafOutcomeRef, String> seen = new HashMap<>();
            for (int row : table.rows("answer", "summary")) {
                CafOutcomeRef ref = table.ref(row);
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

        private void start(CafAssessment.Builder read) {
            StartCells cells = startCells();
            if (cells == null) {
                findings.add(new SheetProblem("", Reason.of(SheetCodes.TABLE_MISSING, CafSheet.START)));
                return;
            }
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
