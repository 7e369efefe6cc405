/** The command that plans the way to Standards Met, and the options that reports share with it. */
@NullMarked
package io.github.opendspt.examples.cli.plan;

import org.jspecify.annotations.NullMarked;
