package io.github.opendspt.model.caf;

import static io.github.opendspt.model.caf.AchievementLevel.ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.NOT_ACHIEVED;
import static io.github.opendspt.model.caf.AchievementLevel.PARTIALLY_ACHIEVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Track;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is bundled is what section E of the rules says, and no more. */
class BundledCafOutcomesTest {

    private static final Set<OrganisationType> NHS =
            Set.of(OrganisationType.NHS_TRUST, OrganisationType.ICB, OrganisationType.CSU, OrganisationType.ALB);

    private static CafOutcomes outcomes(String edition) {
        return CafCatalogue.bundled().outcomes(Edition.parse(edition));
    }

    private static List<String> refs(String edition, PartialLevel partialLevel) {
        return outcomes(edition).outcomes().stream()
                .filter(outcome -> outcome.partialLevel() == partialLevel)
                .map(outcome -> outcome.ref().toString())
                .toList();
    }

    @Test
    void threeEditionsAreHeld() {
        assertThat(CafCatalogue.bundled().editions())
                .extracting(Edition::toString)
                .containsExactly("2024-25", "2025-26", "2026-27");
        assertThat(CafCatalogue.bundled().find(Edition.parse("2023-24"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-25,3.2,47,39,17,HIGH", "2025-26,3.2,47,39,17,HIGH", "2026-27,4.0,49,41,0,MEDIUM"})
    void ruleE1AndE6CountsOfOutcomesAndKnownLevels(
            String edition, String framework, int total, int ofFramework, int known, Confidence confidence) {
        CafOutcomes outcomes = outcomes(edition);
        assertThat(outcomes.framework()).isEqualTo(framework);
        assertThat(outcomes.provenance().confidence()).isEqualTo(confidence);
        assertThat(outcomes.outcomes()).hasSize(total);
        assertThat(outcomes.outcomes().stream().filter(outcome -> outcome.ref().objective() != 'E'))
                .hasSize(ofFramework);
        assertThat(outcomes.outcomes().stream().filter(outcome -> outcome.expected() != null))
                .hasSize(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2025-26"})
    void ruleE6TheSeventeenKnownLevels(String edition) {
        Map<AchievementLevel, Set<String>> byLevel = new TreeMap<>();
        for (CafOutcome outcome : outcomes(edition).outcomes()) {
            if (outcome.expected() != null) {
                byLevel.merge(outcome.expected().level(), Set.of(outcome.ref().toString()), (some, more) -> {
                    Set<String> all = new TreeSet<>(some);
                    all.addAll(more);
                    return all;
                });
            }
        }
        assertThat(byLevel)
                .isEqualTo(Map.of(
                        ACHIEVED, Set.of("A1.a", "A3.a", "D2.a", "E2.a", "E3.a", "E4.a"),
                        PARTIALLY_ACHIEVED,
                                Set.of("A2.a", "A4.a", "B2.a", "B3.a", "B4.a", "B5.a", "B6.a", "C1.a", "D1.a", "E1.a"),
                        NOT_ACHIEVED, Set.of("C2.a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2025-26"})
    void ruleE5OutcomesWithoutPartialLevel(String edition) {
        assertThat(refs(edition, PartialLevel.NONE))
                .containsExactly(
                        "A1.a", "A1.b", "A1.c", "A2.b", "A3.a", "C2.a", "C2.b", "D1.b", "D1.c", "D2.a", "D2.b", "E2.a",
                        "E4.a");
        assertThat(refs(edition, PartialLevel.NONE_INFERRED)).containsExactly("E3.a");
        assertThat(refs(edition, PartialLevel.UNKNOWN)).containsExactly("E2.b", "E2.c", "E3.b", "E4.b");
    }

    @Test
    void ruleE5OutcomesWithoutPartialLevelOfVersion4() {
        assertThat(refs("2026-27", PartialLevel.NONE))
                .filteredOn(ref -> !ref.startsWith("E"))
                .containsExactly("A1.a", "A1.b", "A1.c", "A2.c", "A3.a", "D1.b", "D1.c", "D2.a", "D2.b");
        assertThat(refs("2026-27", PartialLevel.UNKNOWN)).containsExactly("E2.b", "E2.c", "E3.a", "E3.b", "E4.b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2025-26", "2026-27"})
    void aKnownLevelIsOneThatTheOutcomeHas(String edition) {
        assertThat(outcomes(edition).outcomes())
                .allSatisfy(outcome -> assertThat(outcome.expected() == null
                                || outcome.has(outcome.expected().level()))
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(OrganisationType.class)
    void ruleE2LevelsAreKnownForTheBodiesThatTheyArePublishedFor(OrganisationType type) {
        CafOutcomeRef ref = CafOutcomeRef.parse("A1.a");
        assertThat(outcomes("2025-26").expected(ref, type).isPresent()).isEqualTo(NHS.contains(type));
        assertThat(outcomes("2026-27").expected(ref, type)).isEmpty();
    }

    @Test
    void ruleE2WhoIsOnTheTrack() {
        assertThat(outcomes("2024-25").organisationTypes())
                .extracting(OrganisationTypeRule::type)
                .containsExactlyInAnyOrderElementsOf(NHS);
        assertThat(outcomes("2025-26").organisationTypes())
                .extracting(OrganisationTypeRule::type)
                .containsAll(NHS)
                .contains(OrganisationType.OES, OrganisationType.GENOMICS)
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2025-26"})
    void theTypesOfTheTrackAreThoseOfTheEditionFacts(String edition) {
        assertThat(outcomes(edition).organisationTypes())
                .isEqualTo(Catalogue.bundled().edition(Edition.parse(edition)).organisationTypes().stream()
                        .filter(rule -> rule.track() == Track.CAF)
                        .toList());
    }

    @Test
    void ruleA40TheRoutesOf202627AreNotKnown() {
        assertThat(outcomes("2026-27").organisationTypes()).hasSize(6).allSatisfy(rule -> {
            assertThat(rule.reviewedApproaching()).isEqualTo(Eligibility.UNKNOWN);
            assertThat(rule.provenance().confidence()).isEqualTo(Confidence.LOW);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2025-26"})
    void ruleE8ThePolicyQuestions(String edition) {
        assertThat(outcomes(edition).policies())
                .extracting(policy -> policy.ref().toString())
                .containsExactly("A2.b", "B2.a", "B4.d");
        assertThat(outcomes(edition).policies())
                .allSatisfy(
                        policy -> assertThat(policy.provenance().confidence()).isEqualTo(Confidence.MEDIUM));
        assertThat(outcomes(edition).policies())
                .filteredOn(policy -> policy.about() != null)
                .extracting(policy -> policy.ref().toString())
                .containsExactly("B2.a");
    }

    @Test
    void ruleE8WhichPolicyQuestions202627AsksIsNotKnown() {
        assertThat(outcomes("2026-27").policies()).isEmpty();
    }

    /** Rule E12. */
    @Test
    void ruleE12TheInterimAssessmentIsAtTheEndOfTheYear() {
        assertThat(outcomes("2024-25").dates().interim().on()).isEqualTo("2024-12-31");
        assertThat(outcomes("2025-26").dates().interim().on()).isEqualTo("2025-12-31");
        assertThat(outcomes("2026-27").dates()).isEqualTo(CafDates.UNKNOWN);
    }

    @Test
    void ruleE10UntilWhenAPlanRunsIsKnownOf202425Alone() {
        assertThat(outcomes("2024-25").dates().planUntil().on()).isEqualTo("2026-06-30");
        assertThat(outcomes("2025-26").dates().planUntil()).isNull();
    }

    /** Rule E1: 38 outcomes go on with ref and title; these nine do not. */
    @Test
    void ruleE1WhatGoesOnTo202627() {
        CafOutcomes before = outcomes("2025-26");
        CafOutcomes after = outcomes("2026-27");
        assertThat(before.outcomes().stream()
                        .filter(outcome -> !after.outcome(outcome.ref())
                                .map(CafOutcome::title)
                                .equals(Optional.of(outcome.title())))
                        .map(outcome -> outcome.ref().toString()))
                .containsExactly("A2.b", "C1.a", "C1.d", "C1.e", "C2.a", "C2.b", "D2.a", "D2.b", "E1.a")
                .hasSize(47 - 38);
    }

    @Test
    void ruleE1NothingChangesBetweenTheFirstTwoEditions() {
        assertThat(outcomes("2024-25").outcomes().stream()
                        .collect(Collectors.toMap(CafOutcome::ref, CafOutcome::title)))
                .isEqualTo(outcomes("2025-26").outcomes().stream()
                        .collect(Collectors.toMap(CafOutcome::ref, CafOutcome::title)));
    }

    /** To renew the files after a change, copy target/caf over them. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2025-26", "2026-27"})
    void theResourceIsWhatTheWriterWrites(String edition) throws IOException {
        String name = "caf-outcomes-" + edition + ".json";
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            byte[] resource = in.readAllBytes();
            CafOutcomes outcomes = CafOutcomesJson.reader().read(resource).orElseThrow();
            byte[] written =
                    (CafOutcomesJson.writer().indented().toText(outcomes) + "\n").getBytes(StandardCharsets.UTF_8);
            Path directory = Files.createDirectories(Path.of("target", "caf"));
            Files.write(directory.resolve(name), written);
            assertThat(resource).asString().isEqualTo(new String(written, StandardCharsets.UTF_8));
        }
    }
}
