package io.github.opendspt.model.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.testing.Judges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Credit join is commutative, associative, idempotent and monotone; what is written reads back. */
class CreditProperties {

    private static final EvidenceRef REF = EvidenceRef.parse("1.1.1");
    private static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    @Property
    void joinIsCommutative(@ForAll("credits") Credit one, @ForAll("credits") Credit other) {
        assertThat(one.join(other)).isEqualTo(other.join(one)).hasSameHashCodeAs(other.join(one));
    }

    @Property
    void joinIsAssociative(
            @ForAll("credits") Credit one, @ForAll("credits") Credit two, @ForAll("credits") Credit three) {
        assertThat(one.join(two).join(three)).isEqualTo(one.join(two.join(three)));
    }

    @Property
    void joinIsIdempotent(@ForAll("credits") Credit credit) {
        assertThat(credit.join(credit)).isEqualTo(credit);
    }

    @Property
    void joinIsMonotone(@ForAll("credits") Credit one, @ForAll("credits") Credit other) {
        assertThat(one.join(other).outcome()).isGreaterThanOrEqualTo(one.outcome());
        assertThat(one.outcome().join(other.outcome()))
                .isEqualTo(other.outcome().join(one.outcome()));
    }

    @Property
    void orderOfGroundsDoesNotMatter(@ForAll("credits") Credit credit, @ForAll Random random) {
        if (!credit.grounds().isEmpty()) {
            List<CreditGround> shuffled = new ArrayList<>(credit.grounds());
            Collections.shuffle(shuffled, random);
            assertThat(Credit.of(REF, shuffled)).isEqualTo(credit);
        }
    }

    @Property
    void groundsAreOrderedConsistentlyWithEquality(
            @ForAll("grounds") CreditGround one, @ForAll("grounds") CreditGround other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property(tries = 200)
    void bothJacksonLinesWriteTheSameAndReadItBack(@ForAll Random random) throws Exception {
        RequirementSet requirements = Catalogue.bundled().requirementSets().get(2);
        List<Credit> items = requirements.items().stream()
                .map(item -> credit(item.ref(), random))
                .toList();
        Credits credits = Credits.of(
                requirements,
                AS_AT,
                items,
                List.of(Finding.of(Severity.WARNING, REF, "/certificates/0", Reason.of("a.b", "c"))));
        String text = Judges.JACKSON_3.writeValueAsString(credits);
        assertThat(Judges.JACKSON_2.writeValueAsString(credits)).isEqualTo(text);
        assertThat(Judges.JACKSON_3.readValue(text, Credits.class))
                .isEqualTo(credits)
                .hasSameHashCodeAs(credits);
        assertThat(Judges.JACKSON_2.readValue(text, Credits.class)).isEqualTo(credits);
        assertThat(Judges.VALIDATOR.validate(credits)).isEmpty();
        assertThat(credits.mismatch(requirements, AS_AT)).isEmpty();
        assertThat(credits.mismatch(requirements, AS_AT.plusDays(1))).isPresent();
        assertThat(credits.mismatch(Catalogue.bundled().requirementSets().get(0), AS_AT))
                .isPresent();
    }

    @Example
    void onlyACertificateExempts() {
        Reason reason = Reason.of("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credit.withoutCertificate(REF, CreditOutcome.EXEMPT, reason));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credit.withoutCertificate(REF, CreditOutcome.UNDETERMINED, reason));
        assertThatIllegalArgumentException().isThrownBy(() -> Credit.of(REF, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credit.withoutCertificate(REF, CreditOutcome.NOT_EXEMPT, reason)
                        .join(Credit.withoutCertificate(EvidenceRef.parse("1.1.2"), CreditOutcome.NOT_EXEMPT, reason)));
    }

    @Example
    void noneFitsAnySetAndExemptsNothing() {
        RequirementSet requirements = Catalogue.bundled().requirementSets().get(0);
        assertThat(Credits.none().mismatch(requirements, AS_AT)).isEmpty();
        assertThat(Credits.none().of(REF).outcome()).isEqualTo(CreditOutcome.NOT_EXEMPT);
        assertThat(Credits.none()).isEqualTo(Credits.none()).hasToString("Credits[none]");
    }

    @Example
    void answerNoBesideAnExemptionIsAFinding() {
        Credit exempt = Credit.of(
                REF,
                List.of(new CreditGround(
                        CertificateScheme.CYBER_ESSENTIALS_PLUS,
                        "1",
                        CreditOutcome.EXEMPT,
                        List.of(Reason.of("a", "b")),
                        null,
                        null)));
        assertThat(exempt.contradictedBy(Answer.yes(false)).orElseThrow().message())
                .contains("Cyber Essentials Plus");
        assertThat(exempt.contradictedBy(Answer.yes(true))).isEmpty();
        assertThat(Credits.none().of(REF).contradictedBy(Answer.yes(false))).isEmpty();
    }

    /** A document that claims another outcome than its grounds give is refused. */
    @Example
    void outcomeThatIsNotThatOfTheGroundsDoesNotBind() {
        Credit credit = credit(REF, new Random(3));
        String text = Judges.JACKSON_3.writeValueAsString(credit);
        for (CreditOutcome claimed : CreditOutcome.values()) {
            String forged = text.replaceFirst("\"outcome\":\"[a-z-]+\"", "\"outcome\":\"" + claimed + "\"");
            if (claimed != credit.outcome()) {
                org.assertj.core.api.Assertions.assertThatThrownBy(
                                () -> Judges.JACKSON_3.readValue(forged, Credit.class))
                        .isInstanceOf(tools.jackson.core.JacksonException.class);
            }
        }
    }

    @Provide
    Arbitrary<Credit> credits() {
        return Arbitraries.randomValue(random -> credit(REF, random));
    }

    @Provide
    Arbitrary<CreditGround> grounds() {
        return Arbitraries.randomValue(CreditProperties::ground);
    }

    private static Credit credit(EvidenceRef ref, Random random) {
        List<CreditGround> grounds = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            grounds.add(ground(random));
        }
        return grounds.isEmpty()
                ? Credit.withoutCertificate(
                        ref,
                        random.nextBoolean() ? CreditOutcome.NOT_EXEMPT : CreditOutcome.NOT_APPLICABLE,
                        reason(random))
                : Credit.of(ref, grounds);
    }

    private static CreditGround ground(Random random) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            reasons.add(reason(random));
        }
        return new CreditGround(
                CertificateScheme.known().get(random.nextInt(5)),
                random.nextBoolean() ? null : "N" + random.nextInt(2),
                CreditOutcome.values()[random.nextInt(4)],
                reasons,
                random.nextBoolean() ? null : ExemptionBasis.values()[random.nextInt(6)],
                random.nextBoolean()
                        ? null
                        : new Provenance(Confidence.values()[random.nextInt(4)], "s" + random.nextInt(2)));
    }

    private static Reason reason(Random random) {
        return Reason.of("code." + random.nextInt(3), "message " + random.nextInt(3));
    }
}
