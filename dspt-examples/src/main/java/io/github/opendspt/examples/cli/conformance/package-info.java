/** The commands on the conformance kit. */
@NullMarked
package io.github.opendspt.examples.cli.conformance;

import org.jspecify.annotations.NullMarked;
