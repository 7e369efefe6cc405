package io.github.opendspt.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.assessment.CertificateScope;
import io.github.opendspt.model.assessment.CertificateStatus;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.caf.CafTableCodes;
import io.github.opendspt.model.code.Term;
import io.github.opendspt.model.credit.CreditOutcome;
import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.ExemptionBasis;
import io.github.opendspt.model.requirement.ItemChange;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.Track;
import io.github.opendspt.testing.Judges;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @Test
    void itemsAreInOrderOfNumberNotOfText() {
        assertThat(Stream.of("1.3.13", "10.1.1", "1.3.8", "1.10.1", "2.1.1")
                        .map(EvidenceRef::parse)
                        .sorted()
                        .map(EvidenceRef::toString))
                .containsExactly("1.3.8", "1.3.13", "1.10.1", "2.1.1", "10.1.1");
        assertThat(AssertionRef.parse("1.3")).isLessThan(AssertionRef.parse("1.10"));
    }

    @Test
    void editionOfTheTurnOfACenturyEndsInNoughts() {
        assertThat(Edition.parse("2099-00")).isEqualTo(new Edition(2099)).hasToString("2099-00");
        assertThat(new Edition(1_000)).hasToString("1000-01");
        assertThat(new Edition(9_999)).hasToString("9999-00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-27",
                "2025-25",
                "2025-2026",
                "2025/26",
                "2025",
                "25-26",
                "0025-26",
                "0999-00",
                "",
                " 2025-26",
                "2025-26\n",
                "\u0662025-26"
            })
    void editionsAreTwoConsecutiveYears(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Edition.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 25, 999, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void editionsStartInFourDigitYears(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edition(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1",
                "1.1.1.1",
                "0.1.1",
                "1.0.1",
                "1.1.0",
                "01.1.1",
                "1.1.01",
                "100.1.1",
                "1.1.100",
                "1..1",
                ".1.1",
                "1.1.",
                "1.1.1 ",
                "\u0661.1.1",
                ""
            })
    void evidenceRefsAreThreeNumbersWithoutLeadingZero(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EvidenceRef.parse(text));
    }

    @Test
    void refsGoFromOneToNinetyNine() {
        assertThat(EvidenceRef.parse("99.99.99")).isEqualTo(new EvidenceRef(99, 99, 99));
        assertThat(AssertionRef.parse("1.99").standard()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new EvidenceRef(1, 1, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new EvidenceRef(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AssertionRef(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DataSecurityStandard(100, "a", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a1.a", "A1.A", "F1.a", "A0.a", "A01.a", "A100.a", "A1a", "A.a", "A1.", "A1.aa", "A1.1", "1.1", "A1.a ",
                ""
            })
    void outcomeRefsAreALetterANumberAndASmallLetter(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CafOutcomeRef.parse(text));
    }

    @Test
    void outcomeRefsGoFromA1aToE99z() {
        assertThat(CafOutcomeRef.parse("E99.z")).isEqualTo(CafOutcomeRef.of('E', 99, 'z'));
        assertThat(CafOutcomeRef.parse("B10.a").principleRef()).isEqualTo("B10");
        assertThat(CafOutcomeRef.parse("B2.b")).isLessThan(CafOutcomeRef.parse("B10.a"));
        assertThatIllegalArgumentException().isThrownBy(() -> CafOutcomeRef.of('F', 1, 'a'));
        assertThatIllegalArgumentException().isThrownBy(() -> CafOutcomeRef.of('A', 0, 'a'));
        assertThatIllegalArgumentException().isThrownBy(() -> CafOutcomeRef.of('A', 1, 'A'));
    }

    @Test
    void categoriesAreOfOneDigit() {
        assertThat(Category.parse("1")).isEqualTo(Category.of(1));
        assertThat(Category.parse("9")).hasToString("9");
        for (String text : List.of("0", "10", "", "a", "\u0661", "1 ")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Category.parse(text));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Category.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Category.of(10));
    }

    @Test
    void odsCodesAreThreeToTwelveCapitalsAndDigits() {
        assertThat(OdsCode.parse("ABC")).hasToString("ABC");
        assertThat(OdsCode.parse("ABCDEFGHIJ12").value()).hasSize(12);
        for (String text : List.of("AB", "ABCDEFGHIJ123", "8xx01", "8XX 1", "8XX01\n", "\u0130CB")) {
            assertThatIllegalArgumentException().isThrownBy(() -> OdsCode.parse(text));
        }
    }

    @Test
    void certificateSchemesOfTheHostAreSchemesThoughNotKnownOnes() {
        CertificateScheme scheme = CertificateScheme.parse("soc-2");
        assertThat(CertificateScheme.known()).doesNotContain(scheme).hasSize(5);
        assertThat(scheme.isDated()).isTrue();
        assertThat(scheme.isKnown()).isFalse();
        assertThat(scheme.displayName()).isEqualTo("soc-2");
        assertThat(CertificateScheme.of("soc-2", "SOC 2").displayName()).isEqualTo("SOC 2");
        assertThat(CertificateScheme.of("soc-2", "SOC 2")).isEqualTo(scheme).hasSameHashCodeAs(scheme);
        assertThatIllegalArgumentException().isThrownBy(() -> CertificateScheme.of("iso-27001", "ISO"));
        assertThatIllegalArgumentException().isThrownBy(() -> CertificateScheme.of("soc-2", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> CertificateScheme.of("soc-2", "x".repeat(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> CertificateScheme.of("soc-2", "\ud800"));
        assertThat(CertificateScheme.parse("iso-27001")).isSameAs(CertificateScheme.ISO_27001);
        for (String text : List.of("", "ISO", "a--b", "-a", "a-", "a".repeat(61))) {
            assertThatIllegalArgumentException().isThrownBy(() -> CertificateScheme.parse(text));
        }
    }

    @Test
    void statusesAreOrderedFromNotMetToExceeded() {
        assertThat(Status.values()).isSorted();
        assertThat(Status.STANDARDS_MET.or(Status.APPROACHING_STANDARDS)).isEqualTo(Status.STANDARDS_MET);
        assertThat(Status.STANDARDS_MET.or(Status.STANDARDS_EXCEEDED)).isEqualTo(Status.STANDARDS_EXCEEDED);
        assertThat(Confidence.HIGH.weakest(Confidence.LOW)).isEqualTo(Confidence.LOW);
        assertThat(Confidence.UNKNOWN.weakest(Confidence.LOW)).isEqualTo(Confidence.UNKNOWN);
    }

    static Stream<Term> tokens() {
        return Stream.<Term[]>of(
                        Status.values(),
                        Severity.values(),
                        OrganisationType.values(),
                        CertificateScope.values(),
                        CertificateStatus.values(),
                        PreviousStatus.values(),
                        CreditOutcome.values(),
                        AnswerKind.values(),
                        Completeness.values(),
                        Confidence.values(),
                        Eligibility.values(),
                        ExemptionBasis.values(),
                        ItemChange.values(),
                        Obligation.values(),
                        Track.values())
                .flatMap(Stream::of);
    }

    /** Whatever the default locale; in Turkish, lower-casing an I by default gives no i. */
    @ParameterizedTest
    @MethodSource("tokens")
    void tokensAreKebabCaseAndReadBack(Term token) throws Exception {
        assertThat(token.token()).matches("[a-z]+(?:-[a-z]+)*").hasToString(token.toString());
        assertThat(token.token())
                .isEqualTo(token.name().toLowerCase(Locale.ENGLISH).replace('_', '-'));
        Class<?> type = ((Enum<?>) token).getDeclaringClass();
        assertThat(type.getMethod("parse", String.class).invoke(null, token.token()))
                .isSameAs(token);
        assertThat(Judges.JACKSON_3.writeValueAsString(token)).isEqualTo("\"" + token.token() + "\"");
        assertThat(Judges.JACKSON_2.writeValueAsString(token)).isEqualTo("\"" + token.token() + "\"");
        assertThat(Judges.JACKSON_3.readValue("\"" + token.token() + "\"", type))
                .isSameAs(token);
    }

    @Test
    void parsersSayWhatTheyWouldHaveTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Status.parse("met"))
                .withMessage(
                        "'met' is not one of [standards-not-met, approaching-standards, standards-met, standards-exceeded]");
        assertThatIllegalArgumentException().isThrownBy(() -> Status.parse("STANDARDS_MET"));
    }

    /** Rule C7. */
    @Test
    void theLabelOfASupplierFollowsTheEdition() {
        OrganisationType type = OrganisationType.IT_SUPPLIER;
        assertThat(type.displayName()).isEqualTo("IT supplier");
        assertThat(type.displayName(Edition.of("2025-26"))).isEqualTo("IT supplier");
        assertThat(type.displayName(Edition.of("2026-27"))).isEqualTo("supplier");
        assertThat(type.displayName(Edition.of("2030-31"))).isEqualTo("supplier");
        assertThat(type.token()).isEqualTo("it-supplier");
        assertThat(OrganisationType.GP.displayName(Edition.of("2026-27"))).isEqualTo("general practice");
    }

    @Test
    void namesForPeopleAreNotTokens() {
        assertThat(Status.values())
                .extracting(Status::displayName)
                .containsExactly("Standards Not Met", "Approaching Standards", "Standards Met", "Standards Exceeded");
        assertThat(PreviousStatus.ENTRY_LEVEL.displayName()).isEqualTo("Entry Level");
        assertThat(PreviousStatus.NONE.displayName()).isEqualTo("never published");
        for (Status status : Status.values()) {
            assertThat(PreviousStatus.of(status).displayName()).isEqualTo(status.displayName());
            assertThat(PreviousStatus.of(status).token()).isEqualTo(status.token());
        }
        assertThat(AnswerKind.YES_NO.displayName()).isEqualTo("yes or no");
    }

    @Test
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> Edition.parse(null));
        assertThatNullPointerException().isThrownBy(() -> EvidenceRef.parse(null));
        assertThatNullPointerException().isThrownBy(() -> Ref.parse(null));
        assertThatNullPointerException().isThrownBy(() -> CafOutcomeRef.parse(null));
        assertThatNullPointerException().isThrownBy(() -> OdsCode.parse(null));
        assertThatNullPointerException().isThrownBy(() -> Category.parse(null));
        assertThatNullPointerException().isThrownBy(() -> CertificateScheme.parse(null));
        assertThatNullPointerException().isThrownBy(() -> Status.parse(null));
        assertThatNullPointerException().isThrownBy(() -> Status.STANDARDS_MET.or(null));
        assertThatNullPointerException().isThrownBy(() -> Reason.of("a", null));
        assertThatNullPointerException().isThrownBy(() -> Finding.of(null, null, null, Reason.of("a", "b")));
        assertThatNullPointerException().isThrownBy(() -> new DataSecurityStandard(1, null, "b"));
    }

    @Test
    void reasonRendersItsSentenceOnDemandAndIsEqualByIt() {
        Reason rendered = Reason.of(CafTableCodes.DUPLICATE, CafOutcomeRef.parse("A1.a"), 2);
        assertThat(rendered.message()).isEqualTo("A1.a has a row already, on line 2; keep one");
        assertThat(rendered.arguments()).containsExactly(CafOutcomeRef.parse("A1.a"), 2);
        Reason read = Reason.of("caf-profile-table.duplicate", rendered.message(), List.of("A1.a", 2));
        assertThat(rendered).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(Reason.of("a.b", "100%").message()).isEqualTo("100%");
        assertThat(rendered.inconsistencies()).isEmpty();
        assertThat(Reason.of("a".repeat(201), "\ud800").inconsistencies()).hasSize(2);
    }
}
