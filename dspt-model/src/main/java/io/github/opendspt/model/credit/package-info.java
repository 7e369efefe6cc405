/**
 * What certificates do for evidence items: the values that the mapping module produces and the scoring module consumes.
 *
 * <p>Ask what certificates do for an item:
 *
 * <pre>{@code
 * Credit credit = credits.of(EvidenceRef.of("6.2.1"));
 * credit.outcome();
 * credit.reasons();
 * }</pre>
 *
 * <p>{@link io.github.opendspt.model.credit.Credits} hold one {@link io.github.opendspt.model.credit.Credit} for each item
 * of a requirement set; a credit rests on {@link io.github.opendspt.model.credit.CreditGround grounds}, one for each
 * certificate that has something to say about the item. Grounds combine by
 * {@link io.github.opendspt.model.credit.Credit#join}: in any order, any number of times, and never downwards.
 * {@link io.github.opendspt.model.credit.CertificateEnd} says what the end of a certificate would change.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.credit;

import org.jspecify.annotations.NullMarked;
