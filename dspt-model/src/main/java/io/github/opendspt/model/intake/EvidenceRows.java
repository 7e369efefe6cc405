package io.github.opendspt.model.intake;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.Ref;
import io.github.opendspt.model.assessment.Evidence;
import io.github.opendspt.model.assessment.EvidenceKind;
import io.github.opendspt.model.assessment.EvidenceSays;
import io.github.opendspt.model.constraint.Inconsistency;
import io.github.opendspt.model.internal.Instants;
import io.github.opendspt.model.internal.table.Cells;
import io.github.opendspt.model.internal.table.Columns;
import io.github.opendspt.model.internal.table.Header;
import io.github.opendspt.model.internal.table.TableRows;
import io.github.opendspt.model.json.Reading;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table of evidence, read one at a time. */
final class EvidenceRows extends TableRows<IntakeColumn, EvidenceRows.Row> {

    private static final Columns<IntakeColumn> COLUMNS = Columns.of(
            IntakeColumn.class,
            List.of(IntakeColumn.REF, IntakeColumn.TITLE, IntakeColumn.OBSERVED_ON),
            IntakeColumn::headers);

    EvidenceRows(Reader in) {
        super(COLUMNS, in);
    }

    record Row(Ref ref, Evidence evidence) {}

    /** Reads all rows. */
    void all(Account account) {
        while (hasNext()) {
            Reading<Row> row = next();
            row.problems().forEach(account::problem);
            if (isBroken()) {
                account.broken();
                return;
            }
            account.record();
            row.value()
                    .ifPresentOrElse(
                            taken -> {
                                account.taken(1);
                                account.take(taken.ref, taken.evidence);
                            },
                            () -> account.unusable(1));
        }
    }

    @Override
    protected Reading<Row> read(Header<IntakeColumn> header, List<String> cells, int line) {
        Cells<IntakeColumn> row = new Cells<>(header, cells, line);
        Ref ref = row.required(IntakeColumn.REF, row.value(IntakeColumn.REF, RuleMap::item, IntakeCodes.CELL_REF));
        String title = row.requiredText(IntakeColumn.TITLE, Evidence.MAX_TITLE);
        LocalDate observedOn = row.requiredDay(IntakeColumn.OBSERVED_ON);
        Evidence evidence = Evidence.builder(
                        title == null ? "" : title, observedOn == null ? LocalDate.EPOCH : observedOn)
                .kind(row.word(IntakeColumn.KIND, EvidenceKind.class))
                .collectedAt(row.value(IntakeColumn.COLLECTED_AT, Instants::find, IntakeCodes.CELL_MOMENT))
                .source(row.text(IntakeColumn.SOURCE, Evidence.MAX_TITLE))
                .uri(row.text(IntakeColumn.URI, Evidence.MAX_URI))
                .digest(row.value(IntakeColumn.DIGEST, EvidenceRows::digest, IntakeCodes.CELL_DIGEST))
                .validUntil(row.day(IntakeColumn.VALID_UNTIL))
                .says(row.word(IntakeColumn.SAYS, EvidenceSays.class))
                .cannotSee(row.text(IntakeColumn.CANNOT_SEE, Evidence.MAX_CANNOT_SEE))
                .build();
        if (title != null && observedOn != null) {
            for (Inconsistency fault : evidence.inconsistencies()) {
                row.report(Reason.of(fault.code(), fault.arguments().toArray()));
            }
        }
        return ref == null || !row.problems().isEmpty()
                ? Reading.failed(row.problems(), line)
                : Reading.of(new Row(ref, evidence), List.of(), line);
    }

    private static @Nullable Checksum digest(String text) {
        try {
            return Checksum.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
