/** The contract for programs: the JSON Schemas of the documents, and OpenAPI for the routes. */
@NullMarked
package io.github.opendspt.examples.service.contract;

import org.jspecify.annotations.NullMarked;
