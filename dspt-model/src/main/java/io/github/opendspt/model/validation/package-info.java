/**
 * Jakarta Validation on demand.
 *
 * <p>Validate a value that was built and not read:
 *
 * <pre>{@code
 * List<Problem> problems = ModelValidator.hibernate().validate(assessment);
 * }</pre>
 *
 * <p>{@link io.github.opendspt.model.validation.ModelValidator} holds a value that a product built to the constraints that
 * its records declare, with the host's own {@code Validator} or with Hibernate Validator, and gives the problems that a
 * reader would give for the document. This is the one package that needs Jakarta Validation at run time.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.validation;

import org.jspecify.annotations.NullMarked;
