package io.github.opendspt.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendspt.examples.service.RunningService.Answer;
import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be set, and what outlives the service. */
class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptOutlivesTheService() {
        String path;
        Answer before;
        try (RunningService service = RunningService.on(folder)) {
            path = service.create(RunningService.sample("supplier-2025-26.json"));
            service.json("PUT", path + "/answers/1.1.1", "{\"text\":\"ZA123456, İı\"}", "If-Match", "\"0\"");
            before = service.get(path);
        }
        try (RunningService service = RunningService.on(folder)) {
            Answer after = service.get(path);
            assertThat(after.body()).isEqualTo(before.body());
            assertThat(after.text()).contains("ZA123456, İı");
            assertThat(after.header("ETag")).isEqualTo("\"1\"");
            assertThat(service.get("/assessments").text())
                    .contains("\"updatedAt\":\"" + RunningService.NOW + "\"")
                    .contains("\"total\":1");
            assertThat(service.delete(path, "If-Match", "\"1\"").status()).isEqualTo(204);
        }
    }

    @Test
    void ownRequirementSetsAreLaidOverTheBundledOnes() throws IOException {
        RequirementSet bundled = Catalogue.bundled()
                .find(Edition.parse("2025-26"), Category.parse("2"))
                .orElseThrow();
        RequirementSet.Builder own =
                RequirementSet.builder(Completeness.COMPLETE, Edition.parse("2026-27"), bundled.category());
        bundled.standards().forEach(own::standard);
        bundled.assertions().forEach(own::assertion);
        bundled.items().forEach(own::item);
        Files.write(folder.resolve("own.json"), RequirementSetJson.writer().toBytes(own.build()));

        try (RunningService service = RunningService.inMemory("--dspt.catalogue=" + folder)) {
            String path = service.create(RunningService.assessment("TEST1", "A").replace("2025-26", "2026-27"));
            assertThat(service.get(path + "/scorecard").text())
                    .contains(own.build().checksum().text());
            assertThat(service.get(path + "/report").text()).contains("own.json, not bundled with OpenDSPT");
            assertThat(service.get("/schemas/assessment-2026-27-category-2").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aFaultyDirectoryOfRequirementSetsKeepsTheServiceFromStarting() throws IOException {
        Files.writeString(folder.resolve("own.json"), "{}");

        assertThatThrownBy(() -> RunningService.inMemory("--dspt.catalogue=" + folder))
                .hasStackTraceContaining("the directory has problems");
    }

    @Test
    void theBoundCanBeSet() {
        try (RunningService service = RunningService.inMemory("--dspt.max-document-bytes=2000")) {
            String document = RunningService.assessment("TEST1", "A");
            String path = service.create(document + " ".repeat(2000 - document.length()));
            assertThat(service.json("POST", "/assessments", document + " ".repeat(2001 - document.length()))
                            .status())
                    .isEqualTo(413);
            assertThat(service.json(
                                    "PUT",
                                    path + "/answers/1.1.1",
                                    "{\"text\":\"" + "x".repeat(2000) + "\"}",
                                    "If-Match",
                                    "\"0\"")
                            .status())
                    .isEqualTo(413);
        }
    }
}
