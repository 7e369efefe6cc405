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

    /** The characters that are escaped. */
    private static final boolean[] MARKUP = markup();

    private static final int YEAR = 4;

    private static final String SCRIPT = Texts.text("report.js");
    private static final String SCRIPT_HASH = hash("\n" + SCRIPT);
    private static final String STYLE_HASH = hash("\n" + StyleSheet.OF_ALL);

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
        String units = StyleSheet.of(view);
        String policy = "default-src 'none'; style-src " + hash("\n" + units) + " " + STYLE_HASH
                + (board ? "" : "; script-src " + SCRIPT_HASH) + "; base-uri 'none'; form-action 'none'";
        return new HtmlReport(
                Texts.layOut(
                        "report.html",
                        HtmlReport::escape,
                        new Page(view, board, policy, units, StyleSheet.OF_ALL, SCRIPT)),
                policy);
    }

    /** Makes a text visible, escapes it, and keeps its days on one line. Most texts need none of it, which one walk shows. */
    static String escape(String text) {
        boolean unusual = false;
        boolean markup = false;
        boolean day = false;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            unusual |= c < ' ' || c > '~';
            markup |= c < MARKUP.length && MARKUP[c];
            // Whether four digits follow a space.
            digits = c == ' ' ? 1 : digits > 0 && c >= '0' && c <= '9' ? digits + 1 : 0;
            day |= digits > YEAR;
        }
        String visible = unusual ? VisibleText.of(text) : text;
        String escaped = markup ? Escapers.HTML.escape(visible) : visible;
        return day ? DAY.matcher(escaped).replaceAll("$1&nbsp;$2&nbsp;$3") : escaped;
    }

    private static boolean[] markup() {
        boolean[] markup = new boolean[128];
        "&<>\"'`=".chars().forEach(c -> markup[c] = true);
        return markup;
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
     * @param units the style sheet of it alone, which is not escaped either
     * @param style the style sheet of all reports, which is not escaped
     * @param script its script, which is not escaped
     */
    private record Page(ReportView report, boolean board, String policy, String units, String style, String script) {}
}
