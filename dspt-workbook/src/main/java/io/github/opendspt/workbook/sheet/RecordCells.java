package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.Site;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.plan.Plan;
import io.github.opendspt.scoring.plan.PlanRow;
import io.github.opendspt.workbook.layout.Choices;
import io.github.opendspt.workbook.layout.EmptyText;
import io.github.opendspt.workbook.layout.SheetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the cells of the other tables hold, a row for each record, in the order of the columns. */
final class RecordCells {

    private RecordCells() {}

    static List<@Nullable Object[]> confirmations(Assessment assessment, RequirementSet requirements) {
        TreeSet<AssertionRef> refs =
                new TreeSet<>(assessment.confirmedAssertions().keySet());
        requirements.assertions().forEach(assertion -> refs.add(assertion.ref()));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (AssertionRef ref : refs) {
            Confirmation confirmation = assessment.confirmedAssertions().get(ref);
            rows.add(row(
                    ref.toString(),
                    title(ref, requirements),
                    confirmation == null ? null : confirmation.by(),
                    confirmation == null ? null : confirmation.on()));
        }
        return rows;
    }

    /** What is written beside the ref of an assertion. */
    static String title(AssertionRef ref, RequirementSet requirements) {
        return requirements.assertion(ref).map(Assertion::title).orElse("Not asked in these requirements");
    }

    static List<@Nullable Object[]> certificates(Assessment assessment) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Certificate certificate : assessment.certificates()) {
            rows.add(row(
                    Choices.SCHEME.show(certificate.scheme()),
                    certificate.number(),
                    certificate.issuedOn(),
                    certificate.expiresOn(),
                    Choices.SCOPE.show(certificate.scope()),
                    Choices.ISO_VERSION.show(certificate.version()),
                    certificate.accreditation(),
                    certificate.holder(),
                    Choices.CERTIFICATE_STATUS.show(certificate.status())));
        }
        return rows;
    }

    static List<@Nullable Object[]> evidence(Assessment assessment) {
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

    /** The documents of answers and drafts that have no place in a row: all but the first. */
    static List<@Nullable Object[]> furtherDocuments(Assessment assessment) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        assessment.answers().forEach((ref, answer) -> addFurther(ref.toString(), null, answer, rows));
        assessment.drafts().forEach((ref, draft) -> addFurther(ref.toString(), "Yes", draft.answer(), rows));
        return rows;
    }

    private static void addFurther(String ref, @Nullable String draft, Answer answer, List<@Nullable Object[]> rows) {
        List<Document> documents = answer.documents() == null ? List.of() : answer.documents();
        for (int i = 1; i < documents.size(); i++) {
            rows.add(row(
                    ref,
                    draft,
                    documents.get(i).name(),
                    EmptyText.toCell(documents.get(i).uri())));
        }
    }

    static List<@Nullable Object[]> drafts(Assessment assessment) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        assessment.drafts().forEach((ref, draft) -> {
            if (AnswerCells.rowDraft(assessment, ref) == null) {
                Answer answer = draft.answer();
                @Nullable
                Object[] typed =
                        new @Nullable Object[SheetTable.ANSWERS.columns().size()];
                AnswerCells.typed(answer, false, typed);
                List<Object> row = new ArrayList<>();
                row.add(ref.toString());
                row.add(Choices.ANSWER_KIND.show(answer.kind().orElse(null)));
                for (String key :
                        List.of("answer", "comment", "link", "owner", "review-by", "recorded-on", "not-applicable")) {
                    row.add(typed[SheetTable.ANSWERS.place(key)]);
                }
                row.add(draft.why());
                rows.add(row.toArray());
            }
        });
        return rows;
    }

    static List<@Nullable Object[]> sites(Assessment assessment) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Site site : assessment.sites()) {
            rows.add(row(site.odsCode().value(), site.name()));
        }
        return rows;
    }

    static List<@Nullable Object[]> plan(Plan plan) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (PlanRow each : plan.rows()) {
            rows.add(row(
                    String.valueOf(each.priority()),
                    each.ref() == null ? null : each.ref().toString(),
                    each.title(),
                    sentence(each.gap().message()),
                    each.action(),
                    each.owner(),
                    each.due()));
        }
        return rows;
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }
}
