package io.github.opendspt.mapping;

import static io.github.opendspt.mapping.Fixtures.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Standing;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.requirement.ExemptionBasis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 10);
    private static final Reason WHY = Reason.of("why", "why");

    private final Claim exempts = Claim.exempts(ExemptionBasis.OFFICIAL, SOURCE);
    private final Claim refuses =
            Claim.refuses(Fixtures.row("2023-24", null, "4.5.3", Fixtures.OWN_SCHEME, Effect.WITHDRAWN), WHY);

    @Test
    void aClaimKeepsTheRowThatItRestsOn() {
        assertThat(exempts)
                .isEqualTo(new Claim(
                        ExemptionBasis.OFFICIAL, SOURCE, new Standing(Verdict.COUNTS, List.of()), null, null));
        assertThat(Claim.mayExempt(ExemptionBasis.INFERRED, SOURCE, WHY))
                .isEqualTo(new Claim(
                        ExemptionBasis.INFERRED, SOURCE, new Standing(Verdict.UNDETERMINED, List.of(WHY)), null, null));
        assertThat(refuses)
                .isEqualTo(new Claim(
                        ExemptionBasis.SECONDARY,
                        SOURCE,
                        new Standing(Verdict.DOES_NOT_COUNT, List.of(WHY)),
                        null,
                        null));
        assertThat(Claim.nothing(WHY))
                .isEqualTo(new Claim(null, null, new Standing(Verdict.DOES_NOT_COUNT, List.of(WHY)), null, null));
    }

    @Test
    void aClaimWithoutADayHoldsThroughout() {
        assertThat(refuses.from(null, exempts)).isSameAs(refuses);
        assertThat(refuses.at(LocalDate.MIN)).isSameAs(refuses);
    }

    @Test
    void aClaimHoldsFromItsDay() {
        Claim dated = refuses.from(DAY, exempts);

        assertThat(dated.at(DAY)).isSameAs(dated);
        assertThat(dated.at(DAY.minusDays(1))).isSameAs(exempts);
        assertThat(dated.standing()).isEqualTo(refuses.standing());
        assertThat(refuses.from(DAY, null).at(DAY.minusDays(1))).isNull();
    }
}
