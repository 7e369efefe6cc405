/**
 * Requirement sets as OSCAL, the control formats of NIST.
 *
 * <p>Write a requirement set as a catalog:
 *
 * <pre>{@code
 * Export export = OscalCatalog.export(requirements);
 * export.document();
 * export.leftOut();
 * }</pre>
 *
 * <p>{@link io.github.opendspt.model.oscal.OscalCatalog} writes a requirement set as a catalog: a group for each standard,
 * a control for each assertion, and within it a control for each evidence item.
 * {@link io.github.opendspt.model.oscal.OscalProfile} selects from that catalog what a status takes.
 * {@link io.github.opendspt.model.oscal.OscalCafCatalog} and {@link io.github.opendspt.model.oscal.OscalCafProfile} do the same
 * for the outcomes of the CAF-aligned track and the levels that they are expected to reach. Results and plans are
 * written by the scoring module, crosswalks by the mapping module; all of them name controls in the same way, so that they
 * fit together.
 *
 * <p>{@link io.github.opendspt.model.oscal.OscalCatalog#read} and {@link io.github.opendspt.model.oscal.OscalProfile#read} read
 * back what was written here, and refuse what was changed or comes from elsewhere, with every place.
 *
 * <p>What OSCAL has no word for is written as properties of this project's own namespace, {@code urn:opendspt:ns:oscal}; what
 * cannot be written even so, the {@link io.github.opendspt.model.export.Export} lists. OSCAL insists on a time of last change: it
 * is the first second, in UTC, of the day of which the content is, so that a document stays the same while its content does.
 * Its UUIDs follow from the content.
 *
 * <p>Everything here is stateless or says otherwise, and reads neither the clock nor the defaults of the machine.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.oscal;

import org.jspecify.annotations.NullMarked;
