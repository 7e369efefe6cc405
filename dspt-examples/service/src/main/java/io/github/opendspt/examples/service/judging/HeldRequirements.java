package io.github.opendspt.examples.service.judging;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.CatalogueDirectory;
import io.github.opendspt.model.requirement.RequirementSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The requirement sets that assessments are judged by.
 *
 * @param catalogue the sets
 * @param files the name of the file of each that is not bundled
 * @param fingerprint the checksum of all of them: another where any is another
 */
record HeldRequirements(Catalogue catalogue, Map<RequirementSet, String> files, String fingerprint) {

    HeldRequirements {
        files = Map.copyOf(files);
    }

    /** Those that the SDK ships. */
    static HeldRequirements bundled() {
        return of(Catalogue.bundled(), Map.of());
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
        return of(own.over(Catalogue.bundled()), files);
    }

    private static HeldRequirements of(Catalogue catalogue, Map<RequirementSet, String> files) {
        String all = catalogue.coverage().rows().stream()
                .map(row -> row.edition() + " " + row.category() + " " + row.checksum())
                .collect(Collectors.joining("\n"));
        return new HeldRequirements(catalogue, files, Report.checksum(all.getBytes(StandardCharsets.UTF_8)));
    }

    /** The name of the file that a set was read from; {@code null} if it is bundled. */
    @Nullable
    String file(RequirementSet requirements) {
        return files.get(requirements);
    }
}
