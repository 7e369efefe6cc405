package io.github.opendspt.model.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.constraint.Bounds;
import io.github.opendspt.model.internal.UnicodeText;
import io.github.opendspt.model.json.CommonShapes;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ObjectShape;
import io.github.opendspt.model.json.ObjectShape.Member;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.model.json.Shape;
import io.github.opendspt.model.json.Shapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the UK government's own CAF tool exports: an object that holds, for each outcome, the indicator statements that
 * were marked and the status that was confirmed.
 *
 * <p>The confirmed status becomes the stated level; its message and every comment become the explanation. Statements keep the
 * names that the tool gives them, marked as those of the framework's own list (for version 3.2, {@code ncsc-3.2}), since they
 * differ from those of the toolkit (rule E4). The export names no organisation, edition or date, and has no objective E.
 *
 * <p>What cannot be read is a problem with its place. What can be read and does not fit the edition, or is not there, is a
 * finding. Immutable and thread-safe.
 */
public final class CafToolExport {

    private static final String COMMENT = "_comment";

    private static final int MAX_NAME = OutcomeAnswer.MAX_INDICATOR + COMMENT.length();

    private static final DocumentReader<SortedMap<CafOutcomeRef, Entry>> READER = DocumentReader.of(
                    Shapes.map(CommonShapes.cafOutcomeRef(), entry(), Bounds.ITEMS))
            .lenient()
            .checking(CafToolExport::check);

    private final CafOutcomes outcomes;

    private CafToolExport(CafOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * Makes a reader for an edition.
     *
     * @param outcomes the outcomes of the edition that exports are read into
     * @return the reader
     */
    public static CafToolExport into(CafOutcomes outcomes) {
        return new CafToolExport(Objects.requireNonNull(outcomes, "outcomes"));
    }

    /**
     * Reads an export.
     *
     * @param export the export, JSON in UTF-8
     * @param organisation the organisation that it is of
     * @return an assessment of the edition with what does not fit as findings, or the problems
     */
    public Reading<CafAssessment> read(byte[] export, Organisation organisation) {
        Objects.requireNonNull(organisation, "organisation");
        Reading<SortedMap<CafOutcomeRef, Entry>> reading = READER.read(export);
        if (reading.value().isEmpty()) {
            return Reading.failed(reading.problems(), reading.line());
        }
        List<Finding> findings = new ArrayList<>(reading.findings());
        CafAssessment.Builder assessment = CafAssessment.builder(outcomes.edition(), organisation);
        SortedMap<CafOutcomeRef, Entry> entries = reading.orElseThrow();
        entries.forEach((ref, entry) -> {
            if (outcomes.outcome(ref).isPresent()) {
                assessment.outcome(ref, answer(entry));
                findings.addAll(findings(ref, entry));
            } else {
                findings.add(finding(ref, Reason.of(ModelCodes.CAF_TOOL_OTHER_OUTCOME, ref, outcomes.edition())));
            }
        });
        List<CafOutcomeRef> absent = outcomes.outcomes().stream()
                .map(CafOutcome::ref)
                .filter(ref -> !entries.containsKey(ref))
                .toList();
        if (!absent.isEmpty()) {
            findings.add(Finding.of(
                    Severity.INFO, null, null, Reason.of(ModelCodes.CAF_TOOL_ABSENT, outcomes.edition(), absent)));
        }
        return Reading.of(assessment.build(), findings, reading.line());
    }

    private OutcomeAnswer answer(Entry entry) {
        OutcomeAnswer.Builder answer = OutcomeAnswer.builder();
        entry.statements.forEach((name, value) -> {
            if (value instanceof Boolean isTrue) {
                answer.indicator(name, isTrue);
                answer.indicatorList("ncsc-" + outcomes.framework());
            }
        });
        if (entry.confirmation != null) {
            answer.level(entry.confirmation.status);
        }
        String explanation = explanation(entry);
        return explanation.isEmpty()
                ? answer.build()
                : answer.explanation(explanation).build();
    }

    /** The message and the comments, a line each. */
    private static String explanation(Entry entry) {
        List<String> lines = new ArrayList<>();
        if (entry.confirmation != null) {
            add(lines, "", entry.confirmation.message);
            add(lines, "", entry.confirmation.comment);
        }
        entry.statements.forEach((name, value) -> {
            if (value instanceof String comment && name.endsWith(COMMENT)) {
                add(lines, name.substring(0, name.length() - COMMENT.length()) + ": ", comment);
            }
        });
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String prefix, @Nullable String text) {
        if (text != null && !UnicodeText.isBlank(text)) {
            lines.add(prefix + text);
        }
    }

    private static List<Finding> findings(CafOutcomeRef ref, Entry entry) {
        if (entry.confirmation == null || entry.confirmation.status == null) {
            return List.of(finding(ref, Reason.of(ModelCodes.CAF_TOOL_NO_STATUS, ref)));
        } else if (!"confirm".equals(entry.confirmation.confirmed)) {
            return List.of(finding(ref, Reason.of(ModelCodes.CAF_TOOL_NOT_CONFIRMED, ref)));
        }
        return List.of();
    }

    private static Finding finding(CafOutcomeRef ref, Reason reason) {
        return Finding.of(Severity.WARNING, ref, "/" + ref, reason);
    }

    /** Statements are true or false and comments are texts; what is said of an outcome fits into its explanation. */
    private static List<Problem> check(Map<CafOutcomeRef, Entry> entries) {
        List<Problem> problems = new ArrayList<>();
        entries.forEach((ref, entry) -> {
            entry.statements.forEach((name, value) -> {
                String pointer =
                        "/" + ref + "/indicators/" + name.replace("~", "~0").replace("/", "~1");
                if (name.endsWith(COMMENT)) {
                    if (!(value instanceof String)) {
                        problems.add(problem(ref, pointer, Reason.of(ModelCodes.CAF_TOOL_COMMENT, ref)));
                    }
                } else if (!(value instanceof Boolean)) {
                    problems.add(problem(ref, pointer, Reason.of(ModelCodes.CAF_TOOL_STATEMENT, ref)));
                } else if (UnicodeText.isTooLong(name, OutcomeAnswer.MAX_INDICATOR)) {
                    problems.add(problem(
                            ref, pointer, Reason.of(ModelCodes.CAF_TOOL_NAME, ref, OutcomeAnswer.MAX_INDICATOR)));
                }
            });
            if (UnicodeText.isTooLong(explanation(entry), Answer.MAX_TEXT)) {
                problems.add(problem(ref, "/" + ref, Reason.of(ModelCodes.CAF_TOOL_EXPLANATION, ref, Answer.MAX_TEXT)));
            }
        });
        return problems;
    }

    private static Problem problem(CafOutcomeRef ref, String pointer, Reason reason) {
        return Problem.of(reason, pointer, null, null, ref);
    }

    private static Shape<Entry> entry() {
        ObjectShape.Builder<Entry> shape = ObjectShape.named("entry", "What is said of an outcome.");
        Member<SortedMap<String, Object>> statements = shape.optional(
                "indicators",
                Shapes.map(Shapes.nonBlankText(MAX_NAME), CommonShapes.argument(), 2 * OutcomeAnswer.MAX_INDICATORS),
                Collections.emptySortedMap(),
                "Whether each statement is true, and comments.");
        Member<Confirmation> confirmation =
                shape.optional("confirmation", confirmation(), "The status that was confirmed.");
        return shape.build(values -> new Entry(values.get(statements), values.orNull(confirmation)), (value, parts) -> {
            parts.put(statements, value.statements);
            parts.put(confirmation, value.confirmation);
        });
    }

    private static Shape<Confirmation> confirmation() {
        Shape<String> text = Shapes.text(Answer.MAX_TEXT);
        ObjectShape.Builder<Confirmation> shape =
                ObjectShape.named("confirmation", "The status of an outcome, and why.");
        Member<AchievementLevel> status = shape.optional(
                "outcome_status",
                Shapes.token(List.of(AchievementLevel.values()), CafToolExport::words),
                "The status.");
        Member<String> message = shape.optional("outcome_status_message", text, "Why that status.");
        Member<String> confirmed = shape.optional("confirm_outcome", text, "Whether it is confirmed.");
        Member<String> comment = shape.optional("confirm_outcome_confirm_comment", text, "A remark.");
        return shape.build(
                values -> new Confirmation(
                        values.orNull(status),
                        values.orNull(message),
                        values.orNull(confirmed),
                        values.orNull(comment)),
                (value, parts) -> {
                    parts.put(status, value.status);
                    parts.put(message, value.message);
                    parts.put(confirmed, value.confirmed);
                    parts.put(comment, value.comment);
                });
    }

    /** A level as the tool writes it: {@code Partially achieved}. */
    private static String words(AchievementLevel level) {
        String words = level.displayName();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What the export holds of an outcome. */
    private record Entry(
            SortedMap<String, Object> statements, @Nullable Confirmation confirmation) {

        /** {@return the number of statements, and no content} */
        @Override
        public String toString() {
            return "Entry[" + statements.size() + " statements and comments]";
        }
    }

    /** The status of an outcome, and why. */
    private record Confirmation(
            @Nullable AchievementLevel status,
            @Nullable String message,
            @Nullable String confirmed,
            @Nullable String comment) {

        /** {@return the status, and no content} */
        @Override
        public String toString() {
            return "Confirmation[" + status + "]";
        }
    }
}
