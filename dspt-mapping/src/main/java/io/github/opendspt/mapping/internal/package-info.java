/** Reading of the resources that this module ships. Not exported. */
@NullMarked
package io.github.opendspt.mapping.internal;

import org.jspecify.annotations.NullMarked;
