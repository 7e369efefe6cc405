package io.github.opendspt.examples.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Confirmation;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.export.TableCell;
import io.github.opendspt.model.intake.IntakeColumn;
import io.github.opendspt.scoring.audit.AssertionPaper;
import io.github.opendspt.scoring.audit.AuditPlan;
import io.github.opendspt.scoring.audit.OutcomePaper;
import io.github.opendspt.scoring.audit.PaperItem;
import io.github.opendspt.scoring.audit.Sample;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of an audit pack, as CSV in UTF-8. What a spreadsheet would take for a formula stays text. */
final class PackTables {

    private PackTables() {}

    /** The index of evidence, with the columns that {@code dspt evidence add} reads. */
    static byte[] evidence(Map<? extends Ref, List<Evidence>> evidence) {
        Table table = new Table(Arrays.stream(IntakeColumn.values())
                .map(IntakeColumn::displayName)
                .toArray());
        evidence.forEach((ref, records) -> records.forEach(one -> table.row(
                ref,
                one.title(),
                one.observedOn(),
                one.kind(),
                one.collectedAt(),
                one.source(),
                one.uri(),
                one.digest(),
                one.validUntil(),
                one.says(),
                one.cannotSee())));
        return table.bytes();
    }

    /** Who confirmed what, and when. */
    static byte[] confirmations(Map<? extends Ref, Confirmation> confirmations) {
        Table table = new Table("ref", "by", "on", "digest");
        confirmations.forEach((ref, one) -> table.row(ref, one.by(), one.on(), one.digest()));
        return table.bytes();
    }

    /** The workpapers, a row for each, with room for the judgement. */
    static byte[] workpapers(AuditPlan plan) {
        Table table = new Table("ref", "title", "basis", "stated", "about", "tests", "samples", "judged", "note");
        plan.assertions()
                .forEach((ref, paper) -> table.row(
                        ref,
                        paper.title(),
                        paper.basis(),
                        paper.statedMet() ? "met" : "not-met",
                        items(paper),
                        tests(paper.tests()),
                        samples(paper.samples()),
                        null,
                        null));
        plan.outcomes().forEach((ref, paper) -> table.row(outcome(ref, paper)));
        return table.bytes();
    }

    private static @Nullable Object[] outcome(Ref ref, OutcomePaper paper) {
        return new @Nullable Object[] {
            ref,
            paper.title(),
            paper.basis(),
            paper.stated(),
            paper.parts().stream().map(part -> part.token()).collect(Collectors.joining(", ")),
            tests(paper.tests()),
            samples(paper.samples()),
            null,
            null
        };
    }

    private static String items(AssertionPaper paper) {
        return paper.items().stream().map(PackTables::item).collect(Collectors.joining("; "));
    }

    private static String item(PaperItem item) {
        return item.ref() + " " + item.state() + ", evidence: "
                + item.evidence().size();
    }

    private static String tests(List<Reason> tests) {
        return tests.stream().map(Reason::message).collect(Collectors.joining("; "));
    }

    private static String samples(List<Sample> samples) {
        return samples.stream()
                .map(sample -> sample.population() + " (" + sample.of() + "): "
                        + sample.rows().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    /** Rows of cells, each neutralised. */
    private static final class Table {
        private final StringWriter text = new StringWriter();
        private final CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

        Table(Object... header) {
            row(header);
        }

        void row(@Nullable Object... cells) {
            csv.writeRecord(Arrays.stream(cells)
                    .map(cell -> cell == null ? "" : TableCell.of(cell.toString()))
                    .toArray(String[]::new));
        }

        byte[] bytes() {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
