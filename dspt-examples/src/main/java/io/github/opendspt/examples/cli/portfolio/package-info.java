/** The command that sums up many assessments. */
@NullMarked
package io.github.opendspt.examples.cli.portfolio;

import org.jspecify.annotations.NullMarked;
