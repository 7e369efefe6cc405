/**
 * Evidence from what other tools found: assessment results of OSCAL, SARIF files of scanners, CycloneDX attestations, and
 * plain tables.
 *
 * <p>Read a file of a scanner by a table of rules:
 *
 * <pre>{@code
 * RuleMap rules = RuleMap.read(table).orElseThrow();
 * IntakeReport report = Intake.of(rules).read(in, (ref, evidence) -> System.out.println(ref));
 * }</pre>
 *
 * <p>{@link io.github.opendspt.model.intake.Intake} reads a file and gives
 * {@link io.github.opendspt.model.assessment.Evidence} for the items that a host's
 * {@linkplain io.github.opendspt.model.intake.RuleMap table of rules} names. What the table does not name is counted and
 * listed, and never lost. Nothing is answered by any of it.
 *
 * <p>No other package needs this one.
 *
 * @since 0.1
 */
@NullMarked
package io.github.opendspt.model.intake;

import org.jspecify.annotations.NullMarked;
