package io.github.opendspt.workbook.sheet;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.Optional;

/** The requirements that are held for an assessment. */
final class Held {

    private Held() {}

    /** Finds them; an assessment that does not state its category is asked what the sheet was written for. */
    static Optional<RequirementSet> find(Catalogue catalogue, Assessment assessment, Optional<Category> written) {
        try {
            return Optional.of(catalogue.requirements(assessment));
        } catch (RequirementsUnavailableException e) {
            // None is held, or the category is not decided: the sheet may know it.
            return written.flatMap(category -> catalogue.find(assessment.edition(), category));
        }
    }
}
