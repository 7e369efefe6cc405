package io.github.opendspt.examples.service.document;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ReadLimits;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads assessments of either track from outside, bounded. Thread-safe. */
public final class DocumentIntake {

    /** Far more than anybody reads, and little enough to answer with. */
    private static final int MAX_PROBLEMS = 200;

    private final int maxBytes;
    private final DocumentReader<ToolkitAssessment> reader;

    /**
     * Sets the bound.
     *
     * @param maxBytes the greatest size of a document that is taken
     */
    public DocumentIntake(int maxBytes) {
        this.maxBytes = maxBytes;
        ReadLimits limits = new ReadLimits(maxBytes, ReadLimits.defaults().maxDepth(), MAX_PROBLEMS);
        reader = ToolkitAssessmentJson.reader().withLimits(limits);
    }

    /**
     * What a document was read as.
     *
     * @param document the assessment, or {@code null} if there are problems
     * @param problems what is wrong with it
     */
    public record Taken(@Nullable AssessmentDocument document, List<Problem> problems) {

        /** Copies the list. */
        public Taken {
            problems = List.copyOf(problems);
        }

        /** {@return the assessment, if it could be read} */
        public Optional<AssessmentDocument> value() {
            return Optional.ofNullable(document);
        }
    }

    /**
     * Reads a document; never more of it than one byte beyond the bound.
     *
     * @param in the document
     * @return what it is, or what is wrong with it
     * @throws IOException if it cannot be read
     */
    public Taken read(InputStream in) throws IOException {
        return read(in.readNBytes(maxBytes + 1));
    }

    /**
     * Reads a document.
     *
     * @param bytes the document
     * @return what it is, or what is wrong with it
     */
    public Taken read(byte[] bytes) {
        Reading<ToolkitAssessment> reading = reader.read(bytes);
        return new Taken(reading.value().map(DocumentIntake::document).orElse(null), reading.problems());
    }

    private static AssessmentDocument document(ToolkitAssessment assessment) {
        return assessment instanceof CafAssessment caf
                ? AssessmentDocument.of(caf)
                : AssessmentDocument.of((Assessment) assessment);
    }
}
