package io.github.opendspt.scoring.plan;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.scoring.Blocker;
import java.time.LocalDate;
import java.util.List;

/** An assessment as it would be with the blockers cleared that an assessment can clear. It is only ever scored, and never leaves this package. */
final class Completion {

    private static final String MADE_UP = "assumed";

    private Completion() {}

    static Assessment of(RequirementSet requirements, Assessment assessment, List<Blocker> blockers, LocalDate asAt) {
        Assessment.Builder done = assessment.toBuilder();
        for (Blocker blocker : blockers) {
            if (blocker.ref() instanceof AssertionRef assertion) {
                done.confirm(assertion, new Confirmation(MADE_UP, asAt));
            } else if (blocker.ref() instanceof EvidenceRef ref) {
                done.answer(ref, answer(requirements.item(ref).orElseThrow(), asAt));
            }
        }
        return done.build();
    }

    /** A complete answer (rules A7 and A38). */
    private static Answer answer(EvidenceItem item, LocalDate asAt) {
        return switch (item.answerKind()) {
            case YES_NO, UNKNOWN -> Answer.yes(true);
            case TEXT -> Answer.text(MADE_UP);
            case DOCUMENT -> Answer.documents(new Document(MADE_UP, null));
            case DATE -> {
                LocalDate notBefore = item.notBefore();
                yield Answer.date(notBefore != null && asAt.isBefore(notBefore) ? notBefore : asAt);
            }
        };
    }
}
