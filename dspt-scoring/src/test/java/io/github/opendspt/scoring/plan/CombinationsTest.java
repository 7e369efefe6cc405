package io.github.opendspt.scoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CombinationsTest {

    @Test
    void theSmallerFirstAndInOrder() {
        assertThat(Combinations.of(List.of("a", "b", "c")))
                .containsExactly(
                        List.of(),
                        List.of("a"),
                        List.of("b"),
                        List.of("c"),
                        List.of("a", "b"),
                        List.of("a", "c"),
                        List.of("b", "c"),
                        List.of("a", "b", "c"));
    }

    @Test
    void nothingHasOneCombination() {
        assertThat(Combinations.of(List.of())).containsExactly(List.of());
    }
}
