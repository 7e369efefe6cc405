package io.github.opendspt.model.caf;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.AssessmentJson;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.json.DocumentReader;

/**
 * Reads assessments of either form: the format {@value Assessment#FORMAT} or {@value CafAssessment#FORMAT}, as the document says.
 * Thread-safe.
 */
public final class ToolkitAssessmentJson {

    private static final DocumentReader<ToolkitAssessment> READER =
            DocumentReader.either(AssessmentJson.reader(), CafAssessment.FORMAT, CafAssessmentJson.reader());

    private ToolkitAssessmentJson() {}

    /**
     * Gives the strict reader with default limits. A document that says neither format is read as {@value Assessment#FORMAT},
     * and its problems are named.
     *
     * @return the reader, always the same
     */
    public static DocumentReader<ToolkitAssessment> reader() {
        return READER;
    }
}
