package io.github.opendspt.examples.service.intake;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.document.AssessmentDocument;
import io.github.opendspt.examples.service.document.DocumentIntake;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.workbook.sheet.SheetChanges;
import io.github.opendspt.workbook.sheet.SheetProblem;
import io.github.opendspt.workbook.sheet.SheetReader;
import io.github.opendspt.workbook.sheet.SheetReading;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads files that people send: a document of either track, or an answer sheet. Thread-safe. */
@Component
class Upload {

    private final DocumentIntake documents;
    private final Verdicts verdicts;

    Upload(DocumentIntake documents, Verdicts verdicts) {
        this.documents = documents;
        this.verdicts = verdicts;
    }

    /**
     * What a file was read as.
     *
     * @param document the assessment, or {@code null} if there are problems
     * @param sheet whether it was an answer sheet
     * @param problems what is wrong, each with its place
     * @param findings what to know of how it was read
     * @param changes what an answer sheet changed in an assessment that there was; {@code null} where there was none
     */
    record Taken(
            @Nullable AssessmentDocument document,
            boolean sheet,
            List<Row> problems,
            List<Row> findings,
            @Nullable SheetChanges changes) {}

    /**
     * Something to know of a file.
     *
     * @param place where it is
     * @param message what it is
     */
    record Row(String place, String message) {}

    /** Reads a file; where there is an assessment already, a sheet is read into it. */
    Taken read(MultipartFile file, @Nullable Assessment into) throws IOException {
        byte[] bytes = file.getBytes();
        if (bytes.length == 0) {
            return refused("No file was chosen, or it is empty.");
        }
        return isDocument(bytes) ? document(bytes) : sheet(bytes, into);
    }

    static Taken refused(String why) {
        return new Taken(null, false, List.of(new Row("", why)), List.of(), null);
    }

    /** A document begins with a brace, be there a mark of its encoding and blanks before it; no answer sheet does. */
    private static boolean isDocument(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '{' || each == '[') {
                return true;
            }
            boolean skipped = each == ' ' || each == '\t' || each == '\r' || each == '\n' || each < 0;
            if (!skipped) {
                return false;
            }
        }
        return false;
    }

    private Taken document(byte[] bytes) {
        DocumentIntake.Taken taken = documents.read(bytes);
        return new Taken(
                taken.document(),
                false,
                taken.problems().stream().map(Upload::row).toList(),
                List.of(),
                null);
    }

    private Taken sheet(byte[] bytes, @Nullable Assessment into) {
        SheetReader reader = SheetReader.of(verdicts.catalogue());
        SheetReading reading = (into == null ? reader : reader.into(into)).read(bytes);
        return new Taken(
                reading.assessment().map(AssessmentDocument::of).orElse(null),
                true,
                reading.problems().stream().map(Upload::row).toList(),
                reading.findings().stream().map(Upload::row).toList(),
                reading.changes().orElse(null));
    }

    private static Row row(Problem problem) {
        String place = problem.line() == null
                ? "The document"
                : "Line " + problem.line() + (problem.column() == null ? "" : ", column " + problem.column());
        return new Row(
                place + (problem.ref() == null ? "" : ", " + problem.ref()), Wording.sentence(problem.message()));
    }

    private static Row row(SheetProblem problem) {
        return new Row(problem.place(), Wording.sentence(problem.reason().message()));
    }
}
