/** The command that takes an assessment to another edition or category. */
@NullMarked
package io.github.opendspt.examples.cli.rollover;

import org.jspecify.annotations.NullMarked;
