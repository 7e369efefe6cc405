/**
 * The Jakarta Validation constraints that the documents' records declare.
 *
 * <p>A host checks a value with the validator that it has:
 *
 * <pre>{@code
 * Set<ConstraintViolation<Answer>> violations = validator.validate(Answer.text("ZA123456"));
 * }</pre>
 *
 * <p>{@link io.github.opendspt.model.constraint.Text} bounds a text, {@link io.github.opendspt.model.constraint.FourDigitYear}
 * keeps a day to those that can be written, and {@link io.github.opendspt.model.KnownScheme} keeps certificates
 * to the schemes that the toolkit knows. {@link io.github.opendspt.model.constraint.Consistent} holds
 * a whole value to the rules between its members, which the value itself states as
 * {@link io.github.opendspt.model.constraint.SelfConsistent}; the document reader asks the same method, so that both give
 * the same answer. None of them needs an expression language. Without Jakarta Validation on the class path the
 * annotations are simply not looked at.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.constraint;

import org.jspecify.annotations.NullMarked;
