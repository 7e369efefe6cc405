package io.github.opendspt.mapping.internal;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BundledJsonTest {

    @Test
    void aMissingResourceIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledJson.read(BundledJson.class, "no-such.json", Map.class, it -> it))
                .withMessage("the bundled resource io/github/opendspt/mapping/internal/no-such.json is missing");
    }

    @Test
    void aResourceThatIsNoJsonIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledJson.read(BundledJson.class, "BundledJson.class", Map.class, it -> it))
                .withMessageStartingWith(
                        "the bundled resource io/github/opendspt/mapping/internal/BundledJson.class is broken: ");
    }

    @Test
    void aResourceOfWhichNothingCanBeMadeIsNamed() {
        UnaryOperator<Map<?, ?>> refuse = document -> {
            throw new IllegalArgumentException("no good");
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledJson.read(BundledJsonTest.class, "sound.json", Map.class, refuse::apply))
                .withMessage("the bundled resource io/github/opendspt/mapping/internal/sound.json is broken: no good");
    }

    @Test
    void aPropertyThatTheDocumentDoesNotHaveIsAFault() {
        record Narrow(String name) {}
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledJson.read(BundledJsonTest.class, "sound.json", Narrow.class, it -> it))
                .withMessageContaining("sound.json is broken")
                .withMessageContaining("surplus");
    }

    @Test
    void aDocumentOfAnotherFormatIsAFault() {
        BundledJson.checkFormat("dspt-framework/1", "dspt-framework/1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BundledJson.checkFormat("dspt-framework/1", "dspt-framework/2"))
                .withMessage("its format is 'dspt-framework/2', not 'dspt-framework/1'");
    }
}
