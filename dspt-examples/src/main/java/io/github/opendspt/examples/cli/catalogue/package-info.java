/** Commands about the requirement sets that are held. */
@NullMarked
package io.github.opendspt.examples.cli.catalogue;

import org.jspecify.annotations.NullMarked;
