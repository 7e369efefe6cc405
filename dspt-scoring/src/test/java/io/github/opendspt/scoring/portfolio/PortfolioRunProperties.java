package io.github.opendspt.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ReadLimits;
import io.github.opendspt.model.json.Reading;
import io.github.opendspt.scoring.portfolio.Portfolios.Lines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** However a portfolio is gone through, the outcome is the same. */
@Domain(Portfolios.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class PortfolioRunProperties {

    private static final DocumentReader<ToolkitAssessment> READER = ToolkitAssessmentJson.reader();

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static Iterator<Reading<ToolkitAssessment>> readings(Lines lines) {
        return READER.lines(new ByteArrayInputStream(lines.bytes()));
    }

    @Property(tries = 50)
    void any_number_of_threads_gives_the_totals_and_entries_of_one(
            @ForAll Lines lines, @ForAll @IntRange(min = 1, max = 4) int threads)
            throws IOException, InterruptedException {
        List<String> entries = new ArrayList<>();
        readings(lines)
                .forEachRemaining(reading ->
                        entries.add(Portfolios.PORTFOLIO.evaluate(reading).toString()));
        PortfolioTotals totals = Portfolios.PORTFOLIO.total(readings(lines));

        List<String> seen = new ArrayList<>();
        PortfolioRun run = PortfolioRun.of(Portfolios.PORTFOLIO)
                .withThreads(threads)
                .withSink(entry -> seen.add(entry.toString()));
        assertThat(run.lines(new ByteArrayInputStream(lines.bytes()))).isEqualTo(totals);
        assertThat(seen).isEqualTo(entries);
        assertThat(run.readings(readings(lines))).isEqualTo(totals);
    }

    /** Pieces far smaller than a line, and lines longer than the reader allows. */
    @Property(tries = 500)
    void reading_in_pieces_is_reading_as_a_whole(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 200) int size,
            @ForAll @IntRange(min = 1, max = 40) int longest)
            throws IOException {
        byte[] bytes = new byte[random.nextInt(200)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) "{}\n\n\n\n\"x".charAt(random.nextInt(8));
        }
        if (bytes.length > 3 && random.nextBoolean()) {
            System.arraycopy(BYTE_ORDER_MARK, 0, bytes, 0, 3);
        }
        DocumentReader<ToolkitAssessment> reader = READER.withLimits(new ReadLimits(longest, 32, 1_000));
        List<String> whole = new ArrayList<>();
        reader.lines(new ByteArrayInputStream(bytes)).forEachRemaining(reading -> whole.add(told(reading)));

        List<String> inPieces = new ArrayList<>();
        LinePieces pieces = new LinePieces(reader, new ByteArrayInputStream(bytes), size);
        for (Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> piece = pieces.next();
                piece != null;
                piece = pieces.next()) {
            piece.get().forEachRemaining(reading -> inPieces.add(told(reading)));
        }
        assertThat(inPieces).isEqualTo(whole);
        assertThat(pieces.next()).isNull();
    }

    private static String told(Reading<?> reading) {
        return reading.line() + ": " + reading.problems();
    }
}
