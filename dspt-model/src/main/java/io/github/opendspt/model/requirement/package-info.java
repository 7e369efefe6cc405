/**
 * What is asked, and how well that is known.
 *
 * <p>Look at what is asked:
 *
 * <pre>{@code
 * EvidenceItem item = requirements.item(EvidenceRef.of("4.5.3")).orElseThrow();
 * item.mandatory();
 * item.provenance().confidence();
 * }</pre>
 *
 * <p>A {@link io.github.opendspt.model.requirement.RequirementSet} lists the
 * {@linkplain io.github.opendspt.model.requirement.EvidenceItem evidence items} of one edition and category under their
 * {@linkplain io.github.opendspt.model.requirement.Assertion assertions}, and carries what is known of the
 * {@linkplain io.github.opendspt.model.requirement.EditionFacts edition}. Every fact names its
 * {@linkplain io.github.opendspt.model.requirement.Provenance source and confidence}; what is not known says so.
 * {@linkplain io.github.opendspt.model.requirement.Advice Advice} and {@linkplain
 * io.github.opendspt.model.requirement.SuggestedKind suggested answer kinds} lie beside the facts and bear on no verdict.
 * {@link io.github.opendspt.model.requirement.RequirementSetDiff} says what differs between two sets.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.requirement;

import org.jspecify.annotations.NullMarked;
