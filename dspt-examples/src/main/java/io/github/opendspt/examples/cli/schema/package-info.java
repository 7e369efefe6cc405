/** The command that prints the JSON Schemas. */
@NullMarked
package io.github.opendspt.examples.cli.schema;

import org.jspecify.annotations.NullMarked;
