package io.github.opendspt.examples.service.judging;

import io.github.opendspt.model.catalogue.CatalogueDirectory;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The requirement sets that assessments are judged by.
 *
 * @param catalogue the sets
 * @param files the name of the file of each that is not bundled
 */
record HeldRequirements(Catalogue catalogue, Map<RequirementSet, String> files) {

    HeldRequirements {
        files = Map.copyOf(files);
    }

    /** Those that the SDK ships. */
    static HeldRequirements bundled() {
        return new HeldRequirements(Catalogue.bundled(), Map.of());
    }

    /**
     * The sets of a directory over those.
     *
     * @throws IllegalStateException if there is a fault in it: without the file, a bundled set might stand in for the
     *     host's own
     */
    static HeldRequirements over(Path directory) throws IOException {
        CatalogueDirectory own = CatalogueDirectory.read(directory);
        Map<RequirementSet, String> files = new HashMap<>();
        own.requirementSets().forEach((file, set) -> files.put(set, String.valueOf(file.getFileName())));
        return new HeldRequirements(own.over(Catalogue.bundled()), files);
    }

    /** The name of the file that a set was read from; {@code null} if it is bundled. */
    @Nullable
    String file(RequirementSet requirements) {
        return files.get(requirements);
    }
}
