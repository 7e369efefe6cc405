/**
 * What commands find in a document as SARIF 2.1.0, the format in which the checks of a repository show findings at their
 * places.
 */
@NullMarked
package io.github.opendspt.examples.cli.sarif;

import org.jspecify.annotations.NullMarked;
