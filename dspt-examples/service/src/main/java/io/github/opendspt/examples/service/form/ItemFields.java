package io.github.opendspt.examples.service.form;

import io.github.opendspt.examples.service.web.FieldDigest;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an evidence item in a form.
 *
 * @param yes yes, no, or nothing
 * @param text the text
 * @param documents the documents, a line each
 * @param date the day
 * @param notApplicable whether it does not apply: on, or nothing
 * @param comment the comment
 * @param owner who looks after it
 * @param reviewBy when to look again
 */
record ItemFields(
        String yes,
        String text,
        String documents,
        String date,
        String notApplicable,
        String comment,
        String owner,
        String reviewBy) {

    private static final String ON = "on";

    static ItemFields of(@Nullable Answer answer) {
        if (answer == null) {
            return new ItemFields("", "", "", "", "", "", "", "");
        }
        return new ItemFields(
                answer.yes() == null ? "" : answer.yes() ? "yes" : "no",
                Fields.shown(answer.text()),
                answer.documents() == null ? "" : Fields.lines(answer.documents()),
                Fields.shown(answer.date()),
                answer.notApplicable() ? ON : "",
                Fields.shown(answer.comment()),
                Fields.shown(answer.owner()),
                Fields.shown(answer.reviewBy()));
    }

    static ItemFields typed(EvidenceRef ref, Map<String, String> form) {
        return new ItemFields(
                Fields.typed(form, ref + ".yes"),
                Fields.typed(form, ref + ".text"),
                Fields.typed(form, ref + ".documents"),
                Fields.typed(form, ref + ".date"),
                Fields.typed(form, ref + ".na"),
                Fields.typed(form, ref + ".comment"),
                Fields.typed(form, ref + ".owner"),
                Fields.typed(form, ref + ".review"));
    }

    String digest() {
        return FieldDigest.of(yes, text, documents, date, notApplicable, comment, owner, reviewBy);
    }

    private int kinds() {
        return (yes.isEmpty() ? 0 : 1)
                + (text.isEmpty() ? 0 : 1)
                + (documents.isEmpty() ? 0 : 1)
                + (date.isEmpty() ? 0 : 1);
    }

    /** Whether nothing at all is filled in. */
    boolean isEmpty() {
        return kinds() == 0 && notApplicable.isEmpty() && comment.isEmpty() && owner.isEmpty() && reviewBy.isEmpty();
    }

    /** The answer that the fields give; {@code null} for none, or where there are faults. */
    @Nullable
    Answer answer(LocalDate today, List<String> faults) {
        if (isEmpty()) {
            return null;
        }
        if (kinds() > 1) {
            faults.add("The answer is given in " + kinds() + " ways. Give it in one, and empty the others.");
        } else if (kinds() == 0 && notApplicable.isEmpty()) {
            faults.add("There is a comment, an owner or a day, but no answer. Give the answer too.");
        }
        LocalDate day = Fields.day(date, "The day", faults);
        LocalDate review = Fields.day(reviewBy, "The day of the review", faults);
        if (!faults.isEmpty()) {
            return null;
        }
        boolean inapplicable = !notApplicable.isEmpty();
        return Answer.builder()
                .yes(yes.isEmpty() ? inapplicable && kinds() == 0 ? Boolean.TRUE : null : (Boolean) yes.equals("yes"))
                .text(Fields.orNull(text))
                .documents(documents.isEmpty() ? null : Fields.documents(documents))
                .date(day)
                .notApplicable(inapplicable)
                .comment(Fields.orNull(comment))
                .owner(Fields.orNull(owner))
                .reviewBy(review)
                .recordedOn(today)
                .build();
    }

    /** {@return how much is filled in; nothing of it} */
    @Override
    public String toString() {
        return "ItemFields[" + kinds() + " kinds]";
    }
}
