/** Keeping assessments: the tables, versions that are never given twice, and the log of what changed. */
@NullMarked
package io.github.opendspt.examples.service.store;

import org.jspecify.annotations.NullMarked;
