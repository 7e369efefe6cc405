/**
 * What values need to check their members and to show their shape. The module does not export it.
 */
@NullMarked
package io.github.opendspt.model.internal.value;

import org.jspecify.annotations.NullMarked;
