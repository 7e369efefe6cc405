/**
 * The JSON Schemas of the documents that this module owns.
 *
 * <p>List the schemas of the documents of this module:
 *
 * <pre>{@code
 * MappingSchemas.all().forEach(schema -> System.out.println(schema.name()));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.mapping.schema;

import org.jspecify.annotations.NullMarked;
