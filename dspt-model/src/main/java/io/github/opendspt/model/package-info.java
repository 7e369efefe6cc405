/**
 * The vocabulary of the Data Security and Protection Toolkit (DSPT).
 *
 * <p>The vocabulary reads what it writes:
 *
 * <pre>{@code
 * EvidenceRef ref = EvidenceRef.of("4.5.3");
 * ref.assertion().equals(AssertionRef.of("4.5"));
 * OrganisationType.of("it-supplier").displayName();
 * }</pre>
 *
 * <p>Start here, then follow the data:
 *
 * <ol>
 *   <li>An {@link io.github.opendspt.model.Edition} and a {@link io.github.opendspt.model.Category} say which questions
 *       are asked. {@link io.github.opendspt.model.catalogue.Catalogue} turns the two into a
 *       {@link io.github.opendspt.model.requirement.RequirementSet}.
 *   <li>An {@link io.github.opendspt.model.assessment.Assessment} holds what an organisation answered; read one with
 *       {@link io.github.opendspt.model.assessment.AssessmentJson}.
 *   <li>{@link io.github.opendspt.model.credit.Credits} say which items its certificates exempt; the mapping module
 *       computes them.
 *   <li>The scoring module turns the three into a verdict: a {@link io.github.opendspt.model.Status} with its reasons.
 * </ol>
 *
 * <p>Every type here is a value: deeply immutable, equal by content, safe to share between threads. No argument may be
 * {@code null} unless it is marked {@link org.jspecify.annotations.Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model;

import org.jspecify.annotations.NullMarked;
