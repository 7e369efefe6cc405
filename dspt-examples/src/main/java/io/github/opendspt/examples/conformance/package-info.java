/**
 * The conformance kit: its cases, the engines that answer them, and what compares the two.
 *
 * <p>{@link io.github.opendspt.examples.conformance.Kit} reads the folder {@code conformance},
 * {@link io.github.opendspt.examples.conformance.SdkEngine} answers a case with this SDK,
 * {@link io.github.opendspt.examples.conformance.ForeignEngine} drives any other program over the protocol of the kit, and
 * {@link io.github.opendspt.examples.conformance.Conformance} puts every case to one of them and counts.
 */
@NullMarked
package io.github.opendspt.examples.conformance;

import org.jspecify.annotations.NullMarked;
