/**
 * The bytes of a document, below its shapes: where it begins and ends, its encoding, its lines and columns, the names of members in it,
 * and what is wrong where it breaks. Not exported.
 */
@NullMarked
package io.github.opendspt.model.internal.bytes;

import org.jspecify.annotations.NullMarked;
