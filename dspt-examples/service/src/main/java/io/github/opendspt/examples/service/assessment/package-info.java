/**
 * Keeping assessments: read by the SDK's reader, written by its writer, kept as those bytes, and changed by one at a time.
 */
@NullMarked
package io.github.opendspt.examples.service.assessment;

import org.jspecify.annotations.NullMarked;
