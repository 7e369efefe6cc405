/**
 * The JSON Schemas of the documents, draft 2020-12.
 *
 * <p>Draw the schema of an assessment with only the items of one set:
 *
 * <pre>{@code
 * String schema = ModelSchemas.assessment(requirements).text();
 * }</pre>
 *
 * <p>{@link io.github.opendspt.model.schema.ModelSchemas} has one for each document of this module, which also lie in the
 * jar as files beside this package, and draws one for a single requirement set, from which a form can be made.
 * {@link io.github.opendspt.model.schema.VendorSchemas} gives the schema of a product's own record that contains types of
 * this library. What a schema cannot say, and a reader therefore refuses although the schema accepts it, is listed in
 * {@link io.github.opendspt.model.schema.RuleBeyondSchema}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.schema;

import org.jspecify.annotations.NullMarked;
