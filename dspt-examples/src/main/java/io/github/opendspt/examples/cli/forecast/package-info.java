/** The command that says what the coming months bring if nothing is done. */
@NullMarked
package io.github.opendspt.examples.cli.forecast;

import org.jspecify.annotations.NullMarked;
