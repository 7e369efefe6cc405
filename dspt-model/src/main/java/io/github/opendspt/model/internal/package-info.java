/**
 * What several packages of this library share and no host needs. The module does not export it.
 */
@NullMarked
package io.github.opendspt.model.internal;

import org.jspecify.annotations.NullMarked;
