/** Builds what the npm package holds beside the engine. */
@NullMarked
package io.github.opendspt.js.build;

import org.jspecify.annotations.NullMarked;
