package io.github.opendspt.model.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.CertificateScheme;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Certificate;
import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.Iso27001Version;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.register.Reliance.ApprovedPlan;
import io.github.opendspt.model.register.Reliance.CertificateDemand;
import io.github.opendspt.model.register.Reliance.EditionDemand;
import io.github.opendspt.model.register.RelianceAnswer.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The laws of answers by rules of reliance (rule K3). */
class RelianceProperties {

    private static final RelianceJudge JUDGE = RelianceJudge.of(Catalogue.bundled());

    /** A day after which no publication and no certificate of these properties can change an answer any more. */
    private static final LocalDate LAST_DAY_OF_CHANGE = LocalDate.of(2031, 12, 31);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2028, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Certificate> certificates() {
        Arbitrary<CertificateScheme> schemes =
                Arbitraries.of(CertificateScheme.CYBER_ESSENTIALS, CertificateScheme.ISO_27001);
        return Combinators.combine(schemes, days(), days(), Arbitraries.of(Iso27001Version.values()))
                .as((scheme, issued, expires, version) -> new Certificate(
                        scheme,
                        scheme.equals(CertificateScheme.ISO_27001) ? version : null,
                        "1",
                        issued,
                        expires,
                        scheme.equals(CertificateScheme.ISO_27001)
                                ? CertificateScope.ALL_HEALTH_AND_CARE_DATA
                                : CertificateScope.WHOLE_ORGANISATION,
                        null,
                        null,
                        null));
    }

    @Provide
    Arbitrary<PublishedStatus> publications() {
        return Combinators.combine(
                        Arbitraries.of(OdsCode.parse("8XX01")).injectNull(0.1),
                        Arbitraries.of(OrganisationType.values()).injectNull(0.2),
                        Arbitraries.integers()
                                .between(2023, 2028)
                                .map(Edition::new)
                                .injectNull(0.1),
                        Arbitraries.of(PreviousStatus.values()).injectNull(0.1),
                        days().injectNull(0.1),
                        certificates().list().ofMaxSize(3).injectNull(0.2))
                .as((code, type, edition, status, on, certificates) ->
                        new PublishedStatus(code, null, type, edition, status, on, certificates));
    }

    @Provide
    Arbitrary<Reliance> rules() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(Status.values()),
                        Arbitraries.of(EditionDemand.values()),
                        Arbitraries.of(6, 12, 18).injectNull(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(
                                List.<CertificateDemand>of(),
                                List.of(new CertificateDemand(List.of(CertificateScheme.CYBER_ESSENTIALS))),
                                List.of(
                                        new CertificateDemand(List.of(
                                                CertificateScheme.CYBER_ESSENTIALS, CertificateScheme.ISO_27001)),
                                        new CertificateDemand(List.of(CertificateScheme.ISO_27001)))))
                .as(RelianceProperties::rule);
    }

    private static Reliance rule(
            boolean code,
            Status minimum,
            EditionDemand edition,
            @Nullable Integer months,
            boolean plan,
            List<CertificateDemand> certificates) {
        return new Reliance(
                "rule",
                "A rule",
                null,
                code,
                minimum,
                edition,
                edition == EditionDemand.LATEST ? null : months,
                plan && minimum == Status.STANDARDS_MET ? new ApprovedPlan("conditions") : null,
                certificates,
                List.of());
    }

    private static Verdict answer(Reliance rule, PublishedStatus published, LocalDate day) {
        return JUDGE.answer(rule, published, day).answer();
    }

    @Property
    void theAnswerFollowsFromItsClauses(
            @ForAll("rules") Reliance rule,
            @ForAll("publications") PublishedStatus published,
            @ForAll("days") LocalDate asAt) {
        RelianceAnswer answer = JUDGE.answer(rule, published, asAt);

        assertThat(JUDGE.decide(rule, published, asAt)).isEqualTo(answer.answer());
        assertThat(rule.inconsistencies()).isEmpty();
        assertThat(answer.inconsistencies()).isEmpty();
        assertThat(answer.clauses())
                .allSatisfy(clause -> assertThat(clause.reasons()).isNotEmpty());
        assertThat(RelianceJson.answerReader()
                        .read(RelianceJson.answerWriter().toBytes(answer))
                        .orElseThrow())
                .isEqualTo(answer);
    }

    /** The day of change is what asking for every day would find. */
    @Property(tries = 200)
    void theDayOfChangeIsTheFirst(
            @ForAll("rules") Reliance rule,
            @ForAll("publications") PublishedStatus published,
            @ForAll("days") LocalDate asAt) {
        RelianceAnswer answer = JUDGE.answer(rule, published, asAt);
        LocalDate first = Stream.iterate(
                        asAt.plusDays(1), day -> !day.isAfter(LAST_DAY_OF_CHANGE), day -> day.plusDays(1))
                .filter(day -> answer(rule, published, day) != answer.answer())
                .findFirst()
                .orElse(null);

        assertThat(answer.changesOn()).isEqualTo(first);
        assertThat(answer.changesTo()).isEqualTo(first == null ? null : answer(rule, published, first));
    }

    /** What is certain while something is not known stays so, whatever it turns out to be. */
    @Property
    void whatIsCertainStaysSoWhenMoreIsKnown(
            @ForAll("rules") Reliance rule,
            @ForAll("publications") PublishedStatus published,
            @ForAll("publications") PublishedStatus more,
            @ForAll("days") LocalDate asAt) {
        Verdict before = answer(rule, published, asAt);
        PublishedStatus completed = new PublishedStatus(
                published.odsCode(),
                null,
                published.type() == null ? more.type() : published.type(),
                published.edition() == null ? more.edition() : published.edition(),
                published.status() == null ? more.status() : published.status(),
                published.on() == null ? more.on() : published.on(),
                published.certificates() == null ? more.certificates() : published.certificates());

        if (before != Verdict.CANNOT_TELL) {
            assertThat(answer(rule, completed, asAt)).isEqualTo(before);
        }
    }

    @Property
    void aStricterRuleNeverAllowsMore(
            @ForAll("rules") Reliance rule,
            @ForAll("publications") PublishedStatus published,
            @ForAll("days") LocalDate asAt) {
        Verdict given = answer(rule, published, asAt);
        List<CertificateDemand> more = new ArrayList<>(rule.certificates());
        more.add(new CertificateDemand(List.of(CertificateScheme.CYBER_ESSENTIALS)));

        for (Status higher : Status.values()) {
            if (higher.compareTo(rule.minimumStatus()) > 0) {
                assertThat(answer(
                                rule(true, higher, rule.edition(), rule.withinMonths(), false, rule.certificates()),
                                published,
                                asAt))
                        .isLessThanOrEqualTo(given);
            }
        }
        assertThat(answer(
                        rule(true, rule.minimumStatus(), rule.edition(), rule.withinMonths(), false, more),
                        published,
                        asAt))
                .isLessThanOrEqualTo(given);
        if (rule.edition() == EditionDemand.LATEST_OR_PREVIOUS) {
            assertThat(answer(
                            rule(true, rule.minimumStatus(), EditionDemand.LATEST, null, false, more), published, asAt))
                    .isLessThanOrEqualTo(given);
        }
    }

    /** A rule that asks for nothing but a current publication says what {@link PublicationRule} says. */
    @Property
    void aCurrentPublicationIsTheSameToEveryone(
            @ForAll("publications") PublishedStatus published, @ForAll("days") LocalDate asAt) {
        Reliance rule = rule(false, Status.STANDARDS_NOT_MET, EditionDemand.CURRENT, null, false, List.of());
        Verdict expected = switch (PublicationRule.of(Catalogue.bundled())
                .standing(published, asAt)
                .verdict()) {
            case CURRENT -> published.status() == null ? Verdict.CANNOT_TELL : Verdict.MAY_RELY;
            case UNDETERMINED -> Verdict.CANNOT_TELL;
            case NOT_CURRENT -> Verdict.MAY_NOT_RELY;
        };

        assertThat(answer(rule, published, asAt)).isEqualTo(expected);
    }
}
