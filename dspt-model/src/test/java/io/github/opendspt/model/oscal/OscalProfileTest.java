package io.github.opendspt.model.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.secauto.metaschema.core.metapath.item.node.IDocumentNodeItem;
import gov.nist.secauto.oscal.lib.model.Catalog;
import gov.nist.secauto.oscal.lib.model.Control;
import gov.nist.secauto.oscal.lib.profile.resolver.ProfileResolver;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.export.Export;
import io.github.opendspt.model.internal.oscal.ControlIds;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.EvidenceItem;
import io.github.opendspt.model.requirement.Obligation;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.testing.Golden;
import io.github.opendspt.testing.OscalReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OscalProfileTest {

    private static final URI CATALOG = URI.create("catalog.json");

    static List<RequirementSet> bundledSets() {
        return Catalogue.bundled().requirementSets();
    }

    private static List<Export> profiles(RequirementSet set) {
        return List.of(
                OscalProfile.standardsMet(set, CATALOG).orElseThrow(),
                OscalProfile.approachingStandards(set, CATALOG).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("bundledSets")
    void publishedSchemaHasNothingAgainstIt(RequirementSet set) throws Exception {
        for (Export profile : profiles(set)) {
            assertThat(OscalReader.schemaErrors("profile", profile.document())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundledSets")
    void constraintsHaveNothingAgainstIt(RequirementSet set, @TempDir Path directory) throws Exception {
        Files.write(directory.resolve("catalog.json"), OscalCatalog.export(set).toBytes());
        for (Export profile : profiles(set)) {
            assertThat(OscalReader.constraintErrors(profile.document(), directory))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundledSets")
    void standardsMetResolvesToTheMandatoryItems(RequirementSet set, @TempDir Path directory) throws Exception {
        assertThat(resolvedItems(OscalProfile.standardsMet(set, CATALOG).orElseThrow(), set, directory))
                .containsExactlyElementsOf(set.items().stream()
                        .filter(EvidenceItem::mandatory)
                        .map(item -> ControlIds.control(item.ref()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("bundledSets")
    void approachingStandardsResolvesToTheReducedList(RequirementSet set, @TempDir Path directory) throws Exception {
        assertThat(resolvedItems(OscalProfile.approachingStandards(set, CATALOG).orElseThrow(), set, directory))
                .containsExactlyElementsOf(set.items().stream()
                        .filter(item -> item.approaching() == Obligation.MANDATORY)
                        .map(item -> ControlIds.control(item.ref()))
                        .toList());
    }

    /** Stores profile and catalog side by side and has the library resolve the one by the other. */
    private static List<String> resolvedItems(Export profile, RequirementSet set, Path directory) throws Exception {
        Files.write(directory.resolve("catalog.json"), OscalCatalog.export(set).toBytes());
        Path file = Files.write(directory.resolve("profile.json"), profile.toBytes());
        IDocumentNodeItem resolved = new ProfileResolver().resolve(file);
        Catalog catalog = (Catalog) resolved.getValue();
        return catalog.getGroups().stream()
                .flatMap(group -> group.getControls() == null ? Stream.of() : group.getControls().stream())
                .flatMap(assertion -> assertion.getControls().stream())
                .map(Control::getId)
                .toList();
    }

    @Test
    void whatAStatusTakesBesidesItemsIsListed() {
        RequirementSet complete = bundledSets().get(0);

        assertThat(OscalProfile.standardsMet(complete, CATALOG).orElseThrow().leftOut())
                .extracting(Finding::code)
                .containsExactly("oscal.confirmation");
        assertThat(OscalProfile.approachingStandards(complete, CATALOG)
                        .orElseThrow()
                        .leftOut())
                .extracting(Finding::code)
                .containsExactly("oscal.improvement-plan");
    }

    @Test
    void itemsThatTheSourcesStateAndTheSetDoesNotHoldAreListed() {
        RequirementSet provisional = Catalogue.bundled()
                .find(Edition.parse("2025-26"), Category.of(3))
                .orElseThrow();

        assertThat(OscalProfile.approachingStandards(provisional, CATALOG)
                        .orElseThrow()
                        .leftOut())
                .extracting(Finding::code)
                .containsExactly("oscal.improvement-plan", "oscal.items-not-held");
    }

    @Test
    void nothingToSelectIsNoProfile() {
        RequirementSet empty = RequirementSet.builder(Completeness.COMPLETE, Edition.parse("2026-27"), Category.of(2))
                .build();

        assertThat(OscalProfile.standardsMet(empty, CATALOG)).isEmpty();
        assertThat(OscalProfile.approachingStandards(empty, CATALOG)).isEmpty();
    }

    @Test
    void categoryFourIsWrittenAsBefore() throws Exception {
        Golden.check(
                getClass(),
                "profile-2025-26-category-4.json",
                OscalProfile.standardsMet(bundledSets().get(2), CATALOG)
                        .orElseThrow()
                        .document());
    }
}
