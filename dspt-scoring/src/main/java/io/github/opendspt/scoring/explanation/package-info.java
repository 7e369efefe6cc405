/**
 * Why an assessment has the verdict that it has: reasons and findings, made from a
 * {@linkplain io.github.opendspt.scoring.decision.Decision decision} when somebody asks for them.
 */
@NullMarked
package io.github.opendspt.scoring.explanation;

import org.jspecify.annotations.NullMarked;
