package io.github.opendspt.benchmarks.rivals;

import io.github.opendspt.model.caf.CafAssessment;
import java.time.LocalDate;

/**
 * One assessment of the CAF-aligned track to judge.
 *
 * @param assessment the assessment
 * @param day the day of the verdict
 */
record CafCase(CafAssessment assessment, LocalDate day) {}
