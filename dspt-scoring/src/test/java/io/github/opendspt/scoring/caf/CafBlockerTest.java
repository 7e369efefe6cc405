package io.github.opendspt.scoring.caf;

import static io.github.opendspt.scoring.caf.Caf.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.json.StrictBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CafBlockerTest {

    private static final Reason UNKNOWN = Reason.of(CafCodes.POLICY_QUESTIONS_UNKNOWN, Edition.parse("2026-27"));
    private static final CafBlocker OPEN = CafBlocker.of(CafBlockerKind.POLICY, null, UNKNOWN);

    /** Rule E8: it may not be known which policy questions there are; everything else is about an outcome. */
    @ParameterizedTest
    @EnumSource(value = CafBlockerKind.class, names = "POLICY", mode = EnumSource.Mode.EXCLUDE)
    void onlyAPolicyMayConcernNoOutcome(CafBlockerKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CafBlocker.of(kind, null, UNKNOWN))
                .withMessage("ref: a blocker of the kind " + kind + " concerns an outcome");
        assertThat(kind.mismatch(null)).isPresent();
        assertThat(kind.mismatch(ref("A1.a"))).isEmpty();
        assertThat(CafBlockerKind.POLICY.mismatch(null)).isEmpty();
        assertThat(CafBlockerKind.POLICY.mismatch(ref("B2.a"))).isEmpty();
    }

    @Test
    void isAValue() {
        CafBlocker named = CafBlocker.of(CafBlockerKind.POLICY, ref("B2.a"), UNKNOWN);

        assertThat(OPEN)
                .isEqualTo(CafBlocker.of(CafBlockerKind.POLICY, null, UNKNOWN))
                .hasSameHashCodeAs(CafBlocker.of(CafBlockerKind.POLICY, null, UNKNOWN))
                .isNotEqualTo(named)
                .isNotEqualTo(
                        CafBlocker.of(CafBlockerKind.POLICY, null, Reason.of(CafCodes.POLICY_NOT_YET, ref("B2.a"))))
                .isNotEqualTo(UNKNOWN)
                .hasToString("policy: " + UNKNOWN.message());
        assertThat(named)
                .isNotEqualTo(CafBlocker.of(CafBlockerKind.OUTCOME, ref("B2.a"), UNKNOWN))
                .hasToString("policy B2.a: " + UNKNOWN.message());
    }

    /** Arguments are left out of a document where there are none. */
    @Test
    void aMapperBindsOneWithoutArguments() {
        String document = "{\"kind\":\"policy\",\"code\":\"host.own\",\"reason\":\"said\"}";

        CafBlocker bound = StrictBinding.mapper().build().readValue(document, CafBlocker.class);

        assertThat(bound).hasToString("policy: said");
        assertThat(bound.arguments()).isEmpty();
        assertThat(StrictBinding.mapper().build().writeValueAsString(bound)).isEqualTo(document);
    }
}
