package io.github.opendspt.js;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What verdicts cost on this JVM, for {@code speed.mjs}, which does the same on Node. One document and one round are a first
 * verdict.
 */
public final class Speed {

    private static final String OPTIONS = "{\"asAt\":\"2026-06-01\"}";

    private Speed() {}

    /**
     * Evaluates every assessment of a file so many times, and prints the processor time of the quickest round and of the whole
     * process, in milliseconds.
     *
     * @param args a file with an assessment on each line, and how many rounds
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<String> documents = Files.readAllLines(Path.of(args[0]));
        Functions functions = new Functions();
        long characters = 0;
        long quickest = Long.MAX_VALUE;
        for (int round = 0; round < Integer.parseInt(args[1]); round++) {
            long begin = used();
            for (String document : documents) {
                characters += functions.evaluate(document, OPTIONS).length();
            }
            quickest = Math.min(quickest, used() - begin);
        }
        System.out.println("[" + quickest + ", " + used() + ", " + characters + "]");
    }

    private static long used() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElseThrow();
    }
}
