/**
 * Credit: what an organisation's certificates do for the evidence items of its requirement set.
 *
 * <p>{@link io.github.opendspt.mapping.CreditEngine} is the way in:
 *
 * <pre>{@code
 * Credits credits = CreditEngine.bundled().credits(assessment, requirements, asAt);
 * }</pre>
 *
 * <p>A credit is the lesser of two judgements. A {@link io.github.opendspt.mapping.CreditCondition} says whether a
 * certificate counts: its level, its dates, its scope, its holder, its version. An
 * {@link io.github.opendspt.mapping.ExemptionRow} says whether certificates of that scheme exempt an item of an edition and
 * category, and how well that is known. Rows are data, each with its source; conditions are code, each named after its
 * rule. What several certificates do for an item is joined in the model, where order and repetition mean nothing.
 *
 * <p>Exemptions come from exemption rows and nothing else. How well a scheme covers an assertion is another question, and
 * its answer never exempts an item (rule D17).
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.mapping;

import org.jspecify.annotations.NullMarked;
