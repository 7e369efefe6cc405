package io.github.opendspt.benchmarks;

import tools.jackson.databind.json.JsonMapper;

/** What {@link TinyHost} is held against: a program that only loads a Jackson mapper, and has it read the smallest document. */
public final class EmptyMain {

    private EmptyMain() {}

    /**
     * Loads the mapper.
     *
     * @param arguments none are looked at
     */
    public static void main(String[] arguments) {
        System.out.println(JsonMapper.builder().build().readTree("{}"));
    }
}
