/** The JSON Schemas of the documents that this module owns. */
@NullMarked
package io.github.opendspt.scoring.schema;

import org.jspecify.annotations.NullMarked;
