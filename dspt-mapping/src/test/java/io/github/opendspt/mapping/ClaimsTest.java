package io.github.opendspt.mapping;

import static io.github.opendspt.mapping.Fixtures.AS_AT;
import static io.github.opendspt.mapping.Fixtures.CATEGORY_2;
import static io.github.opendspt.mapping.Fixtures.SOURCE;
import static io.github.opendspt.mapping.Fixtures.V8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** That items of which the rows say the same share what is worked out for them, and no others do. */
class ClaimsTest {

    private static final CertificateScheme CEP = CertificateScheme.CYBER_ESSENTIALS_PLUS;
    private static final CertificateScheme ISO = CertificateScheme.ISO_27001;
    private static final Claim EXEMPTS = Claim.exempts(ExemptionBasis.SECONDARY, SOURCE);
    private static final Claim WEAKER =
            Claim.exempts(ExemptionBasis.SECONDARY, new Provenance(Confidence.LOW, SOURCE.source()));
    private static final Claim MAY = Claim.mayExempt(ExemptionBasis.INFERRED, SOURCE, Reason.of("a", "a doubt"));
    private static final Claim NOTHING = Claim.nothing(Reason.of("none", "nothing"));

    private final Claims claims =
            ClaimsBuilder.fromRows(V8, CATEGORY_2, BundledRows.load(), List.of(), List.of(), false);

    private static ItemClaims claims(CertificateScheme scheme, Claim claim) {
        return new ItemClaims(new TreeMap<>(Map.of(scheme, claim)));
    }

    private ItemClaims of(String ref) {
        return claims.of(EvidenceRef.parse(ref));
    }

    @Test
    void itemsOfWhichTheRowsSayTheSameShareTheirClaims() {
        assertThat(of("4.5.2")).isEqualTo(of("6.2.3"));
        assertThat(of("4.2.3")).isEqualTo(of("4.5.1"));
        assertThat(of("1.1.1")).isSameAs(of("1.1.2")).isSameAs(ItemClaims.NONE);
    }

    @Test
    void othersDoNot() {
        assertThat(of("4.2.4")).isNotSameAs(of("4.5.2"));
        assertThat(of("4.2.3")).isNotSameAs(of("4.5.2"));
        assertThat(of("2.2.1")).isNotSameAs(of("4.2.4"));
    }

    @Test
    void equalityIsByContent() {
        ItemClaims one = claims(CEP, EXEMPTS);

        assertThat(one).isEqualTo(claims(CEP, EXEMPTS)).hasSameHashCodeAs(claims(CEP, EXEMPTS));
        assertThat(one)
                .isNotEqualTo(claims(CEP, WEAKER))
                .isNotEqualTo(claims(ISO, EXEMPTS))
                .isNotEqualTo(ItemClaims.NONE)
                .isNotEqualTo("claims");
        assertThat(one.hashCode()).isNotEqualTo(claims(CEP, WEAKER).hashCode());
    }

    @Test
    void D1_plainCyberEssentialsIsMeasuredAgainstTheLevelItLacks() {
        ItemClaims one = claims(CEP, EXEMPTS);

        assertThat(one.of(CertificateScheme.CYBER_ESSENTIALS, AS_AT, NOTHING)).isSameAs(EXEMPTS);
        assertThat(one.of(CEP, AS_AT, NOTHING)).isSameAs(EXEMPTS);
        assertThat(one.of(ISO, AS_AT, NOTHING)).isSameAs(NOTHING);
    }

    @Test
    void aClaimThatDoesNotHoldYetIsNone() {
        ItemClaims later = claims(CEP, EXEMPTS.from(AS_AT, null));

        assertThat(later.of(CEP, AS_AT.minusDays(1), NOTHING)).isSameAs(NOTHING);
        assertThat(later.schemes(AS_AT, Verdict.COUNTS)).containsExactly(CEP);
        assertThat(later.schemes(AS_AT, Verdict.UNDETERMINED)).isEmpty();
        assertThat(later.schemes(AS_AT.minusDays(1), Verdict.COUNTS)).isEmpty();
    }
}
