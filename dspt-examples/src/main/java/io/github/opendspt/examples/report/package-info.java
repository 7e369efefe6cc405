/**
 * A verdict as a page to read, print and hand on.
 *
 * <p>A {@link io.github.opendspt.examples.report.Report} gathers what the SDK found out about an assessment on a day.
 * {@link io.github.opendspt.examples.report.HtmlReport} makes one self-contained page of it, without scripts and without
 * anything from the network; {@link io.github.opendspt.examples.report.MarkdownReport} makes the same for pull requests. Both
 * lay out one view of it ({@code ReportView}) by a template that escapes whatever it is handed. The same report makes the same
 * bytes, whatever the machine.
 */
@NullMarked
package io.github.opendspt.examples.report;

import org.jspecify.annotations.NullMarked;
