package io.github.opendspt.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendspt.model.AssertionRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is known beforehand makes counting quick and changes no count. */
class RefTallyTest {

    private static final AssertionRef FIRST = AssertionRef.of("1.1");
    private static final AssertionRef SECOND = AssertionRef.of("1.2");
    private static final AssertionRef LAST = AssertionRef.of("9.9");

    private static Map<AssertionRef, Integer> counted(RefTally<AssertionRef> tally) {
        Map<AssertionRef, Integer> counted = new TreeMap<>();
        tally.forEach((ref, count) ->
                assertThat(counted.put(ref, count)).as("each once").isNull());
        return counted;
    }

    @Test
    void theSumIsTheSameWhateverIsKnown() {
        List<List<AssertionRef>> known =
                List.of(List.of(), List.of(SECOND), List.of(FIRST, SECOND), List.of(FIRST, SECOND, LAST));
        for (List<AssertionRef> here : known) {
            for (List<AssertionRef> there : known) {
                RefTally<AssertionRef> tally = new RefTally<>(here);
                tally.add(List.of(FIRST, SECOND, LAST));
                tally.add(List.of(SECOND, FIRST));
                RefTally<AssertionRef> other = new RefTally<>(there);
                other.add(List.of(SECOND, LAST));

                tally.plus(other);

                assertThat(counted(tally)).as("%s and %s", here, there).isEqualTo(Map.of(FIRST, 2, SECOND, 3, LAST, 2));
            }
        }
    }
}
