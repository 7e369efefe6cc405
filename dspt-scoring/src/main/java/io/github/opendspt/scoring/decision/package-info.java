/**
 * The verdict on an assessment by the rules, and nothing of how to say so: states, counts and the interval of the status, in
 * small arrays over a {@linkplain io.github.opendspt.scoring.decision.PreparedSet prepared requirement set}.
 */
@NullMarked
package io.github.opendspt.scoring.decision;

import org.jspecify.annotations.NullMarked;
