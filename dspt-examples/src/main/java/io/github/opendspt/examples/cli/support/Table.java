package io.github.opendspt.examples.cli.support;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.opendspt.model.Finding;
import io.github.opendspt.model.Reason;
import io.github.opendspt.model.export.TableCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table in CSV, as spreadsheets open it: a byte-order mark, every cell in quotes, no cell that runs. */
public final class Table {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text);

    /** Begins a table with a header. */
    public Table(String... headings) {
        text.append(BYTE_ORDER_MARK);
        csv.writeRecord(headings);
    }

    /** Adds a row; a cell that is {@code null} is empty. */
    public void row(@Nullable Object... cells) {
        csv.writeRecord(Arrays.stream(cells)
                .map(cell -> TableCell.of(Objects.toString(cell, "")))
                .toList());
    }

    /** Several sentences in one cell. */
    public static String reasons(List<Reason> reasons) {
        return reasons.stream().map(Reason::message).collect(Collectors.joining("; "));
    }

    /** Several remarks in one cell. */
    public static String findings(List<Finding> findings) {
        return findings.stream().map(Finding::message).collect(Collectors.joining("; "));
    }

    /** {@return the table} */
    @Override
    public String toString() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }
}
