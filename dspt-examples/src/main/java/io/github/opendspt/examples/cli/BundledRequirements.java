package io.github.opendspt.examples.cli;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.Edition;
import io.github.opendspt.model.requirement.Catalogue;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The requirement set that arguments name. */
final class BundledRequirements {

    private BundledRequirements() {}

    /**
     * Finds a requirement set.
     *
     * @throws ParameterException if the arguments are not an edition and a category, or such a set is not held; it says which
     *     are
     */
    static RequirementSet find(CommandLine command, String edition, String category) {
        try {
            Edition wanted = Edition.parse(edition);
            return Catalogue.bundled()
                    .find(wanted, Category.parse(category))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no requirements are held for category " + category + " of edition " + wanted));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage() + "; held are " + held());
        }
    }

    private static String held() {
        return Catalogue.bundled().index().requirementSets().stream()
                .map(entry -> entry.edition() + " category " + entry.category())
                .collect(Collectors.joining(", "));
    }
}
