package io.github.opendspt.examples.service.web;

import io.github.opendspt.examples.report.page.HtmlReport;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The style sheet of the report, which the pages share; what only they need is in {@code service.css}. */
@RestController
class StyleController {

    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofMinutes(10));

    @GetMapping(path = "/style/report.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<Resource> report() {
        return ResponseEntity.ok().cacheControl(KEPT).body(new ClassPathResource("report.css", HtmlReport.class));
    }
}
