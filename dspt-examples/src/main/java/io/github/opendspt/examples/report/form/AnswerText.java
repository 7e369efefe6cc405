package io.github.opendspt.examples.report.form;

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
final class AnswerText {

    private static final int SHORT = 120;
    private static final int DIGEST = "sha256:".length() + 8;
    private static final String WITHHELD = "withheld";

    private final boolean redacted;
    private final LocalDate asAt;

    AnswerText(boolean redacted, LocalDate asAt) {
        this.redacted = redacted;
        this.asAt = asAt;
    }

    /** What was answered; that nothing was, or that a draft is kept. */
    String answer(@Nullable Answer answer, boolean draft) {
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

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= SHORT) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, SHORT));
        int space = cut.lastIndexOf(' ');
        return (space > SHORT / 2 ? cut.substring(0, space) : cut) + " …";
    }

    /** What supports it: the documents of the answer, then what was seen, then until when to look again. */
    List<String> evidence(@Nullable Answer answer, List<Evidence> seen) {
        List<String> lines = new ArrayList<>();
        if (answer != null && answer.documents() != null) {
            answer.documents().forEach(document -> lines.add(document(document)));
        }
        seen.forEach(evidence -> lines.add(evidence(evidence)));
        if (answer != null && answer.reviewBy() != null) {
            lines.add((answer.reviewBy().isBefore(asAt) ? "Review was due by " : "Review by ")
                    + Wording.day(answer.reviewBy()));
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

    /** What speaks against the answer: evidence that contradicts it, or that is out of date. */
    String caution(List<Evidence> seen) {
        long against = seen.stream()
                .filter(evidence -> evidence.says() == EvidenceSays.CONTRADICTS)
                .count();
        return against == 0 ? "" : "Evidence contradicts the answer";
    }
}
