package io.github.opendspt.scoring;

import static io.github.opendspt.model.requirement.Obligation.MANDATORY;
import static io.github.opendspt.scoring.Example.DAY;
import static io.github.opendspt.scoring.Example.answer;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.DataSecurityStandard;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Document;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.Advice;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Assertion;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A37: an item that depends on another's answer is never completed by it; a contradiction is a finding. */
class RuleA37Test {

    private static final EvidenceRef SUPPORTED = EvidenceRef.parse("8.1.4");
    private static final EvidenceRef LIST = EvidenceRef.parse("8.2.1");

    private static final Scorer SCORER =
            Scorer.of(RequirementSet.builder(Completeness.COMPLETE, Example.EDITION, Example.CATEGORY)
                    .standard(new DataSecurityStandard(8, "unsupported systems", "about"))
                    .assertion(new Assertion(AssertionRef.parse("8.1"), "survey"))
                    .assertion(new Assertion(AssertionRef.parse("8.2"), "unsupported"))
                    .item(item(SUPPORTED, AnswerKind.YES_NO, MANDATORY, MANDATORY)
                            .advice(new Advice("Check it.", null, null, true))
                            .build())
                    .item(item(LIST, AnswerKind.UNKNOWN, MANDATORY, MANDATORY)
                            .dependsOn(SUPPORTED)
                            .advice(new Advice("List it.", null, null, true))
                            .build())
                    .build());

    private static final Answer DOCUMENTS = Answer.documents(Document.of("list"));
    private static final Answer NOT_APPLICABLE = answer(a -> a.yes(true).notApplicable(true));

    private static final String CONTRADICTION =
            "warning answer.contradicts-answer at /answers/8.2.1: 8.2.1 is marked as not"
                    + " applicable although 8.1.4 is answered \"no\"; the two contradict each other";
    private static final String DOUBT =
            "info answer.documents-in-doubt at /answers/8.2.1: 8.2.1 is answered with documents although "
                    + "8.1.4 is answered \"yes\"; check that the two agree";

    private static Scorecard score(Answer supported, Answer list) {
        Assessment.Builder assessment = Example.assessment();
        if (supported != null) {
            assessment.answer(SUPPORTED, supported);
        }
        if (list != null) {
            assessment.answer(LIST, list);
        }
        return SCORER.score(assessment.build(), Credits.none(), DAY);
    }

    @Test
    void theOtherAnswerNeverCompletesIt() {
        Scorecard card = score(Answer.yes(true), null);

        assertThat(item(card, LIST).state()).isEqualTo(ItemState.UNANSWERED);
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void itsOwnAnswerSayingSoCompletesIt() {
        Scorecard card = score(Answer.yes(true), NOT_APPLICABLE);

        assertThat(item(card, LIST).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void notApplicableBesideNo() {
        Scorecard card = score(Answer.yes(false), NOT_APPLICABLE);

        assertThat(item(card, LIST).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(findings(card)).containsExactly(CONTRADICTION);
    }

    @Test
    void aListBesideNoIsWhatIsAskedFor() {
        assertThat(score(Answer.yes(false), DOCUMENTS).findings()).isEmpty();
    }

    @Test
    void aListBesideYes() {
        Scorecard card = score(Answer.yes(true), DOCUMENTS);

        assertThat(item(card, LIST).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(findings(card)).containsExactly(DOUBT);
    }

    @Test
    void nothingToDoubt() {
        Answer emptyList = answer(a -> a.documents(List.of()));
        Answer listNotApplicable =
                answer(a -> a.documents(List.of(Document.of("list"))).notApplicable(true));

        assertThat(score(null, DOCUMENTS).findings()).isEmpty();
        assertThat(score(Answer.yes(true), null).findings()).isEmpty();
        assertThat(score(Answer.yes(true), Answer.text("all supported")).findings())
                .isEmpty();
        assertThat(score(Answer.yes(true), emptyList).findings()).isEmpty();
        assertThat(score(Answer.yes(true), listNotApplicable).findings()).isEmpty();
        assertThat(score(NOT_APPLICABLE, DOCUMENTS).findings()).isEmpty();
        assertThat(findings(score(Answer.text("some"), DOCUMENTS))).noneMatch(text -> text.contains("contradicts"));
    }
}
