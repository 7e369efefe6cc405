/**
 * A report as a page: {@link io.github.opendspt.examples.report.page.HtmlReport} makes one self-contained page without
 * anything from the network, {@link io.github.opendspt.examples.report.page.MarkdownReport} the same for pull requests. Both
 * lay out the records of {@code view} by templates that escape whatever they get.
 */
@NullMarked
package io.github.opendspt.examples.report.page;

import org.jspecify.annotations.NullMarked;
