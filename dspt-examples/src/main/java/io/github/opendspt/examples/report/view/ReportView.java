package io.github.opendspt.examples.report.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in the words and groups in which it is read. The templates name its components and those of its parts.
 *
 * @param head whose it is
 * @param standing the status: what a board reads first
 * @param chart the standards, or the objectives
 * @param work what is to be done, in order
 * @param cautions what to check before publishing
 * @param notes what else is worth knowing
 * @param certificates what the certificates do; {@code null} where they do nothing in the track
 * @param year what is to come
 * @param index item by item, what was answered and what supports it; {@code null} if it is left out
 * @param sources what it rests on
 */
public record ReportView(
        Head head,
        StandingView standing,
        ChartView chart,
        WorkView work,
        List<Caution> cautions,
        List<Caution> notes,
        @Nullable CertificatesView certificates,
        YearView year,
        @Nullable IndexView index,
        SourcesView sources) {

    /** Copies the lists. */
    public ReportView {
        cautions = List.copyOf(cautions);
        notes = List.copyOf(notes);
    }

    /** {@return whether there is anything to check or to know} */
    public boolean anyCautions() {
        return !cautions.isEmpty() || !notes.isEmpty();
    }

    /** {@return how many notes there are} */
    public String noteCount() {
        return Wording.count(notes.size(), "note");
    }

    /**
     * Whose report it is.
     *
     * @param organisation the name of the organisation
     * @param odsCode its code
     * @param kind what kind of organisation it is, and in which category
     * @param edition the edition
     * @param trust projected, provisional, or empty
     * @param asAt the day of the verdict
     * @param status the verdict in short, for the title of the page
     * @param sites which further sites a publication covers, or empty; the document of the CAF-aligned track has none
     */
    public record Head(
            String organisation,
            String odsCode,
            String kind,
            String edition,
            String trust,
            Day asAt,
            String status,
            String sites) {}

    /**
     * Something to check.
     *
     * @param ref what it concerns, or empty
     * @param message what it is, a sentence
     */
    public record Caution(String ref, String message) {}
}
