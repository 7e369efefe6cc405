/**
 * Crosswalks as OSCAL.
 *
 * <p>Write a crosswalk as a mapping collection:
 *
 * <pre>{@code
 * Crosswalks crosswalks = Crosswalks.bundled();
 * Optional<Export> export = OscalMappingCollection.export(
 *         crosswalks.crosswalks().get(0), crosswalks, MappingMethod.HUMAN);
 * }</pre>
 *
 * <p>{@link io.github.opendspt.mapping.oscal.OscalMappingCollection} writes a crosswalk in the shape of OSCAL's control
 * mapping. What it writes is the guidance that the crosswalk is, and like it says nothing of what
 * anyone has done or is exempt from (rule D17).
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.mapping.oscal;

import org.jspecify.annotations.NullMarked;
