/**
 * From one edition to the next, or from one category to another.
 *
 * <p>Carry an assessment into another edition:
 *
 * <pre>{@code
 * RolledOver rolled = Rollover.of(requirements, next).roll(assessment);
 * rolled.assessment();
 * rolled.report();
 * }</pre>
 *
 * <p>Start with {@link io.github.opendspt.scoring.rollover.Rollover}: made of two requirement sets, it turns an assessment into
 * {@linkplain io.github.opendspt.scoring.rollover.RolledOver one of the other set}, with the answers that still answer what is
 * asked and without confirmations (rule B4), and a {@link io.github.opendspt.scoring.rollover.RolloverReport}: item by item,
 * what is carried, what is asked in other words, what is new and what is gone.
 * {@link io.github.opendspt.scoring.rollover.RolloverJson} reads and writes the report.
 * {@link io.github.opendspt.scoring.rollover.Renumbering} holds which items kept their meaning under another ref, with its
 * source.
 *
 * <p>The same ref can ask different things in different editions and categories (rule A35), so an answer is carried only where
 * the two items are known to ask the same. Every type is immutable and thread-safe. No argument may be {@code null} unless it is
 * marked {@link org.jspecify.annotations.Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.rollover;

import org.jspecify.annotations.NullMarked;
