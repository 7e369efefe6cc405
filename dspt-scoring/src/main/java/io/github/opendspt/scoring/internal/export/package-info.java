/** What the exports of a verdict share and no host sees: how an item conforms, in the words that audit tools have for it. */
@NullMarked
package io.github.opendspt.scoring.internal.export;

import org.jspecify.annotations.NullMarked;
