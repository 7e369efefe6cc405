package io.github.opendspt.examples.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** This SDK in this process, as an engine that cases are put to. Thread-safe. */
public final class LocalEngine implements ConformanceEngine {

    private final SdkEngine engine;

    private LocalEngine(SdkEngine engine) {
        this.engine = engine;
    }

    /**
     * Makes an engine.
     *
     * @param kit the kit whose requirement sets it holds
     * @return the engine
     */
    public static LocalEngine of(Kit kit) {
        return new LocalEngine(SdkEngine.of(kit.requirements()));
    }

    @Override
    public String name() {
        return ConformanceServer.ENGINE;
    }

    @Override
    public List<Level> levels() {
        return engine.levels();
    }

    @Override
    public Optional<Map<String, Object>> answer(Case one) throws EngineFailure {
        try {
            return Optional.of(engine.answer(one.level(), one.input()));
        } catch (IllegalArgumentException e) {
            throw new EngineFailure("the case cannot be answered: " + e.getMessage());
        }
    }
}
