package io.github.opendspt.examples.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Answers the cases of a rule: from the name of the rule to what differs from what is expected. */
public final class VectorsRun implements Function<String, List<String>> {

    private final Kit kit;

    /** Reads the kit. */
    public VectorsRun() {
        try {
            kit = Kit.read(Path.of("..", "conformance"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TreeSet<String> rules() {
        TreeSet<String> rules = new TreeSet<>();
        kit.cases().forEach(one -> rules.add(one.rule()));
        return rules;
    }

    @Override
    public List<String> apply(String rule) {
        SdkEngine engine = SdkEngine.of(kit.requirements());
        List<String> differences = new ArrayList<>();
        for (Case one : kit.cases()) {
            if (one.rule().equals(rule)) {
                Comparison.differences(one.expected(), engine.answer(one.level(), one.input()))
                        .forEach(difference -> differences.add(one.id() + ": " + difference));
            }
        }
        return differences;
    }
}
