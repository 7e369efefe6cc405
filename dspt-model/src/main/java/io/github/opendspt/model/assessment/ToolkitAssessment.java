package io.github.opendspt.model.assessment;

import io.github.opendspt.model.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation put into the toolkit for one edition, on whichever form: an {@link Assessment} of standards and evidence
 * items, or a {@link io.github.opendspt.model.caf.CafAssessment} of outcomes. Both are values; there is no third.
 */
public interface ToolkitAssessment {

    /**
     * Gives the edition.
     *
     * @return the edition
     */
    Edition edition();

    /**
     * Gives the organisation.
     *
     * @return the organisation
     */
    Organisation organisation();

    /**
     * Gives what the organisation published for the edition (rule A41).
     *
     * @return the publication, or {@code null} if nothing is recorded
     */
    @Nullable
    Publication publication();
}
