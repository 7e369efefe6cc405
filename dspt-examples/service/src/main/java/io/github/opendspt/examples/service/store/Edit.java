package io.github.opendspt.examples.service.store;

import io.github.opendspt.examples.service.document.AssessmentDocument;
import java.util.Collection;
import java.util.List;

/**
 * What a change makes of an assessment.
 *
 * @param document what it is to be
 * @param kind what kind of change this is
 * @param refs what it concerns
 */
public record Edit(AssessmentDocument document, ChangeKind kind, List<String> refs) {

    /** Copies the list. */
    public Edit {
        refs = List.copyOf(refs);
    }

    /**
     * Makes an edit.
     *
     * @param document what it is to be
     * @param kind what kind of change this is
     * @param refs what it concerns: refs or schemes, never content
     * @return the edit
     */
    public static Edit of(AssessmentDocument document, ChangeKind kind, Object... refs) {
        return new Edit(
                document, kind, List.of(refs).stream().map(Object::toString).toList());
    }

    /**
     * Makes an edit that concerns many.
     *
     * @param document what it is to be
     * @param kind what kind of change this is
     * @param refs what it concerns
     * @return the edit
     */
    public static Edit of(AssessmentDocument document, ChangeKind kind, Collection<?> refs) {
        return new Edit(document, kind, refs.stream().map(Object::toString).toList());
    }
}
