package io.github.opendspt.examples.service.store;

import io.github.opendspt.examples.service.account.Role;
import io.github.opendspt.examples.service.account.SignedIn;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.model.AssertionRef;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Publication;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The rule that only a confirmer brings confirmations and publications in, and changes them, whichever way they come. */
final class Confirming {

    private Confirming() {}

    static void require(@Nullable AssessmentDocument before, AssessmentDocument after) {
        boolean same = confirmations(before).equals(confirmations(after)) && samePublication(before, after);
        if (!same && !SignedIn.current().has(Role.CONFIRMER)) {
            throw new AccessDeniedException(
                    "This changes what is confirmed, or what was published. Only a confirmer does that.");
        }
    }

    private static boolean samePublication(@Nullable AssessmentDocument before, AssessmentDocument after) {
        Publication published = before == null ? null : before.publication().orElse(null);
        return after.publication().isEmpty()
                ? published == null
                : after.publication().get().equals(published);
    }

    private static Map<AssertionRef, Confirmation> confirmations(@Nullable AssessmentDocument document) {
        return document instanceof AssessmentDocument.Form form
                ? form.assessment().confirmedAssertions()
                : Map.of();
    }
}
