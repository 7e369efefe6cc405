package io.github.opendspt.examples.report.page;

import com.samskivert.mustache.Escapers;
import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.caf.CafReport;
import io.github.opendspt.examples.report.form.FormReport;
import io.github.opendspt.examples.report.view.ReportView;
import io.github.opendspt.model.internal.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A report as one page of HTML that is read offline: style, drawings and the small script that filters the work list are part
 * of it, and its content security policy lets it load nothing and run nothing else. Without scripts the page is complete.
 *
 * @param html the page
 * @param contentSecurityPolicy what the page allows itself: its own style sheet and script by checksum, and nothing else. The
 *     page says so itself; a server that sends it sends the same as the header {@code Content-Security-Policy}, where it can
 *     also say who may frame the page.
 */
public record HtmlReport(String html, String contentSecurityPolicy) {

    private static final Pattern DAY = Pattern.compile("\\b([0-9]{1,2}) ([A-Z][a-z]{2,8}) ([0-9]{4})\\b");

    private static final int SHORTEST_DAY = "1 May 2026".length();

    private static final int YEAR = 4;

    /** Rejects {@code null}. */
    public HtmlReport {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(contentSecurityPolicy, "contentSecurityPolicy");
    }

    /**
     * Lays out a report.
     *
     * @param report the report
     * @return the page
     */
    public static HtmlReport of(Report report) {
        return of(FormReport.of(report), false);
    }

    /**
     * Lays out the side of a report that a board reads and signs, alone.
     *
     * @param report the report
     * @return the page
     */
    public static HtmlReport boardOf(Report report) {
        return of(FormReport.of(report), true);
    }

    /**
     * Lays out a report of the CAF-aligned track.
     *
     * @param report the report
     * @return the page
     */
    public static HtmlReport of(CafReport report) {
        return of(report.view(), false);
    }

    /**
     * Lays out the side that a board reads and signs of a report of the CAF-aligned track, alone.
     *
     * @param report the report
     * @return the page
     */
    public static HtmlReport boardOf(CafReport report) {
        return of(report.view(), true);
    }

    private static HtmlReport of(ReportView view, boolean board) {
        String style = StyleSheet.of(view);
        String script = board ? "" : Texts.text("report.js");
        String policy = "default-src 'none'; style-src " + hash("\n" + style)
                + (board ? "" : "; script-src " + hash("\n" + script)) + "; base-uri 'none'; form-action 'none'";
        return new HtmlReport(
                Texts.layOut("report.html", HtmlReport::escape, new Page(view, board, policy, style, script)), policy);
    }

    /** Escapes a text, and keeps its days on one line. */
    static String escape(String text) {
        String escaped = isPlain(text) ? text : Escapers.HTML.escape(text);
        return !mayHoldDay(escaped) ? escaped : DAY.matcher(escaped).replaceAll("$1&nbsp;$2&nbsp;$3");
    }

    /** Whether there is nothing to escape, as in most texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("&<>\"'`=".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether four digits follow a space, as few texts have it. */
    private static boolean mayHoldDay(String text) {
        int digits = 0;
        for (int i = SHORTEST_DAY - YEAR - 1; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c == ' ' ? 1 : digits > 0 && c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits > YEAR) {
                return true;
            }
        }
        return false;
    }

    /** The source of a style sheet or script by its checksum, for a content security policy. */
    static String hash(String text) {
        byte[] digest = Sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    /**
     * What the page is made of.
     *
     * @param report what it says
     * @param board whether it is the board's side alone
     * @param policy its content security policy
     * @param style its style sheet, which is not escaped
     * @param script its script, which is not escaped
     */
    private record Page(ReportView report, boolean board, String policy, String style, String script) {}
}
