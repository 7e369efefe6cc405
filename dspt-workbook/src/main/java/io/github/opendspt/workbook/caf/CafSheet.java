package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.caf.PolicyAnswer;
import io.github.opendspt.model.caf.PolicyQuestion;
import io.github.opendspt.model.caf.PolicyStanding;
import io.github.opendspt.scoring.caf.OutcomeResult;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.workbook.layout.EmptyText;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Look.Form;
import io.github.opendspt.workbook.writing.Page;
import io.github.opendspt.workbook.writing.XlsxWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of the CAF-aligned track as a spreadsheet that people fill in: one row an outcome, with the levels that it has as a
 * drop-down, what is expected where that is known, and how it stands; the policy questions; and indicator statements, which are
 * optional. A {@link CafSheetReader} reads it back.
 *
 * <p>A text is a text whatever it begins with, and never a formula. Documents, evidence and drafts are kept in the file and not
 * shown. The same evaluation gives the same bytes. Immutable and thread-safe.
 */
public final class CafSheet {

    static final String START = "Start here";
    static final String LISTS = "Lists";

    /** The row of the headings; the one above it is hidden. */
    private static final int HEADINGS = 2;

    private static final int SPARE_POLICIES = 5;
    private static final int SPARE_INDICATORS = 60;

    private static final Look TITLE =
            Look.PLAIN.ofSize(18).inBold().inInk("003087").onOneLine();
    private static final Look HEADING_GIVEN =
            Look.PLAIN.inBold().inInk("FFFFFF").on("425563").inFrame().asHeading();
    private static final Look HEADING_TYPED = HEADING_GIVEN.on("005EB8");
    private static final Look GIVEN = Look.PLAIN.on("F0F4F5").inFrame();
    private static final Look TYPED = Look.PLAIN.inFrame().unlocked();
    private static final Look TYPED_DAY = TYPED.as(Form.DAY);
    private static final Look HIDDEN = Look.PLAIN.onOneLine();

    private final CafEvaluation evaluation;

    private CafSheet(CafEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Makes the sheet of an assessment.
     *
     * @param evaluation the assessment with its verdict, which gives what is expected and how each outcome stands
     * @return the sheet
     */
    public static CafSheet of(CafEvaluation evaluation) {
        return new CafSheet(Objects.requireNonNull(evaluation, "evaluation"));
    }

    /**
     * Writes the sheet as an {@code .xlsx} file.
     *
     * @return the file
     * @throws io.github.opendspt.model.json.InvalidDocumentException if the assessment is one that no document holds, or a text
     *     of it is one that no cell holds
     */
    public byte[] toXlsx() {
        CafCellCheck.check(evaluation.assessment());
        XlsxWriter workbook = new XlsxWriter();
        start(workbook.page(START));
        outcomes(workbook.page(CafColumns.OUTCOMES.sheet()));
        policies(workbook.page(CafColumns.POLICIES.sheet()));
        indicators(workbook.page(CafColumns.INDICATORS.sheet()));
        lists(workbook.page(LISTS));
        CafMemory.write(
                workbook,
                evaluation.assessment(),
                evaluation.outcomes().checksum().text());
        return workbook.toBytes();
    }

    /** A row a field: its name hidden, a label, and the value. */
    private void start(Page page) {
        CafAssessment assessment = evaluation.assessment();
        page.column(0, 0, 2, true, HIDDEN);
        page.column(1, 1, 34, false, Look.PLAIN);
        page.column(2, 2, 50, false, Look.PLAIN);
        page.row();
        page.text(1, "CAF-aligned assessment, " + assessment.edition(), TITLE);
        page.row();
        for (String line : List.of(
                "Choose your level of each outcome on the sheet Outcomes, and say why. White cells are yours.",
                "Answer the policy questions on the sheet Policies. Statements on the sheet Indicators are optional.",
                "Documents, evidence and drafts are kept as they are and not shown here.")) {
            page.row();
            page.text(1, line, Look.PLAIN.onOneLine());
        }
        page.row();
        field(page, "odsCode", "ODS code", assessment.organisation().odsCode().value(), GIVEN);
        field(
                page,
                "type",
                "Kind of organisation",
                assessment.organisation().type().displayName(),
                GIVEN);
        field(page, "name", "Name", assessment.organisation().name(), TYPED);
        page.row();
        ImprovementPlan plan = assessment.improvementPlan();
        days(
                page,
                field(
                        page,
                        "submittedOn",
                        "Improvement plan submitted on",
                        plan == null ? null : plan.submittedOn(),
                        TYPED_DAY));
        days(
                page,
                field(
                        page,
                        "approvedOn",
                        "Improvement plan approved on",
                        plan == null ? null : plan.approvedOn(),
                        TYPED_DAY));
        Publication publication = assessment.publication();
        int published = field(
                page,
                "status",
                "Published as",
                publication == null ? null : publication.status().displayName(),
                TYPED);
        page.choices("C" + published, list(3, Status.values().length), true, "");
        days(page, field(page, "on", "Published on", publication == null ? null : publication.on(), TYPED_DAY));
        page.protect();
    }

    private static int field(Page page, String key, String label, @Nullable Object value, Look look) {
        int row = page.row();
        page.text(0, key, HIDDEN);
        page.text(1, label, Look.PLAIN);
        put(page, 2, value, look);
        return row;
    }

    private static void days(Page page, int row) {
        page.days("C" + row, "A day such as 30/06/2026.");
    }

    private void outcomes(Page page) {
        CafAssessment assessment = evaluation.assessment();
        CafOutcomes outcomes = evaluation.outcomes();
        headings(page, CafColumns.OUTCOMES);
        int row = HEADINGS;
        for (CafOutcome outcome : outcomes.outcomes()) {
            OutcomeAnswer answer = assessment.outcomes().get(outcome.ref());
            row = outcome(
                    page,
                    outcome.ref(),
                    outcome.title(),
                    outcome.levels(),
                    evaluation.scorecard().result(outcome.ref()).orElse(null),
                    answer);
        }
        for (CafOutcomeRef ref : assessment.outcomes().keySet()) {
            if (outcomes.outcome(ref).isEmpty()) {
                row = outcome(
                        page,
                        ref,
                        "No outcome of " + outcomes.edition(),
                        List.of(AchievementLevel.values()),
                        null,
                        assessment.outcomes().get(ref));
            }
        }
        page.filter(HEADINGS, 0, row, CafColumns.OUTCOMES.keys().size() - 1);
        page.freeze(HEADINGS, 2);
        page.printTitles(HEADINGS, 0, -1);
        page.protect();
    }

    private static int outcome(
            Page page,
            CafOutcomeRef ref,
            String title,
            List<AchievementLevel> levels,
            @Nullable OutcomeResult result,
            @Nullable OutcomeAnswer answer) {
        int row = page.row();
        AchievementLevel expected = result == null ? null : result.expected();
        AchievementLevel level = answer == null ? null : answer.level();
        page.text(0, ref.toString(), GIVEN.inBold());
        page.text(1, title, GIVEN);
        page.text(2, levels.stream().map(AchievementLevel::displayName).collect(Collectors.joining(", ")), GIVEN);
        page.text(3, expected == null ? "not known" : expected.displayName(), GIVEN);
        page.text(4, result == null ? "not counted" : result.result().displayName(), GIVEN);
        put(page, 5, level == null ? null : level.displayName(), TYPED);
        put(page, 6, answer == null ? null : EmptyText.toCell(answer.explanation()), TYPED);
        put(page, 7, answer == null ? null : EmptyText.toCell(answer.owner()), TYPED);
        put(page, 8, answer == null ? null : answer.reviewBy(), TYPED_DAY);
        boolean all = levels.contains(AchievementLevel.PARTIALLY_ACHIEVED);
        page.choices("F" + row, all ? list(0, AchievementLevel.values().length) : list(1, 2), true, "");
        page.days("I" + row, "A day such as 30/06/2026.");
        return row;
    }

    private void policies(Page page) {
        CafAssessment assessment = evaluation.assessment();
        headings(page, CafColumns.POLICIES);
        Set<CafOutcomeRef> refs = new TreeSet<>(assessment.policies().keySet());
        evaluation.outcomes().policies().stream().map(PolicyQuestion::ref).forEach(refs::add);
        if (evaluation.profile() != null) {
            refs.addAll(evaluation.profile().policies());
        }
        int last = HEADINGS;
        for (CafOutcomeRef ref : refs) {
            last = page.row();
            PolicyAnswer answer = assessment.policies().get(ref);
            page.text(0, ref.toString(), TYPED.inBold());
            page.text(
                    1, evaluation.outcomes().outcome(ref).map(CafOutcome::title).orElse(""), GIVEN);
            put(page, 2, answer == null ? null : answer.answer().displayName(), TYPED);
            put(page, 3, answer == null ? null : EmptyText.toCell(answer.summary()), TYPED);
        }
        last = spare(page, CafColumns.POLICIES, SPARE_POLICIES, last);
        page.choices("C" + (HEADINGS + 1) + ":C" + last, list(2, PolicyStanding.values().length), true, "");
        page.freeze(HEADINGS, 0);
        page.protect();
    }

    private void indicators(Page page) {
        headings(page, CafColumns.INDICATORS);
        int[] last = {HEADINGS};
        evaluation
                .assessment()
                .outcomes()
                .forEach((ref, answer) -> answer.indicators().forEach((name, isTrue) -> {
                    last[0] = page.row();
                    page.text(0, ref.toString(), TYPED);
                    page.text(1, name, TYPED);
                    page.text(2, isTrue ? "Yes" : "No", TYPED);
                }));
        int end = spare(page, CafColumns.INDICATORS, SPARE_INDICATORS, last[0]);
        page.choices("C" + (HEADINGS + 1) + ":C" + end, list(4, 2), true, "");
        page.freeze(HEADINGS, 0);
        page.protect();
    }

    private static void headings(Page page, CafColumns table) {
        for (int at = 0; at < table.keys().size(); at++) {
            page.column(at, at, table.widths().get(at), false, Look.PLAIN.unlocked());
        }
        page.row(0, true);
        for (int at = 0; at < table.keys().size(); at++) {
            page.text(at, table.keys().get(at), HIDDEN);
        }
        page.row(30, false);
        for (int at = 0; at < table.keys().size(); at++) {
            page.text(at, table.headings().get(at), table.isGiven(at) ? HEADING_GIVEN : HEADING_TYPED);
        }
    }

    private static int spare(Page page, CafColumns table, int rows, int last) {
        int end = last;
        for (int spare = 0; spare < rows; spare++) {
            end = page.row();
            for (int at = 0; at < table.keys().size(); at++) {
                page.blank(at, TYPED);
            }
        }
        return end;
    }

    private static void put(Page page, int column, @Nullable Object value, Look look) {
        if (value == null) {
            page.blank(column, look);
        } else if (value instanceof LocalDate day) {
            page.day(column, day, look);
        } else {
            page.text(column, value.toString(), look);
        }
    }

    /** The words that cells offer, a column for each list. */
    private static void lists(Page page) {
        page.hide();
        List<List<String>> lists = List.of(
                words(List.of(AchievementLevel.values())),
                words(List.of(AchievementLevel.NOT_ACHIEVED, AchievementLevel.ACHIEVED)),
                List.of(PolicyStanding.COMPLIANT.displayName(), PolicyStanding.NOT_YET.displayName()),
                List.of(Status.values()).stream().map(Status::displayName).toList(),
                List.of("Yes", "No"));
        for (int at = 0; at < Status.values().length; at++) {
            page.row();
            for (int list = 0; list < lists.size(); list++) {
                if (at < lists.get(list).size()) {
                    page.text(list, lists.get(list).get(at), Look.PLAIN);
                }
            }
        }
    }

    private static List<String> words(List<AchievementLevel> levels) {
        return levels.stream().map(AchievementLevel::displayName).toList();
    }

    private static String list(int column, int words) {
        char letter = (char) ('A' + column);
        return LISTS + "!$" + letter + "$1:$" + letter + "$" + words;
    }

    /** {@return the verdict that the sheet shows; nothing of what it holds} */
    @Override
    public String toString() {
        return "CafSheet[" + evaluation + "]";
    }
}
