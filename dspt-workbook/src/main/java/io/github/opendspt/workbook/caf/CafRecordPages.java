package io.github.opendspt.workbook.caf;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.EmptyText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the tables that hold several for one outcome: statements, evidence and documents, and of drafts. */
final class CafRecordPages {

    private CafRecordPages() {}

    static List<@Nullable Object[]> indicators(CafAssessment assessment) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        assessment.outcomes().forEach((ref, answer) -> indicators(ref, answer, false, rows));
        assessment.drafts().forEach((ref, draft) -> indicators(ref, draft.outcome(), true, rows));
        return rows;
    }

    private static void indicators(
            CafOutcomeRef ref, OutcomeAnswer answer, boolean draft, List<@Nullable Object[]> rows) {
        answer.indicators()
                .forEach((name, isTrue) ->
                        rows.add(row(ref.toString(), name, isTrue ? "Yes" : "No", draft ? "Yes" : null)));
    }

    static List<@Nullable Object[]> evidence(CafAssessment assessment) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        assessment.evidence().forEach((ref, list) -> {
            for (Evidence seen : list) {
                rows.add(row(
                        ref.toString(),
                        seen.title(),
                        Choices.EVIDENCE_KIND.show(seen.kind()),
                        seen.observedOn(),
                        seen.validUntil(),
                        Choices.EVIDENCE_SAYS.show(seen.says()),
                        EmptyText.toCell(seen.uri()),
                        seen.source(),
                        seen.cannotSee(),
                        seen.collectedAt() == null ? null : seen.collectedAt().toString(),
                        seen.digest() == null ? null : seen.digest().text()));
            }
        });
        return rows;
    }

    static List<@Nullable Object[]> documents(CafAssessment assessment) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        assessment.outcomes().forEach((ref, answer) -> documents(ref, answer, false, rows));
        assessment.drafts().forEach((ref, draft) -> documents(ref, draft.outcome(), true, rows));
        return rows;
    }

    private static void documents(
            CafOutcomeRef ref, OutcomeAnswer answer, boolean draft, List<@Nullable Object[]> rows) {
        for (Document document : answer.documents()) {
            rows.add(row(ref.toString(), draft ? "Yes" : null, document.name(), EmptyText.toCell(document.uri())));
        }
    }

    static List<@Nullable Object[]> drafts(CafAssessment assessment) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        assessment.drafts().forEach((ref, draft) -> {
            OutcomeAnswer answer = draft.outcome();
            rows.add(row(
                    ref.toString(),
                    answer.level() == null ? null : answer.level().displayName(),
                    EmptyText.toCell(answer.explanation()),
                    EmptyText.toCell(answer.owner()),
                    answer.reviewBy(),
                    draft.why()));
        });
        return rows;
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }
}
