/** Commands about the controls of other frameworks and what they have in common with the toolkit's. */
@NullMarked
package io.github.opendspt.examples.cli.crosswalk;

import org.jspecify.annotations.NullMarked;
