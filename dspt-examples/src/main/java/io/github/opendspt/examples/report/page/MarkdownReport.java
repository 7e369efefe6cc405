package io.github.opendspt.examples.report.page;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.caf.CafReport;
import io.github.opendspt.examples.report.form.FormReport;
import io.github.opendspt.examples.report.view.ReportView;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A report as GitHub-flavoured Markdown, for pull requests and issues. */
public final class MarkdownReport {

    /** What means something in the middle of a line, links that make themselves, and those who would be notified. */
    private static final Pattern MEANT = Pattern.compile("(?i)[\\\\`*_\\[\\]|~$!&<>]|[@#]|:(?=//)|(?<=www)\\.");

    private static final Map<String, String> ENTITIES =
            Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", ":", "&#58;", ".", "&#46;");

    private MarkdownReport() {}

    /**
     * Lays out a report.
     *
     * @param report the report
     * @return the text
     */
    public static String of(Report report) {
        return of(FormReport.of(report), false);
    }

    /**
     * Lays out what a board reads of a report, alone.
     *
     * @param report the report
     * @return the text
     */
    public static String boardOf(Report report) {
        return of(FormReport.of(report), true);
    }

    /**
     * Lays out a report of the CAF-aligned track.
     *
     * @param report the report
     * @return the text
     */
    public static String of(CafReport report) {
        return of(report.view(), false);
    }

    /**
     * Lays out what a board reads of a report of the CAF-aligned track, alone.
     *
     * @param report the report
     * @return the text
     */
    public static String boardOf(CafReport report) {
        return of(report.view(), true);
    }

    private static String of(ReportView view, boolean board) {
        return tidied(Texts.layOut("report.md", MarkdownReport::escape, new Page(view, board)));
    }

    /** Leaves no space at the end of a line, where two would break it. */
    private static String tidied(String text) {
        return text.replaceAll(" +(?=\n|$)", "");
    }

    /**
     * What the text is made of.
     *
     * @param report what it says
     * @param board whether it is what a board reads alone
     */
    private record Page(ReportView report, boolean board) {}

    /** Takes from a text, which is to be within a line, all that it could mean beside itself. */
    static String escape(String text) {
        return MEANT.matcher(VisibleText.of(text))
                .replaceAll(meant -> Matcher.quoteReplacement(escaped(meant.group())));
    }

    private static String escaped(String meant) {
        if (meant.equals("@") || meant.equals("#")) {
            // A space without width keeps what follows from being a mention or a link; an entity would not.
            return meant + "&#8203;";
        }
        return ENTITIES.getOrDefault(meant, "\\" + meant);
    }
}
