package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.LeadTime;
import io.github.opendspt.scoring.AssertionResult;
import io.github.opendspt.scoring.code.ExplanationCodes;
import io.github.opendspt.scoring.code.ScoringCodes;
import io.github.opendspt.scoring.plan.PlanRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row of the plan says on a page: what to do, why, and how long to allow. */
final class StepWording {

    private static final Map<String, String> WHY = Map.of(
            ScoringCodes.ANSWER_NONE.name(), "No answer",
            ScoringCodes.ANSWER_NO.name(), "Answered “no”",
            ScoringCodes.ANSWER_BLANK.name(), "The answer is blank",
            ScoringCodes.ANSWER_NO_DOCUMENTS.name(), "No document is named",
            ScoringCodes.CREDIT_UNDETERMINED.name(), "Undetermined");

    private final Situation situation;
    private final Map<AssertionRef, AssertionResult> assertions = new HashMap<>();

    StepWording(Situation situation) {
        this.situation = situation;
        situation.card().assertionResults().forEach(assertion -> assertions.put(assertion.ref(), assertion));
    }

    /** What to do; a confirmation that nobody put in words is to read the answers. */
    String action(PlanRow row) {
        if (!(row.ref() instanceof AssertionRef ref) || situation.report().isOwnAction(row)) {
            return Wording.sentence(row.action());
        }
        if (open(ref) > 0) {
            return "";
        }
        int answers = assertions.get(ref).mandatory();
        return answers == 1
                ? "Read its one answer and confirm it."
                : "Read its " + answers + " answers and confirm them.";
    }

    /** What to know before doing it, and where to look. */
    String notes(PlanRow row) {
        return Stream.concat(
                        row.notes().stream()
                                .filter(note -> !note.code().equals(ExplanationCodes.ITEM_TAKES.name()))
                                .map(Reason::message),
                        Stream.ofNullable(row.lookFor()))
                .map(Wording::sentence)
                .collect(Collectors.joining(" "));
    }

    private @Nullable Advice advice(PlanRow row) {
        return row.ref() instanceof EvidenceRef ref ? situation.item(ref).advice() : null;
    }

    /** What is lacking, in a few words. */
    String why(PlanRow row) {
        if (row.ref() instanceof AssertionRef ref) {
            int open = open(ref);
            return open > 0
                    ? Wording.count(open, "item") + " not complete"
                    : row.gap().code().equals(ScoringCodes.CONFIRMATION_NONE.name())
                            ? "Complete, not confirmed"
                            : Wording.sentence(row.gap().message());
        }
        if (row.ref() instanceof EvidenceRef ref) {
            return why(row, ref);
        }
        return "Judged by a " + situation.card().completeness().token() + " list";
    }

    private String why(PlanRow row, EvidenceRef ref) {
        String code = row.gap().code();
        if (code.equals(ScoringCodes.ANSWER_NONE.name())
                && situation.report().assessment().drafts().containsKey(ref)) {
            return "A draft is kept, not yet given";
        }
        String words = WHY.get(code);
        return words == null ? Wording.sentence(row.gap().message()) : words;
    }

    /** How many mandatory items of an assertion are not complete. */
    int open(AssertionRef ref) {
        AssertionResult assertion = assertions.get(ref);
        return assertion.mandatory() - assertion.complete();
    }

    /** How long to allow, and thus when to begin; empty where that is not known. */
    String lead(PlanRow row) {
        LocalDate begin = begin(row);
        if (begin == null) {
            return "";
        }
        String allow = "Allow " + Wording.count(leadTime(row).weeks(), "week") + ": begin ";
        return allow + (begin.isAfter(situation.card().asAt()) ? "by " + Wording.day(begin) : "at once");
    }

    /** The last day to begin on, by due day or deadline. */
    @Nullable
    LocalDate begin(PlanRow row) {
        LeadTime leadTime = leadTime(row);
        KnownDate deadline = situation.deadline();
        LocalDate end = row.due() != null ? row.due() : deadline == null ? null : deadline.on();
        return leadTime == null || end == null || end.isBefore(situation.card().asAt())
                ? null
                : end.minusWeeks(leadTime.weeks());
    }

    private @Nullable LeadTime leadTime(PlanRow row) {
        Advice advice = advice(row);
        return advice == null ? null : advice.leadTime();
    }

    /** What is not known of the items of some rows, with how many rows each thing concerns. */
    Map<String, Long> unknowns(List<PlanRow> rows) {
        return rows.stream()
                .filter(row -> row.ref() instanceof EvidenceRef)
                .flatMap(row -> unknown((EvidenceRef) row.ref()).stream())
                .map(Reason::message)
                .collect(Collectors.groupingBy(message -> message, LinkedHashMap::new, Collectors.counting()));
    }

    /** What is not known of an item; what is known to fail or not to apply is no part of it. */
    List<Reason> unknown(EvidenceRef ref) {
        EvidenceItem item = situation.item(ref);
        Credit credit = situation.report().credits().of(ref);
        List<Reason> reasons = credit.grounds().stream()
                .filter(ground -> ground.outcome() == CreditOutcome.UNDETERMINED)
                .flatMap(ground -> ground.reasons().stream())
                .distinct()
                .toList();
        return reasons.isEmpty() && item.candidate()
                ? situation.result(ref).reasons().stream()
                        .filter(reason -> reason.code().startsWith("requirements."))
                        .toList()
                : reasons;
    }
}
