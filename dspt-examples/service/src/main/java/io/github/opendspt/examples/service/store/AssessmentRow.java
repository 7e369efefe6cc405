package io.github.opendspt.examples.service.store;

import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.judging.Summary;
import io.github.opendspt.model.assessment.Organisation;

/**
 * What is written into the tables for an assessment.
 *
 * @param stored the document with its version
 * @param organisation whose it is
 * @param edition the edition
 * @param summary the verdict in short
 */
record AssessmentRow(StoredAssessment stored, Organisation organisation, String edition, Summary summary) {

    static AssessmentRow of(StoredAssessment stored, AssessmentDocument document, Summary summary) {
        return new AssessmentRow(
                stored, document.organisation(), document.edition().toString(), summary);
    }
}
