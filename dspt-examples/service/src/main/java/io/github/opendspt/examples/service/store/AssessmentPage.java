package io.github.opendspt.examples.service.store;

import java.util.List;

/**
 * A part of the list of assessments.
 *
 * @param assessments the assessments, the one changed last first
 * @param page the number of the page, from 0
 * @param size how many a page holds at most
 * @param total how many there are on all pages
 */
public record AssessmentPage(List<AssessmentSummary> assessments, int page, int size, long total) {

    /** Copies the list. */
    public AssessmentPage {
        assessments = List.copyOf(assessments);
    }
}
