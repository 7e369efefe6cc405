/** Commands that score an assessment and explain the result. */
@NullMarked
package io.github.opendspt.examples.cli.score;

import org.jspecify.annotations.NullMarked;
