package io.github.opendspt.scoring;

import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;

/** Gives no credit. */
enum NoCredit implements CreditSource {
    INSTANCE;

    @Override
    public Credits credits(Assessment assessment, RequirementSet requirements, LocalDate asAt) {
        return Credits.none();
    }
}
