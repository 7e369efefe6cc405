/** What the packages of this module share and no host sees. */
@NullMarked
package io.github.opendspt.scoring.internal;

import org.jspecify.annotations.NullMarked;
