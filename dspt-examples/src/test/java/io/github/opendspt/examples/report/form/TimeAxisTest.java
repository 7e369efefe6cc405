package io.github.opendspt.examples.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.examples.report.form.TimeAxis.Mark;
import io.github.opendspt.examples.report.view.CertificatesView.Line;
import io.github.opendspt.examples.report.view.CertificatesView.Tick;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);

    @Test
    void begins_with_the_quarter_of_the_first_day_and_at_most_eighteen_months_back() {
        assertThat(new TimeAxis(AS_AT, List.of(LocalDate.of(2025, 8, 20))).ticks())
                .first()
                .extracting(Tick::name)
                .isEqualTo("Jul 25");
        assertThat(new TimeAxis(AS_AT, List.of(LocalDate.of(2001, 8, 20))).ticks())
                .first()
                .extracting(Tick::name)
                .isEqualTo("Oct 24");
        assertThat(new TimeAxis(AS_AT, List.of()).ticks())
                .first()
                .extracting(Tick::name)
                .isEqualTo("Apr 26");
    }

    @Property(tries = 200)
    void every_name_has_a_row_of_its_own_and_room_on_its_side(
            @ForAll List<@IntRange(min = -700, max = 500) Integer> offsets) {
        List<Mark> marks = offsets.stream()
                .distinct()
                .limit(4)
                .map(days -> new Mark("Published", AS_AT.plusDays(days), false))
                .toList();
        TimeAxis axis = new TimeAxis(AS_AT, List.of(AS_AT.minusYears(3)));
        List<Line> lines = axis.lines(marks);
        assertThat(lines).hasSize((int)
                marks.stream().filter(mark -> axis.shows(mark.day())).count());
        assertThat(lines).extracting(Line::top).doesNotHaveDuplicates();
        assertThat(lines).allSatisfy(line -> {
            if (line.anchor().equals("end")) {
                assertThat(line.at().hundredths()).isGreaterThanOrEqualTo(3_600);
            } else {
                assertThat(line.at().hundredths()).isLessThan(6_000);
            }
        });
    }
}
