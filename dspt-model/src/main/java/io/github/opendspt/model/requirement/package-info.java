/**
 * What is asked, and how well that is known.
 *
 * <p>Start with {@link io.github.opendspt.model.requirement.Catalogue}: it holds a
 * {@link io.github.opendspt.model.requirement.RequirementSet} for each edition and category that the library ships, and
 * takes a host's own. A set lists its {@linkplain io.github.opendspt.model.requirement.EvidenceItem evidence items} under
 * their {@linkplain io.github.opendspt.model.requirement.Assertion assertions}, and carries what is known of the
 * {@linkplain io.github.opendspt.model.requirement.EditionFacts edition}. Every fact names its
 * {@linkplain io.github.opendspt.model.requirement.Provenance source and confidence}; what is not known says so.
 *
 * <p>The toolkit changes every September. {@link io.github.opendspt.model.requirement.Catalogue#freshness} says whether a
 * catalogue keeps up, {@link io.github.opendspt.model.requirement.CatalogueCoverage} what it covers, and
 * {@link io.github.opendspt.model.requirement.RequirementSetDiff} what differs between two sets.
 */
@NullMarked
package io.github.opendspt.model.requirement;

import org.jspecify.annotations.NullMarked;
