package io.github.opendspt.mapping;

import static io.github.opendspt.mapping.Fixtures.CATEGORY_2;
import static io.github.opendspt.mapping.Fixtures.CATEGORY_3;
import static io.github.opendspt.mapping.Fixtures.OWN_SCHEME;
import static io.github.opendspt.mapping.Fixtures.SOURCE;
import static io.github.opendspt.mapping.Fixtures.V8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.mapping.ExemptionRow.Effect;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.requirement.ExemptionBasis;
import org.junit.jupiter.api.Test;

class ExemptionRowTest {

    private static final EvidenceRef REF = EvidenceRef.parse("1.1.1");

    @Test
    void aHostRowExemptsOnTheBasisOfTheHost() {
        ExemptionRow row = ExemptionRow.host(V8, CATEGORY_2, REF, OWN_SCHEME, SOURCE);

        assertThat(row)
                .isEqualTo(new ExemptionRow(
                        V8,
                        CATEGORY_2,
                        null,
                        REF,
                        null,
                        OWN_SCHEME,
                        Effect.EXEMPT,
                        null,
                        null,
                        ExemptionBasis.HOST,
                        SOURCE,
                        null));
        assertThat(row).hasToString("exempt row of my-scheme for item 1.1.1, category 2 of 2025-26 (host: the test)");
    }

    @Test
    void aHostRowNamesCategoryAndItem() {
        assertThatNullPointerException()
                .isThrownBy(() -> ExemptionRow.host(V8, null, REF, OWN_SCHEME, SOURCE))
                .withMessage("category");
        assertThatNullPointerException()
                .isThrownBy(() -> ExemptionRow.host(V8, CATEGORY_2, null, OWN_SCHEME, SOURCE))
                .withMessage("ref");
    }

    @Test
    void requiredComponentsAreNotNull() {
        Effect none = Effect.NONE;
        ExemptionBasis host = ExemptionBasis.HOST;
        assertThatNullPointerException()
                .isThrownBy(() -> new ExemptionRow(
                        null, null, null, null, "all", OWN_SCHEME, none, null, null, host, SOURCE, null))
                .withMessage("edition");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> new ExemptionRow(V8, null, null, null, "all", null, none, null, null, host, SOURCE, null))
                .withMessage("scheme");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ExemptionRow(V8, null, null, null, "all", OWN_SCHEME, null, null, null, host, SOURCE, null))
                .withMessage("effect");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ExemptionRow(V8, null, null, null, "all", OWN_SCHEME, none, null, null, null, SOURCE, null))
                .withMessage("basis");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ExemptionRow(V8, null, null, null, "all", OWN_SCHEME, none, null, null, host, null, null))
                .withMessage("provenance");
    }

    @Test
    void aRowWithoutCategoryAndItemSaysWhatItSpeaksOf() {
        ExemptionRow row = new ExemptionRow(
                V8,
                null,
                null,
                null,
                "6.1.*",
                CertificateScheme.PSN_IA,
                Effect.WITHDRAWN,
                null,
                null,
                ExemptionBasis.OFFICIAL,
                SOURCE,
                null);

        assertThat(row)
                .hasToString("withdrawn row of psn-ia for item 6.1.*, any category of 2025-26 (official: the test)");
    }

    @Test
    void aRowWithoutCategorySpeaksOfEveryOne() {
        ExemptionRow any = Fixtures.row("2025-26", null, "1.1.1", OWN_SCHEME, Effect.EXEMPT);
        ExemptionRow second = Fixtures.row("2025-26", CATEGORY_2, "1.1.1", OWN_SCHEME, Effect.EXEMPT);

        assertThat(any.speaksOf(V8, CATEGORY_3)).isTrue();
        assertThat(any.speaksOf(Edition.parse("2024-25"), CATEGORY_3)).isFalse();
        assertThat(second.speaksOf(V8, CATEGORY_2)).isTrue();
        assertThat(second.speaksOf(V8, CATEGORY_3)).isFalse();
    }

    @Test
    void D14_aWithdrawalHoldsInItsEditionAndTheLaterOnes() {
        ExemptionRow row = Fixtures.row("2023-24", CATEGORY_2, "4.5.3", OWN_SCHEME, Effect.WITHDRAWN);

        assertThat(row.withdrawsIn(Edition.parse("2022-23"), CATEGORY_2)).isFalse();
        assertThat(row.withdrawsIn(Edition.parse("2023-24"), CATEGORY_2)).isTrue();
        assertThat(row.withdrawsIn(V8, CATEGORY_2)).isTrue();
        assertThat(row.withdrawsIn(V8, CATEGORY_3)).isFalse();
    }

    @Test
    void D14_onlyAWithdrawalOfANamedItemWithdraws() {
        ExemptionRow exempt = Fixtures.row("2023-24", null, "4.5.3", OWN_SCHEME, Effect.EXEMPT);
        ExemptionRow unnamed = new ExemptionRow(
                V8,
                null,
                null,
                null,
                "6.1.*",
                OWN_SCHEME,
                Effect.WITHDRAWN,
                null,
                null,
                ExemptionBasis.OFFICIAL,
                SOURCE,
                null);

        assertThat(exempt.withdrawsIn(V8, CATEGORY_2)).isFalse();
        assertThat(unnamed.withdrawsIn(V8, CATEGORY_2)).isFalse();
    }

    @Test
    void effectsAreSpeltAsInDocuments() {
        for (Effect effect : Effect.values()) {
            assertThat(Effect.parse(effect.toString())).isSameAs(effect);
        }
        assertThat(Effect.CANDIDATE_EXEMPT).hasToString("candidate-exempt");
        assertThatIllegalArgumentException().isThrownBy(() -> Effect.parse("maybe"));
    }
}
