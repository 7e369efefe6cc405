package io.github.opendspt.examples.service.web;

import com.samskivert.mustache.Mustache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Refuses requests before any route is asked: as a page or as problem details. */
@Component
public class Refuser {

    private final Mustache.Compiler compiler;
    private final JsonMapper mapper;

    Refuser(Mustache.Compiler compiler, JsonMapper mapper) {
        this.compiler = compiler;
        this.mapper = mapper;
    }

    /**
     * Refuses a request.
     *
     * @param request the request
     * @param response where to say so
     * @param status the status
     * @param detail why, and what to do
     * @throws IOException if the client has gone
     */
    public void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (Asker.isPerson(request)) {
            page(request, response, status, "failed", Map.of("failure", Failure.of(problem)));
            return;
        }
        problem.setTitle(status.getReasonPhrase());
        send(response, status, MediaType.APPLICATION_PROBLEM_JSON_VALUE, mapper.writeValueAsBytes(problem));
    }

    /**
     * Refuses a request for now.
     *
     * @param request the request
     * @param response where to say so
     * @param status the status
     * @param seconds after how many seconds to try again
     * @param detail why, and what to do
     * @throws IOException if the client has gone
     */
    public void refuseForNow(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, int seconds, String detail)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        refuse(request, response, status, detail);
    }

    /**
     * Shows a page outside of any route.
     *
     * @param request the request
     * @param response where to show it
     * @param status the status
     * @param template the name of the template
     * @param model what it shows
     * @throws IOException if the client has gone
     */
    public void page(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String template,
            Map<String, ?> model)
            throws IOException {
        Map<String, Object> all = new HashMap<>(model);
        all.put(Frame.NAME, Frame.of(request));
        String html = compiler.loadTemplate(template).execute(all);
        send(response, status, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, HttpStatus status, String type, byte[] body)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
