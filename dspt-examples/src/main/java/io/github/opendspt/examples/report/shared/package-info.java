/** What the reports of both tracks say alike: findings, evidence, what was published, and the days of a year. */
@NullMarked
package io.github.opendspt.examples.report.shared;

import org.jspecify.annotations.NullMarked;
