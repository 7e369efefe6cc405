package io.github.opendspt.examples.service.web;

import io.github.opendspt.examples.service.store.ChangedMeanwhileException;
import io.github.opendspt.model.CafOutcomeRef;
import io.github.opendspt.model.EvidenceRef;
import io.github.opendspt.model.ModelCodes;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.catalogue.RequirementsUnavailableException;
import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.validation.ModelValidator;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Every failure as a problem detail. What Spring refuses by itself (a route, a method, a media type, a parameter) its own
 * handler words; here is what concerns documents. Nothing of a document is repeated, but what the SDK's problems quote.
 */
@Component
class ProblemDetails extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDetails.class);

    private final ModelValidator validator;

    ProblemDetails(Validator validator) {
        this.validator = ModelValidator.of(validator);
    }

    /** The answer to an exception; {@code null} if the client has gone. */
    @Nullable
    ResponseEntity<Object> of(Exception exception, WebRequest request) {
        if (exception instanceof RequirementsUnavailableException unavailable) {
            ProblemDetail detail = Refusals.detail(List.of(Problem.of(unavailable.reason(), unavailable.pointer())));
            detail.setTitle("The requirements are not held");
            detail.setDetail(unavailable.getMessage());
            return refuse(detail, request);
        }
        if (exception instanceof ChangedMeanwhileException) {
            return refuse(Refusals.changedMeanwhile(), request);
        }
        if (exception instanceof AccessDeniedException denied) {
            return refuse(ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, denied.getMessage()), request);
        }
        if (exception instanceof InvalidDocumentException invalid) {
            return refuse(Refusals.detail(invalid.problems()), request);
        }
        try {
            return handleException(exception, request);
        } catch (Exception unexpected) {
            // Its message may quote what was sent; its type and where it happened do not.
            LOG.atError()
                    .addKeyValue("exception", unexpected.getClass().getName())
                    .addKeyValue(
                            "at",
                            unexpected.getStackTrace().length == 0
                                    ? ""
                                    : unexpected.getStackTrace()[0])
                    .log("a request failed");
            return refuse(ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR), request);
        }
    }

    /** A value that breaks its constraints: problems of the same codes as the SDK's reader gives. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Object value = exception.getBindingResult().getTarget();
        return value == null
                ? super.handleMethodArgumentNotValid(exception, headers, status, request)
                : refuse(Refusals.detail(validator.validate(value)), request);
    }

    /** A body that does not bind. The mapper stops at the first fault, and its message may quote evidence. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return exception.getCause() instanceof JacksonException fault
                ? refuse(Refusals.detail(List.of(problem(fault))), request)
                : super.handleHttpMessageNotReadable(exception, headers, status, request);
    }

    /** A parameter that cannot be read. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return exception.getPropertyName() == null
                ? super.handleTypeMismatch(exception, headers, status, request)
                : refuse(badParameter(exception.getPropertyName(), expected(exception.getRequiredType())), request);
    }

    /** A parameter that breaks its constraints. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException exception,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ParameterValidationResult first =
                exception.getParameterValidationResults().get(0);
        return refuse(
                badParameter(
                        first.getMethodParameter().getParameterName(),
                        first.getResolvableErrors().get(0).getDefaultMessage()),
                request);
    }

    private static ProblemDetail badParameter(@Nullable String name, @Nullable String expected) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The parameter " + name + " " + expected + ".");
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == LocalDate.class) {
            return "must be a day such as 2026-06-30";
        } else if (type == EvidenceRef.class) {
            return "must be the ref of an evidence item such as 1.3.13";
        } else if (type == CafOutcomeRef.class) {
            return "must be the ref of an outcome such as A1.a";
        } else if (type == OdsCode.class) {
            return "must be an ODS code, three to twelve capital letters and digits";
        } else if (type == UUID.class) {
            return "must be a UUID";
        }
        return "must be a whole number";
    }

    private static Problem problem(JacksonException fault) {
        if (fault instanceof StreamConstraintsException) {
            return problem(fault, ModelCodes.JSON_TOO_LARGE.name(), "this is larger than what is taken here");
        } else if (fault instanceof StreamReadException) {
            return problem(fault, ModelCodes.JSON_SYNTAX.name(), "this is not JSON, or an object has a member twice");
        } else if (fault instanceof UnrecognizedPropertyException) {
            return problem(
                    fault,
                    ModelCodes.VALUE_UNKNOWN_MEMBER.name(),
                    "this member is not known; see the schema of assessments");
        }
        return problem(
                fault,
                ModelCodes.VALUE_INVALID.name(),
                "this value is not one that is taken here; see the schema of assessments");
    }

    private static Problem problem(JacksonException fault, String code, String message) {
        String pointer = fault.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
        int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNr();
        return Problem.of(Reason.of(code, message), pointer, line < 1 ? null : line, null, null);
    }

    private @Nullable ResponseEntity<Object> refuse(ProblemDetail detail, WebRequest request) {
        return createResponseEntity(detail, new HttpHeaders(), HttpStatusCode.valueOf(detail.getStatus()), request);
    }
}
