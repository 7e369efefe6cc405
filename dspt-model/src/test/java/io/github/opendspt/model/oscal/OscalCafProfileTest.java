package io.github.opendspt.model.oscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.CatalogGroup;
import gov.nist.secauto.oscal.lib.model.Control;
import gov.nist.secauto.oscal.lib.profile.resolver.ProfileResolver;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.caf.CafProfile;
import io.github.opendspt.model.catalogue.CafCatalogue;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.testing.OscalReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OscalCafProfileTest {

    private static final URI CATALOG = URI.create("catalog.json");

    private static CafOutcomes outcomes(String edition) {
        return CafCatalogue.bundled().find(Edition.parse(edition)).orElseThrow();
    }

    private static CafProfile seen(CafOutcomes outcomes) {
        CafProfile.Builder profile =
                CafProfile.builder(outcomes.edition(), "as shown").source("the toolkit, 3 March 2026");
        outcomes.outcomes().forEach(outcome -> profile.level(outcome.ref(), AchievementLevel.ACHIEVED));
        return profile.policy("B2.a").policy("C1.a").build();
    }

    private static List<Export> profiles(CafOutcomes outcomes) {
        return List.of(
                OscalCafProfile.standardsMet(outcomes, CATALOG).orElseThrow(),
                OscalCafProfile.standardsMet(outcomes, seen(outcomes), CATALOG).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2025-26", "2026-27"})
    void publishedSchemasAndConstraintsHaveNothingAgainstIt(String edition, @TempDir Path directory) throws Exception {
        CafOutcomes outcomes = outcomes(edition);
        Files.write(
                directory.resolve("catalog.json"),
                OscalCafCatalog.export(outcomes).toBytes());
        for (Export profile : profiles(outcomes)) {
            assertThat(OscalReader.schemaErrors("profile", profile.document())).isEmpty();
            assertThat(OscalReader.constraintErrors(profile.document(), directory))
                    .isEmpty();
        }
    }

    @Test
    void judgeIsAwake() throws Exception {
        String document = OscalCafProfile.standardsMet(outcomes("2025-26"), CATALOG)
                .orElseThrow()
                .document();

        assertThat(OscalReader.schemaErrors("profile", document.replace("\"imports\"", "\"import\"")))
                .isNotEmpty();
    }

    /** Rule E7: Standards Met takes every outcome. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-25", "2025-26", "2026-27"})
    void resolvesToEveryOutcome(String edition, @TempDir Path directory) throws Exception {
        CafOutcomes outcomes = outcomes(edition);
        for (Export profile : profiles(outcomes)) {
            assertThat(resolved(profile, outcomes, directory))
                    .extracting(Control::getId)
                    .containsExactlyElementsOf(outcomes.outcomes().stream()
                            .map(outcome -> ControlIds.control(outcome.ref()))
                            .toList());
        }
    }

    /** Rules E6 and E8: what the host has seen takes the place of what is bundled, and is not put beside it. */
    @Test
    void whatTheHostHasSeenReplacesWhatIsBundled(@TempDir Path directory) throws Exception {
        CafOutcomes outcomes = outcomes("2025-26");
        List<Control> bundled =
                resolved(OscalCafProfile.standardsMet(outcomes, CATALOG).orElseThrow(), outcomes, directory);
        List<Control> seen = resolved(
                OscalCafProfile.standardsMet(outcomes, seen(outcomes), CATALOG).orElseThrow(), outcomes, directory);

        assertThat(properties(bundled, "expected-level")).hasSize(17).contains("dspt-C2.a not-achieved");
        assertThat(properties(seen, "expected-level"))
                .hasSize(47)
                .contains("dspt-C2.a achieved")
                .allMatch(property -> property.endsWith(" achieved"));
        assertThat(properties(bundled, "policy-question"))
                .containsExactly("dspt-A2.b yes", "dspt-B2.a yes", "dspt-B4.d yes");
        assertThat(properties(seen, "policy-question")).containsExactly("dspt-B2.a yes", "dspt-C1.a yes");
    }

    private static List<String> properties(List<Control> controls, String name) {
        return controls.stream()
                .flatMap(control -> control.getProps().stream()
                        .filter(property -> property.getName().equals(name))
                        .map(property -> control.getId() + " " + property.getValue()))
                .toList();
    }

    @Test
    void whatIsNotKnownIsListed() {
        CafOutcomes outcomes = outcomes("2025-26");
        CafProfile astray = CafProfile.builder(outcomes.edition(), "astray")
                .level("A2.c", AchievementLevel.ACHIEVED)
                .build();

        assertThat(OscalCafProfile.standardsMet(outcomes, CATALOG).orElseThrow().leftOut())
                .extracting(Finding::code)
                .containsExactly("oscal.levels-not-known", "oscal.policies");
        assertThat(OscalCafProfile.standardsMet(outcomes, seen(outcomes), CATALOG)
                        .orElseThrow()
                        .leftOut())
                .extracting(Finding::code)
                .containsExactly("oscal.policies");
        assertThat(OscalCafProfile.standardsMet(outcomes, astray, CATALOG)
                        .orElseThrow()
                        .leftOut())
                .extracting(Finding::code)
                .containsExactly("oscal.levels-not-known", "oscal.levels-of-others", "oscal.policies");
    }

    @Test
    void aProfileOfAnotherEditionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OscalCafProfile.standardsMet(outcomes("2024-25"), seen(outcomes("2025-26")), CATALOG))
                .withMessage("the profile is of 2025-26, but the outcomes are of 2024-25");
    }

    /** Stores profile and catalog side by side and has the library resolve the one by the other. */
    private static List<Control> resolved(Export profile, CafOutcomes outcomes, Path directory) throws Exception {
        Files.write(
                directory.resolve("catalog.json"),
                OscalCafCatalog.export(outcomes).toBytes());
        Path file = Files.write(directory.resolve("profile.json"), profile.toBytes());
        Catalog catalog = (Catalog) new ProfileResolver().resolve(file).getValue();
        return catalog.getGroups().stream().flatMap(OscalCafProfileTest::below).toList();
    }

    private static Stream<Control> below(CatalogGroup group) {
        Stream<Control> here = group.getControls() == null ? Stream.of() : group.getControls().stream();
        Stream<Control> deeper = group.getGroups() == null
                ? Stream.of()
                : group.getGroups().stream().flatMap(OscalCafProfileTest::below);
        return Stream.concat(here, deeper);
    }
}
