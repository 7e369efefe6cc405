/**
 * A verdict as a page to read, print, sign and hand on.
 *
 * <p>A {@link io.github.opendspt.examples.report.Report} gathers what the SDK found out about an assessment on a day. The
 * package {@code form} puts it in the words and groups of {@code view}; {@code page} lays those out as HTML or Markdown, by
 * templates that escape whatever they get. The same report makes the same bytes, whatever the machine.
 */
@NullMarked
package io.github.opendspt.examples.report;

import org.jspecify.annotations.NullMarked;
