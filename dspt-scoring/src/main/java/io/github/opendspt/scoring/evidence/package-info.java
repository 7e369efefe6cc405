/**
 * Evidence from the registers that an organisation keeps: who is trained, which accounts there are, which assets, backups,
 * exercises, incidents, bulletins and suppliers.
 *
 * <p>See what a list of staff shows:
 *
 * <pre>{@code
 * RegisterContext context = RegisterContext.of(requirements, asAt);
 * RegisterEvidence shown = Register.TRAINING.look(table, context).orElseThrow();
 * for (RegisterEvidence.Item item : shown.items()) {
 *     item.evidence();
 *     item.draft();
 * }
 * }</pre>
 *
 * <p>Plain values go in, by hand or from a table whose columns a {@link io.github.opendspt.scoring.evidence.Register} lists.
 * {@link io.github.opendspt.model.assessment.Evidence} and a {@linkplain io.github.opendspt.model.assessment.Draft draft} come
 * out, never an answer. What a register speaks of is data, by edition and category, since the same ref can ask something else
 * elsewhere (rule A35). The values hold no names, and neither do the results: of people and suppliers there are counts.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.scoring.evidence;

import org.jspecify.annotations.NullMarked;
