package io.github.opendspt.model.register;

import static io.github.opendspt.model.register.BranchCoverage.Verdict.COVERED;
import static io.github.opendspt.model.register.BranchCoverage.Verdict.NOT_COVERED;
import static io.github.opendspt.model.register.BranchCoverage.Verdict.UNDETERMINED;
import static io.github.opendspt.model.register.SharedPractice.BREACH_HANDLING;
import static io.github.opendspt.model.register.SharedPractice.IT;
import static io.github.opendspt.model.register.SharedPractice.POLICIES;
import static io.github.opendspt.model.register.SharedPractice.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule B5. */
class HeadquartersTest {

    private static final OdsCode HQ = OdsCode.parse("AX01");
    private static final OdsCode NORTH = OdsCode.parse("VX001");
    private static final OdsCode SOUTH = OdsCode.parse("VX002");
    private static final OdsCode ELSEWHERE = OdsCode.parse("VX003");
    private static final Map<SharedPractice, Boolean> ALL =
            Map.of(TRAINING, true, POLICIES, true, BREACH_HANDLING, true, IT, true);

    private static PublicationStanding publication(String code, String status, String asAt) {
        return PublicationRule.of(Catalogue.bundled())
                .standing(
                        new RegisterEntry(
                                code, "Example Care", RegisterStatus.parse(status), "20/06/2025", "Social Care", null),
                        LocalDate.parse(asAt));
    }

    private static final PublicationStanding CURRENT = publication("AX01", "24/25 Standards Met", "2025-07-01");
    private static final PublicationStanding LAPSED = publication("AX01", "24/25 Standards Met", "2026-07-01");
    private static final PublicationStanding UNKNOWN = publication("AX01", "24/25 Interim", "2025-07-01");

    private static Headquarters headquarters(Map<SharedPractice, Boolean> shared) {
        return new Headquarters(HQ, Set.of(NORTH, SOUTH), shared);
    }

    private static void assertCoverage(BranchCoverage coverage, BranchCoverage.Verdict verdict, String... codes) {
        assertThat(coverage.reasons()).extracting(Reason::code).containsExactly(codes);
        assertThat(coverage.verdict()).isEqualTo(verdict);
    }

    @Test
    void theBranchesChosenAreCoveredAndNoOthers() {
        List<BranchCoverage> coverage = headquarters(ALL).coverage(CURRENT, List.of(SOUTH, ELSEWHERE, NORTH, HQ));

        assertThat(coverage).extracting(BranchCoverage::branch).containsExactly(SOUTH, ELSEWHERE, NORTH, HQ);
        assertCoverage(coverage.get(0), COVERED, "headquarters.covered");
        assertCoverage(coverage.get(1), NOT_COVERED, "headquarters.branch-not-chosen");
        assertCoverage(coverage.get(2), COVERED, "headquarters.covered");
        assertCoverage(coverage.get(3), COVERED, "headquarters.own");
    }

    @ParameterizedTest
    @EnumSource
    void eachPracticeIsNeeded(SharedPractice practice) {
        Map<SharedPractice, Boolean> shared = new EnumMap<>(ALL);
        shared.put(practice, false);
        List<BranchCoverage> not = headquarters(shared).coverage(CURRENT, List.of(NORTH, HQ));
        shared.remove(practice);
        List<BranchCoverage> unknown = headquarters(shared).coverage(CURRENT, List.of(NORTH, HQ));

        assertCoverage(not.get(0), NOT_COVERED, "headquarters.practice-not-shared");
        assertCoverage(not.get(1), COVERED, "headquarters.own");
        assertCoverage(unknown.get(0), UNDETERMINED, "headquarters.practice-unknown");
        assertThat(unknown.get(0).reasons().get(0).message()).contains(practice.displayName());
        assertCoverage(unknown.get(1), COVERED, "headquarters.own");
        assertThat(SharedPractice.parse(practice.token())).isEqualTo(practice);
    }

    @Test
    void aPublicationThatIsNotCurrentCoversNothing() {
        List<BranchCoverage> coverage = headquarters(ALL).coverage(LAPSED, List.of(NORTH, HQ));

        assertCoverage(coverage.get(0), NOT_COVERED, "publication.lapsed");
        assertCoverage(coverage.get(1), NOT_COVERED, "publication.lapsed");
    }

    @Test
    void whatIsNotKnownOfThePublicationIsNotKnownOfTheBranches() {
        List<BranchCoverage> coverage = headquarters(Map.of()).coverage(UNKNOWN, List.of(NORTH, ELSEWHERE, HQ));

        assertCoverage(
                coverage.get(0),
                UNDETERMINED,
                "publication.status-unknown",
                "headquarters.practice-unknown",
                "headquarters.practice-unknown",
                "headquarters.practice-unknown",
                "headquarters.practice-unknown");
        assertCoverage(coverage.get(1), NOT_COVERED, "headquarters.branch-not-chosen");
        assertCoverage(coverage.get(2), UNDETERMINED, "publication.status-unknown");
    }

    @Test
    void aHeadquartersThatWasNotFoundCoversNothingForCertain() {
        PublicationStanding notFound = PublicationRule.of(Catalogue.bundled())
                .standing(new RegisterLookup(HQ, null, List.of(), Set.of(), List.of()), LocalDate.of(2025, 7, 1));

        assertCoverage(headquarters(ALL).coverage(notFound, List.of(NORTH)).get(0), UNDETERMINED, "register.not-found");
    }

    @Test
    void thePublicationOfAnotherOrganisationIsRefused() {
        PublicationStanding another = publication("AX02", "24/25 Standards Met", "2025-07-01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> headquarters(ALL).coverage(another, List.of(NORTH)))
                .withMessageContaining("AX01");
    }

    @Test
    void noBranchesNoAnswers() {
        assertThat(headquarters(ALL).coverage(CURRENT, List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tokensOfVerdictsAreRead(BranchCoverage.Verdict verdict) {
        assertThat(BranchCoverage.Verdict.parse(verdict.toString())).isEqualTo(verdict);
    }
}
