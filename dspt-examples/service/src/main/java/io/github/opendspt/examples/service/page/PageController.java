package io.github.opendspt.examples.service.page;

import io.github.opendspt.scoring.evaluation.Evaluation;
import io.github.opendspt.examples.service.assessment.AssessmentStore;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.web.ProblemAdvice;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Problem;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** A page on which to submit an assessment, and one that shows the verdict. */
@Controller
class PageController {

    private final AssessmentStore store;
    private final Verdicts verdicts;
    private final DocumentReader<Assessment> reader;
    private final ProblemAdvice problems;

    PageController(AssessmentStore store, Verdicts verdicts, DocumentReader<Assessment> reader, ProblemAdvice problems) {
        this.store = store;
        this.verdicts = verdicts;
        this.reader = reader;
        this.problems = problems;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView start() {
        return start("", verdicts.day(null), List.of());
    }

    /** Takes the file if one was chosen, else the text; keeps what can be read and shows the verdict. */
    @PostMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView submit(
            @RequestParam(defaultValue = "") String document,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable LocalDate asAt)
            throws IOException {
        boolean chosen = file != null && !file.isEmpty();
        Reading<Assessment> reading = chosen ? read(file) : reader.read(document);
        LocalDate day = verdicts.day(asAt);
        if (reading.value().isEmpty()) {
            ModelAndView page = start(chosen ? "" : document, day, reading.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        UUID id = store.create(reading.orElseThrow()).id();
        ModelAndView redirect = new ModelAndView("redirect:"
                + UriComponentsBuilder.fromPath("/assessments/{id}/page")
                        .queryParam("asAt", day)
                        .build(id));
        redirect.setStatus(HttpStatus.SEE_OTHER);
        return redirect;
    }

    @GetMapping(path = "/assessments/{id}/page", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView verdict(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asAt) {
        Assessment assessment = store.find(id).assessment();
        Evaluation evaluation = verdicts.evaluate(assessment, asAt);
        VerdictView view = VerdictView.of(id, evaluation, verdicts.plan(evaluation));
        return new ModelAndView("verdict", Map.of("verdict", view));
    }

    /** What went wrong, for a person. */
    @ExceptionHandler(Exception.class)
    @Nullable
    ModelAndView failed(Exception exception, WebRequest request) {
        ResponseEntity<Object> answer = problems.answer(exception, request);
        if (answer == null) {
            return null;
        }
        HttpStatusCode status = answer.getStatusCode();
        ProblemDetail detail = answer.getBody() instanceof ProblemDetail body ? body : ProblemDetail.forStatus(status);
        return new ModelAndView(
                "failed",
                Map.of(
                        "title", detail.getTitle() == null ? "This did not work" : detail.getTitle(),
                        "detail", detail.getDetail() == null ? "" : detail.getDetail()),
                status);
    }

    private Reading<Assessment> read(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return reader.read(in);
        }
    }

    private static ModelAndView start(String document, LocalDate asAt, List<Problem> problems) {
        return new ModelAndView("start", Map.of("start", StartView.of(document, asAt, problems)));
    }
}
