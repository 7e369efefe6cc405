/** The commands that write an assessment as an answer sheet and read it back. */
@NullMarked
package io.github.opendspt.examples.cli.sheet;

import org.jspecify.annotations.NullMarked;
