package io.github.opendspt.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What no case of the kit can ask: input that is none of the kit's. */
class SdkEngineTest {

    private static final List<Level> CREDITING = List.of(Level.VERDICT, Level.CREDIT, Level.FORECAST);

    private final Kit kit;
    private final SdkEngine engine;

    SdkEngineTest() throws IOException {
        kit = Kit.read(Path.of("..", "conformance"));
        engine = SdkEngine.of(kit.requirements());
    }

    /** The input of the first case of a level, with other options. */
    private Map<String, Object> input(Level level, Map<String, Object> options) {
        Case first = kit.cases().stream()
                .filter(one -> one.level() == level)
                .findFirst()
                .orElseThrow();
        Map<String, Object> input = new LinkedHashMap<>(first.input());
        input.put("options", options);
        return input;
    }

    @ParameterizedTest
    @FieldSource("CREDITING")
    void anOptionThatIsNotKnownIsRefusedAndNotLeftAside(Level level) {
        Map<String, Object> input = input(level, Map.of("inferedRows", true));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.answer(level, input))
                .withMessageContaining("'inferedRows'");
    }

    @ParameterizedTest
    @FieldSource("CREDITING")
    void whatAHostMayNotAddIsRefusedAtEveryLevelThatCredits(Level level) {
        Map<String, Object> row = Map.of("ref", "1.1.1", "scheme", "cyber-essentials");

        assertThat(engine.answer(level, input(level, Map.of("hostRows", List.of(row)))))
                .isEqualTo(Map.of("refused", "/options/hostRows/0"));
    }
}
