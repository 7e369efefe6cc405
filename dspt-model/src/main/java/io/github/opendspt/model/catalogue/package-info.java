/**
 * Which requirement sets and edition facts are held.
 *
 * <p>Find what is asked, of an organisation or at all:
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.bundled();
 * Edition open = catalogue.editionAt(asAt).orElseThrow();
 * RequirementSet asked = catalogue.find(open, Category.of(2)).orElseThrow();
 * }</pre>
 *
 * <p>Start with {@link io.github.opendspt.model.catalogue.Catalogue}: it holds a
 * {@link io.github.opendspt.model.requirement.RequirementSet} for each edition and category that the library ships, and
 * takes a host's own.
 *
 * <p>The toolkit changes every September. {@link io.github.opendspt.model.catalogue.Catalogue#freshness} says whether a
 * catalogue is up to date, {@link io.github.opendspt.model.catalogue.CatalogueCoverage} what it covers.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.catalogue;

import org.jspecify.annotations.NullMarked;
