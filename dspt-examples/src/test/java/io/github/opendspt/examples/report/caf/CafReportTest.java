package io.github.opendspt.examples.report.caf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.report.EvidenceChoice;
import io.github.opendspt.examples.report.page.HtmlReport;
import io.github.opendspt.examples.report.page.MarkdownReport;
import io.github.opendspt.examples.report.view.IndexView;
import io.github.opendspt.examples.report.view.Look;
import io.github.opendspt.examples.report.view.ReportView;
import io.github.opendspt.examples.report.view.StandingView;
import io.github.opendspt.examples.report.view.WorkView;
import io.github.opendspt.mapping.CreditEngine;
import io.github.opendspt.model.Status;
import io.github.opendspt.model.caf.AchievementLevel;
import io.github.opendspt.model.caf.CafAssessment;
import io.github.opendspt.model.caf.CafAssessmentJson;
import io.github.opendspt.model.caf.OutcomeAnswer;
import io.github.opendspt.model.catalogue.Catalogue;
import io.github.opendspt.scoring.evaluation.Evaluator;
import io.github.opendspt.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CafReportTest {

    private static final Evaluator EVALUATOR = Evaluator.of(Catalogue.bundled(), CreditEngine.bundled()::credits);

    private static CafAssessment trust() {
        try {
            return CafAssessmentJson.reader()
                    .read(Path.of("src/test/resources/report/trust.json"))
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CafReport report(CafAssessment assessment, EvidenceChoice choice, boolean redacted) {
        return CafReport.of(
                EVALUATOR,
                Catalogue.bundled(),
                EVALUATOR.evaluate(assessment, LocalDate.of(2026, 6, 1)),
                "sha256:00",
                choice,
                redacted);
    }

    private static CafReport report() {
        return report(trust(), EvidenceChoice.ALL, false);
    }

    @Test
    void the_side_of_the_board_to_the_letter() throws IOException {
        Golden.check("board-trust.md", MarkdownReport.boardOf(report()));
    }

    @Test
    void the_numbers_are_sums_of_the_chart() {
        CafReport report = report();
        List<Look> cells = report.view().chart().rows().stream()
                .flatMap(row -> row.cells().stream())
                .toList();
        var outcomes = report.evaluation().scorecard().outcomes();
        assertThat(cells).hasSize(outcomes.total());
        assertThat(cells.stream().filter(look -> look == Look.ANSWERED)).hasSize(outcomes.meets());
        assertThat(cells.stream().filter(look -> look == Look.UNDETERMINED)).hasSize(outcomes.undetermined());
        assertThat(cells.stream().filter(look -> look == Look.OUTSTANDING))
                .hasSize(outcomes.below() + outcomes.unanswered());
    }

    @Test
    void every_step_of_the_plan_and_every_outcome_is_listed_once() {
        CafReport report = report();
        ReportView view = report.view();
        assertThat(view.work().groups().stream().flatMap(group -> group.steps().stream()))
                .extracting(WorkView.Step::number)
                .hasSize(report.plan().rows().size())
                .doesNotHaveDuplicates();
        assertThat(view.index().standards().stream()
                        .flatMap(objective -> objective.groups().stream())
                        .flatMap(principle -> principle.rows().stream()))
                .extracting(IndexView.Row::ref)
                .isEqualTo(report.evaluation().scorecard().results().stream()
                        .map(result -> result.ref().toString())
                        .toList());
    }

    @Test
    void standards_exceeded_is_not_on_the_scale() {
        assertThat(report().view().standing().scale())
                .extracting(StandingView.Step::name)
                .containsExactly("Standards Not Met", "Approaching Standards", "Standards Met");
    }

    @Test
    void where_every_outcome_is_achieved_only_what_is_not_known_is_left() {
        CafAssessment.Builder best = trust().toBuilder();
        report().evaluation()
                .outcomes()
                .outcomes()
                .forEach(outcome -> best.outcome(outcome.ref(), OutcomeAnswer.of(AchievementLevel.ACHIEVED)));
        CafReport report = report(best.build(), EvidenceChoice.ALL, false);
        assertThat(report.evaluation().scorecard().possibleStatus()).isEqualTo(Status.STANDARDS_MET);
        assertThat(report.view().standing().today().name()).isEqualTo("At least Standards Not Met");
        assertThat(report.view().standing().why()).isEqualTo("3 policy questions are open.");
    }

    @ParameterizedTest
    @EnumSource(EvidenceChoice.class)
    void every_link_leads_to_a_place_in_the_page(EvidenceChoice choice) {
        String page = HtmlReport.of(report(trust(), choice, false)).html();
        Set<String> places = new HashSet<>();
        Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .forEach(id ->
                        assertThat(places.add(id.group(1))).as(id.group(1)).isTrue());
        Pattern.compile(" href=\"#([^\"]*)\"")
                .matcher(page)
                .results()
                .forEach(link -> assertThat(places).contains(link.group(1)));
    }

    @Test
    void a_redacted_report_shows_no_explanation_and_no_name() {
        String page = HtmlReport.of(report(trust(), EvidenceChoice.ALL, true)).html();
        assertThat(page).contains("withheld").doesNotContain("No design review yet", "Board paper", "board secretary");
    }
}
