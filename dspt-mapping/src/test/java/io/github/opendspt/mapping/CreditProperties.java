package io.github.opendspt.mapping;

import static io.github.opendspt.mapping.Fixtures.AS_AT;
import static io.github.opendspt.mapping.Fixtures.V8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Answer;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.Standing.Verdict;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.CertificateEnd;
import io.github.opendspt.model.credit.Credit;
import io.github.opendspt.model.credit.CreditGround;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of credit: it is a join over certificates, and a function of rows and standing alone. */
class CreditProperties {

    private static final ExemptionRow OWN_ROW =
            ExemptionRow.host(V8, Category.of(2), EvidenceRef.parse("4.2.3"), Fixtures.OWN_SCHEME, Fixtures.SOURCE);

    private final CreditEngine engine = Fixtures.engine().withRow(OWN_ROW);

    @Provide
    Arbitrary<RequirementSet> sets() {
        List<RequirementSet> sets = new ArrayList<>();
        for (int category : new int[] {2, 3, 4}) {
            RequirementSet set =
                    Catalogue.bundled().find(V8, Category.of(category)).orElseThrow();
            sets.add(set);
            sets.add(
                    set.toBuilder().exemptions(ExemptionBasis.OFFICIAL_WORKBOOK).build());
        }
        return Arbitraries.of(sets);
    }

    @Provide
    Arbitrary<List<Certificate>> certificates() {
        return certificate().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Certificate> certificate() {
        Arbitrary<CertificateScheme> schemes = Arbitraries.of(
                CertificateScheme.CYBER_ESSENTIALS,
                CertificateScheme.CYBER_ESSENTIALS_PLUS,
                CertificateScheme.ISO_27001,
                CertificateScheme.PSN_IA,
                CertificateScheme.NHSMAIL,
                Fixtures.OWN_SCHEME);
        Arbitrary<String> numbers = Arbitraries.of("A-1", "B-2").injectNull(0.2);
        Arbitrary<LocalDate> issued = Arbitraries.integers().between(-30, 2).map(AS_AT::plusDays);
        Arbitrary<LocalDate> expires = Arbitraries.integers().between(-2, 60).map(AS_AT::plusDays);
        Arbitrary<CertificateScope> scopes =
                Arbitraries.of(CertificateScope.class).injectNull(0.1);
        Arbitrary<Iso27001Version> versions =
                Arbitraries.of(Iso27001Version.class).injectNull(0.2);
        Arbitrary<String> holders =
                Arbitraries.of("Example Supplier Ltd", "Parent plc").injectNull(0.6);
        Arbitrary<CertificateStatus> statuses =
                Arbitraries.of(CertificateStatus.class).injectNull(0.7);
        return Combinators.combine(schemes, numbers, issued, expires, scopes, versions, holders, statuses)
                .as((scheme, number, from, to, scope, version, holder, status) ->
                        new Certificate(scheme, version, number, from, to, scope, null, holder, status));
    }

    private Credits credits(RequirementSet set, List<Certificate> certificates) {
        return engine.credits(Fixtures.assessment(set, certificates).build(), set, AS_AT);
    }

    private Credits credits(RequirementSet set, List<Certificate> certificates, Certificate more) {
        List<Certificate> all = new ArrayList<>(certificates);
        all.add(more);
        return credits(set, all);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void orderChangesNothing(
            @ForAll("sets") RequirementSet set,
            @ForAll("certificates") List<Certificate> certificates,
            @ForAll Random random) {
        List<Certificate> shuffled = new ArrayList<>(certificates);
        Collections.shuffle(shuffled, random);

        assertThat(credits(set, shuffled)).isEqualTo(credits(set, certificates));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void repetitionChangesNothing(
            @ForAll("sets") RequirementSet set, @ForAll("certificates") List<Certificate> certificates) {
        List<Certificate> twice = new ArrayList<>(certificates);
        twice.addAll(certificates);

        assertThat(credits(set, twice)).isEqualTo(credits(set, certificates));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aFurtherCertificateNeverLowersAnItem(
            @ForAll("sets") RequirementSet set,
            @ForAll("certificates") List<Certificate> certificates,
            @ForAll("certificate") Certificate more) {
        Credits less = credits(set, certificates);

        assertThat(credits(set, certificates, more).items())
                .allMatch(credit ->
                        credit.outcome().compareTo(less.of(credit.ref()).outcome()) >= 0);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aCertificateThatDoesNotCountIsAsGoodAsNone(
            @ForAll("sets") RequirementSet set,
            @ForAll("certificates") List<Certificate> certificates,
            @ForAll("certificate") Certificate more) {
        if (more.standingAt(AS_AT, Fixtures.ORGANISATION).verdict() != Verdict.DOES_NOT_COUNT
                && !more.scheme().equals(CertificateScheme.CYBER_ESSENTIALS)) {
            return;
        }
        Credits less = credits(set, certificates);

        assertThat(credits(set, certificates, more).items()).allSatisfy(credit -> {
            assertThat(credit.outcome()).isEqualTo(less.of(credit.ref()).outcome());
            assertThat(credit.by()).isEqualTo(less.of(credit.ref()).by());
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theCreditOfTwoPartsIsTheirJoin(
            @ForAll("sets") RequirementSet set,
            @ForAll("certificates") List<Certificate> some,
            @ForAll("certificates") List<Certificate> others) {
        List<Certificate> all = new ArrayList<>(some);
        all.addAll(others);
        Credits one = credits(set, some);
        Credits other = credits(set, others);

        assertThat(credits(set, all).items())
                .allMatch(credit -> credit.equals(one.of(credit.ref()).join(other.of(credit.ref()))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void joinIsASemilattice(
            @ForAll("sets") RequirementSet set,
            @ForAll("certificates") List<Certificate> first,
            @ForAll("certificates") List<Certificate> second,
            @ForAll("certificates") List<Certificate> third) {
        Credits a = credits(set, first);
        Credits b = credits(set, second);
        Credits c = credits(set, third);
        for (Credit credit : a.items()) {
            Credit x = credit;
            Credit y = b.of(credit.ref());
            Credit z = c.of(credit.ref());
            assertThat(x.join(y)).isEqualTo(y.join(x));
            assertThat(x.join(y).join(z)).isEqualTo(x.join(y.join(z)));
            assertThat(x.join(x)).isEqualTo(x);
            assertThat(x.join(y).outcome()).isEqualTo(x.outcome().join(y.outcome()));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aGroundIsTheLesserOfStandingAndRow(
            @ForAll("sets") RequirementSet set, @ForAll("certificate") Certificate certificate) {
        Map<String, CreditOutcome> rows = new HashMap<>();
        if (set.exemptions() == ExemptionBasis.OFFICIAL_WORKBOOK) {
            set.items()
                    .forEach(item -> item.exemptBy()
                            .forEach(scheme -> rows.put(item.ref() + " " + scheme, CreditOutcome.EXEMPT)));
        } else {
            BundledRows.load().exemptions().stream()
                    .filter(row -> set.category().equals(row.category()))
                    .forEach(row -> rows.put(row.ref() + " " + row.scheme(), CreditOutcome.EXEMPT));
            BundledRows.load().candidates().stream()
                    .filter(row -> set.category().equals(row.category()))
                    .forEach(row -> rows.put(row.ref() + " " + row.scheme(), CreditOutcome.UNDETERMINED));
        }
        if (set.category().equals(OWN_ROW.category())) {
            rows.put(OWN_ROW.ref() + " " + OWN_ROW.scheme(), CreditOutcome.EXEMPT);
        }
        CreditOutcome standing =
                switch (certificate.standingAt(AS_AT, Fixtures.ORGANISATION).verdict()) {
                    case DOES_NOT_COUNT -> CreditOutcome.NOT_EXEMPT;
                    case UNDETERMINED -> CreditOutcome.UNDETERMINED;
                    case COUNTS -> CreditOutcome.EXEMPT;
                };

        for (Credit credit : credits(set, List.of(certificate)).items()) {
            CreditOutcome row = rows.getOrDefault(credit.ref() + " " + certificate.scheme(), CreditOutcome.NOT_EXEMPT);
            assertThat(credit.outcome()).isEqualTo(row.compareTo(standing) < 0 ? row : standing);
            CreditGround ground = credit.grounds().get(0);
            assertThat(credit.grounds()).hasSize(1);
            assertThat(ground.certificate()).isEqualTo(certificate.number());
            assertThat(ground.reasons()).isNotEmpty();
            assertThat(ground.provenance() == null).isEqualTo(ground.basis() == null);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void inferredRowsOnlyRaise(
            @ForAll("sets") RequirementSet set, @ForAll("certificates") List<Certificate> certificates) {
        Credits without = credits(set, certificates);
        Assessment assessment = Fixtures.assessment(set, certificates).build();
        CreditEngine inferring = engine.withInferredRows();

        assertThat(inferring.withInferredRows().credits(assessment, set, AS_AT))
                .isEqualTo(inferring.credits(assessment, set, AS_AT));
        assertThat(inferring.credits(assessment, set, AS_AT).items()).allSatisfy(credit -> {
            CreditOutcome before = without.of(credit.ref()).outcome();
            assertThat(credit.outcome()).isGreaterThanOrEqualTo(before);
            if (credit.outcome() != before) {
                assertThat(before).isEqualTo(CreditOutcome.UNDETERMINED);
                assertThat(credit.grounds().get(0).basis()).isEqualTo(ExemptionBasis.INFERRED);
            }
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void answersChangeNothingButWarnings(
            @ForAll("sets") RequirementSet set, @ForAll("certificates") List<Certificate> certificates) {
        Assessment.Builder answered = Fixtures.assessment(set, certificates);
        set.items().forEach(item -> answered.answer(item.ref(), Answer.yes(false)));

        Credits credits = engine.credits(answered.build(), set, AS_AT);

        assertThat(credits.items()).isEqualTo(credits(set, certificates).items());
        assertThat(credits.warnings())
                .filteredOn(finding -> finding.code().equals("answer.contradicts-exemption"))
                .extracting(finding -> String.valueOf(finding.ref()))
                .containsExactlyElementsOf(credits.items().stream()
                        .filter(credit -> credit.outcome() == CreditOutcome.EXEMPT)
                        .map(credit -> "/answers/" + credit.ref())
                        .sorted()
                        .map(pointer -> pointer.substring("/answers/".length()))
                        .toList());
    }

    /** The days are whole: between two of them nothing changes, warnings included. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void creditsComeOutDifferentlyOnNoOtherDay(
            @ForAll("sets") RequirementSet set, @ForAll("certificates") List<Certificate> certificates) {
        Assessment assessment = Fixtures.assessment(set, certificates).build();
        LocalDate first = AS_AT.minusDays(32);
        Credits before = engine.credits(assessment, set, first);
        List<LocalDate> days = before.changesOn();
        for (LocalDate day = first.plusDays(1); day.isBefore(AS_AT.plusDays(64)); day = day.plusDays(1)) {
            Credits on = engine.credits(assessment, set, day);
            assertThat(on.changesOn())
                    .isEqualTo(days.stream().filter(day::isBefore).toList());
            if (!days.contains(day)) {
                assertThat(said(on)).isEqualTo(said(before));
                assertThat(on.warnings()).isEqualTo(before.warnings());
            }
            before = on;
        }
    }

    /** Everything but the day, which a sentence may name. */
    private static List<String> said(Credits credits) {
        return credits.items().stream()
                .map(credit -> credit + " " + credit.grounds() + " "
                        + credit.reasons().stream().map(Reason::code).toList())
                .toList();
    }

    /**
     * D24, worked out by itself: the end of a certificate changes something where, on the day after, some outcome or the best Cyber
     * Essentials Plus certificate is less than with a certificate that goes on.
     */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theEndOfACertificateChangesWhatNothingElseHolds(
            @ForAll("sets") RequirementSet set,
            @ForAll("certificates") List<Certificate> others,
            @ForAll("certificate") Certificate certificate) {
        List<Certificate> all = new ArrayList<>(others);
        all.add(certificate);
        Assessment assessment = Fixtures.assessment(set, all).build();
        CertificateEnd end =
                CertificateEnd.of(assessment, certificate, (changed, day) -> engine.credits(changed, set, day));
        LocalDate day = end.on();
        assertThat(day).isEqualTo(certificate.lastDay().orElseThrow().plusDays(1));
        Certificate longer = certificate.toBuilder()
                .expiresOn(day.plusYears(1))
                .version(
                        certificate.scheme().equals(CertificateScheme.ISO_27001)
                                        && certificate.version() == Iso27001Version.V2013
                                ? Iso27001Version.V2022
                                : certificate.version())
                .build();
        Credits with = engine.credits(
                Fixtures.assessment(set, others).certificate(longer).build(), set, day);
        Credits without = engine.credits(Fixtures.assessment(set, others).build(), set, day);
        if (!others.contains(certificate)) {
            assertThat(end.items())
                    .isEqualTo(with.items().stream()
                            .filter(credit -> without.of(credit.ref()).outcome().compareTo(credit.outcome()) < 0)
                            .map(Credit::ref)
                            .toList());
        }
        boolean never = certificate.scheme().equals(CertificateScheme.CYBER_ESSENTIALS)
                || certificate.status() == CertificateStatus.SUSPENDED
                || certificate.status() == CertificateStatus.WITHDRAWN
                || (certificate.scheme().equals(CertificateScheme.ISO_27001)
                        && certificate.scope() == CertificateScope.PARTIAL);
        assertThat(never && end.changesAnything()).isFalse();
        Assessment succeeded = assessment.toBuilder().certificate(longer).build();
        assertThat(CertificateEnd.of(succeeded, certificate, (changed, on) -> engine.credits(changed, set, on))
                        .changesAnything())
                .isFalse();
    }
}
