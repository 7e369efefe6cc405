package io.github.opendspt.examples.report;

import com.samskivert.mustache.Escapers;
import io.github.opendspt.model.internal.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * A report as one page of HTML that is read offline: style and drawings are part of it, it has no scripts, and its content
 * security policy lets it load nothing at all.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Lays out a report.
     *
     * @param report the report
     * @return the page
     */
    public static String of(Report report) {
        String style = Template.text("report.css");
        return Template.layOut(
                "report.html",
                Escapers.HTML,
                new Page(new ReportView(Objects.requireNonNull(report, "report")), style));
    }

    /**
     * What the page allows itself: its own style sheet by checksum, and nothing else. The page says so itself; a server
     * that hands it out sends the same as the header {@code Content-Security-Policy}, where it can also say who may frame
     * the page.
     *
     * @return the policy, directives joined by semicolons
     */
    public static String contentSecurityPolicy() {
        return contentSecurityPolicy(Template.text("report.css"));
    }

    private static String contentSecurityPolicy(String style) {
        byte[] digest = Sha256.digest(style.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'";
    }

    /**
     * What the page is made of.
     *
     * @param report what it tells
     * @param style its style sheet, the one thing that is not escaped
     */
    private record Page(ReportView report, String style) {

        String policy() {
            return contentSecurityPolicy(style);
        }
    }
}
