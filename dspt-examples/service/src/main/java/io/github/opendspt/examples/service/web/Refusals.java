package io.github.opendspt.examples.service.web;

import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.ProblemReport;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * What the service says where it does not do what it was asked: problem details (RFC 9457). One about a document carries
 * its problems as the SDK tells them, a document {@value ProblemReport#FORMAT} in the member {@code report}.
 */
public final class Refusals {

    /** What the type of a problem detail with a report is: the id of the schema of the report. */
    static final URI REPORT = URI.create("urn:opendspt:schema:problem:1");

    /** Codes of bytes that are no JSON at all, rather than JSON that says something wrong. */
    private static final Set<String> NOT_JSON = Set.of(
            ModelCodes.JSON_EMPTY.name(),
            ModelCodes.JSON_ENCODING.name(),
            ModelCodes.JSON_SYNTAX.name(),
            ModelCodes.JSON_TRAILING_CONTENT.name(),
            ModelCodes.JSON_TRUNCATED.name());

    private Refusals() {}

    /**
     * No such assessment.
     *
     * @param id the id that was asked for
     * @return 404
     */
    public static ErrorResponseException noAssessment(UUID id) {
        return of(HttpStatus.NOT_FOUND, "There is no assessment " + id + ".");
    }

    /**
     * No such schema.
     *
     * @param names the names that there are
     * @return 404
     */
    public static ErrorResponseException noSchema(List<String> names) {
        return of(HttpStatus.NOT_FOUND, "There is no such schema; there are " + String.join(", ", names) + ".");
    }

    /**
     * Somebody else was faster.
     *
     * @return 412
     */
    static ProblemDetail changedMeanwhile() {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.PRECONDITION_FAILED,
                "The assessment is not in the state that If-Match names. Get it again, and make the change to that.");
    }

    /**
     * A route that the track of an assessment does not have.
     *
     * @param what what was asked for
     * @return 404
     */
    public static ErrorResponseException notOnThisTrack(String what) {
        return of(HttpStatus.NOT_FOUND, "An assessment of this track has no " + what + ".");
    }

    /**
     * Something that is not there.
     *
     * @param what what is said of it, a sentence
     * @return 404
     */
    public static ErrorResponseException notFound(String what) {
        return of(HttpStatus.NOT_FOUND, what);
    }

    /**
     * A form that this service did not draw.
     *
     * @param what what is said of it, a sentence
     * @return 400
     */
    public static ErrorResponseException badForm(String what) {
        return of(HttpStatus.BAD_REQUEST, what);
    }

    /**
     * A document that cannot be read.
     *
     * @param problems what is wrong with it
     * @return 413 if it is too large, 400 if it is not JSON, and otherwise 422
     */
    public static ErrorResponseException unreadable(List<Problem> problems) {
        return new ErrorResponseException(status(problems), detail(problems), null);
    }

    static ErrorResponseException of(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    static ProblemDetail detail(List<Problem> problems) {
        String count = problems.size() == 1 ? "a problem." : problems.size() + " problems, each with its place.";
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status(problems), "The document has " + count);
        detail.setType(REPORT);
        detail.setTitle("The document cannot be taken");
        detail.setProperty("report", new ProblemReport(null, problems));
        return detail;
    }

    private static HttpStatus status(List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.code().equals(ModelCodes.JSON_TOO_LARGE.name()))) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        return problems.stream().anyMatch(problem -> NOT_JSON.contains(problem.code()))
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
