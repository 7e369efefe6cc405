package io.github.opendspt.scoring.decision;

import static io.github.opendspt.scoring.decision.Truth.NO;
import static io.github.opendspt.scoring.decision.Truth.UNKNOWN;
import static io.github.opendspt.scoring.decision.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.requirement.Eligibility;
import org.junit.jupiter.api.Test;

/** Kleene's tables. */
class TruthTest {

    @Test
    void and() {
        assertThat(YES.and(YES)).isEqualTo(YES);
        assertThat(YES.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(YES.and(NO)).isEqualTo(NO);
        assertThat(UNKNOWN.and(YES)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(NO)).isEqualTo(NO);
        assertThat(NO.and(YES)).isEqualTo(NO);
        assertThat(NO.and(UNKNOWN)).isEqualTo(NO);
        assertThat(NO.and(NO)).isEqualTo(NO);
    }

    @Test
    void or() {
        assertThat(YES.or(YES)).isEqualTo(YES);
        assertThat(YES.or(UNKNOWN)).isEqualTo(YES);
        assertThat(YES.or(NO)).isEqualTo(YES);
        assertThat(UNKNOWN.or(YES)).isEqualTo(YES);
        assertThat(UNKNOWN.or(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.or(NO)).isEqualTo(UNKNOWN);
        assertThat(NO.or(YES)).isEqualTo(YES);
        assertThat(NO.or(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(NO.or(NO)).isEqualTo(NO);
    }

    @Test
    void ofWhatIsKnown() {
        assertThat(Truth.of(true)).isEqualTo(YES);
        assertThat(Truth.of(false)).isEqualTo(NO);
        assertThat(Truth.of(Eligibility.YES)).isEqualTo(YES);
        assertThat(Truth.of(Eligibility.NO)).isEqualTo(NO);
        assertThat(Truth.of(Eligibility.UNKNOWN)).isEqualTo(UNKNOWN);
    }
}
