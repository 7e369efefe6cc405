package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.ImprovementPlan;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.scoring.caf.CafScorecard;
import io.github.opendspt.scoring.caf.OutcomeVerdict;
import io.github.opendspt.scoring.evaluation.CafEvaluation;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Look.Form;
import io.github.opendspt.workbook.writing.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the first sheet: whose assessment it is, how far it is, and how to fill it in. A row a field: its name hidden, a label, and the value. */
final class CafStartPage {

    private static final List<String> STEPS = List.of(
            "Choose your level of each outcome on the sheet Outcomes, and say why. White cells are yours; grey ones are filled in"
                    + " for you and locked, without a password.",
            "The column State follows your level, by what is known of the levels that are expected.",
            "Answer the policy questions on the sheet Policies. Statements on the sheet Indicators are optional.",
            "Evidence, documents and drafts have sheets of their own. They never count for a level.",
            "Save the file as .xlsx and have it read back. The states here are a guide; the status is worked out then.");

    private static final Look LEAD = Look.PLAIN.inInk("4C6272").onOneLine();
    private static final Look SECTION =
            Look.PLAIN.ofSize(13).inBold().inInk("003087").onOneLine();
    private static final Look FACT = Look.PLAIN.inBold().on("F0F4F5").inFrame();
    private static final Look FACT_COUNT = FACT.as(Form.COUNT);
    private static final Look FACT_DAY = FACT.as(Form.DAY);

    private final Page page;
    private final CafEvaluation evaluation;
    private final @Nullable EditionFacts edition;
    private final int lastOutcome;

    /**
     * Begins the sheet.
     *
     * @param edition what is known of the edition, or {@code null} to leave its deadline out
     * @param lastOutcome the last row of the table of outcomes
     */
    CafStartPage(Page page, CafEvaluation evaluation, @Nullable EditionFacts edition, int lastOutcome) {
        this.page = page;
        this.evaluation = evaluation;
        this.edition = edition;
        this.lastOutcome = lastOutcome;
    }

    void write() {
        page.column(0, 0, 2, true, CafSheet.HIDDEN);
        page.column(1, 1, 36, false, Look.PLAIN);
        page.column(2, 2, 70, false, Look.PLAIN);
        page.row(28, false);
        page.text(1, "CAF-aligned assessment, " + evaluation.assessment().edition(), CafSheet.TITLE);
        page.row();
        page.text(
                1,
                "Written by OpenDSPT. Not an NHS England document, and not endorsed by NHS England. Nothing in this file is sent"
                        + " anywhere.",
                LEAD);
        organisation();
        progress();
        section("How to fill it in");
        for (int i = 0; i < STEPS.size(); i++) {
            page.row();
            page.text(1, "Step " + (i + 1), Look.PLAIN);
            page.text(2, STEPS.get(i), Look.PLAIN);
        }
        page.onOnePage();
        page.protect();
    }

    private void organisation() {
        CafAssessment assessment = evaluation.assessment();
        section("Whose assessment");
        field("name", "Name", assessment.organisation().name(), CafSheet.TYPED);
        field("odsCode", "ODS code", assessment.organisation().odsCode().value(), CafSheet.GIVEN);
        field("type", "Type of organisation", assessment.organisation().type().displayName(), CafSheet.GIVEN);
        ImprovementPlan plan = assessment.improvementPlan();
        day("submittedOn", "Improvement plan submitted on", plan == null ? null : plan.submittedOn());
        day("approvedOn", "Improvement plan approved on", plan == null ? null : plan.approvedOn());
        Publication publication = assessment.publication();
        int published = field(
                "status",
                "Status published for this edition",
                publication == null ? null : publication.status().displayName(),
                CafSheet.TYPED);
        page.choices("C" + published, CafSheet.list(3, Status.values().length), true, "");
        day("on", "Published on", publication == null ? null : publication.on());
    }

    private void progress() {
        CafScorecard card = evaluation.scorecard();
        section("How far it is");
        if (edition != null) {
            deadline(edition.deadline());
        }
        page.row();
        fact("Status on " + Code.render("{0}", List.of(card.asAt())));
        page.text(
                2,
                card.status() == card.possibleStatus()
                        ? card.status().displayName()
                        : card.status().displayName() + "; it may be "
                                + card.possibleStatus().displayName(),
                FACT);
        page.row();
        fact("Outcomes");
        page.number(2, card.outcomes().total(), FACT_COUNT);
        count(
                "Your level meets what is expected",
                OutcomeVerdict.MEETS,
                card.outcomes().meets());
        count(
                "Your level is below what is expected",
                OutcomeVerdict.BELOW,
                card.outcomes().below());
        count(
                "What is expected is not known",
                OutcomeVerdict.UNDETERMINED,
                card.outcomes().undetermined());
        count(
                "Still without a level",
                OutcomeVerdict.UNANSWERED,
                card.outcomes().unanswered());
    }

    private void deadline(@Nullable KnownDate deadline) {
        page.row();
        fact("Deadline" + (deadline != null && deadline.onlyLikely() ? ", as far as known" : ""));
        if (deadline == null) {
            page.text(2, "Not known", FACT);
        } else {
            page.day(2, deadline.on(), FACT_DAY);
        }
    }

    private void count(String label, OutcomeVerdict verdict, int now) {
        page.row();
        fact(label);
        String states = CafColumns.OUTCOMES.sheet() + "!$E$" + (CafSheet.HEADINGS + 1) + ":$E$" + lastOutcome;
        page.formula(2, "COUNTIF(" + states + ",\"" + verdict.displayName() + "\")", now, FACT_COUNT);
    }

    private void fact(String label) {
        page.text(1, label, Look.PLAIN);
    }

    private void section(String title) {
        page.row(12, false);
        page.row(22, false);
        page.text(1, title, SECTION);
    }

    private void day(String key, String label, @Nullable LocalDate day) {
        int row = field(key, label, day, CafSheet.TYPED_DAY);
        page.days("C" + row);
    }

    private int field(String key, String label, @Nullable Object value, Look look) {
        int row = page.row();
        page.text(0, key, CafSheet.HIDDEN);
        page.text(1, label, Look.PLAIN);
        CafSheet.put(page, 2, value, look);
        return row;
    }
}
