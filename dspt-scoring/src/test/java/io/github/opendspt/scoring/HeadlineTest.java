package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.Edition;
import io.github.opendspt.model.OdsCode;
import io.github.opendspt.model.OrganisationType;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Assessment;
import io.github.opendspt.model.assessment.Organisation;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.model.credit.Credits;
import io.github.opendspt.model.requirement.Confidence;
import io.github.opendspt.model.requirement.KnownDate;
import io.github.opendspt.model.requirement.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is said beside a status (rules A39, A40, A41 and B3a). */
class HeadlineTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @Test
    void a_complete_list_in_an_open_edition_needs_no_more_than_the_verdict() {
        Headline headline = headline(practice(2025).build(), "2026-06-01");

        assertThat(headline.qualifications()).isEmpty();
        assertThat(headline.sentences()).isEqualTo("On 1 June 2026 the answers would publish as Standards Not Met.");
    }

    @Test
    void rule_B3a_a_closed_edition_is_headed_so() {
        assertThat(headline(practice(2025).build(), "2026-11-27").sentences())
                .isEqualTo("2025-26 is closed on 27 November 2026: nothing more can be published for it (rule B3a)."
                        + " If it were open, the answers would publish as Standards Not Met.");
        assertThat(headline(practice(2025).build(), "2025-08-27").sentences())
                .isEqualTo("2025-26 is not open yet on 27 August 2025: nothing can be published for it so far."
                        + " If it were open, the answers would publish as Standards Not Met.");
        assertThat(headline(practice(2025).build(), "2026-09-15").sentences())
                .isEqualTo("Whether 2025-26 is open for publication on 15 September 2026 is not known (rule B3a)."
                        + " On 15 September 2026 the answers would publish as Standards Not Met.");
    }

    @Test
    void rule_A41_what_was_published_is_said_apart_from_what_would_be() {
        Assessment published = practice(2025)
                .publication(new Publication(Status.STANDARDS_EXCEEDED, LocalDate.of(2026, 6, 20)))
                .build();

        assertThat(headline(published, "2026-07-01").sentences())
                .isEqualTo("Published as Standards Exceeded on 20 June 2026; certainly good until 31 March 2027,"
                        + " probably until 30 June 2027."
                        + " On 1 July 2026 the answers would publish as Standards Not Met.");
    }

    @Test
    void rule_A41_a_publication_on_a_later_day_is_recorded_and_not_published() {
        LocalDate on = LocalDate.of(2026, 6, 20);
        Assessment recorded = practice(2025)
                .publication(new Publication(Status.STANDARDS_MET, on))
                .build();

        assertThat(headline(recorded, "2026-06-19").sentences())
                .isEqualTo("A publication as Standards Met is recorded for 20 June 2026, which is after 19 June 2026."
                        + " On 19 June 2026 the answers would publish as Standards Not Met.");
        assertThat(headline(recorded, "2026-06-20").sentences())
                .startsWith("Published as Standards Met on 20 June 2026");
    }

    @Test
    void rule_B2_a_publication_whose_end_is_known_names_one_day() {
        Assessment published = practice(2025)
                .publication(new Publication(Status.STANDARDS_MET, LocalDate.of(2026, 6, 20)))
                .build();
        Scorecard card =
                Scorer.of(CATALOGUE.requirements(published)).score(published, Credits.none(), LocalDate.of(2026, 7, 1));

        assertThat(Headline.of(card).publication())
                .extracting(Reason::message)
                .isEqualTo("published as Standards Met on 20 June 2026; good until 31 March 2027");
    }

    @Test
    void rule_B1_a_publication_is_good_until_the_next_deadline_where_that_is_confirmed() {
        Edition edition = new Edition(2025);
        KnownDate confirmed =
                new KnownDate(LocalDate.of(2027, 6, 30), new Provenance(Confidence.HIGH, "an announcement"));
        Assessment published = practice(2025)
                .publication(new Publication(Status.STANDARDS_MET, LocalDate.of(2026, 6, 20)))
                .build();
        Catalogue announced = CATALOGUE.withDeadline(edition.next(), confirmed);
        Scorecard card = Scorer.of(announced.requirements(published), announced)
                .score(published, Credits.none(), LocalDate.of(2026, 7, 1));

        assertThat(Headline.of(card).publication())
                .extracting(Reason::message)
                .isEqualTo("published as Standards Met on 20 June 2026; good until 30 June 2027");
    }

    @Test
    void rule_A39_a_provisional_list_is_said_beside_the_status() {
        Assessment care = of(2025, OrganisationType.SOCIAL_CARE).build();
        LocalDate day = LocalDate.of(2026, 6, 1);
        Scorer scorer = Scorer.of(CATALOGUE.requirements(care), CATALOGUE);

        assertThat(Headline.of(scorer.score(care, Credits.none(), day)).sentences())
                .isEqualTo("On 1 June 2026 the answers would publish as Standards Not Met,"
                        + " by a provisional list of items.");
        assertThat(Headline.of(scorer.acceptingUnconfirmed().score(care, Credits.none(), day))
                        .sentences())
                .isEqualTo("On 1 June 2026 the answers would publish as Standards Not Met,"
                        + " by a provisional list of items, taken as it is.");
    }

    @Test
    void rule_A40_a_projected_list_names_the_edition_that_it_comes_from() {
        assertThat(headline(practice(2026).build(), "2026-11-27").sentences())
                .isEqualTo("On 27 November 2026 the answers would publish as Standards Not Met,"
                        + " by a list of items projected from 2025-26.");
        Assessment next = practice(2026).build();
        assertThat(Headline.of(Scorer.of(CATALOGUE.requirements(next), CATALOGUE)
                                .acceptingUnconfirmed()
                                .score(next, Credits.none(), LocalDate.of(2026, 11, 27)))
                        .sentences())
                .isEqualTo("On 27 November 2026 the answers would publish as Standards Not Met,"
                        + " by a list of items projected from 2025-26, taken as it is.");
    }

    @Test
    void a_scorecard_that_was_read_says_the_same() {
        Assessment published = practice(2026)
                .publication(new Publication(Status.STANDARDS_MET, LocalDate.of(2026, 11, 20)))
                .build();
        Scorecard card = Scorer.of(CATALOGUE.requirements(published), CATALOGUE)
                .score(published, Credits.none(), LocalDate.of(2026, 11, 27));
        Scorecard read =
                ScorecardJson.reader().read(ScorecardJson.writer().toText(card)).orElseThrow();

        assertThat(Headline.of(read)).isEqualTo(Headline.of(card));
    }

    private static Assessment.Builder practice(int startYear) {
        return of(startYear, OrganisationType.GP);
    }

    private static Assessment.Builder of(int startYear, OrganisationType type) {
        return Assessment.builder(
                new Edition(startYear), new Organisation(OdsCode.parse("A12345"), "Example Surgery", type));
    }

    private static Headline headline(Assessment assessment, String asAt) {
        return Headline.of(Scorer.of(CATALOGUE.requirements(assessment), CATALOGUE)
                .score(assessment, Credits.none(), LocalDate.parse(asAt)));
    }
}
