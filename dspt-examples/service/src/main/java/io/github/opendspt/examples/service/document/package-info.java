/**
 * An assessment of either track as one thing: what it is read from, what is kept of it, and what all of them have. Knows
 * nothing of the database and nothing of the web.
 */
@NullMarked
package io.github.opendspt.examples.service.document;

import org.jspecify.annotations.NullMarked;
