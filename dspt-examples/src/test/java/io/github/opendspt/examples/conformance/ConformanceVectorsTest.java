package io.github.opendspt.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** This SDK answers every case of the conformance kit as expected. {@code .ci/vectors} changes the code and runs this class alone. */
class ConformanceVectorsTest {

    /** Data, not code that is tested: so that it is read once. */
    private static final Kit KIT = kit();

    private static Kit kit() {
        try {
            return Kit.read(Path.of("..", "conformance"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> rules() {
        return KIT.cases().stream()
                .map(Case::rule)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyCaseIsAnsweredAsExpected(String rule) {
        SdkEngine engine = SdkEngine.of(KIT.requirements());
        List<String> differences = new ArrayList<>();
        for (Case one : KIT.cases()) {
            if (one.rule().equals(rule)) {
                Comparison.differences(one.expected(), engine.answer(one.level(), one.input()))
                        .forEach(difference -> differences.add(one.id() + ": " + difference));
            }
        }

        assertThat(differences).isEmpty();
    }
}
