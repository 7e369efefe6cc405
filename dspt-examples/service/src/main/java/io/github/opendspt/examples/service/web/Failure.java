package io.github.opendspt.examples.service.web;

import jakarta.servlet.ServletException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * What a person reads where something was not done.
 *
 * @param title what happened
 * @param detail what to do
 * @param problems what is wrong with a document, if that is it
 */
public record Failure(String title, String detail, List<String> problems) {

    /** Copies the list. */
    public Failure {
        problems = List.copyOf(problems);
    }

    /** A failure in the words of this service. */
    static Failure of(ProblemDetail detail) {
        return of(detail, detail.getDetail());
    }

    /** A failure in the words of this service; what the server refuses by itself, it words for those who program. */
    static Failure of(ProblemDetail detail, Exception exception) {
        return exception instanceof ServletException
                ? of(detail, whatToDo(HttpStatusCode.valueOf(detail.getStatus())))
                : of(detail);
    }

    private static Failure of(ProblemDetail detail, @Nullable String said) {
        return new Failure(title(HttpStatusCode.valueOf(detail.getStatus())), said == null ? "" : said, List.of());
    }

    private static String whatToDo(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "The address may be mistyped, or what was here is gone.";
            case 405 -> "It takes only what a form sends. Go back, and send the form again.";
            default -> "What was sent was not understood. Go back, and try again.";
        };
    }

    private static String title(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        if (status == null) {
            return "This did not work";
        }
        return switch (status) {
            case NOT_FOUND -> "There is no such page";
            case UNAUTHORIZED -> "Sign in first";
            case FORBIDDEN -> "You may not do this";
            case METHOD_NOT_ALLOWED -> "This page does not take that";
            case CONTENT_TOO_LARGE -> "This is too large";
            case PRECONDITION_FAILED, CONFLICT -> "Somebody changed this meanwhile";
            case TOO_MANY_REQUESTS -> "That was too many at once";
            case SERVICE_UNAVAILABLE -> "The service is busy";
            case MISDIRECTED_REQUEST -> "This address is not served here";
            case UNPROCESSABLE_CONTENT -> "This cannot be taken";
            case INTERNAL_SERVER_ERROR -> "Something went wrong here";
            default -> "This did not work";
        };
    }
}
