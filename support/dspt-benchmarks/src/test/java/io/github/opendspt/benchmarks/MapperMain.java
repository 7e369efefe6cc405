package io.github.opendspt.benchmarks;

import tools.jackson.databind.json.JsonMapper;

/** A program that only makes a Jackson mapper, and has it read the smallest document: what binding would cost before any class is bound. */
public final class MapperMain {

    private MapperMain() {}

    /**
     * Loads the mapper.
     *
     * @param arguments none are looked at
     */
    public static void main(String[] arguments) {
        System.out.println(JsonMapper.builder().build().readTree("{}"));
    }
}
