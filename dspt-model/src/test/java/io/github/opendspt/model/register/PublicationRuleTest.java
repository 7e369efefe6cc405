package io.github.opendspt.model.register;

import static io.github.opendspt.model.register.PublicationStanding.Verdict.CURRENT;
import static io.github.opendspt.model.register.PublicationStanding.Verdict.NOT_CURRENT;
import static io.github.opendspt.model.register.PublicationStanding.Verdict.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.PreviousStatus;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.register.PublicationStanding.Verdict;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.Provenance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationRuleTest {

    private static final PublicationRule RULE = PublicationRule.of(Catalogue.bundled());

    private static RegisterEntry entry(String status, String published) {
        return new RegisterEntry(
                "8XX01", "Example Supplier Ltd", RegisterStatus.parse(status), published, "Company", null);
    }

    private static PublicationStanding standing(String status, String published, String asAt) {
        return RULE.standing(entry(status, published), LocalDate.parse(asAt));
    }

    private static PublicationStanding standingFor(String edition, String status, String published, String asAt) {
        return RULE.forEdition(Edition.parse(edition)).standing(entry(status, published), LocalDate.parse(asAt));
    }

    private static void assertStanding(PublicationStanding standing, Verdict verdict, String... codes) {
        assertThat(standing.reasons()).extracting(Reason::code).containsExactly(codes);
        assertThat(standing.verdict()).isEqualTo(verdict);
    }

    // B1: good until the deadline of the next edition.

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2025-06-20,CURRENT,publication.current",
        "2025-07-01,CURRENT,publication.current",
        "2026-06-20,CURRENT,publication.current",
        "2026-06-30,CURRENT,publication.current",
        "2026-07-01,NOT_CURRENT,publication.lapsed",
        "2030-01-01,NOT_CURRENT,publication.lapsed"
    })
    void goodUntilTheDeadlineOfTheNextEdition(String asAt, Verdict verdict, String code) {
        PublicationStanding standing = standing("24/25 Standards Met", "20/06/2025", asAt);

        assertStanding(standing, verdict, code);
        assertThat(standing.published().edition()).isEqualTo(Edition.parse("2024-25"));
        assertThat(standing.published().status()).isEqualTo(PreviousStatus.STANDARDS_MET);
        assertThat(standing.certainUntil()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(standing.likelyUntil()).isEqualTo(standing.certainUntil());
    }

    @Test
    void twelveMonthsHaveNoMeaning() {
        assertStanding(standing("24/25 Standards Met", "01/10/2024", "2026-06-30"), CURRENT, "publication.current");
        assertStanding(standing("18/19 Standards Met", "20/03/2019", "2020-09-30"), CURRENT, "publication.current");
        assertStanding(standing("18/19 Standards Met", "20/03/2019", "2020-10-01"), NOT_CURRENT, "publication.lapsed");
    }

    @Test
    void nothingLapsesOffTheRegister() {
        assertStanding(standing("18/19 Standards Met", "20/03/2019", "2022-09-09"), NOT_CURRENT, "publication.lapsed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22/23 Standards Exceeded",
                "22/23 Standards Met",
                "22/23 Approaching Standards",
                "22/23 Standards Not Met",
                "22/23 Entry Level"
            })
    void currentSaysNothingAboutTheStatus(String status) {
        PublicationStanding standing = standing(status, "30/06/2023", "2023-11-16");

        assertStanding(standing, CURRENT, "publication.current");
        assertThat(standing.published().status())
                .isNotNull()
                .isEqualTo(RegisterStatus.parse(status).published().orElseThrow());
    }

    // B3: late publications count for the edition that they name.

    @Test
    void whatIsPublishedLateCountsForTheEdition() {
        PublicationStanding late = standing("24/25 Standards Met", "18/07/2025", "2025-07-20");

        assertStanding(late, CURRENT, "publication.current", "publication.late");
        assertThat(late.published().edition()).isEqualTo(Edition.parse("2024-25"));
        assertStanding(standing("24/25 Standards Met", "18/07/2025", "2026-07-01"), NOT_CURRENT, "publication.lapsed");
    }

    @Test
    void onTheDeadlineIsNotLate() {
        assertStanding(standing("24/25 Standards Met", "30/06/2025", "2025-06-30"), CURRENT, "publication.current");
    }

    @Test
    void publishedLateStillMissesTheNextEdition() {
        assertStanding(
                standingFor("2025-26", "24/25 Standards Met", "18/07/2025", "2025-10-01"),
                NOT_CURRENT,
                "publication.earlier-edition");
    }

    // An edition asked for.

    @Test
    void theEditionAskedFor() {
        assertStanding(
                standingFor("2024-25", "24/25 Standards Met", "20/06/2025", "2026-06-30"),
                CURRENT,
                "publication.current");
        assertStanding(
                standingFor("2023-24", "24/25 Standards Met", "20/06/2025", "2025-06-30"),
                UNDETERMINED,
                "publication.later-edition");
        assertStanding(
                standingFor("2023-24", "24/25 Standards Met", "20/06/2025", "2025-07-01"),
                NOT_CURRENT,
                "publication.lapsed");
        assertStanding(
                standingFor("2025-26", "24/25 Standards Met", "20/06/2025", "2026-07-01"),
                NOT_CURRENT,
                "publication.earlier-edition",
                "publication.lapsed");
    }

    // What is not known.

    // B2: certainly good up to 31 March, probably up to the likely deadline, then not known.

    @ParameterizedTest(name = "{0} on {2}: {3}")
    @CsvSource({
        "25/26,20/06/2026,2026-07-01,CURRENT,publication.certainly-current",
        "25/26,20/06/2026,2026-11-27,CURRENT,publication.certainly-current",
        "25/26,20/06/2026,2027-03-31,CURRENT,publication.certainly-current",
        "25/26,20/06/2026,2027-04-01,UNDETERMINED,publication.probable",
        "25/26,20/06/2026,2027-06-30,UNDETERMINED,publication.probable",
        "25/26,20/06/2026,2027-07-01,UNDETERMINED,publication.deadline-unknown",
        "26/27,20/10/2026,2026-11-27,CURRENT,publication.certainly-current",
        "26/27,20/10/2026,2028-03-31,CURRENT,publication.certainly-current",
        "26/27,20/10/2026,2028-04-01,UNDETERMINED,publication.deadline-unknown"
    })
    void aDeadlineThatIsNotConfirmed(String edition, String published, String asAt, Verdict verdict, String code) {
        assertStanding(standing(edition + " Standards Met", published, asAt), verdict, code);
    }

    @ParameterizedTest
    @EnumSource
    void aDeadlineSuppliedDecidesWhereItIsFirm(Confidence confidence) {
        PublicationRule rule = PublicationRule.of(Catalogue.bundled()
                .withDeadline(
                        Edition.parse("2026-27"),
                        new KnownDate(LocalDate.of(2027, 6, 30), new Provenance(confidence, "the host"))));
        RegisterEntry entry = entry("25/26 Standards Met", "20/06/2026");
        boolean firm = confidence == Confidence.HIGH || confidence == Confidence.MEDIUM;

        assertThat(rule.standing(entry, LocalDate.of(2027, 6, 30)).verdict()).isEqualTo(firm ? CURRENT : UNDETERMINED);
        assertThat(rule.standing(entry, LocalDate.of(2027, 7, 1)).verdict())
                .isEqualTo(firm ? NOT_CURRENT : UNDETERMINED);
        assertThat(rule.forEdition(Edition.parse("2025-26"))
                        .standing(entry, LocalDate.of(2027, 6, 30))
                        .verdict())
                .isEqualTo(firm ? CURRENT : UNDETERMINED);
    }

    @Test
    void aPublicationAfterTheDayHidesWhatStoodOnIt() {
        assertStanding(
                standing("24/25 Standards Met", "20/06/2025", "2025-06-19"), UNDETERMINED, "publication.later-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CompletedThroughQIO", "45107"})
    void withoutADayItIsNotKnownSinceWhen(String published) {
        assertStanding(
                standing("24/25 Standards Met", published, "2025-07-01"), UNDETERMINED, "publication.day-unknown");
        assertStanding(standing("24/25 Standards Met", published, "2026-07-01"), NOT_CURRENT, "publication.lapsed");
        assertStanding(standing("24/25 Standards Met", null, "2025-07-01"), UNDETERMINED, "publication.day-unknown");
    }

    @Test
    void everythingThatIsNotKnownIsSaid() {
        assertStanding(
                standingFor("2025-26", "26/27 Standards Met", null, "2028-04-01"),
                UNDETERMINED,
                "publication.later-edition",
                "publication.day-unknown",
                "publication.deadline-unknown");
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"25/26 Baseline", "In progress", "Approaching Standards"})
    void aStatusThatIsNotKnownDecidesNothing(String status) {
        PublicationStanding standing = standing(status, "20/06/2026", "2026-06-30");

        assertStanding(standing, UNDETERMINED, "publication.status-unknown");
        assertThat(standing.published().edition()).isNull();
        assertThat(standing.published().status()).isNull();
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"Not Published", ""})
    void registeredAndNotPublished(String status) {
        PublicationStanding standing = standing(status, null, "2026-06-30");

        assertStanding(standing, NOT_CURRENT, "publication.none");
        assertThat(standing.published().status()).isEqualTo(PreviousStatus.NONE);
    }

    // An edition left unsaid, as in June 2019.

    @Test
    void anEditionLeftUnsaidStandsOnlyIfTheDayBearsItOut() {
        PublicationStanding standing = standing("Standards Met", "10/06/2019", "2019-06-17");

        assertStanding(standing, CURRENT, "publication.current", "publication.late");
        assertThat(standing.published().edition()).isEqualTo(Edition.parse("2018-19"));
        assertStanding(
                standing("Standards Met", "11/06/2019", "2019-06-17"), UNDETERMINED, "publication.edition-unknown");
        assertStanding(
                standing("Standards Met", "20/06/2026", "2026-06-30"), UNDETERMINED, "publication.edition-unknown");
        assertStanding(
                standing("Standards Met", "CompletedThroughQIO", "2019-06-17"),
                UNDETERMINED,
                "publication.edition-unknown");
    }

    // A lookup.

    private static PublicationStanding lookUp(String rows) throws IOException {
        byte[] bytes = ("Code,Organisation Name,Status,Date Of Publication\n" + rows).getBytes(StandardCharsets.UTF_8);
        return RULE.standing(
                RegisterReader.defaults().find(OdsCode.parse("8XX01"), new ByteArrayInputStream(bytes)),
                LocalDate.of(2025, 7, 1));
    }

    @Test
    void anOrganisationLookedFor() throws IOException {
        String row = "8XX01,Example Supplier Ltd,24/25 Standards Met,20/06/2025\n";

        assertStanding(lookUp(row), CURRENT, "publication.current");
        assertStanding(lookUp(row + row), CURRENT, "publication.current");
        assertStanding(lookUp(row + row.replace("Met", "Not Met")), CURRENT, "publication.current");
        assertThat(lookUp(row + row.replace("Met", "Not Met")).published().status())
                .isNull();
        assertStanding(lookUp(row + row.replace("20/06", "19/06")), UNDETERMINED, "publication.day-unknown");
        assertStanding(lookUp(row + row.replace("24/25", "23/24")), UNDETERMINED, "publication.edition-unknown");
        assertStanding(
                lookUp(row + row.replace("24/25 Standards Met", "Not Published")),
                UNDETERMINED,
                "publication.status-unknown");
    }

    @Test
    void anOrganisationThatWasNotFoundIsUndetermined() throws IOException {
        PublicationStanding absent = lookUp("8XX02,Example Other Ltd,24/25 Standards Met,20/06/2025\n");
        PublicationStanding unreadable = lookUp("8XX02,\"Example\n");

        assertStanding(absent, UNDETERMINED, "register.not-found");
        assertThat(absent.published())
                .isEqualTo(new PublishedStatus(OdsCode.parse("8XX01"), null, null, null, null, null, null));
        assertStanding(unreadable, UNDETERMINED, "register.not-all-read");
    }

    @ParameterizedTest
    @EnumSource
    void tokensOfVerdictsAreRead(Verdict verdict) {
        assertThat(Verdict.parse(verdict.toString())).isEqualTo(verdict);
    }
}
