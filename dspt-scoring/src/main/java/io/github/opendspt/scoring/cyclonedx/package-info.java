/**
 * Verdicts as CycloneDX attestations.
 *
 * <p>Write a verdict as an attestation:
 *
 * <pre>{@code
 * Export export = CycloneDxAttestation.export(requirements, assessment, scorecard);
 * }</pre>
 *
 * <p>{@link io.github.opendspt.scoring.cyclonedx.CycloneDxAttestation} writes a requirement set as a standard with its
 * levels, and a scorecard as declarations on it: what the organisation claims, the certificates that it rests on, and how
 * far each requirement is conformed to. No score is given where nothing is known, and nobody affirms what nobody signed.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.cyclonedx;

import org.jspecify.annotations.NullMarked;
