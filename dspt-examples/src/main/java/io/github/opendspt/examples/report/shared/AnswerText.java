package io.github.opendspt.examples.report.shared;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceSays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers and evidence in short, or withheld. */
public final class AnswerText {

    private static final int SHORT = 120;
    private static final int DIGEST = "sha256:".length() + 8;
    private static final String WITHHELD = "withheld";

    private final boolean redacted;
    private final LocalDate asAt;

    /**
     * Takes how much to show.
     *
     * @param redacted whether to withhold answers and names
     * @param asAt the day by which evidence is current or not
     */
    public AnswerText(boolean redacted, LocalDate asAt) {
        this.redacted = redacted;
        this.asAt = asAt;
    }

    /**
     * Says what was answered.
     *
     * @param answer the answer, or {@code null} if there is none
     * @param draft whether a draft is kept
     * @return the answer in short; that there is none, or that a draft is kept
     */
    public String answer(@Nullable Answer answer, boolean draft) {
        if (answer == null) {
            return draft ? "No answer; a draft is kept" : "No answer";
        }
        if (redacted) {
            return WITHHELD;
        }
        String given = given(answer);
        if (answer.notApplicable()) {
            given = "Not applicable";
        }
        return shortened(answer.comment() == null ? given : given + ": " + answer.comment());
    }

    private static String given(Answer answer) {
        if (answer.yes() != null) {
            return answer.yes() ? "Yes" : "No";
        }
        if (answer.text() != null) {
            return answer.text();
        }
        if (answer.date() != null) {
            return Wording.day(answer.date());
        }
        return answer.documents() == null
                ? ""
                : Wording.count(answer.documents().size(), "document");
    }

    /**
     * Says why a level is stated.
     *
     * @param explanation the explanation, or {@code null} if there is none
     * @return the explanation in short; empty if there is none
     */
    public String explanation(@Nullable String explanation) {
        return explanation == null ? "" : redacted ? WITHHELD : shortened(explanation);
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= SHORT) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, SHORT));
        int space = cut.lastIndexOf(' ');
        return (space > SHORT / 2 ? cut.substring(0, space) : cut) + " …";
    }

    /**
     * Lists what supports an answer: its documents, then what was seen, then until when to look again.
     *
     * @param documents the documents of the answer
     * @param seen what was seen
     * @param reviewBy the day by which to look again, or {@code null} if none is set
     * @return a line each
     */
    public List<String> evidence(List<Document> documents, List<Evidence> seen, @Nullable LocalDate reviewBy) {
        List<String> lines = new ArrayList<>();
        documents.forEach(document -> lines.add(document(document)));
        seen.forEach(evidence -> lines.add(evidence(evidence)));
        if (reviewBy != null) {
            lines.add((reviewBy.isBefore(asAt) ? "Review was due by " : "Review by ") + Wording.day(reviewBy));
        }
        return lines;
    }

    private String document(Document document) {
        return redacted
                ? "A document, name " + WITHHELD
                : document.name() + (document.uri() == null ? "" : ", " + shortened(document.uri()));
    }

    private String evidence(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        parts.add(redacted ? kind(evidence) + ", name " + WITHHELD : evidence.title());
        parts.add(Wording.day(evidence.observedOn()));
        if (evidence.source() != null && !redacted) {
            parts.add("from " + evidence.source());
        }
        if (evidence.digest() != null) {
            parts.add(evidence.digest().toString().substring(0, DIGEST));
        }
        if (evidence.validUntil() != null) {
            parts.add((evidence.validUntil().isBefore(asAt) ? "out of date since " : "valid until ")
                    + Wording.day(evidence.validUntil()));
        }
        return String.join(", ", parts);
    }

    private static String kind(Evidence evidence) {
        return evidence.kind() == null
                ? "Evidence"
                : Wording.capital(evidence.kind().displayName());
    }

    /**
     * Says what speaks against an answer.
     *
     * @param seen what was seen
     * @return that evidence contradicts it; empty if none does
     */
    public String caution(List<Evidence> seen) {
        long against = seen.stream()
                .filter(evidence -> evidence.says() == EvidenceSays.CONTRADICTS)
                .count();
        return against == 0 ? "" : "Evidence contradicts the answer";
    }
}
