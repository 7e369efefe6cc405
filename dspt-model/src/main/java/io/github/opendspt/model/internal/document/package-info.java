/** How our modules load the documents that they bring along. Not part of the API. */
@NullMarked
package io.github.opendspt.model.internal.document;

import org.jspecify.annotations.NullMarked;
