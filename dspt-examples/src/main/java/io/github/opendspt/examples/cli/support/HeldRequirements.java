package io.github.opendspt.examples.cli.support;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafOutcomes;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.CatalogueDirectory;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.requirement.RequirementSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The requirement sets that a command uses: the bundled ones and, layered on top of them, those of a directory of one's own. */
public final class HeldRequirements {

    private final Catalogue catalogue;
    private final SortedMap<Path, RequirementSet> own;
    private final @Nullable String directory;

    private HeldRequirements(Catalogue catalogue, SortedMap<Path, RequirementSet> own, @Nullable String directory) {
        this.catalogue = catalogue;
        this.own = own;
        this.directory = directory;
    }

    /** The bundled sets alone. */
    public static HeldRequirements bundled() {
        return new HeldRequirements(Catalogue.bundled(), new TreeMap<>(), null);
    }

    /** The sets of a directory over the bundled ones. */
    public static HeldRequirements of(CatalogueDirectory sets, String directory) {
        return new HeldRequirements(sets.over(Catalogue.bundled()), sets.requirementSets(), directory);
    }

    /** All of them. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The sets of the directory, each under its file. */
    public SortedMap<Path, RequirementSet> own() {
        return own;
    }

    /** Where the requirements of a category come from; empty if they are bundled. */
    public Optional<Origin> origin(Edition edition, Category category) {
        return own.entrySet().stream()
                .filter(set -> set.getValue().edition().equals(edition)
                        && set.getValue().category().equals(category))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(file -> new Origin(
                        file,
                        Catalogue.bundled()
                                .withoutProjections()
                                .find(edition, category)
                                .isPresent()));
    }

    /**
     * Finds the edition that is open for publication on a day.
     *
     * @throws ParameterException if the known dates leave it open; the message says which may be, and how to name one
     */
    public Edition open(CommandLine command, LocalDate day, String option) {
        return catalogue.editionAt(day).orElseThrow(() -> {
            String possible =
                    catalogue.editionsAt(day).stream().map(Edition::toString).collect(Collectors.joining(" or "));
            return new ParameterException(
                    command,
                    "which edition is open on " + Words.day(day) + " is not known for certain"
                            + (possible.isEmpty() ? "" : " (it may be " + possible + ")") + "; name it with " + option);
        });
    }

    /**
     * Finds the requirement set that arguments name.
     *
     * @throws ParameterException if it is not held; the message says which are, and how to get others
     */
    public RequirementSet find(CommandLine command, Edition edition, Category category) {
        try {
            return catalogue.requirements(edition, category);
        } catch (RequirementsUnavailableException e) {
            throw new ParameterException(command, e.getMessage());
        }
    }

    /**
     * Finds the outcomes of the CAF-aligned track that an argument names.
     *
     * @throws ParameterException if none are held for the edition; the message says for which they are
     */
    public CafOutcomes outcomes(CommandLine command, Edition edition) {
        try {
            return catalogue.caf().outcomes(edition);
        } catch (RequirementsUnavailableException e) {
            throw new ParameterException(command, e.getMessage());
        }
    }

    /**
     * What keeps an assessment of either form from being judged: that no requirements are held for it, said in terms of this
     * command line. Empty if they are held.
     */
    public List<Problem> problems(ToolkitAssessment assessment) {
        try {
            if (assessment instanceof CafAssessment caf) {
                catalogue.caf().outcomes(caf);
            } else {
                catalogue.requirements((Assessment) assessment);
            }
            return List.of();
        } catch (RequirementsUnavailableException e) {
            return List.of(Problem.of(Reason.of(e.code(), String.valueOf(e.getMessage())), e.pointer()));
        }
    }

    /** How to come by requirements that are not held. */
    public String advice() {
        return "Import the official workbook with dspt catalogue import, "
                + (directory == null
                        ? "and name the directory of the result with --catalogue DIR"
                        : "into " + directory);
    }

    /**
     * Where a requirement set of one's own comes from.
     *
     * @param file the file that it was read from
     * @param inPlaceOfBundled whether there are bundled requirements, which it replaces
     */
    public record Origin(Path file, boolean inPlaceOfBundled) {

        @Override
        public String toString() {
            return "read from " + file + (inPlaceOfBundled ? ", in place of the bundled ones" : "");
        }
    }
}
