package io.github.opendspt.examples.service.web;

import io.github.opendspt.examples.report.page.HtmlReport;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What pages load that lies in a library: the style sheet of the report, which they share, and htmx. What only they need is in
 * {@code service.css} and {@code service.js}.
 */
@RestController
class PartsController {

    private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofMinutes(10));

    /** The folder in the middle is named by the version. */
    private static final String HTMX = "classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";

    private final Resource htmx;

    PartsController() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources(HTMX);
        if (found.length != 1) {
            throw new IllegalStateException("htmx is on the class path " + found.length + " times");
        }
        htmx = found[0];
    }

    @GetMapping(path = "/style/report.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok().cacheControl(KEPT).body(new ClassPathResource("report.css", HtmlReport.class));
    }

    @GetMapping(path = "/script/htmx.js", produces = "text/javascript;charset=UTF-8")
    ResponseEntity<Resource> htmx() {
        return ResponseEntity.ok().cacheControl(KEPT).body(htmx);
    }
}
