package io.github.opendspt.mapping.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlCoverageTest {

    private static final Edition EDITION = Edition.parse("2025-26");

    private static ControlCoverage coverage(String framework, Map<String, ControlStatus> statuses) {
        return ControlCoverage.of(new StatementOfApplicability(framework, statuses), Crosswalks.bundled(), EDITION);
    }

    private static List<String> leads(ControlCoverage coverage, String assertion, Bearing bearing) {
        return coverage.assertion(AssertionRef.parse(assertion)).orElseThrow().leads(bearing).stream()
                .map(lead -> lead.control().writtenRef() + " " + lead.status())
                .toList();
    }

    @Test
    void whatIsInPlaceIsLeantOnAndTheRestIsMissing() {
        ControlCoverage coverage = coverage(
                "iso-27001-2022",
                Map.of(
                        "A.8.2",
                        ControlStatus.IMPLEMENTED,
                        "A.8.15",
                        ControlStatus.PLANNED,
                        "A.8.18",
                        ControlStatus.EXCLUDED));
        assertThat(leads(coverage, "4.4", Bearing.LEAN_ON)).containsExactly("A.8.2 implemented");
        assertThat(leads(coverage, "4.4", Bearing.MISSING))
                .containsExactly("A.8.1 unknown", "A.8.15 planned", "A.8.18 excluded");
        assertThat(leads(coverage, "4.4", Bearing.UNSETTLED)).isEmpty();
        assertThat(leads(coverage, "4.4", Bearing.OUTSIDE)).isEmpty();
    }

    @Test
    void theAssertionsAreThoseOfTheListAndSaySo() {
        ControlCoverage coverage = coverage("iso-27001-2022", Map.of());
        assertThat(coverage.edition()).isEqualTo(EDITION);
        assertThat(coverage.answeredBy()).isEqualTo(Edition.parse("2023-24"));
        assertThat(coverage.assertions())
                .hasSize(39)
                .allMatch(it -> it.assertion().edition().equals(coverage.answeredBy()));
        assertThat(coverage.assertion(AssertionRef.parse("99.9"))).isEmpty();
    }

    @Test
    void aGroupIsInPlaceWhenAllItsPartsAre() {
        assertThat(leads(
                        coverage(
                                "iso-27001-2022",
                                Map.of("9.2.1", ControlStatus.IMPLEMENTED, "9.2.2", ControlStatus.IMPLEMENTED)),
                        "9.4",
                        Bearing.LEAN_ON))
                .containsExactly("9.2 implemented");
        assertThat(leads(
                        coverage("iso-27001-2022", Map.of("9.2.1", ControlStatus.IMPLEMENTED)), "9.4", Bearing.MISSING))
                .contains("9.2 unknown");
    }

    @Test
    void aGroupIsInPlaceWhenItIsSaidToBeAndNoPartGainsaysIt() {
        assertThat(leads(coverage("iso-27001-2022", Map.of("9.2", ControlStatus.IMPLEMENTED)), "9.4", Bearing.LEAN_ON))
                .containsExactly("9.2 implemented");
        assertThat(leads(
                        coverage(
                                "iso-27001-2022",
                                Map.of("9.2", ControlStatus.IMPLEMENTED, "9.2.2", ControlStatus.PLANNED)),
                        "9.4",
                        Bearing.MISSING))
                .contains("9.2 planned");
        assertThat(leads(
                        coverage(
                                "iso-27001-2022",
                                Map.of(
                                        "9.2", ControlStatus.PLANNED,
                                        "9.2.1", ControlStatus.IMPLEMENTED,
                                        "9.2.2", ControlStatus.IMPLEMENTED)),
                        "9.4",
                        Bearing.MISSING))
                .contains("9.2 planned");
    }

    @Test
    void aPartOfAGroupThatServesServes() {
        ControlCoverage coverage = coverage("iso-27001-2022", Map.of());
        assertThat(coverage.servingNothing())
                .extracting(ControlEnd::ref)
                .doesNotContain("9.2.1", "9.2.2", "9.3.1", "A.8.5")
                .contains("4.1", "A.5.3", "A.8.6");
    }

    @Test
    void onlyWhatCanBeDoneServesNothingUnlessTheStatementNamesIt() {
        assertThat(coverage("iso-27001-2022", Map.of()).servingNothing())
                .extracting(ControlEnd::ref)
                .doesNotContain("4", "A.5");
        assertThat(coverage("iso-27001-2022", Map.of("A.5", ControlStatus.IMPLEMENTED))
                        .servingNothing())
                .extracting(ControlEnd::ref)
                .contains("A.5")
                .doesNotContain("4");
        assertThat(coverage("cyber-essentials", Map.of("A4.1", ControlStatus.IMPLEMENTED))
                        .servingNothing())
                .extracting(ControlEnd::ref)
                .contains("A4.1");
    }

    @Test
    void refsThatTheFrameworkDoesNotHaveAreReported() {
        ControlCoverage coverage = coverage(
                "iso-27001-2022",
                Map.of(
                        "A.12.3.1",
                        ControlStatus.IMPLEMENTED,
                        "A.8.13",
                        ControlStatus.IMPLEMENTED,
                        "",
                        ControlStatus.PLANNED));
        assertThat(coverage.unheldRefs()).containsExactly("", "A.12.3.1");
        assertThat(leads(coverage, "7.3", Bearing.LEAN_ON)).containsExactly("A.8.13 implemented");
    }

    @Test
    void the2013EditionIsLaidOverThe2022Edition() {
        ControlCoverage coverage = coverage(
                "iso-27001-2013", Map.of("A.12.3.1", ControlStatus.IMPLEMENTED, "A.6.1.3", ControlStatus.PLANNED));
        assertThat(leads(coverage, "7.3", Bearing.LEAN_ON)).containsExactly("A.12.3.1 implemented");
        assertThat(leads(coverage, "7.3", Bearing.MISSING)).contains("A.6.1.3 planned");
        Lead lead = coverage.assertion(AssertionRef.parse("7.3"))
                .orElseThrow()
                .leads(Bearing.LEAN_ON)
                .get(0);
        assertThat(lead.path().steps()).hasSize(2);
    }

    /** A 2013 control that was merged into a wider one may or may not be the part that the assertion asks for. */
    @Test
    void whatDoesNotFollowIsUnsettledThoughItBeInPlace() {
        ControlCoverage coverage = coverage("iso-27001-2013", Map.of("A.12.4.1", ControlStatus.IMPLEMENTED));
        assertThat(leads(coverage, "4.4", Bearing.LEAN_ON)).isEmpty();
        assertThat(leads(coverage, "4.4", Bearing.UNSETTLED)).contains("A.12.4.1 implemented");
        assertThat(coverage.servingNothing()).extracting(ControlEnd::ref).doesNotContain("A.12.4.1");
    }

    @Test
    void whatARowCallsUnrelatedIsOutside() {
        ControlCoverage coverage = coverage("cyber-essentials", Map.of("CE-ALL", ControlStatus.IMPLEMENTED));
        assertThat(leads(coverage, "7.3", Bearing.OUTSIDE)).containsExactly("CE-ALL implemented");
        assertThat(leads(coverage, "7.3", Bearing.LEAN_ON)).isEmpty();
        assertThat(coverage.servingNothing()).contains(new ControlEnd("cyber-essentials", "CE-ALL"));
    }

    @Test
    void aThemeOfCyberEssentialsIsInPlaceWithItsRequirements() {
        Map<String, ControlStatus> firewalls = new HashMap<>();
        for (int i = 1; i <= 7; i++) {
            firewalls.put("CE-REQ-FW-0" + i, ControlStatus.IMPLEMENTED);
        }
        assertThat(leads(coverage("cyber-essentials", firewalls), "9.6", Bearing.LEAN_ON))
                .hasSize(7)
                .contains("CE-FW implemented");
        firewalls.remove("CE-REQ-FW-02");
        assertThat(leads(coverage("cyber-essentials", firewalls), "9.6", Bearing.MISSING))
                .containsExactly("CE-FW unknown");
    }

    @Test
    void anEditionThatNothingAnswersForIsNotKnown() {
        ControlCoverage coverage = ControlCoverage.of(
                new StatementOfApplicability(
                        "iso-27001-2022",
                        Map.of("A.8.13", ControlStatus.IMPLEMENTED, "B.1", ControlStatus.IMPLEMENTED)),
                Crosswalks.bundled(),
                Edition.parse("2018-19"));
        assertThat(coverage.answeredBy()).isNull();
        assertThat(coverage.assertions()).isEmpty();
        assertThat(coverage.servingNothing()).isEmpty();
        assertThat(coverage.unheldRefs()).containsExactly("B.1");
    }

    @Test
    void aFrameworkThatNothingJoinsIsNotKnown() {
        Crosswalks alone = Crosswalks.of(
                Crosswalks.bundled().frameworks(), Crosswalks.bundled().assertionLists(), List.of());
        ControlCoverage coverage =
                ControlCoverage.of(new StatementOfApplicability("iso-27001-2022", Map.of()), alone, EDITION);
        assertThat(coverage.answeredBy()).isNull();
        assertThat(coverage.servingNothing()).isEmpty();
    }

    @Test
    void aFrameworkThatIsNotHeldIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage("iso-27001", Map.of()))
                .withMessage(
                        "the framework 'iso-27001' is not one of [cyber-essentials, iso-27001-2013, iso-27001-2022]");
    }

    @Test
    void tokensRoundTrip() {
        for (ControlStatus status : ControlStatus.values()) {
            assertThat(ControlStatus.parse(status.toString())).isSameAs(status);
        }
        for (Bearing bearing : Bearing.values()) {
            assertThat(Bearing.parse(bearing.toString())).isSameAs(bearing);
        }
    }

    @Test
    void nullIsRejectedByName() {
        StatementOfApplicability statement = new StatementOfApplicability("iso-27001-2022", Map.of());
        assertThatNullPointerException()
                .isThrownBy(() -> ControlCoverage.of(null, Crosswalks.bundled(), EDITION))
                .withMessage("statement");
        assertThatNullPointerException()
                .isThrownBy(() -> ControlCoverage.of(statement, null, EDITION))
                .withMessage("crosswalks");
        assertThatNullPointerException()
                .isThrownBy(() -> ControlCoverage.of(statement, Crosswalks.bundled(), null))
                .withMessage("edition");
        assertThatNullPointerException()
                .isThrownBy(() -> statement.status(null))
                .withMessage("ref");
    }
}
