/** What happened to an assessment: who, when, and what kind of change. */
@NullMarked
package io.github.opendspt.examples.service.history;

import org.jspecify.annotations.NullMarked;
