/**
 * What a page of a report shows, in plain records, whichever form the assessment is on. Start with
 * {@link io.github.opendspt.examples.report.view.ReportView}; the templates name its components.
 */
@NullMarked
package io.github.opendspt.examples.report.view;

import org.jspecify.annotations.NullMarked;
