package io.github.opendspt.scoring;

import static io.github.opendspt.model.requirement.Obligation.MANDATORY;
import static io.github.opendspt.model.requirement.Obligation.OPTIONAL;
import static io.github.opendspt.scoring.Example.DATE;
import static io.github.opendspt.scoring.Example.TEXT;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.requirement.AnswerKind;
import io.github.opendspt.model.requirement.Completeness;
import io.github.opendspt.model.requirement.RequirementSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A40: a projected set keeps the days in dated clauses, and says that they may have moved. */
class RuleA40Test {

    private static RequirementSet dated(Completeness completeness) {
        return Example.frame()
                .completeness(completeness)
                .item(Example.item(TEXT, AnswerKind.TEXT, MANDATORY, OPTIONAL)
                        .planUntil(LocalDate.of(2027, 6, 30))
                        .build())
                .item(Example.item(DATE, AnswerKind.DATE, MANDATORY, OPTIONAL)
                        .notBefore(LocalDate.of(2025, 7, 1))
                        .build())
                .build();
    }

    @Test
    void datedClausesMayHaveMoved() {
        assertThat(score(dated(Completeness.PROJECTED), Example.assessment().build())
                        .findings())
                .filteredOn(finding -> finding.code().equals("requirements.clauses-assumed"))
                .singleElement()
                .hasToString(
                        "info requirements.clauses-assumed at /edition: the days in the dated clauses of these items are"
                                + " those of 2024-25 and may have moved in 2025-26: 1.1.1 and 2.1.1; see the official workbook (rule"
                                + " A40)");
    }

    @Test
    void onlyWhereTheSetIsProjectedAndHasSome() {
        for (RequirementSet set : new RequirementSet[] {
            dated(Completeness.PROVISIONAL),
            dated(Completeness.COMPLETE),
            Example.requirements().completeness(Completeness.PROJECTED).build()
        }) {
            assertThat(score(set, Example.assessment().build()).findings())
                    .noneMatch(finding -> finding.code().equals("requirements.clauses-assumed"));
        }
    }
}
