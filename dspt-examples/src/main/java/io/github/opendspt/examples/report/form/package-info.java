/**
 * The words of a report on an assessment of standards and evidence items, a class for each section. Start with
 * {@link io.github.opendspt.examples.report.form.FormReport}.
 */
@NullMarked
package io.github.opendspt.examples.report.form;

import org.jspecify.annotations.NullMarked;
