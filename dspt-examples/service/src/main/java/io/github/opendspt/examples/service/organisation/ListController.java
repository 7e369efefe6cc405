package io.github.opendspt.examples.service.organisation;

import io.github.opendspt.examples.report.view.Wording;
import io.github.opendspt.examples.service.judging.Verdicts;
import io.github.opendspt.examples.service.store.Organisations;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of organisations. */
@Controller
class ListController {

    private static final int SIZE = 20;
    private static final int LAST_PAGE = 1_000_000;

    private final Organisations organisations;
    private final Verdicts verdicts;

    ListController(Organisations organisations, Verdicts verdicts) {
        this.organisations = organisations;
        this.verdicts = verdicts;
    }

    /** Pages are counted from 1 where people see the count. */
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list(
            @RequestParam(defaultValue = "") @Size(max = 100) String search,
            @RequestParam(defaultValue = "1") @Min(1) @Max(LAST_PAGE) int page) {
        String looked = search.strip();
        String query = looked.isEmpty()
                ? "?"
                : UriComponentsBuilder.newInstance()
                                .queryParam("search", "{search}")
                                .encode()
                                .buildAndExpand(looked)
                                .toUriString()
                        + "&";
        ListView view =
                ListView.of(organisations.list(looked, page - 1, SIZE), looked, Wording.day(verdicts.today()), query);
        return new ModelAndView("list", Map.of("list", view));
    }
}
