/** The command that writes a report. */
@NullMarked
package io.github.opendspt.examples.cli.report;

import org.jspecify.annotations.NullMarked;
