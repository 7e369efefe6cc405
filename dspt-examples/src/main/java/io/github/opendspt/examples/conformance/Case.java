package io.github.opendspt.examples.conformance;

import java.util.List;
import java.util.Map;

/**
 * One case of the kit.
 *
 * @param id its name, which no other case has
 * @param rule the rule that it tests, such as A1
 * @param level what it asks
 * @param flags what has to be known of it
 * @param input what the engine is given
 * @param expected what the answer has to hold
 */
public record Case(
        String id,
        String rule,
        Level level,
        List<CaseFlag> flags,
        Map<String, Object> input,
        Map<String, Object> expected) {

    /** Copies the flags. */
    public Case {
        flags = List.copyOf(flags);
    }

    static Case of(Map<String, Object> members) {
        Input given = new Input(members);
        return new Case(
                given.text("id"),
                given.text("rule"),
                Level.parse(given.text("level")),
                given.list("flags").stream()
                        .map(flag -> CaseFlag.parse(String.valueOf(flag)))
                        .toList(),
                given.object("input").members(),
                given.object("expected").members());
    }
}
