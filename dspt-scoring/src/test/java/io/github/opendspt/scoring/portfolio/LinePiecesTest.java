package io.github.opendspt.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.caf.ToolkitAssessmentJson;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.ReadLimits;
import io.github.opendspt.model.json.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LinePiecesTest {

    private static final int LONGEST = 10;
    private static final DocumentReader<ToolkitAssessment> READER =
            ToolkitAssessmentJson.reader().withLimits(new ReadLimits(LONGEST, 32, 10));

    private static List<String> inPieces(byte[] bytes, int size) throws IOException {
        List<String> told = new ArrayList<>();
        LinePieces pieces = new LinePieces(READER, new ByteArrayInputStream(bytes), size);
        for (Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> piece = pieces.next();
                piece != null;
                piece = pieces.next()) {
            piece.get().forEachRemaining(reading -> told.add(told(reading)));
        }
        return told;
    }

    private static List<String> whole(byte[] bytes) {
        List<String> told = new ArrayList<>();
        READER.lines(new ByteArrayInputStream(bytes)).forEachRemaining(reading -> told.add(told(reading)));
        return told;
    }

    private static String told(Reading<?> reading) {
        return reading.line() + ": " + reading.problems();
    }

    /**
     * Lines of every length around the limit, cut at every place: at the beginning of the input, behind a byte order mark,
     * which is not counted to the line, in the middle and at the end.
     */
    @Test
    void lines_around_the_limit_read_as_they_do_whole() throws IOException {
        for (String begin : List.of("", "\uFEFF", "{}\n", "\n")) {
            for (String end : List.of("", "\n", "\n{}", "\n{}\n")) {
                for (int length = 0; length <= 3 * LONGEST; length++) {
                    byte[] bytes = (begin + "x".repeat(length) + end).getBytes(StandardCharsets.UTF_8);
                    List<String> whole = whole(bytes);
                    for (int size = 1; size <= 2 * LONGEST; size++) {
                        assertThat(inPieces(bytes, size))
                                .as("%s, length %s, %s, size %s", begin, length, end, size)
                                .isEqualTo(whole);
                    }
                }
            }
        }
    }
}
