/** Commands that write the formats of other tools. */
@NullMarked
package io.github.opendspt.examples.cli.export;

import org.jspecify.annotations.NullMarked;
