package io.github.opendspt.examples.report.form;

import io.github.opendspt.examples.report.EvidenceChoice;
import io.github.opendspt.examples.report.Report;
import io.github.opendspt.examples.report.shared.Cautions;
import io.github.opendspt.examples.report.shared.CoveredSites;
import io.github.opendspt.examples.report.view.ReportView;
import java.util.Objects;

/** A report on an assessment of standards and evidence items, in the words and groups in which it is read. */
public final class FormReport {

    private FormReport() {}

    /**
     * Puts a report in words.
     *
     * @param report the report
     * @return what its page shows
     */
    public static ReportView of(Report report) {
        Situation situation = new Situation(Objects.requireNonNull(report, "report"));
        Steps steps = new Steps(situation);
        Cautions cautions =
                new Cautions(situation.card().findings(), situation.card().openness());
        return new ReportView(
                head(situation),
                new Standing(situation, steps).view(),
                new StandardsChart(situation, steps).view(),
                new WorkList(situation, steps).view(),
                cautions.cautions(),
                cautions.notes(),
                new CertificateLanes(situation, steps).view(),
                new YearAhead(situation, steps).view(),
                report.evidence() == EvidenceChoice.NONE ? null : new EvidenceIndex(situation, steps).view(),
                new Sources(situation).view());
    }

    private static ReportView.Head head(Situation situation) {
        return new ReportView.Head(
                situation.report().assessment().organisation().name(),
                situation.card().odsCode().value(),
                situation.kind(),
                situation.edition(),
                situation.trust(),
                situation.asAt(),
                new Verdict(situation).inShort(),
                CoveredSites.sentence(situation.report().assessment().sites()));
    }
}
