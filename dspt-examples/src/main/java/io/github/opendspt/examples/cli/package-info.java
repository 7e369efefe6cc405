/**
 * The command line {@code dspt}: a thin layer over the SDK for people and for scripts.
 *
 * <p>{@link io.github.opendspt.examples.cli.Dspt} is where it starts. Each package below holds the commands of one feature, and
 * {@link io.github.opendspt.examples.cli.support} what they share; no feature knows {@code Dspt}. A command is a class that
 * reads its arguments and asks the SDK; what it prints for people is a page of its own ({@code ScorePage} for
 * {@code ScoreCommand}), and what it prints for programs is a document. This is the one place in the project that asks the
 * machine for today's date.
 */
@NullMarked
package io.github.opendspt.examples.cli;

import org.jspecify.annotations.NullMarked;
