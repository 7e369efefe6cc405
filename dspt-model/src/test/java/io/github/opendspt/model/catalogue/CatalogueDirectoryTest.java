package io.github.opendspt.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.RequirementSetJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory of requirement sets over the bundled ones. */
class CatalogueDirectoryTest {

    private static final Catalogue BUNDLED = Catalogue.bundled();

    @TempDir
    Path directory;

    @Test
    void itsSetsReplaceBundledOnesAndAddEditions() throws IOException {
        RequirementSet mine = bundled().toBuilder().note("mine").build();
        RequirementSet.Builder builder =
                RequirementSet.builder(Completeness.COMPLETE, Edition.parse("2026-27"), Category.of(3));
        mine.standards().forEach(builder::standard);
        mine.assertions().forEach(builder::assertion);
        mine.items().stream().filter(item -> item.dependsOn() == null).forEach(builder::item);
        RequirementSet next = builder.build();
        write("mine.json", mine);
        write("next.json", next);
        Files.writeString(directory.resolve("notes.txt"), "not a requirement set");
        CatalogueDirectory read = CatalogueDirectory.read(directory);
        assertThat(read.problems()).isEmpty();
        Catalogue layered = read.over(BUNDLED);
        assertThat(layered.find(mine.edition(), mine.category())).contains(mine);
        assertThat(layered.find(next.edition(), next.category())).contains(next);
        assertThat(layered.withoutProjections().requirementSets())
                .hasSize(BUNDLED.withoutProjections().requirementSets().size() + 1);
    }

    @Test
    void whatIsNoSetOfOursHarmsNoOther() throws IOException {
        write("a.json", bundled());
        Files.writeString(directory.resolve(".hidden.json"), "{");
        Files.writeString(directory.resolve("assessment.json"), "{\"format\":\"dspt-assessment/1\"}");
        CatalogueDirectory read = CatalogueDirectory.read(directory);
        assertThat(read.problems()).isEmpty();
        assertThat(read.passedOver()).containsExactly(directory.resolve("assessment.json"));
        assertThat(BUNDLED.with(directory).find(bundled().edition(), bundled().category()))
                .contains(bundled());
        Files.writeString(directory.resolve("later.json"), "{\"format\":\"dspt-requirements/2\"}");
        assertThat(CatalogueDirectory.read(directory).problems()).containsOnlyKeys(directory.resolve("later.json"));
    }

    @Test
    void everyFileThatCannotBeReadIsNamed() throws IOException {
        write("a.json", bundled());
        Files.writeString(directory.resolve("b.json"), "{}");
        write("c.json", bundled().toBuilder().note("again").build());
        CatalogueDirectory read = CatalogueDirectory.read(directory);
        assertThat(read.problems().keySet())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactly("b.json", "c.json");
        assertThat(read.problems().get(directory.resolve("c.json")))
                .extracting(Problem::code)
                .containsExactly("requirements.held-twice");
        assertThat(read.requirementSets()).containsExactly(Map.entry(directory.resolve("a.json"), bundled()));
        assertThatIllegalStateException().isThrownBy(() -> read.over(BUNDLED));
    }

    @Test
    void aDirectoryThatIsNoneIsAnIoException() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), "{}");
        assertThatExceptionOfType(NotDirectoryException.class).isThrownBy(() -> CatalogueDirectory.read(file));
    }

    private static RequirementSet bundled() {
        return BUNDLED.requirementSets().get(0);
    }

    private void write(String name, RequirementSet set) throws IOException {
        Files.write(directory.resolve(name), RequirementSetJson.writer().toBytes(set));
    }
}
