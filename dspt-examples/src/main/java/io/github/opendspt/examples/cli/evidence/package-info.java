/** The commands that add evidence to an assessment: {@code dspt evidence}. */
@NullMarked
package io.github.opendspt.examples.cli.evidence;

import org.jspecify.annotations.NullMarked;
