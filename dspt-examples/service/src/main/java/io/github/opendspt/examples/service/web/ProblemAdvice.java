package io.github.opendspt.examples.service.web;

import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every failure: with a page for a person, with problem details for a machine. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemDetails details;

    ProblemAdvice(ProblemDetails details) {
        this.details = details;
    }

    /**
     * Answers any exception: with a page for a person, with problem details for a machine.
     *
     * @param exception the exception
     * @param request the request that it ended
     * @return the answer; {@code null} if the client has gone
     */
    @ExceptionHandler({RequirementsUnavailableException.class, Exception.class})
    @Nullable
    Object answer(Exception exception, ServletWebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            LOG.debug("the client has gone");
            return null;
        }
        ResponseEntity<Object> answer = details.of(exception, request);
        if (answer == null || !Asker.isPerson(request.getRequest())) {
            return answer;
        }
        ProblemDetail detail =
                answer.getBody() instanceof ProblemDetail body ? body : ProblemDetail.forStatus(answer.getStatusCode());
        ModelAndView page = new ModelAndView(
                "failed",
                Map.of("failure", Failure.of(detail, exception), Frame.NAME, Frame.of(request.getRequest())),
                answer.getStatusCode());
        answer.getHeaders()
                .forEach((name, values) ->
                        values.forEach(value -> request.getResponse().addHeader(name, value)));
        return page;
    }
}
