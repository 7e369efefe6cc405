package io.github.opendspt.model.caf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a builder sets can be set by the text of a ref, taken back, and changed in a copy. */
class CafBuildersTest {

    private static final Edition EDITION = Edition.parse("2025-26");
    private static final CafOutcomeRef REF = CafOutcomeRef.parse("A1.a");
    private static final OutcomeAnswer ANSWER = OutcomeAnswer.of(AchievementLevel.ACHIEVED);
    private static final PolicyAnswer POLICY = new PolicyAnswer(PolicyStanding.COMPLIANT, null);
    private static final Evidence SEEN =
            Evidence.builder("Minutes", LocalDate.of(2026, 3, 1)).build();

    private static CafAssessment.Builder assessment() {
        return CafAssessment.builder(EDITION, Organisation.of("RXX", "A body", OrganisationType.NHS_TRUST));
    }

    @Test
    void textsOfRefsDo() {
        assertThat(assessment()
                        .outcome("A1.a", ANSWER)
                        .evidence("A1.a", SEEN)
                        .policy("A1.a", POLICY)
                        .build())
                .isEqualTo(assessment()
                        .outcomes(Map.of(REF, ANSWER))
                        .evidence(REF, List.of(SEEN))
                        .policy(REF, POLICY)
                        .build());
        assertThat(assessment().level("A1.a", AchievementLevel.ACHIEVED).build())
                .isEqualTo(assessment().level(REF, AchievementLevel.ACHIEVED).build());
        assertThatIllegalArgumentException().isThrownBy(() -> assessment().outcome("1.1.1", ANSWER));
    }

    @Test
    void everythingCanBeTakenBack() {
        CafAssessment whole = assessment()
                .outcome(REF, ANSWER)
                .evidence(REF, SEEN)
                .policy(REF, POLICY)
                .draft(REF, new CafDraft(ANSWER, null))
                .build();

        assertThat(whole.toBuilder()
                        .withoutOutcome(REF)
                        .evidence(REF, List.of())
                        .withoutPolicy(REF)
                        .draft(REF, null)
                        .build())
                .isEqualTo(assessment().build());
        assertThat(whole.toBuilder()
                        .withoutOutcome("A1.a")
                        .evidence(REF, List.of())
                        .withoutPolicy("A1.a")
                        .draft("A1.a", null)
                        .build())
                .isEqualTo(assessment().build());
    }

    @Test
    void aProfileIsChangedInACopy() {
        CafProfile profile = CafProfile.builder(EDITION, "seen")
                .source("the toolkit")
                .level("A1.a", AchievementLevel.ACHIEVED)
                .policy(REF)
                .build();

        assertThat(profile.toBuilder().build()).isEqualTo(profile);
        assertThat(profile.toBuilder().withoutLevel(REF).build().level(REF)).isEmpty();
        assertThat(profile.toBuilder().withoutLevel("A1.a").policy("A1.a").build())
                .isEqualTo(profile.toBuilder().withoutLevel(REF).build());
    }
}
