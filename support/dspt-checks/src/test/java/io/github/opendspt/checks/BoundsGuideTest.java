package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.intake.IntakeReport;
import io.github.opendspt.model.intake.RuleMap;
import io.github.opendspt.model.json.ReadLimits;
import io.github.opendspt.model.register.SupplierList;
import io.github.opendspt.scoring.plan.OwnColumns;
import io.github.opendspt.scoring.plan.PlanImport;
import io.github.opendspt.scoring.portfolio.PortfolioTotals;
import io.github.opendspt.workbook.WorkbookLimits;
import io.github.opendspt.workbook.sheet.SheetNotes;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What SECURITY.md and the guide to the documents say of bounds is what the sources hold. */
class BoundsGuideTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([0-9,]+) \\|$");

    @Test
    void theGuideHoldsTheBoundsOfTheSources() {
        String guide = Sources.read(Shipped.ROOT.resolve("docs/documents.md"));
        Map<String, String> listed = new LinkedHashMap<>();
        ROW.matcher(guide.substring(guide.indexOf("\n## Bounds")))
                .results()
                .forEach(row -> listed.put(row.group(1), row.group(2)));

        assertThat(listed)
                .containsEntry("certificates of an assessment", number(Assessment.MAX_CERTIFICATES))
                .containsEntry("documents, and evidence records, of an item", number(Evidence.MAX_OF_ITEM))
                .containsEntry("sites of an assessment", number(Assessment.MAX_SITES))
                .containsEntry("answers, evidence items, outcomes", number(Bounds.ITEMS))
                .containsEntry("assertions, objectives, policies", number(Bounds.ASSERTIONS))
                .containsEntry("standards", number(Bounds.STANDARDS))
                .containsEntry("blockers, plan rows, items of two sets", number(Bounds.OUTSTANDING))
                .containsEntry("days of a forecast", number(Bounds.DAYS))
                .containsEntry("findings of a result; the last one counts the rest", number(Bounds.FINDINGS))
                .containsEntry("reasons of one thing, notes, rules, words", number(Bounds.REASONS))
                .containsEntry("arguments of a reason; schemes or grounds of a credit", number(Bounds.ARGUMENTS))
                .containsEntry("problems of a report", number(Bounds.PROBLEMS))
                .containsEntry("problems kept in the totals of a portfolio", number(PortfolioTotals.MOST_PROBLEMS))
                .containsEntry("entries of a catalogue, groups of a portfolio", number(Bounds.ENTRIES))
                .containsEntry("rows and controls of a crosswalk", number(Bounds.ENTRIES))
                .containsEntry("suppliers of a check", number(SupplierList.MOST_SUPPLIERS))
                .containsEntry(
                        "things of a plan's table that did not fit; the last one counts the rest",
                        number(PlanImport.MOST_CONFLICTS))
                .containsEntry(
                        "columns of people's own that a plan's table or an answer sheet keeps", number(OwnColumns.MOST))
                .containsEntry(
                        "rows of a table of rules, rules of evidence that are not mapped", number(RuleMap.MOST_ROWS))
                .containsEntry("problems of a file of evidence", number(IntakeReport.MOST_PROBLEMS));
        assertThat(IntakeReport.MOST_RULES).isEqualTo(RuleMap.MOST_ROWS);
        assertThat(SheetNotes.MAX_COLUMNS).isEqualTo(OwnColumns.MOST);
        WorkbookLimits workbooks = WorkbookLimits.defaults();
        assertThat(guide)
                .contains("| " + number(workbooks.maxRows()) + ", " + number(workbooks.maxColumns()) + " |")
                .contains("| " + number(workbooks.maxCells()) + ", ")
                .contains("| " + (workbooks.maxBytes() >> 20) + " MiB; ");
        assertThat(Bounds.NOTES).isEqualTo(Bounds.RULES).isEqualTo(Bounds.REASONS);
        assertThat(Bounds.SCHEMES).isEqualTo(Bounds.ARGUMENTS);
    }

    @Test
    void bothPagesNameTheLimitsOfAReader() {
        ReadLimits limits = ReadLimits.defaults();
        String bytes = (limits.maxBytes() >> 20) + " MiB, ";
        String security = Sources.read(Shipped.ROOT.resolve("SECURITY.md"));

        assertThat(security)
                .contains(bytes + limits.maxDepth() + " levels and " + number(limits.maxProblems()) + " problems")
                .contains("docs/documents.md#bounds");
        assertThat(Sources.read(Shipped.ROOT.resolve("docs/documents.md")))
                .contains(bytes + limits.maxDepth() + ", " + number(limits.maxProblems()) + ";");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
