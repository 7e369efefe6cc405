package io.github.opendspt.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.Assessment;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static Timeline of(Assessment assessment, LocalDate asAt, LocalDate deadline) {
        return new Timeline(
                Reports.of(assessment, asAt, plan -> plan).card(),
                assessment.certificates(),
                assessment.organisation(),
                deadline);
    }

    private static Assessment certified() {
        return Reports.named("Example Ltd", "CEP-1");
    }

    @Test
    void a_bar_for_each_certificate_within_the_drawing() {
        Timeline timeline = of(certified(), Reports.AS_AT, LocalDate.of(2026, 6, 30));
        assertThat(timeline.span()).isEqualTo("From 1 June 2025 to 31 January 2027.");
        assertThat(timeline.rows())
                .extracting(Timeline.Row::name)
                .containsExactly(
                        "Cyber Essentials Plus, until 15 June 2026: counts",
                        "ISO 27001, until 31 January 2027: may count");
        assertThat(timeline.rows())
                .allSatisfy(
                        row -> assertThat(row.start().hundredths() + row.width().hundredths())
                                .isBetween(0L, 10_000L));
        assertThat(timeline.lines())
                .extracting(Timeline.Line::name)
                .containsExactly("verdict 1 Jun 2026", "deadline 30 Jun 2026");
        assertThat(timeline.marks())
                .extracting(Timeline.Mark::name)
                .containsExactly("Jul 25", "Oct 25", "Jan 26", "Apr 26", "Jul 26", "Oct 26");
    }

    @Test
    void without_a_known_deadline_there_is_no_line_for_it() {
        assertThat(of(certified(), Reports.AS_AT, null).lines()).hasSize(1);
    }

    @Test
    void days_far_off_do_not_stretch_it() {
        Timeline timeline = of(certified(), LocalDate.of(2020, 1, 15), LocalDate.of(2026, 6, 30));
        assertThat(timeline.span()).isEqualTo("From 1 January 2020 to 31 July 2022.");
        assertThat(timeline.lines()).extracting(Timeline.Line::name).isEqualTo(List.of("verdict 15 Jan 2020"));
        assertThat(timeline.rows()).extracting(row -> row.width().toString()).containsOnly("0.00%");
    }

    @Test
    void nothing_is_drawn_without_a_dated_certificate() {
        assertThat(of(Reports.supplier(), Reports.AS_AT, null).isDrawn()).isFalse();
    }
}
