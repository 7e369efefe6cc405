package io.github.opendspt.scoring.audit;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceFreshness;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcome;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.scoring.ItemState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Suggests what an auditor might do for a workpaper, fitted to what is there (rule J5, our advice). Used once. */
final class SuggestedTests {

    private final LocalDate asAt;
    private final List<Ref> answered = new ArrayList<>();
    private final List<Ref> exempt = new ArrayList<>();
    private final List<Ref> incomplete = new ArrayList<>();
    private final List<Ref> withoutEvidence = new ArrayList<>();
    private final List<Ref> withDigest = new ArrayList<>();
    private final List<Ref> withoutDigest = new ArrayList<>();
    private final List<Ref> inDoubt = new ArrayList<>();
    private final List<Reason> tests = new ArrayList<>();

    SuggestedTests(LocalDate asAt) {
        this.asAt = asAt;
    }

    void item(PaperItem item, @Nullable LocalDate notBefore) {
        if (item.state() == ItemState.EXEMPT) {
            exempt.add(item.ref());
        } else if (item.state() == ItemState.ANSWERED) {
            answered.add(item.ref());
            evidence(item.ref(), item.evidence(), notBefore);
        } else {
            incomplete.add(item.ref());
        }
    }

    private void evidence(Ref ref, List<Evidence> records, @Nullable LocalDate notBefore) {
        boolean digest = false;
        boolean none = false;
        boolean doubt = false;
        for (Evidence record : records) {
            LocalDate outOfDateFrom = EvidenceFreshness.STATED.outOfDateFrom(record, notBefore);
            digest |= record.digest() != null;
            none |= record.digest() == null;
            doubt |= record.says() == EvidenceSays.CONTRADICTS
                    || (outOfDateFrom != null && !asAt.isBefore(outOfDateFrom));
        }
        add(withoutEvidence, records.isEmpty(), ref);
        add(withDigest, digest, ref);
        add(withoutDigest, none, ref);
        add(inDoubt, doubt, ref);
    }

    private static void add(List<Ref> refs, boolean holds, Ref ref) {
        if (holds) {
            refs.add(ref);
        }
    }

    List<Reason> ofAssertion(AssertionRef ref, @Nullable LocalDate confirmedOn, boolean sampled) {
        suggest(AuditCodes.TEST_READ, answered);
        suggest(AuditCodes.TEST_EXEMPT, exempt);
        suggest(AuditCodes.TEST_INCOMPLETE, incomplete);
        evidence();
        tests.add(
                confirmedOn == null
                        ? Reason.of(AuditCodes.TEST_NOT_CONFIRMED, ref)
                        : Reason.of(AuditCodes.TEST_CONFIRMED, ref, confirmedOn));
        if (sampled) {
            tests.add(Reason.of(AuditCodes.TEST_SAMPLE, ref));
        }
        return tests;
    }

    /** The workpaper of an outcome, whose test has two parts where it has a partial level (rule J4). */
    OutcomePaper paper(
            CafOutcome outcome,
            ScopeBasis why,
            CafAssessment assessment,
            List<Sample> samples,
            boolean stopsWithoutDirectCare) {
        OutcomeAnswer answer = assessment.outcomes().get(outcome.ref());
        List<Evidence> seen = assessment.evidence().getOrDefault(outcome.ref(), List.of());
        List<AchievementLevel> parts = outcome.levels().stream()
                .filter(level -> level != AchievementLevel.NOT_ACHIEVED)
                .sorted()
                .toList();
        if (stopsWithoutDirectCare) {
            tests.add(Reason.of(AuditCodes.TEST_NO_DIRECT_CARE, outcome.ref()));
        }
        tests.add(Reason.of(
                answer == null || answer.explanation() == null
                        ? AuditCodes.TEST_NO_EXPLANATION
                        : AuditCodes.TEST_EXPLANATION,
                outcome.ref()));
        parts.forEach(part -> tests.add(Reason.of(AuditCodes.TEST_LEVEL, part, outcome.ref())));
        evidence(outcome.ref(), seen, null);
        evidence();
        if (!samples.isEmpty()) {
            tests.add(Reason.of(AuditCodes.TEST_SAMPLE, outcome.ref()));
        }
        return new OutcomePaper(
                why, outcome.title(), answer == null ? null : answer.level(), parts, seen, tests, samples);
    }

    private void evidence() {
        suggest(AuditCodes.TEST_ASK, withoutEvidence);
        suggest(AuditCodes.TEST_DIGEST, withDigest);
        suggest(AuditCodes.TEST_SEE, withoutDigest);
        suggest(AuditCodes.TEST_DOUBT, inDoubt);
    }

    private void suggest(Code code, List<Ref> refs) {
        if (!refs.isEmpty()) {
            tests.add(Reason.of(code, List.copyOf(refs)));
        }
    }
}
