package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.AssertionTally;
import io.github.opendspt.scoring.Scorecard;
import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.workbook.layout.SheetColumn.Holds;
import io.github.opendspt.workbook.layout.SheetTable;
import io.github.opendspt.workbook.layout.StartFields;
import io.github.opendspt.workbook.layout.StateWord;
import io.github.opendspt.workbook.writing.Look;
import io.github.opendspt.workbook.writing.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the first sheet: whose answers these are, how far they are, and how to fill them in. */
final class StartPage {

    private static final List<String> STEPS = List.of(
            "Fill in the white cells of the sheet Answers. Grey cells are filled in for you and locked; there is no password.",
            "Give each answer in the column Answer: choose Yes or No, or type a text, a day such as 30/06/2026, or the name of a"
                    + " document.",
            "Put where a document is kept in the column Document or link. Say who looks after an answer, and by when to review it.",
            "The column State follows what you type. Filter it by To do to see what is left.",
            "List certificates, and let a responsible person confirm each assertion on the sheet Confirmations.",
            "Columns of your own go to the right of State. Move, hide or filter columns and rows as you like.",
            "Save the file as .xlsx and have it read back. The states here are a guide; the status is worked out then.");

    private final Page page;
    private final Evaluation evaluation;
    private final int lastAnswer;
    private final int lastConfirmation;
    private final Map<String, Boolean> labels = new LinkedHashMap<>();

    StartPage(Page page, Evaluation evaluation, int lastAnswer, int lastConfirmation) {
        this.page = page;
        this.evaluation = evaluation;
        this.lastAnswer = lastAnswer;
        this.lastConfirmation = lastConfirmation;
    }

    /** Writes the sheet, and gives the texts in it that are not values, and whether there is a value beside each. */
    Map<String, Boolean> write() {
        page.column(0, 0, 4, true, Look.PLAIN);
        page.column(1, 1, 36, false, Look.PLAIN);
        page.column(2, 2, 70, false, Look.PLAIN);
        page.row(0, true);
        page.text(2, StartFields.VALUES, SheetLooks.HIDDEN);
        page.row(28, false);
        label("Answers to the Data Security and Protection Toolkit", SheetLooks.TITLE);
        page.row();
        label(
                "Written by OpenDSPT. Not an NHS England document, and not endorsed by NHS England. Nothing in this file is sent"
                        + " anywhere.",
                SheetLooks.LEAD);
        organisation();
        progress();
        steps();
        page.onOnePage();
        page.protect();
        return labels;
    }

    private void label(String text, Look look) {
        page.text(1, text, look);
        labels.put(text, look.equals(SheetLooks.LABEL));
    }

    private void organisation() {
        section("Whose answers");
        for (StartFields field : StartFields.values()) {
            int row = page.row();
            page.text(0, field.key(), SheetLooks.HIDDEN);
            label(field.label(), SheetLooks.LABEL);
            value(field.cell(evaluation.assessment()), look(field.holds()));
            if (field.choices() != null) {
                page.choices("C" + row, field.choices().place(), true, "");
            } else if (field.holds() == Holds.DAY) {
                page.days("C" + row);
            }
        }
    }

    private static Look look(Holds holds) {
        return switch (holds) {
            case TEXT, TOKEN -> SheetLooks.TYPED;
            case DAY -> SheetLooks.TYPED_DAY;
            case NUMBER -> SheetLooks.TYPED_COUNT;
        };
    }

    private void value(@Nullable Object value, Look look) {
        if (value == null) {
            page.blank(2, look);
        } else if (value instanceof LocalDate day) {
            page.day(2, day, look);
        } else if (value instanceof Long number) {
            page.number(2, number, look);
        } else {
            page.text(2, value.toString(), look);
        }
    }

    private void progress() {
        Assessment assessment = evaluation.assessment();
        RequirementSet requirements = evaluation.requirements();
        Scorecard card = evaluation.scorecard();
        section("How far they are");
        fact("Edition", assessment.edition() + ", category " + requirements.category());
        KnownDate deadline = requirements.editionFacts().deadline();
        if (deadline == null) {
            fact("Deadline", "Not known");
        } else {
            page.row();
            label("Deadline" + (deadline.onlyLikely() ? ", as far as known" : ""), SheetLooks.LABEL);
            page.day(2, deadline.on(), SheetLooks.FACT_DAY);
        }
        fact(
                "Status on " + Code.render("{0}", List.of(card.asAt())),
                card.determined()
                        ? card.status().displayName()
                        : card.status().displayName() + "; it may be "
                                + card.possibleStatus().displayName());
        count("Mandatory items", "COUNTIF(" + mandatory() + ",\"Mandatory\")", mandatoryRows());
        count("Answered or exempt", counted(StateWord.ANSWERED) + "+" + counted(StateWord.EXEMPT), shownAsDone());
        int done = page.row();
        label("Still to do", SheetLooks.LABEL);
        page.formula(2, "C" + (done - 2) + "-C" + (done - 1), mandatoryRows() - shownAsDone(), SheetLooks.FACT_COUNT);
        AssertionTally assertions = card.assertions();
        int confirmed = page.row();
        label("Assertions confirmed", SheetLooks.LABEL);
        String on = SheetTable.CONFIRMATIONS.sheet() + "!$" + SheetTable.CONFIRMATIONS.letters("on") + "$"
                + (TablePage.HEADINGS + 1) + ":$" + SheetTable.CONFIRMATIONS.letters("on") + "$" + lastConfirmation;
        page.formula(2, "COUNTA(" + on + ")", assessment.confirmedAssertions().size(), SheetLooks.FACT_COUNT);
        page.row();
        label("What is next", SheetLooks.LABEL);
        page.formula(
                2,
                "IF(C" + done + ">0,\"Answer what is still to do\",IF(C" + confirmed + "<" + assertions.mandatory()
                        + ",\"Confirm each assertion\",\"Have the sheet read, and see the status\"))",
                mandatoryRows() - shownAsDone() > 0
                        ? "Answer what is still to do"
                        : assessment.confirmedAssertions().size() < assertions.mandatory()
                                ? "Confirm each assertion"
                                : "Have the sheet read, and see the status",
                SheetLooks.FACT);
    }

    private long mandatoryRows() {
        return evaluation.requirements().items().stream()
                .filter(item -> AnswerCells.mandatory(item).equals("Mandatory"))
                .count();
    }

    private long shownAsDone() {
        return evaluation.scorecard().items().stream()
                .filter(result -> evaluation
                        .requirements()
                        .item(result.ref())
                        .filter(item -> AnswerCells.mandatory(item).equals("Mandatory"))
                        .isPresent())
                .map(StateWord::of)
                .filter(word -> word == StateWord.ANSWERED || word == StateWord.EXEMPT)
                .count();
    }

    private String mandatory() {
        return area("mandatory");
    }

    private String counted(StateWord word) {
        return "COUNTIFS(" + mandatory() + ",\"Mandatory\"," + area("state") + ",\"" + word.word() + "\")";
    }

    private String area(String key) {
        String letters = SheetTable.ANSWERS.letters(key);
        return SheetTable.ANSWERS.sheet() + "!$" + letters + "$" + (TablePage.HEADINGS + 1) + ":$" + letters + "$"
                + lastAnswer;
    }

    private void section(String title) {
        page.row(12, false);
        page.row(22, false);
        label(title, SheetLooks.SECTION);
    }

    private void fact(String label, String value) {
        page.row();
        label(label, SheetLooks.LABEL);
        page.text(2, value, SheetLooks.FACT);
    }

    private void count(String label, String formula, long value) {
        page.row();
        label(label, SheetLooks.LABEL);
        page.formula(2, formula, value, SheetLooks.FACT_COUNT);
    }

    private void steps() {
        section("How to fill them in");
        for (int i = 0; i < STEPS.size(); i++) {
            page.row();
            label("Step " + (i + 1), SheetLooks.LABEL);
            page.text(2, STEPS.get(i), SheetLooks.STEP);
        }
    }
}
