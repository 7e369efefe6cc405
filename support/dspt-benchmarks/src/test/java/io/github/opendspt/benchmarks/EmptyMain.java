package io.github.opendspt.benchmarks;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What {@link TinyHost} is held against: a program that only loads jackson-core, and has it read the smallest document. */
public final class EmptyMain {

    private EmptyMain() {}

    /**
     * Loads the parser.
     *
     * @param arguments none are looked at
     */
    public static void main(String[] arguments) {
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), "{}")) {
            System.out.println(parser.nextToken());
        }
    }
}
