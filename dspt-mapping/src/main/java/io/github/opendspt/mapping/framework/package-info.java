/**
 * The schemes that certificates are about, as lists of nodes with refs: Cyber Essentials with its Plus level, and ISO/IEC
 * 27001 of 2013 and of 2022.
 *
 * <p>Look a control up:
 *
 * <pre>{@code
 * Framework framework = Frameworks.bundled().find("iso-27001-2022").orElseThrow();
 * Control control = framework.find("A.8.8").orElseThrow();
 * }</pre>
 *
 * <p>Start with {@link io.github.opendspt.mapping.framework.Frameworks#bundled()}: it holds a
 * {@link io.github.opendspt.mapping.framework.Framework} for each scheme and edition of a standard, found by an id such
 * as {@code cyber-essentials}, {@code iso-27001-2013} or {@code iso-27001-2022}. A framework lists its
 * {@linkplain io.github.opendspt.mapping.framework.Control nodes} in order; each says what
 * {@linkplain io.github.opendspt.mapping.framework.ControlKind kind} of node it is, which other it belongs to, and
 * where that is known from. A node of Cyber Essentials that is a
 * {@linkplain io.github.opendspt.mapping.framework.Question question} also says which question set it belongs to and what
 * it was called in earlier ones.
 *
 * <p>Names are this project's own short words, never the text of a standard. The same ref means different things in
 * different frameworks, and in different question sets of Cyber Essentials, so a ref is looked up in the one that it
 * belongs to. How the frameworks correspond to each other and to the toolkit is the business of
 * {@link io.github.opendspt.mapping.crosswalk}.
 *
 * <p>Every type here but the builders is immutable, equal by value and thread-safe. No argument may be {@code null}
 * unless it is marked {@link org.jspecify.annotations.Nullable}.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.mapping.framework;

import org.jspecify.annotations.NullMarked;
