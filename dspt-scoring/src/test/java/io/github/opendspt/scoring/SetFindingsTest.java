package io.github.opendspt.scoring;

import static io.github.opendspt.scoring.Example.assessment;
import static io.github.opendspt.scoring.Example.facts;
import static io.github.opendspt.scoring.Example.findings;
import static io.github.opendspt.scoring.Example.requirements;
import static io.github.opendspt.scoring.Example.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Category;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.EditionFacts;
import io.github.opendspt.model.requirement.Eligibility;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.OrganisationTypeRule;
import io.github.opendspt.model.requirement.Provenance;
import io.github.opendspt.model.requirement.RequirementSet;
import io.github.opendspt.model.requirement.Track;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the requirement set, the day and the category. */
class SetFindingsTest {

    /** Section B. The edition opens on 18 September 2025, its deadline is 30 June 2026. */
    @Nested
    class RuleB3Test {

        private Scorecard scoreAround(String opensOn, String deadline, String closesOn) {
            return score(
                    requirements()
                            .editionFacts(facts(opensOn, deadline, closesOn))
                            .build(),
                    assessment().build());
        }

        @Test
        void withinTheYear() {
            assertThat(scoreAround("2026-06-01", "2026-06-01", "2026-06-01").findings())
                    .isEmpty();
            assertThat(scoreAround(null, null, null).findings()).isEmpty();
        }

        @Test
        void beforeItOpens() {
            assertThat(findings(scoreAround("2026-06-02", "2026-06-30", null)))
                    .containsExactly(
                            "warning edition.not-open at /edition: 1 June 2026 is before 2 June 2026, the first day on "
                                    + "which publications for 2025-26 were seen");
        }

        @Test
        void afterTheDeadlineLatePublicationsCount() {
            Scorecard card = score(
                    requirements()
                            .editionFacts(facts("2025-09-18", "2026-05-31", "2026-08-31"))
                            .build(),
                    Example.met().build());

            assertThat(findings(card))
                    .containsExactly(
                            "info edition.after-deadline at /edition: 1 June 2026 is after 31 May 2026, the deadline of "
                                    + "2025-26; late publications count for it until the next edition opens (rule B3)");
            assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        }

        @Test
        void aDeadlineThatIsWeaklyFoundedIsOnlyLikely() {
            KnownDate likely = new KnownDate(LocalDate.of(2026, 6, 30), new Provenance(Confidence.LOW, "hearsay"));
            Scorecard card = score(
                    requirements()
                            .editionFacts(
                                    new EditionFacts(Example.EDITION, null, null, likely, null, List.of(), List.of()))
                            .build(),
                    Example.met().build());

            assertThat(findings(card))
                    .containsExactly(
                            "info edition.deadline-likely at /edition: that 30 June 2026 is the deadline is probable, "
                                    + "not confirmed; check it before you rely on it");
            assertThat(card.status()).isEqualTo(Status.STANDARDS_MET);
        }

        @Test
        void afterItCloses() {
            assertThat(findings(scoreAround("2025-09-18", "2026-05-01", "2026-05-31")))
                    .containsExactly(
                            "warning edition.closed at /edition: 1 June 2026 is after 31 May 2026, the last day on which "
                                    + "publications for 2025-26 were seen");
        }
    }

    /** C5: a stated category wins over the type, a mismatch is a finding. */
    @Nested
    class RuleC5Test {

        private final RequirementSet set = requirements()
                .editionFacts(facts(
                        typed(OrganisationType.GP, 4),
                        typed(OrganisationType.UNIVERSITY, 2),
                        typed(OrganisationType.IT_SUPPLIER, 2),
                        typed(OrganisationType.IT_SUPPLIER, 3)))
                .build();

        private OrganisationTypeRule typed(OrganisationType type, int category) {
            return new OrganisationTypeRule(
                    type,
                    Category.of(category),
                    Track.ASSERTIONS,
                    Eligibility.NO,
                    Eligibility.NO,
                    null,
                    Example.SOURCE);
        }

        @Test
        void statedAgainstTheType() {
            assertThat(findings(score(set, assessment(OrganisationType.GP).build())))
                    .containsExactly(
                            "warning category.mismatch at /category: the organisation is scored as category 2, but the "
                                    + "type general practice falls in category 4 in 2025-26");
        }

        @Test
        void notStatedAndScoredAgainstTheType() {
            Assessment assessment = Assessment.builder(Example.EDITION, Example.organisation(OrganisationType.GP))
                    .build();

            assertThat(findings(score(set, assessment)))
                    .containsExactly(
                            "warning category.mismatch at /organisation/type: the organisation is scored as category 2, "
                                    + "but the type general practice falls in category 4 in 2025-26");
        }

        @Test
        void asTheTypeDecides() {
            assertThat(score(set, assessment(OrganisationType.UNIVERSITY).build())
                            .findings())
                    .isEmpty();
        }

        /** Rule C6: from 2024-25 an IT supplier is of category 2 with 50 staff and GBP 10 million, else of 3. */
        @ParameterizedTest
        @CsvSource({"50, 10000000, false", "49, 10000000, true", "50,, false", ",, false"})
        void whatItsSizeDecides(@Nullable Integer staff, @Nullable Long turnover, boolean found) {
            Organisation supplier =
                    Example.organisation(OrganisationType.IT_SUPPLIER).withSize(staff, turnover);
            Assessment assessment = Assessment.builder(Example.EDITION, supplier)
                    .category(Example.CATEGORY)
                    .build();

            assertThat(findings(score(set, assessment)))
                    .isEqualTo(
                            found
                                    ? List.of(
                                            "warning category.size-mismatch at /category: the organisation is scored as"
                                                    + " category 2, but its staff and turnover place it in category 3 in 2025-26"
                                                    + " (rule C6)")
                                    : List.of());
        }

        @Test
        void theTypeDoesNotDecide() {
            assertThat(score(set, assessment(OrganisationType.IT_SUPPLIER).build())
                            .findings())
                    .isEmpty();
            assertThat(score(set, assessment(OrganisationType.PRISON).build()).findings())
                    .isEmpty();
        }
    }
}
