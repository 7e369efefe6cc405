/** Reminders as a calendar that other programs read. */
@NullMarked
package io.github.opendspt.examples.calendar;

import org.jspecify.annotations.NullMarked;
