/**
 * The words of a contract that outlives its sentences: closed vocabularies and the codes of everything that is reported.
 *
 * <p>Render any reason in words of your own:
 *
 * <pre>{@code
 * String template = bundle.getOrDefault(reason.code(), "{0}");
 * String sentence = Code.render(template, reason.arguments());
 * }</pre>
 *
 * <p>A {@link io.github.opendspt.model.code.Term} is a word that documents spell in one way and people read in another. A
 * {@link io.github.opendspt.model.code.Code} names one fault or remark, with its English template and the types of its
 * arguments; each module lists its own in a {@link io.github.opendspt.model.code.CodeList}. This package depends on no
 * other.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.code;

import org.jspecify.annotations.NullMarked;
