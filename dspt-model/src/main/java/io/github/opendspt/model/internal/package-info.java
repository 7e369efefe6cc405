/**
 * What several packages of this library share and no host needs. The module exports it to the modules of this library alone,
 * and it may change with any version.
 */
@NullMarked
package io.github.opendspt.model.internal;

import org.jspecify.annotations.NullMarked;
