package io.github.opendspt.workbook;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.workbook.cells.CellLimits;
import io.github.opendspt.workbook.cells.CellText;
import io.github.opendspt.workbook.cells.CsvFile;
import io.github.opendspt.workbook.cells.CsvText;
import io.github.opendspt.workbook.cells.Sheet;
import io.github.opendspt.workbook.cells.UnreadableFileException;
import io.github.opendspt.workbook.cells.XlsxFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Reads the official workbook of an edition, {@code .xlsx} or {@code .csv}, into the requirement set of one category.
 *
 * <p>The sheet and its columns are recognised by their headings (section I of the rules). An item is in the set where the
 * category's own question is there, or, where all categories share the question, where its mandatory mark is (rule A3). Rows
 * and columns that the spreadsheet hides are read like any other, sheets that it hides only where the mapping names them. A
 * formula counts as the value saved with it. Exemptions come from the exemption columns alone (rule D17): a workbook without
 * any gives a set whose exemptions are unknown. A workbook without a mark for Approaching Standards gives one whose reduced
 * list is empty, which scoring takes as not known.
 *
 * <p>What is known of the edition, and the names of the standards, come from the catalogue; the words of questions and
 * assertions are the workbook's own. Immutable and thread-safe.
 */
public final class WorkbookImport {

    private static final int MOST_NAMED = 200;

    private final Catalogue catalogue;
    private final WorkbookMapping mapping;
    private final WorkbookLimits limits;

    private WorkbookImport(Catalogue catalogue, WorkbookMapping mapping, WorkbookLimits limits) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.mapping = Objects.requireNonNull(mapping, "mapping");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * An import that uses headings alone, within default limits.
     *
     * @param catalogue what is known of editions and standards
     * @return the import
     */
    public static WorkbookImport of(Catalogue catalogue) {
        return new WorkbookImport(catalogue, WorkbookMapping.NONE, WorkbookLimits.defaults());
    }

    /**
     * An import like this one that follows a mapping.
     *
     * @param newMapping what a person settled
     * @return the import
     */
    public WorkbookImport withMapping(WorkbookMapping newMapping) {
        return new WorkbookImport(catalogue, newMapping, limits);
    }

    /**
     * An import like this one with other limits.
     *
     * @param newLimits the limits
     * @return the import
     */
    public WorkbookImport withLimits(WorkbookLimits newLimits) {
        return new WorkbookImport(catalogue, mapping, newLimits);
    }

    /**
     * Reads a workbook from a file.
     *
     * @param file the file; its ending says what it is
     * @param edition the edition that the workbook is of
     * @param category the category to read
     * @return the requirement set or the problems
     * @throws IOException if the file cannot be read
     */
    public WorkbookReading read(Path file, Edition edition, Category category) throws IOException {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limits.maxBytes() + 1);
            return read(String.valueOf(file.getFileName()), bytes, edition, category);
        }
    }

    /**
     * Reads a workbook from memory.
     *
     * @param fileName the name of the file, without folders; its ending says what it is
     * @param file its content
     * @param edition the edition that the workbook is of
     * @param category the category to read
     * @return the requirement set or the problems
     */
    public WorkbookReading read(String fileName, byte[] file, Edition edition, Category category) {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(category, "category");
        String name = CellText.clean(fileName);
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        Problems problems = new Problems(limits.maxProblems());
        List<Sheet> sheets = List.of();
        try {
            sheets = sheets(name, file, csv);
        } catch (UnreadableFileException e) {
            problems.problem(name, e.reason());
        }
        if (!problems.isEmpty()) {
            return new WorkbookReading(null, null, problems.problems(), problems.notes());
        }
        EditionFacts facts = catalogue.edition(edition);
        LayoutFinder.Found found = new LayoutFinder(name, mapping, category, facts, problems).find(sheets, !csv);
        if (found == null) {
            return new WorkbookReading(null, null, problems.problems(), problems.notes());
        }
        RequirementSet set = requirements(name, csv, found, facts, category, problems);
        return new WorkbookReading(
                problems.isEmpty() ? set : null, found.layout(category), problems.problems(), problems.notes());
    }

    private List<Sheet> sheets(String name, byte[] file, boolean csv) throws UnreadableFileException {
        CellLimits bounds = limits.cells();
        if (!csv) {
            return XlsxFile.open(file, bounds).read(mapping::asksFor);
        }
        String text = CsvText.decode(file, bounds);
        return List.of(CsvFile.read(name, text, CsvText.separator(text), UnaryOperator.identity(), bounds));
    }

    private RequirementSet requirements(
            String name,
            boolean csv,
            LayoutFinder.Found found,
            EditionFacts facts,
            Category category,
            Problems problems) {
        Provenance provenance = new Provenance(
                Confidence.HIGH,
                csv ? name : name + ", sheet " + found.header().sheet().name());
        ItemRows rows = new ItemRows(found, category, mapping, limits, provenance, problems);
        boolean readable = Arrays.stream(WorkbookColumn.values())
                .filter(WorkbookColumn::isRequired)
                .allMatch(found.used()::containsKey);
        if (readable) {
            rows.read();
            check(found, rows, category, problems);
        }
        RequirementSet.Builder set = RequirementSet.builder(Completeness.COMPLETE, facts.edition(), category)
                .exemptions(exemptions(found))
                .editionFacts(facts);
        addStandards(set, rows);
        addAssertions(set, rows, problems, found);
        rows.items().values().forEach(set::item);
        addNotes(set, found, rows, problems);
        return set.build();
    }

    private static void check(LayoutFinder.Found found, ItemRows rows, Category category, Problems problems) {
        String place = found.header()
                .sheet()
                .place(found.header().row() + ":" + found.header().row());
        if (!problems.isEmpty()) {
            // What cannot be read may well be all that is asked, or all that is mandatory.
            return;
        }
        if (rows.items().isEmpty()) {
            problems.problem(WorkbookCodes.ITEMS_NONE, place, category);
        } else if (rows.items().values().stream().noneMatch(EvidenceItem::mandatory)) {
            problems.problem(WorkbookCodes.ITEMS_NONE_MANDATORY, place, category);
        }
    }

    private static ExemptionBasis exemptions(LayoutFinder.Found found) {
        return missingSchemes(found).size() == schemeColumns().size()
                ? ExemptionBasis.UNKNOWN
                : ExemptionBasis.OFFICIAL_WORKBOOK;
    }

    private static List<WorkbookColumn> schemeColumns() {
        return Arrays.stream(WorkbookColumn.values())
                .filter(column -> column.scheme().isPresent())
                .toList();
    }

    private static List<WorkbookColumn> missingSchemes(LayoutFinder.Found found) {
        return schemeColumns().stream()
                .filter(column -> !found.used().containsKey(column))
                .toList();
    }

    private void addStandards(RequirementSet.Builder set, ItemRows rows) {
        SortedSet<Integer> numbers = new TreeSet<>();
        rows.items().keySet().forEach(ref -> numbers.add(ref.standard()));
        for (int number : numbers) {
            String words = rows.standardTitles().getOrDefault(number, "Standard " + number);
            set.standard(catalogue.standards().stream()
                    .filter(standard -> standard.number() == number)
                    .findFirst()
                    .orElseGet(() -> new DataSecurityStandard(number, words, words)));
        }
    }

    private static void addAssertions(
            RequirementSet.Builder set, ItemRows rows, Problems problems, LayoutFinder.Found found) {
        SortedSet<AssertionRef> refs = new TreeSet<>();
        rows.items().keySet().forEach(ref -> refs.add(ref.assertion()));
        refs.forEach(ref ->
                set.assertion(new Assertion(ref, rows.assertionTitles().getOrDefault(ref, "Assertion " + ref))));
        List<AssertionRef> untitled = refs.stream()
                .filter(ref -> !rows.assertionTitles().containsKey(ref))
                .toList();
        if (!untitled.isEmpty()) {
            problems.note(
                    WorkbookCodes.ASSERTION_NO_TITLE,
                    found.header()
                            .sheet()
                            .place(found.header().row() + ":" + found.header().row()),
                    untitled);
        }
    }

    /** What a set cannot say otherwise: for whoever reads the set, and for whoever imports it. */
    private static void addNotes(
            RequirementSet.Builder set, LayoutFinder.Found found, ItemRows rows, Problems problems) {
        String sheet = found.header()
                .sheet()
                .place(found.header().row() + ":" + found.header().row());
        set.note(
                "Dated clauses (rule A38) and items that depend on the answer to another (rule A37) have no column in the"
                        + " workbook; this set holds none.");
        List<WorkbookColumn> missing = missingSchemes(found);
        if (missing.size() == schemeColumns().size()) {
            note(set, problems, sheet, Reason.of(WorkbookCodes.EXEMPTIONS_UNKNOWN));
        } else if (!missing.isEmpty()) {
            note(set, problems, sheet, Reason.of(WorkbookCodes.EXEMPTIONS_PARTIAL, missing));
        }
        if (!found.used().containsKey(WorkbookColumn.APPROACHING)) {
            note(set, problems, sheet, Reason.of(WorkbookCodes.APPROACHING_UNKNOWN));
        }
        if (!rows.audited().isEmpty()) {
            String refs = rows.audited().stream()
                    .limit(MOST_NAMED)
                    .map(EvidenceRef::toString)
                    .collect(Collectors.joining(", "));
            note(
                    set,
                    problems,
                    sheet,
                    Reason.of(
                            WorkbookCodes.AUDIT_MEANING_UNKNOWN,
                            refs + (rows.audited().size() > MOST_NAMED ? ", …" : "")));
        }
    }

    private static void note(RequirementSet.Builder set, Problems problems, String place, Reason reason) {
        set.note(reason.message());
        problems.note(place, reason);
    }
}
