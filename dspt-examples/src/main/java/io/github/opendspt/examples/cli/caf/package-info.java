/**
 * The CAF-aligned track on the command line: its pages, for the commands that take an assessment of either form, and the
 * commands of {@code dspt caf}, which are of this track alone.
 */
@NullMarked
package io.github.opendspt.examples.cli.caf;

import org.jspecify.annotations.NullMarked;
