package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.report.shared.AnswerText;
import io.github.opendspt.examples.report.view.Look;
import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Draft;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.scoring.ItemResult;
import io.github.opendspt.scoring.ItemState;
import io.github.opendspt.scoring.evaluation.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evidence item in a form. The templates name its components.
 *
 * @param ref its ref
 * @param title its title
 * @param asked whether it is mandatory, and on whose word
 * @param look how it stands
 * @param state how it stands, in words
 * @param reasons why it stands so
 * @param notes what helps to answer it
 * @param action what to do
 * @param lookFor what to look for
 * @param fields what the fields hold
 * @param was what they were drawn with
 * @param kind which field comes first
 * @param inapplicable whether it may not apply
 * @param draft the answer that is offered; empty for none
 * @param why why it is only offered
 * @param evidence how much evidence is recorded, in words
 * @param faults what is wrong with what was typed
 * @param theirs what somebody else saved meanwhile; {@code null} if nobody did
 */
record ItemView(
        String ref,
        String title,
        String asked,
        Look look,
        String state,
        List<String> reasons,
        List<String> notes,
        String action,
        String lookFor,
        ItemFields fields,
        String was,
        AnswerKind kind,
        boolean inapplicable,
        String draft,
        String why,
        String evidence,
        List<String> faults,
        @Nullable String theirs) {

    /** What the item is in an address and in the ids of a page. */
    public String id() {
        return "q-" + ref.replace('.', '-');
    }

    public boolean isYesNo() {
        return kind == AnswerKind.YES_NO;
    }

    public boolean isText() {
        return kind == AnswerKind.TEXT;
    }

    public boolean isDocuments() {
        return kind == AnswerKind.DOCUMENT;
    }

    public boolean isDate() {
        return kind == AnswerKind.DATE;
    }

    public boolean yes() {
        return fields.yes().equals("yes");
    }

    public boolean no() {
        return fields.yes().equals("no");
    }

    public boolean na() {
        return !fields.notApplicable().isEmpty();
    }

    public boolean anyFaults() {
        return !faults.isEmpty();
    }

    /** Whether what is beside the answer holds something. */
    public boolean more() {
        return !fields.comment().isEmpty()
                || !fields.owner().isEmpty()
                || !fields.reviewBy().isEmpty()
                || na();
    }

    /** Whether the answer is given in another way than the first field. */
    public boolean others() {
        return !isYesNo() && !fields.yes().isEmpty()
                || !isText() && !fields.text().isEmpty()
                || !isDocuments() && !fields.documents().isEmpty()
                || !isDate() && !fields.date().isEmpty();
    }

    static ItemView of(Evaluation evaluation, EvidenceItem item, @Nullable Submission sent) {
        Answer answer = evaluation.assessment().answer(item.ref()).orElse(null);
        ItemFields kept = ItemFields.of(answer);
        boolean typed = sent != null && sent.was(item.ref()) != null;
        boolean choose = sent != null && sent.choices().contains(item.ref().toString());
        ItemResult result = evaluation.scorecard().item(item.ref()).orElseThrow();
        LocalDate asAt = evaluation.asAt();
        AnswerText text = new AnswerText(false, asAt);
        Draft draft = evaluation.assessment().drafts().get(item.ref());
        Advice advice = item.advice();
        return new ItemView(
                item.ref().toString(),
                item.title(),
                asked(item),
                look(evaluation, result),
                Wording.capital(state(evaluation, result)),
                result.reasons().stream()
                        .map(Reason::message)
                        .map(Wording::sentence)
                        .toList(),
                notes(item, result),
                advice == null ? "" : Wording.sentence(advice.action()),
                advice == null || advice.lookFor() == null ? "" : Wording.sentence(advice.lookFor()),
                typed ? ItemFields.typed(item.ref(), sent.form()) : kept,
                typed && !choose ? String.valueOf(sent.was(item.ref())) : kept.digest(),
                firstKind(item, answer),
                advice != null && advice.mayNotApply(),
                draft == null || answer != null ? "" : text.answer(draft.answer(), false),
                draft == null || draft.why() == null ? "" : Wording.sentence(draft.why()),
                evidence(evaluation.assessment().evidence(item.ref()).size()),
                sent == null ? List.of() : sent.faults().getOrDefault(item.ref().toString(), List.of()),
                choose ? text.answer(answer, draft != null) : null);
    }

    private static String asked(EvidenceItem item) {
        String met = item.mandatory() ? "Mandatory" : "Optional";
        return item.candidate() ? met + ", if the list that is not confirmed asks it" : met;
    }

    /** The kind that is known, else that of the answer, else the one that is suggested, else a text. */
    private static AnswerKind firstKind(EvidenceItem item, @Nullable Answer answer) {
        if (item.answerKind() != AnswerKind.UNKNOWN) {
            return item.answerKind();
        }
        AnswerKind suggested = item.suggestedKind() == null
                ? AnswerKind.TEXT
                : item.suggestedKind().kind();
        return answer == null ? suggested : answer.kind().orElse(suggested);
    }

    private static List<String> notes(EvidenceItem item, ItemResult result) {
        List<String> notes = new ArrayList<>();
        if (!result.exemptBy().isEmpty()) {
            notes.add("Exempt by " + Wording.names(result.exemptBy(), "and") + ".");
        } else if (!item.exemptBy().isEmpty()) {
            notes.add("A certificate exempts it: " + Wording.names(item.exemptBy(), "or") + ".");
        }
        Advice advice = item.advice();
        if (advice != null && advice.leadTime() != null) {
            notes.add("Takes about " + Wording.count(advice.leadTime().weeks(), "week") + ". "
                    + Wording.sentence(advice.leadTime().why()));
        }
        if (item.notBefore() != null) {
            notes.add("Not before " + Wording.day(item.notBefore()) + ".");
        }
        if (item.dependsOn() != null) {
            notes.add("Follows from " + item.dependsOn() + ".");
        }
        return notes;
    }

    /** How much evidence is recorded. */
    static String evidence(int number) {
        return number == 0 ? "Add evidence" : "Evidence: " + Wording.count(number, "record");
    }

    private static Look look(Evaluation evaluation, ItemResult result) {
        boolean confirmed = evaluation
                .assessment()
                .confirmedAssertions()
                .containsKey(result.ref().assertion());
        return switch (result.state()) {
            case ANSWERED -> confirmed ? Look.ANSWERED : Look.UNCONFIRMED;
            case EXEMPT -> confirmed ? Look.EXEMPT : Look.EXEMPT_UNCONFIRMED;
            case UNDETERMINED -> Look.UNDETERMINED;
            default -> result.mandatory() ? Look.OUTSTANDING : Look.OPTIONAL;
        };
    }

    private static String state(Evaluation evaluation, ItemResult result) {
        if (result.state() == ItemState.INCOMPLETE) {
            return "not complete";
        }
        if (result.state() == ItemState.UNANSWERED) {
            return result.mandatory() ? "to be answered" : "not answered";
        }
        return look(evaluation, result).word();
    }

    /** {@return the ref; nothing of the answer} */
    @Override
    public String toString() {
        return "ItemView[" + ref + "]";
    }
}
