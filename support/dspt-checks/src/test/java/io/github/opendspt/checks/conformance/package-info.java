/** Holds the conformance kit to this SDK, to its own rules, and to the program that generates a part of it. */
@NullMarked
package io.github.opendspt.checks.conformance;

import org.jspecify.annotations.NullMarked;
