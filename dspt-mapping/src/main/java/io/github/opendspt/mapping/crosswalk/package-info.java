/**
 * How the assertions of the toolkit and the controls of other frameworks meet: guidance for people, and nothing else.
 *
 * <p>See what an assertion has in common with controls:
 *
 * <pre>{@code
 * List<CrosswalkRow> rows = Crosswalks.bundled().rows(Edition.of("2025-26"), AssertionRef.of("4.5"));
 * }</pre>
 *
 * <p>Start with {@link io.github.opendspt.mapping.crosswalk.Crosswalks#bundled()} and ask for
 * {@linkplain io.github.opendspt.mapping.crosswalk.Crosswalks#rows(String) the rows of a ref}, be it an assertion
 * ({@code 4.5}), an evidence item ({@code 4.5.3}), an outcome ({@code B2.a}) or a control ({@code A.8.5}, {@code CE-REQ-UAC-04}). Each
 * {@link io.github.opendspt.mapping.crosswalk.CrosswalkRow} says how two things
 * {@linkplain io.github.opendspt.mapping.crosswalk.Relationship relate}, why, on what basis and with what confidence. It
 * reads from left to right, <em>source, relationship, target</em>: "4.5 intersects-with A.8.5", "2.2 subset-of A.6.2".
 * Whatever is asked for is on the left of what is returned.
 *
 * <p>The rows are grouped in a {@link io.github.opendspt.mapping.crosswalk.Crosswalk} for each pair of lists, among them
 * the correspondence of ISO/IEC 27001:2013 and 2022. Where no row joins two things directly, a
 * {@link io.github.opendspt.mapping.crosswalk.CrosswalkPath} joins them over a third; it is no stronger than its weakest
 * row, and often says no more than that they may touch. {@link io.github.opendspt.mapping.crosswalk.ControlCoverage} lays a
 * {@link io.github.opendspt.mapping.crosswalk.StatementOfApplicability} over all of that.
 *
 * <p>A host adds a crosswalk of its own, for example between outcomes of the CAF-aligned track and its controls: a
 * {@link io.github.opendspt.mapping.crosswalk.CrosswalkDocument}, read by
 * {@link io.github.opendspt.mapping.crosswalk.CrosswalkJson#reader(Crosswalks)} with every fault in its place, and added by
 * {@link io.github.opendspt.mapping.crosswalk.Crosswalks#with(CrosswalkDocument)}. No bundled crosswalk joins an outcome, since no
 * official one is known, and none is made of titles that look alike.
 *
 * <p>The rows that this library ships are an analyst's, drawn up for the assertions of 2023-24 and saying so; the items
 * that they point at are those of 2025-26. They show where work already done may serve again. They never answer an
 * evidence item and never change a verdict: nothing here is, holds or turns into what the toolkit grants for a
 * certificate (rule D17), which comes from data of its own.
 *
 * <p>Every type here is immutable, equal by value and thread-safe. No argument may be {@code null} unless it is marked
 * {@link org.jspecify.annotations.Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.mapping.crosswalk;

import org.jspecify.annotations.NullMarked;
