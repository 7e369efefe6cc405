package io.github.opendspt.testing;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a document in one place, in the ways in which documents go wrong, and in some in which they stay right. */
public final class Mutations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final int[] LENGTHS = {1, 12, 13, 200, 201, 500, 501, 2_000, 2_001, 5_000, 5_001, 20_000, 20_001};

    private static final String[] WORDS = {
        "",
        " ",
        "\t\n",
        "\u0000",
        "\u0000x",
        "\u00a0",
        "\u2003",
        "x",
        "yes",
        "true",
        "null",
        "1",
        "2.0",
        "2025-26",
        "2025-27",
        "2099-00",
        "1999-00",
        "0000-01",
        "9999-00",
        "2025-2026",
        "2025/26",
        "\u0662025-26",
        "2026-02-29",
        "2024-02-29",
        "2000-02-29",
        "1900-02-29",
        "2026-06-31",
        "2026-06-30",
        "0000-01-01",
        "0000-02-29",
        "9999-12-31",
        "+10000-01-01",
        "-0001-01-01",
        "2026-6-30",
        "2026-06-30T00:00:00",
        "2026-06-30\n",
        "2026-06-30 ",
        "1",
        "1.1",
        "1.1.1",
        "1.01.1",
        "99.99.99",
        "100.1.1",
        "0.1.1",
        "1.1.1.1",
        "1.1.1\n",
        "1..1",
        "\u0661.1.1",
        "nhs-trust",
        "it-supplier",
        "gp",
        "GP",
        "other",
        "other ",
        "cyber-essentials",
        "cyber-essentials-plus",
        "iso-27001",
        "psn-ia",
        "nhsmail",
        "soc-2",
        "whole-organisation",
        "subset",
        "all-health-and-care-data",
        "partial",
        "unstated",
        "active",
        "suspended",
        "withdrawn",
        "2013",
        "2022",
        "standards-met",
        "entry-level",
        "none",
        "standards-not-met",
        "8XX01",
        "8xx01",
        "ABC",
        "AB",
        "ABCDEFGHIJKL",
        "ABCDEFGHIJKLM",
        "8XX01\n",
        "\u0130CB01",
        "dspt-assessment/1",
        "dspt-assessment/2",
        "report",
        "supports",
        "contradicts",
        "2026-03-02T08:15:00Z",
        "2026-03-02T24:00:00Z",
        "2026-03-02T08:15:60Z",
        "2026-03-02T08:15Z",
        "2026-03-02T08:15:00.000Z",
        "2026-03-02T08:15:00+00:00",
        "2026-02-29T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "sha256:0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
        "sha256:0",
        "0999-00",
        "1000-01",
        "mandatory",
        "optional",
        "yes-no",
        "text",
        "document",
        "date",
        "unknown",
        "high",
        "complete",
        "provisional",
        "caf",
        "assertions",
        "new",
        "official",
        "\ud83d\ude00",
        "\u2028"
    };

    private static final String[] NAMES = {
        "format",
        "edition",
        "category",
        "yes",
        "text",
        "documents",
        "date",
        "name",
        "uri",
        "by",
        "on",
        "scheme",
        "scope",
        "number",
        "Category",
        "category ",
        "",
        "__proto__",
        "1.1.1",
        "1.1",
        "9.9.9",
        "01.1.1",
        "1.1.1 ",
        "line",
        "ref",
        "version",
        "accreditation",
        "status",
        "issuedOn",
        "approvedOn",
        "evidence",
        "drafts",
        "sites",
        "publication",
        "digest",
        "staff",
        "turnover",
        "collectedAt",
        "answer",
        "candidate",
        "source"
    };

    private Mutations() {}

    /** Changes a copy of a document in one place. */
    public static ObjectNode mutate(ObjectNode document, Random random) {
        ObjectNode copy = document.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(copy, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            mutateObject(object, copy, random);
        } else {
            mutateArray((ArrayNode) container, copy, random);
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void mutateObject(ObjectNode object, ObjectNode root, Random random) {
        List<String> names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.set(pick(NAMES, random), value(root, random));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> {
                JsonNode moved = object.remove(name);
                object.set(random.nextBoolean() ? pick(NAMES, random) : name + "x", moved);
            }
            case 2 -> {
                String other = names.get(random.nextInt(names.size()));
                JsonNode swapped = object.get(name);
                object.set(name, object.get(other));
                object.set(other, swapped);
            }
            default -> object.set(name, change(object.get(name), root, random));
        }
    }

    private static void mutateArray(ArrayNode array, ObjectNode root, Random random) {
        if (array.isEmpty()) {
            array.add(value(root, random));
            return;
        }
        int index = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index).deepCopy());
            case 2 -> array.add(value(root, random));
            default -> array.set(index, change(array.get(index), root, random));
        }
    }

    private static JsonNode change(JsonNode node, ObjectNode root, Random random) {
        if (node.isString() && random.nextInt(4) > 0) {
            return DAY.matcher(node.stringValue()).matches() && random.nextBoolean()
                    ? shifted(node.stringValue(), random)
                    : text(random);
        } else if (node.isNumber() && random.nextInt(4) > 0) {
            return number(random);
        } else if (random.nextInt(6) == 0) {
            return NODES.arrayNode().add(node.deepCopy());
        }
        return value(root, random);
    }

    /**
     * A day some days away; beyond the years that can be written, and where an earlier mutation left what only looks like a
     * day, the same text.
     */
    private static JsonNode shifted(String day, Random random) {
        try {
            String shifted =
                    LocalDate.parse(day).plusDays(random.nextInt(800) - 400L).toString();
            return NODES.stringNode(shifted.length() == 10 ? shifted : day);
        } catch (DateTimeException e) {
            return NODES.stringNode(day);
        }
    }

    private static JsonNode value(ObjectNode root, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> number(random);
            case 3 -> NODES.objectNode();
            case 4 -> NODES.arrayNode();
            case 5 -> {
                List<JsonNode> containers = new ArrayList<>();
                collect(root, containers);
                yield containers.get(random.nextInt(containers.size())).deepCopy();
            }
            default -> text(random);
        };
    }

    private static JsonNode text(Random random) {
        if (random.nextInt(3) > 0) {
            return NODES.stringNode(pick(WORDS, random));
        }
        String unit = random.nextBoolean() ? "a" : random.nextBoolean() ? "\ud83d\ude00" : " ";
        return NODES.stringNode(unit.repeat(LENGTHS[random.nextInt(LENGTHS.length)]));
    }

    private static JsonNode number(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> NODES.numberNode(random.nextInt(12) - 1);
            case 1 -> NODES.numberNode(new BigInteger("2147483648").pow(1 + random.nextInt(4)));
            case 2 -> NODES.numberNode(random.nextInt(12) + 0.5);
            default -> NODES.numberNode(new int[] {99, 100, 9_999, 10_000, Integer.MAX_VALUE}[random.nextInt(5)]);
        };
    }

    private static String pick(String[] pool, Random random) {
        return pool[random.nextInt(pool.length)];
    }
}
