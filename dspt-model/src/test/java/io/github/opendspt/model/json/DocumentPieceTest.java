package io.github.opendspt.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.assessment.AssessmentJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that were cut out of something longer. */
class DocumentPieceTest {

    private static final DocumentReader<?> READER = AssessmentJson.reader();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void problems_of_a_document_count_their_lines_from_where_it_began() {
        Reading<?> reading = READER.read(bytes("{\n\"edition\": 1}"), 41);
        assertThat(reading.line()).isEqualTo(41);
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo("/edition");
            assertThat(problem.line()).isEqualTo(42);
        });
    }

    @Test
    void a_document_beyond_the_limit_is_placed_where_it_began() {
        DocumentReader<?> reader = READER.withLimits(new ReadLimits(3, 32, 10));
        assertThat(reader.limits().maxBytes()).isEqualTo(3);
        assertThat(reader.read(bytes("    "), 41).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(41));
    }

    @Test
    void lines_are_counted_from_where_the_piece_began() {
        List<Integer> lines = new ArrayList<>();
        READER.lines(bytes("{}\n\n{}\nbeyond"), 6, 41).forEachRemaining(reading -> {
            lines.add(reading.line());
            assertThat(reading.problems())
                    .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(reading.line()));
        });
        assertThat(lines).containsExactly(41, 43);
    }
}
