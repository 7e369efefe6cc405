/**
 * Judging assessments: which requirements are held, what certificates are worth, and the verdict with all that follows
 * from it. The catalogue, the credit engine and the judges are made once and shared by every request.
 */
@NullMarked
package io.github.opendspt.examples.service.judging;

import org.jspecify.annotations.NullMarked;
