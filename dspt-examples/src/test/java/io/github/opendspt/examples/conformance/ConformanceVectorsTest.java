package io.github.opendspt.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * This SDK answers every case of the conformance kit as expected. {@code .ci/vectors} changes the code and runs this class alone, each
 * rule on classes loaded anew.
 */
class ConformanceVectorsTest {

    private static final VectorsRun RUN = new VectorsRun();
    private static final boolean FRESH = Boolean.getBoolean("dspt.vectors.fresh");

    static Set<String> rules() {
        return RUN.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyCaseIsAnsweredAsExpected(String rule) throws ReflectiveOperationException {
        assertThat(run().apply(rule)).isEmpty();
    }

    @SuppressWarnings("unchecked") // of the other loader's class only what both know is used
    private static Function<String, List<String>> run() throws ReflectiveOperationException {
        return FRESH
                ? (Function<String, List<String>>) new FreshClasses()
                        .loadClass(VectorsRun.class.getName())
                        .getConstructor()
                        .newInstance()
                : RUN;
    }
}
