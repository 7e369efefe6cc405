package io.github.opendspt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of an item between two scorecards, one of which need not hold it. */
class StateChangeTest {

    private static StateChange change(ItemState before, ItemState after) {
        return new StateChange(Example.TEXT, true, before, after);
    }

    @ParameterizedTest
    @CsvSource({
        "UNANSWERED, ANSWERED, true, false",
        "UNDETERMINED, EXEMPT, true, false",
        "ANSWERED, EXEMPT, false, false",
        "EXEMPT, INCOMPLETE, false, true",
        "UNDETERMINED, UNANSWERED, false, true",
        "INCOMPLETE, UNANSWERED, false, false",
        "UNANSWERED, UNDETERMINED, false, false",
    })
    void settledAndFallenOpenAreTurnsOfTheState(ItemState before, ItemState after, boolean settled, boolean fallsOpen) {
        assertThat(change(before, after).settled()).isEqualTo(settled);
        assertThat(change(before, after).fallsOpen()).isEqualTo(fallsOpen);
    }

    @Test
    void anItemThatIsNewIsSettledOrOpenByItsState() {
        assertThat(change(null, ItemState.EXEMPT).settled()).isTrue();
        assertThat(change(null, ItemState.EXEMPT).fallsOpen()).isFalse();
        assertThat(change(null, ItemState.UNANSWERED).settled()).isFalse();
        assertThat(change(null, ItemState.UNANSWERED).fallsOpen()).isTrue();
    }

    @Test
    void anItemThatIsGoneIsNeither() {
        for (ItemState before : ItemState.values()) {
            assertThat(change(before, null).settled()).isFalse();
            assertThat(change(before, null).fallsOpen()).isFalse();
        }
    }
}
