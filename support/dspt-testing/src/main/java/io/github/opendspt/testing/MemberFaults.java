package io.github.opendspt.testing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every way in which every member of a document can be wrong: absent, null, blank, of another type, too long, of another form,
 * an unknown word, half a surrogate pair, out of its range, over its count. Some of what comes out is right after all; that is
 * for the judges to agree on.
 */
public final class MemberFaults {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper ESCAPING = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    /** What goes wrong with days, months, moments, refs, words and checksums. */
    private static final List<String> FORMS = List.of(
            "",
            " ",
            "\t\n ",
            "\u0000",
            "\u00a0",
            "\ud800",
            "a\udc00b",
            "2026-06-30T00:00:00",
            "2026-06-30T00:00:00Z",
            "2026-6-30",
            "20260630",
            "2026-02-30",
            "2026-06-30 ",
            "2026-06",
            "2026-13",
            "+12026-06-30",
            "-0001-06-30",
            "0000-02-29",
            "30/06/2026",
            "June 2026",
            "no-such-word",
            "1",
            "1.1",
            "1.1.1",
            "01.1.1",
            "A1.a",
            "a1.a",
            "sha256:0",
            "2025-27",
            "8xx01",
            "true",
            "null");

    /** Counts beyond this are tried where the shape of lists is tested by itself: here they would only cost time. */
    private static final int MOST_TRIED = 2_000;

    private static final int LONGEST_OF_EMOJI = 500;

    private final SchemaSamples samples;
    private final Random random;
    private final ObjectNode document;
    private final BiConsumer<String, String> to;

    private MemberFaults(SchemaSamples samples, Random random, ObjectNode document, BiConsumer<String, String> to) {
        this.samples = samples;
        this.random = random;
        this.document = document;
        this.to = to;
    }

    /**
     * Makes every faulty document.
     *
     * @param samples the schema
     * @param document a document that it accepts
     * @param random fills in where a value is needed
     * @param to takes what was done to the document, and the document; everything beyond ASCII is an escape in it, since a
     *     half of a surrogate pair can be nothing else
     */
    public static void each(SchemaSamples samples, ObjectNode document, Random random, BiConsumer<String, String> to) {
        new MemberFaults(samples, random, document, to).object(document, samples.resolved(samples.root()), "");
    }

    private void object(ObjectNode object, List<JsonNode> schemas, String path) {
        for (String name : List.copyOf(object.propertyNames())) {
            List<JsonNode> of = new ArrayList<>();
            for (JsonNode schema : schemas) {
                JsonNode member = schema.path("properties").path(name);
                JsonNode free = schema.path("additionalProperties");
                if (member.isObject() || free.isObject()) {
                    of.addAll(samples.resolved(member.isObject() ? member : free));
                }
            }
            String at = path + "/" + name;
            JsonNode kept = object.get(name);
            object.remove(name);
            add(at + " absent");
            object.set(name + "x", kept);
            add(at + " renamed");
            object.remove(name + "x");
            object.set(name, kept);
            each(kept, of, at, value -> object.set(name, value));
            object.set(name, kept);
            into(kept, of, at);
        }
        object.put("unknown", 1);
        add(path + "/unknown added");
        object.remove("unknown");
        tooMany(object, schemas, path);
    }

    private void tooMany(ObjectNode object, List<JsonNode> schemas, String path) {
        for (JsonNode schema : schemas) {
            int most = schema.path("maxProperties").intValue(Integer.MAX_VALUE);
            if (most <= MOST_TRIED) {
                ObjectNode before = object.deepCopy();
                for (int i = 0; object.size() <= most && i < 100 * MOST_TRIED; i++) {
                    object.set(
                            samples.name(schema, random),
                            samples.value(schema.path("additionalProperties"), random, false));
                }
                add(path + " over its count");
                object.removeAll();
                object.setAll(before);
            }
        }
    }

    private void array(ArrayNode array, List<JsonNode> schemas, String path) {
        List<JsonNode> of = new ArrayList<>();
        for (JsonNode schema : schemas) {
            if (schema.has("items")) {
                of.addAll(samples.resolved(schema.path("items")));
            }
        }
        if (array.isEmpty()) {
            return;
        }
        JsonNode kept = array.get(0);
        each(kept, of, path + "/0", value -> array.set(0, value));
        array.set(0, kept);
        into(kept, of, path + "/0");
        array.add(kept.deepCopy());
        add(path + " twice the same");
        array.remove(array.size() - 1);
        for (JsonNode schema : schemas) {
            int most = schema.path("maxItems").intValue(Integer.MAX_VALUE);
            if (most <= MOST_TRIED) {
                int before = array.size();
                while (array.size() <= most) {
                    array.add(kept);
                }
                add(path + " over its count");
                while (array.size() > before) {
                    array.remove(array.size() - 1);
                }
            }
        }
    }

    private void into(JsonNode value, List<JsonNode> schemas, String path) {
        if (value instanceof ObjectNode object) {
            object(object, schemas, path);
        } else if (value instanceof ArrayNode array) {
            array(array, schemas, path);
        }
    }

    private void each(JsonNode value, List<JsonNode> schemas, String path, Consumer<JsonNode> setter) {
        for (JsonNode other : others(value, schemas)) {
            setter.accept(other);
            add(path + " as " + brief(other));
        }
    }

    private static String brief(JsonNode node) {
        String text = node.toString();
        return text.length() <= 60 ? text : text.substring(0, 20) + "… of " + text.length();
    }

    private List<JsonNode> others(JsonNode value, List<JsonNode> schemas) {
        List<JsonNode> others = new ArrayList<>();
        others.add(NODES.nullNode());
        others.add(NODES.objectNode());
        others.add(NODES.arrayNode());
        others.add(NODES.arrayNode().add(NODES.nullNode()));
        others.add(NODES.arrayNode().add(value.deepCopy()));
        others.add(NODES.booleanNode(true));
        others.add(NODES.booleanNode(false));
        others.add(NODES.stringNode("x"));
        others.add(NODES.numberNode(1));
        others.add(NODES.numberNode(1.5));
        if (value.isString()) {
            FORMS.forEach(form -> others.add(NODES.stringNode(form)));
            others.add(NODES.stringNode(value.stringValue().toUpperCase(Locale.ROOT)));
            others.add(NODES.stringNode(value.stringValue() + " "));
            others.add(NODES.arrayNode().add(2026).add(6).add(30));
            bounds(schemas, "maxLength").forEach(bound -> {
                others.add(NODES.stringNode("a".repeat((int) (bound + 1))));
                if (bound <= LONGEST_OF_EMOJI) {
                    others.add(NODES.stringNode("\ud83d\ude00".repeat((int) (long) bound)));
                }
            });
        } else if (value.isNumber()) {
            others.add(NODES.stringNode(value.toString()));
            others.add(NODES.stringNode(""));
            others.add(NODES.numberNode(-1));
            others.add(NODES.numberNode(BigInteger.ONE.shiftLeft(31)));
            others.add(NODES.numberNode(BigInteger.ONE.shiftLeft(63)));
            others.add(NODES.numberNode(BigInteger.ONE.shiftLeft(200)));
            bounds(schemas, "minimum").forEach(bound -> others.add(NODES.numberNode(bound - 1)));
            bounds(schemas, "maximum").forEach(bound -> {
                others.add(NODES.numberNode(bound));
                others.add(NODES.numberNode(bound + 1));
            });
        } else if (value.isBoolean()) {
            others.add(NODES.stringNode("true"));
            others.add(NODES.numberNode(0));
        }
        return others;
    }

    private static Iterable<Long> bounds(List<JsonNode> schemas, String keyword) {
        TreeSet<Long> bounds = new TreeSet<>();
        schemas.forEach(schema -> {
            if (schema.has(keyword)) {
                bounds.add(schema.path(keyword).longValue());
            }
        });
        return bounds;
    }

    private void add(String what) {
        to.accept(what, ESCAPING.writeValueAsString(document));
    }
}
