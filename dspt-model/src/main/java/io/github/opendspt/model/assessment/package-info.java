/**
 * What an organisation put into the toolkit.
 *
 * <p>Start with {@link io.github.opendspt.model.assessment.Assessment}: read one with
 * {@link io.github.opendspt.model.assessment.AssessmentJson} or build one. It holds an
 * {@link io.github.opendspt.model.assessment.Answer} for each evidence item that was answered, a
 * {@link io.github.opendspt.model.assessment.Confirmation} for each assertion that was confirmed, and the
 * {@linkplain io.github.opendspt.model.assessment.Certificate certificates} in the organisation's profile.
 * {@link io.github.opendspt.model.assessment.Certificate#standingAt} tells whether one counts.
 *
 * <p>Constructors reject {@code null} where a component is required and copy collections; blank texts, lengths and
 * members that must agree are constraints, checked when the host asks for it or a document is read, so that a product can
 * build first and validate then.
 */
@NullMarked
package io.github.opendspt.model.assessment;

import org.jspecify.annotations.NullMarked;
