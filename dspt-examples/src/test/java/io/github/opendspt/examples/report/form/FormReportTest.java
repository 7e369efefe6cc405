package io.github.opendspt.examples.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.Reports;
import io.github.opendspt.examples.report.Reports.Situation;
import io.github.opendspt.examples.report.view.ChartView;
import io.github.opendspt.examples.report.view.Look;
import io.github.opendspt.examples.report.view.ReportView;
import io.github.opendspt.examples.report.view.WorkView;
import io.github.opendspt.examples.report.view.YearView;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.assessment.Publication;
import io.github.opendspt.scoring.ItemTally;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormReportTest {

    @ParameterizedTest
    @EnumSource(Situation.class)
    void the_numbers_are_sums_of_the_chart(Situation situation) {
        Report report = situation.report();
        ChartView chart = FormReport.of(report).chart();
        ItemTally items = report.card().mandatory();
        List<Look> cells =
                chart.rows().stream().flatMap(row -> row.cells().stream()).toList();
        assertThat(cells).hasSize(items.total());
        assertThat(chart.key().stream().mapToInt(ChartView.Count::number).sum()).isEqualTo(items.total());
        assertThat(cells.stream().filter(look -> look == Look.OUTSTANDING)).hasSize(items.outstanding());
        assertThat(cells.stream().filter(look -> look == Look.UNDETERMINED)).hasSize(items.undetermined());
        assertThat(cells.stream().filter(look -> look.compareTo(Look.UNDETERMINED) < 0))
                .hasSize(items.answered() + items.exempt());
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void a_row_that_looks_complete_is_complete(Situation situation) {
        for (ChartView.Row row : FormReport.of(situation.report()).chart().rows()) {
            boolean full = row.cells().stream().allMatch(look -> look == Look.ANSWERED || look == Look.EXEMPT);
            assertThat(row.done() && row.cells().stream().noneMatch(look -> look == Look.CANDIDATE))
                    .as(row.name())
                    .isEqualTo(full);
        }
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void steps_are_numbered_in_the_order_of_the_plan(Situation situation) {
        Report report = situation.report();
        WorkView work = FormReport.of(report).work();
        List<WorkView.Step> steps =
                work.groups().stream().flatMap(group -> group.steps().stream()).toList();
        assertThat(steps)
                .extracting(WorkView.Step::number)
                .isEqualTo(IntStream.rangeClosed(1, work.total()).boxed().toList());
        assertThat(steps.stream().map(WorkView.Step::ref).filter(ref -> !ref.isEmpty()))
                .isEqualTo(report.plan().rows().stream()
                        .filter(row -> row.ref() != null)
                        .map(row -> row.ref().toString())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void days_are_in_order_and_within_the_year(Situation situation) {
        YearView year = FormReport.of(situation.report()).year();
        assertThat(year.months()).hasSize(12);
        assertThat(year.days())
                .extracting(entry -> LocalDate.parse(entry.on().iso()))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(day -> !day.isBefore(situation.asAt())
                        && !day.isAfter(situation.asAt().plusYears(1)));
    }

    @Test
    void a_lapse_comes_before_all_else() {
        ReportView view = FormReport.of(Situation.LAPSED.report());
        assertThat(view.standing().why())
                .isEqualTo("Cyber Essentials Plus lapsed on 11 May 2026, so the 25 items that it had exempted are"
                        + " outstanding again. What was published is still good.");
        assertThat(view.standing().next().what()).isEqualTo("Renew Cyber Essentials Plus");
        assertThat(view.work().groups().get(0).steps()).hasSize(1);
        assertThat(view.standing().published().name()).isEqualTo("Standards Exceeded");
        assertThat(view.standing().published().note())
                .isEqualTo("2025-26. Good until 30 June 2027 (probable), certainly until 31 March 2027");
    }

    @Test
    void a_projected_list_is_said_beside_the_status() {
        ReportView view = FormReport.of(Situation.PROJECTED.report());
        assertThat(view.head().trust()).isEqualTo("projected");
        assertThat(view.standing().today().of()).isEqualTo(" from the list of 2025-26");
        assertThat(view.standing().next().by()).isEqualTo("Wednesday 30 June 2027 (probable)");
    }

    @Test
    void only_what_is_not_confirmed_is_left_of_a_provisional_list() {
        ReportView view = FormReport.of(Situation.CARE_HOME.report());
        assertThat(view.standing().today().name()).isEqualTo("At least Standards Not Met");
        assertThat(view.standing().today().atMost()).isEqualTo("At most Standards Met");
        assertThat(view.standing().why()).startsWith("Everything on the list is done, but the list is not confirmed");
        assertThat(view.standing().numbers().get(1).label()).isEqualTo("of them not confirmed to be asked");
        assertThat(view.chart().rows().stream().flatMap(row -> row.cells().stream()))
                .contains(Look.CANDIDATE);
    }

    @Test
    void nothing_is_in_the_way_of_what_is_complete() {
        ReportView view = FormReport.of(Situation.COMPLETE.report());
        assertThat(view.work().intro()).isEqualTo("Nothing is outstanding for Standards Met.");
        assertThat(view.work().groups()).isEmpty();
        assertThat(view.standing().next().what()).isEqualTo("Publish 2025-26");
        assertThat(view.certificates().none())
                .isEqualTo("The assessment records no certificate, so nothing is exempt.");
    }

    @Test
    void what_was_published_and_is_met_needs_the_next_edition() {
        Report report = Reports.builder(
                        Reports.complete().toBuilder()
                                .publication(new Publication(Status.STANDARDS_MET, LocalDate.of(2026, 6, 20)))
                                .build(),
                        LocalDate.of(2026, 9, 15))
                .build();
        assertThat(FormReport.of(report).standing().next().what()).isEqualTo("Roll over to 2026-27");
    }

    @Test
    void changes_since_an_earlier_verdict_are_counted() {
        Report earlier = Reports.builder(Situation.LAPSED.assessment(), LocalDate.of(2026, 5, 1))
                .build();
        ReportView view = FormReport.of(Reports.builder(Situation.LAPSED.assessment(), Reports.AS_AT)
                .since(earlier.card())
                .build());
        assertThat(view.standing().since().lead()).isEqualTo("Since the report of 1 May 2026");
        assertThat(view.standing().since().change())
                .isEqualTo("25 more items now outstanding and 27 more assertions confirmed.");
        assertThat(view.standing().since().strips())
                .extracting(strip -> strip.cells().size())
                .containsExactly(98, 98);
    }

    @Test
    void certificates_that_change_nothing_share_a_place() {
        ReportView view = FormReport.of(Situation.MANY_CERTIFICATES.report());
        assertThat(view.certificates().lanes())
                .extracting(lane -> lane.name() + ": " + lane.verdict())
                .containsExactly("Cyber Essentials Plus: Counts.", "ISO 27001: May count.", "NHSmail: Counts.");
        assertThat(view.certificates().idle())
                .hasSize(2)
                .allMatch(line -> line.endsWith("exempts no item of this list."));
    }

    @Test
    void what_is_not_known_is_named_once() {
        ReportView view = FormReport.of(Reports.of(Reports.named("Example Ltd", "CEP-1")));
        assertThat(view.work().groups())
                .filteredOn(group -> group.name().equals("Find out what is not known"))
                .singleElement()
                .satisfies(group -> assertThat(group.note())
                        .isEqualTo("The scope of ISO 27001 is not stated; whether it counts is not known (8 items)."));
    }
}
