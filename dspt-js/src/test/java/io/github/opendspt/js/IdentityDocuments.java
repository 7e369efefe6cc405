package io.github.opendspt.js;

import io.github.opendspt.examples.conformance.Case;
import io.github.opendspt.examples.conformance.JsonTree;
import io.github.opendspt.examples.conformance.Kit;
import io.github.opendspt.testing.Mutations;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes calls of {@link Functions} and what they give on this JVM: {@code calls.ndjson}, a list of function, document and
 * options on each line, and {@code jvm.ndjson}, the results. The documents are those of the conformance kit, half of them spoilt.
 */
public final class IdentityDocuments {

    private static final long SEED = 20_261_127;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Random random = new Random(SEED);
    private final Functions functions = new Functions();
    private final List<String> assessments = new ArrayList<>();
    private final List<String> outcomes = new ArrayList<>();

    private IdentityDocuments(Kit kit) {
        for (Case one : kit.cases()) {
            add(one.input(), "assessment", assessments);
            add(one.input(), "cafAssessment", outcomes);
        }
    }

    private static void add(Map<String, Object> input, String name, List<String> texts) {
        if (input.containsKey(name)) {
            texts.add(JsonTree.write(input.get(name)));
        }
    }

    /**
     * Writes the files.
     *
     * @param args the folder of the kit, the folder to write to, and how many calls
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        IdentityDocuments documents = new IdentityDocuments(Kit.read(Path.of(args[0])));
        Path folder = Files.createDirectories(Path.of(args[1]));
        long begin = System.nanoTime();
        try (BufferedWriter calls = Files.newBufferedWriter(folder.resolve("calls.ndjson"));
                BufferedWriter results = Files.newBufferedWriter(folder.resolve("jvm.ndjson"))) {
            for (int i = 0; i < Integer.parseInt(args[2]); i++) {
                List<String> call = documents.call();
                calls.write(ascii(JsonTree.write(call)) + "\n");
                results.write(documents.result(call) + "\n");
            }
        }
        System.out.println(args[2] + " calls on the JVM in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    }

    /** Halves of surrogate pairs have no bytes of their own in UTF-8. */
    private static String ascii(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (char character : json.toCharArray()) {
            if (character < 0x80) {
                text.append(character);
            } else {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
            }
        }
        return text.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> call() {
        boolean caf = random.nextInt(8) == 0;
        String document = spoilt(one(caf ? outcomes : assessments));
        String day = one(List.of("2025-10-31", "2026-06-01", "2026-06-30", "2026-09-15", "2027-04-01"));
        String asAt = "{\"asAt\":\"" + day + "\"";
        if (caf) {
            return random.nextInt(4) == 0
                    ? List.of("explainOutcome", document, asAt + ",\"ref\":\"B2.a\"}")
                    : List.of("caf", document, asAt + "}");
        }
        return switch (random.nextInt(12)) {
            case 0 -> List.of("read", document, "assessment");
            case 1 -> List.of("validate", document, "assessment");
            case 2 ->
                List.of("explain", document, asAt + ",\"ref\":\"" + one(List.of("4.5.3", "9.2.1", "1.1.1")) + "\"}");
            case 3 -> List.of("plan", document, asAt + "}");
            case 4 -> List.of("forecast", document, asAt + ",\"until\":\"2027-12-31\"}");
            case 5 ->
                List.of(
                        "whatIf",
                        document,
                        asAt + ",\"certificates\":[{\"scheme\":\"cyber-essentials-plus\","
                                + "\"number\":\"1\",\"issuedOn\":\"2025-11-01\",\"expiresOn\":\"2026-10-31\","
                                + "\"scope\":\"whole-organisation\"}]}");
            case 6 -> List.of("evaluate", document, asAt + ",\"strictFreshness\":true,\"inferredRows\":true}");
            case 7 -> List.of("evaluate", document, asAt + ",\"acceptUnconfirmed\":true}");
            default -> List.of("evaluate", document, asAt + "}");
        };
    }

    private String spoilt(String document) {
        int how = random.nextInt(20);
        if (how < 10) {
            return document;
        }
        if (how < 18) {
            ObjectNode changed = (ObjectNode) MAPPER.readTree(document);
            for (int i = random.nextInt(3); i >= 0; i--) {
                changed = Mutations.mutate(changed, random);
            }
            return changed.toString();
        }
        int at = random.nextInt(document.length());
        String odd = one(List.of("", "\"", "}", "\u00e9", "\ud83d\ude00", "\ud800", "\u0000", "1e400", "null", "[["));
        return document.substring(0, at) + odd + document.substring(how == 18 ? document.length() : at);
    }

    private String result(List<String> call) {
        String document = call.get(1);
        String with = call.get(2);
        try {
            return switch (call.get(0)) {
                case "read" -> functions.read(with, document);
                case "validate" -> functions.validate(with, document);
                case "explain" -> functions.explain(document, with);
                case "explainOutcome" -> functions.explainOutcome(document, with);
                case "plan" -> functions.plan(document, with);
                case "forecast" -> functions.forecast(document, with);
                case "whatIf" -> functions.whatIf(document, with);
                case "caf" -> functions.caf(document, with);
                default -> functions.evaluate(document, with);
            };
        } catch (IllegalArgumentException e) {
            return "refused: " + e.getMessage();
        }
    }
}
