/** The commands of an independent audit: {@code dspt audit}. */
@NullMarked
package io.github.opendspt.examples.cli.audit;

import org.jspecify.annotations.NullMarked;
