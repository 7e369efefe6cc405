package io.github.opendspt.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.register.PublishedStatus;
import io.github.opendspt.scoring.caf.Caf;
import io.github.opendspt.scoring.evaluation.RegisterComparison.Relation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A row of the register beside the verdict on the answers of a trust. */
class RegisterComparisonTest {

    private static final LocalDate ON = LocalDate.of(2026, 5, 20);

    private static final CafProfile ALL_KNOWN = Caf.profile("2025-26", AchievementLevel.PARTIALLY_ACHIEVED);

    private static final Evaluator EVALUATOR =
            Evaluator.of(Catalogue.bundled(), (assessment, set, day) -> Credits.none());

    private static PublishedStatus row(PreviousStatus status) {
        return PublishedStatus.of(
                Caf.assessment("2025-26").build().organisation(), Edition.parse("2025-26"), status, ON);
    }

    private static CafAssessment recorded(CafAssessment.Builder assessment, Status status) {
        return assessment.publication(new Publication(status, ON)).build();
    }

    private static CafAssessment.Builder met() {
        return Caf.withPolicies(Caf.all("2025-26", AchievementLevel.ACHIEVED));
    }

    private static RegisterComparison compare(PreviousStatus shown, CafAssessment assessment) {
        return RegisterComparison.between(
                row(shown), EVALUATOR.withProfile(ALL_KNOWN).evaluate(assessment, Caf.AS_AT));
    }

    @Test
    void whatTheAnswersWouldPublishAsAgrees() {
        RegisterComparison same = compare(PreviousStatus.STANDARDS_MET, recorded(met(), Status.STANDARDS_MET));
        assertThat(same.relation()).isEqualTo(Relation.AGREES);
        assertThat(same.reasons()).extracting(Reason::code).containsExactly("register-beside.agrees");
    }

    @Test
    void moreAndLessThanTheAnswersAreSaid() {
        CafAssessment unanswered = recorded(Caf.assessment("2025-26"), Status.STANDARDS_MET);
        assertThat(compare(PreviousStatus.STANDARDS_MET, unanswered).relation()).isEqualTo(Relation.HIGHER);
        assertThat(compare(PreviousStatus.STANDARDS_NOT_MET, recorded(met(), Status.STANDARDS_NOT_MET))
                        .relation())
                .isEqualTo(Relation.LOWER);
    }

    /** Where policy questions are open, Met is possible and not certain (rule E8). */
    @Test
    void whatIsBetweenCertainAndPossibleIsWithin() {
        CafAssessment open = recorded(Caf.all("2025-26", AchievementLevel.ACHIEVED), Status.STANDARDS_MET);
        assertThat(compare(PreviousStatus.STANDARDS_MET, open).relation()).isEqualTo(Relation.WITHIN);
        assertThat(compare(PreviousStatus.STANDARDS_NOT_MET, open).relation()).isEqualTo(Relation.WITHIN);
    }

    /** A row of the register may lack its status, its edition or its day. */
    @Test
    void rowsWithGaps() {
        CafEvaluation trust = EVALUATOR.withProfile(ALL_KNOWN).evaluate(met().build(), Caf.AS_AT);
        PublishedStatus whole = row(PreviousStatus.STANDARDS_MET);

        assertThat(List.of(with(whole, whole.edition(), null, ON), with(whole, null, PreviousStatus.STANDARDS_MET, ON)))
                .extracting(row ->
                        RegisterComparison.between(row, trust).reasons().get(0).code())
                .containsOnly("register-beside.nothing-published");
        assertThat(RegisterComparison.between(with(whole, whole.edition(), PreviousStatus.STANDARDS_MET, null), trust)
                        .reasons())
                .as("without a day there is nothing to compare with what is recorded")
                .extracting(Reason::code)
                .containsExactly("register-beside.agrees");
    }

    private static PublishedStatus with(
            PublishedStatus row, @Nullable Edition edition, @Nullable PreviousStatus status, @Nullable LocalDate on) {
        return new PublishedStatus(row.odsCode(), row.name(), row.type(), edition, status, on, null);
    }

    @Test
    void whatCannotBeComparedIsNot() {
        CafAssessment trust = met().build();
        assertThat(compare(PreviousStatus.NONE, trust).reasons())
                .extracting(Reason::code)
                .containsExactly("register-beside.nothing-published");
        assertThat(compare(PreviousStatus.ENTRY_LEVEL, trust).reasons())
                .extracting(Reason::code)
                .containsExactly("register-beside.not-comparable");
        CafEvaluation other = EVALUATOR.evaluate(Caf.assessment("2024-25").build(), Caf.AS_AT);
        assertThat(RegisterComparison.between(row(PreviousStatus.STANDARDS_MET), other))
                .satisfies(comparison -> assertThat(comparison.relation()).isEqualTo(Relation.NOT_COMPARED))
                .satisfies(comparison -> assertThat(comparison.reasons())
                        .extracting(Reason::code)
                        .containsExactly("register-beside.other-edition"));
    }

    /** Rule A41. */
    @Test
    void anotherPublicationThanTheRecordedOneIsSaid() {
        assertThat(compare(PreviousStatus.STANDARDS_MET, met().build()).reasons())
                .extracting(Reason::code)
                .containsExactly("register-beside.agrees", "register-beside.not-recorded");
        assertThat(compare(PreviousStatus.STANDARDS_MET, recorded(met(), Status.STANDARDS_EXCEEDED))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("register-beside.agrees", "register-beside.recorded-otherwise");
        CafAssessment later = met().publication(new Publication(Status.STANDARDS_MET, ON.plusDays(1)))
                .build();
        assertThat(compare(PreviousStatus.STANDARDS_MET, later).reasons())
                .extracting(Reason::code)
                .containsExactly("register-beside.agrees", "register-beside.recorded-otherwise");
    }
}
