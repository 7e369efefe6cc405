package io.github.opendspt.examples.conformance;

import io.github.opendspt.model.json.InvalidDocumentException;
import io.github.opendspt.model.requirement.RequirementSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Answers the cases of the kit with this SDK. What it answers is what the documents of the SDK say, cut down to what the kit
 * compares; it decides nothing. Thread-safe.
 */
public final class SdkEngine {

    private final Assertions assertions;
    private final Publications publications;

    private SdkEngine(Assertions assertions, Publications publications) {
        this.assertions = assertions;
        this.publications = publications;
    }

    /**
     * Makes an engine.
     *
     * @param requirements the requirement sets that cases name, by their checksum
     * @return the engine
     */
    public static SdkEngine of(Map<String, RequirementSet> requirements) {
        Map<String, RequirementSet> held = Map.copyOf(requirements);
        return new SdkEngine(new Assertions(held), new Publications());
    }

    /**
     * Answers a case.
     *
     * @param level what is asked
     * @param input the input of the case
     * @return the answer, as {@link JsonTree} writes it; the problems where the input is not valid, and where it
     *     is valid and yet not taken, the member that is refused
     * @throws IllegalArgumentException if the input lacks what the level needs, or has an option that is not known
     */
    public Map<String, Object> answer(Level level, Map<String, Object> input) {
        Objects.requireNonNull(level, "level");
        Input given = new Input(Objects.requireNonNull(input, "input"));
        try {
            return switch (level) {
                case MODEL -> Documents.answer(given);
                case VERDICT -> assertions.verdict(given);
                case CREDIT -> assertions.credit(given);
                case FORECAST -> assertions.forecast(given);
                case ROLLOVER -> assertions.rollover(given);
                case CAF -> Outcomes.answer(given);
                case REGISTER -> publications.register(given);
                case RELIANCE -> publications.reliance(given);
            };
        } catch (InvalidDocumentException e) {
            Map<String, Object> refused = new LinkedHashMap<>();
            refused.put("problems", Parts.problems(e.problems()));
            return refused;
        } catch (RefusedInput e) {
            Map<String, Object> refused = new LinkedHashMap<>();
            refused.put("refused", e.pointer());
            return refused;
        }
    }

    /**
     * Lists the levels that it answers.
     *
     * @return all of them
     */
    public List<Level> levels() {
        return List.of(Level.values());
    }
}
