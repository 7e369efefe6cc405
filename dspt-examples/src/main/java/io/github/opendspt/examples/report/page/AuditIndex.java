package io.github.opendspt.examples.report.page;

import io.github.opendspt.examples.report.view.Day;
import java.util.List;
import java.util.Objects;

/**
 * The first page of an audit pack: what is looked at and why, what was stated and judged, the evidence with its digests, and every file
 * with its checksum. It is read offline: no script, and nothing is fetched. Every text of a document is escaped. A value: immutable
 * and thread-safe.
 *
 * @param edition the edition
 * @param organisation the name of the organisation
 * @param odsCode its code
 * @param kind what kind of organisation it is, and on which form
 * @param asAt the day of which the workpapers speak
 * @param thing what a workpaper is about: an assertion or an outcome
 * @param numbers the scope in numbers
 * @param unknown what is not known of the scope
 * @param labels the two results in the auditor's words
 * @param papers the workpapers, in order
 * @param evidence what was seen, by ref
 * @param confirmations who confirmed what
 * @param files the files of the pack
 */
public record AuditIndex(
        String edition,
        String organisation,
        String odsCode,
        String kind,
        Day asAt,
        String thing,
        List<Number> numbers,
        List<String> unknown,
        List<Label> labels,
        List<Paper> papers,
        List<Seen> evidence,
        List<Confirmed> confirmations,
        List<PackedFile> files) {

    /** Rejects {@code null} and copies the lists. */
    public AuditIndex {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(odsCode, "odsCode");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(thing, "thing");
        numbers = List.copyOf(numbers);
        unknown = List.copyOf(unknown);
        labels = List.copyOf(labels);
        papers = List.copyOf(papers);
        evidence = List.copyOf(evidence);
        confirmations = List.copyOf(confirmations);
        files = List.copyOf(files);
    }

    /**
     * A number of the scope.
     *
     * @param value the number
     * @param label what it counts
     */
    public record Number(String value, String label) {}

    /**
     * One of the auditor's two results.
     *
     * @param name which one
     * @param value the auditor's word
     * @param scale the name of the scale
     */
    public record Label(String name, String value, String scale) {}

    /**
     * A workpaper. Texts that there are none of are empty.
     *
     * @param ref the assertion or outcome
     * @param title what it is about
     * @param basis why it is looked at
     * @param stated what was stated
     * @param judged what the auditor judged
     * @param deviation that this is lower than what was stated
     * @param pieces how many pieces of evidence there are
     * @param parts the parts of the test
     * @param tests what an auditor might do
     * @param samples the samples
     */
    public record Paper(
            String ref,
            String title,
            String basis,
            String stated,
            String judged,
            String deviation,
            String pieces,
            String parts,
            List<String> tests,
            List<String> samples) {

        /** Copies the lists. */
        public Paper {
            tests = List.copyOf(tests);
            samples = List.copyOf(samples);
        }
    }

    /**
     * What was seen for a workpaper.
     *
     * @param ref the assertion or outcome of the workpaper
     * @param pieces each piece of evidence
     */
    public record Seen(String ref, List<Piece> pieces) {

        /** Copies the list. */
        public Seen {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A piece of evidence. Texts that there are none of are empty.
     *
     * @param ref the item or outcome
     * @param title what it is
     * @param about its kind and source, and whether it contradicts
     * @param observed the day on which it was observed
     * @param until until when it is valid
     * @param digest its digest
     */
    public record Piece(String ref, String title, String about, String observed, String until, String digest) {}

    /**
     * A confirmation.
     *
     * @param ref the assertion
     * @param by who confirmed it
     * @param on the day
     */
    public record Confirmed(String ref, String by, String on) {}

    /**
     * A file of the pack.
     *
     * @param name its name
     * @param what what it is
     * @param size how large it is
     * @param checksum its SHA-256
     */
    public record PackedFile(String name, String what, String size, String checksum) {}

    /**
     * Writes the page.
     *
     * @return the page
     */
    public String html() {
        String style = Texts.text("report.css");
        String policy = "default-src 'none'; style-src " + HtmlReport.hash("\n" + style)
                + "; base-uri 'none'; form-action 'none'";
        return Texts.layOut(
                "audit.html",
                HtmlReport::escape,
                new Page(
                        this,
                        !unknown.isEmpty(),
                        !labels.isEmpty(),
                        !evidence.isEmpty(),
                        !confirmations.isEmpty(),
                        style,
                        policy));
    }

    /** {@return edition and code, and how many workpapers there are} */
    @Override
    public String toString() {
        return "AuditIndex[" + edition + " " + odsCode + ": " + papers.size() + " workpapers]";
    }

    /** What the page is made of; its style sheet is the one thing that is not escaped. */
    private record Page(
            AuditIndex index,
            boolean anyUnknown,
            boolean anyLabels,
            boolean anyEvidence,
            boolean anyConfirmations,
            String style,
            String policy) {}
}
