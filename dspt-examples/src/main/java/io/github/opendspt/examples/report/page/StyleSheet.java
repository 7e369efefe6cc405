package io.github.opendspt.examples.report.page;

import io.github.opendspt.examples.report.view.ReportView;
import io.github.opendspt.examples.report.view.StandingView;
import java.util.Locale;

/** The two style sheets of a report: that of all reports, and before it the units of its charts and the running head of its print. */
final class StyleSheet {

    /** That of all reports. */
    static final String OF_ALL = Texts.text("report.css");

    private StyleSheet() {}

    /** That of one report alone. No text from outside gets into it but as escaped characters of a CSS string. */
    static String of(ReportView view) {
        StandingView.Since since = view.standing().since();
        int items = since == null ? view.chart().most() : since.most();
        ReportView.Head head = view.head();
        return ":root {\n  --most: " + view.chart().most() + ";\n  --items: " + items + ";\n  --half: "
                + (items + 1) / 2
                + ";\n  --head-left: " + string(head.organisation() + " (" + head.odsCode() + ")")
                + ";\n  --head-right: "
                + string("DSPT " + head.edition() + (head.trust().isEmpty() ? "" : ", " + head.trust()) + ". As at "
                        + head.asAt().words())
                + ";\n}\n";
    }

    /** A CSS string, every character but letters, digits and spaces written as its number. */
    private static String string(String text) {
        StringBuilder css = new StringBuilder("\"");
        VisibleText.of(text).codePoints().forEach(c -> {
            if (c == ' ' || c < 128 && Character.isLetterOrDigit(c)) {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(String.format(Locale.ROOT, "%06X", c)).append(' ');
            }
        });
        return css.append('"').toString();
    }
}
