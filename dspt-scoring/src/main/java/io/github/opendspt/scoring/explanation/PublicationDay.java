package io.github.opendspt.scoring.explanation;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Severity;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.Openness;
import io.github.opendspt.scoring.code.ScoringCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at the day of a publication on either form: it should have come, and the edition open on it (rules A41 and B3a). */
public final class PublicationDay {

    private static final String POINTER = "/publication/on";

    private PublicationDay() {}

    /**
     * Finds what is wrong with the day of a publication.
     *
     * @param publication the publication, or {@code null} if none is recorded
     * @param edition the edition that it is for
     * @param asAt the day of the verdict
     * @param openness whether the edition is open on a day; what is not known is no fault
     * @return warnings; empty if there is nothing to say
     */
    public static List<Finding> look(
            @Nullable Publication publication,
            Edition edition,
            LocalDate asAt,
            Function<LocalDate, Openness> openness) {
        if (publication == null) {
            return List.of();
        }
        LocalDate on = publication.on();
        List<Finding> found = new ArrayList<>(2);
        if (on.isAfter(asAt)) {
            found.add(warning(Reason.of(ScoringCodes.PUBLICATION_FUTURE, on, asAt)));
        }
        if (openness.apply(on) == Openness.CLOSED) {
            found.add(warning(Reason.of(ScoringCodes.PUBLICATION_NOT_OPEN, on, edition)));
        }
        return found;
    }

    private static Finding warning(Reason reason) {
        return Finding.of(Severity.WARNING, null, POINTER, reason);
    }
}
