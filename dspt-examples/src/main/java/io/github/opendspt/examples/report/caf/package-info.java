/**
 * A report on an assessment of the CAF-aligned track, in the same groups as the other. Start with
 * {@link io.github.opendspt.examples.report.caf.CafReport}.
 */
@NullMarked
package io.github.opendspt.examples.report.caf;

import org.jspecify.annotations.NullMarked;
