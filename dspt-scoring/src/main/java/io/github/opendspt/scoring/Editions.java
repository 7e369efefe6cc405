package io.github.opendspt.scoring;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.model.catalogue.Validity;
import io.github.opendspt.model.requirement.EditionFacts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of when an edition is open and until when a publication for it is good: by a catalogue, which knows the
 * editions before and after, or by the facts of the edition alone.
 *
 * @param facts what the requirement set says of its edition
 * @param catalogue the catalogue, or {@code null} if there is none
 */
record Editions(EditionFacts facts, @Nullable Catalogue catalogue) {

    /** B3a. */
    Openness openness(LocalDate day) {
        return catalogue == null ? Openness.of(facts, day) : catalogue.openness(facts.edition(), day);
    }

    /** The days on which the openness may change. */
    List<LocalDate> turningDays() {
        return catalogue == null ? Openness.turningDays(facts) : catalogue.turningDays();
    }

    /** B1 and B2. */
    Validity validity() {
        Edition edition = facts.edition();
        return catalogue == null ? Validity.of(edition, null) : catalogue.validity(edition);
    }
}
