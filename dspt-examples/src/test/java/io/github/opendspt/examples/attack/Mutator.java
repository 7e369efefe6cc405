package io.github.opendspt.examples.attack;

import io.github.opendspt.testing.Mutations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils files: by bytes, by words of their formats, and, where they are archives, by parts. The same seed spoils alike. */
final class Mutator {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST = 1 << 20;

    private static final List<byte[]> WORDS = List.of(
                    "\"",
                    "'",
                    ",",
                    ";",
                    ":",
                    "{",
                    "}",
                    "[",
                    "]",
                    "<",
                    ">",
                    "&",
                    "\\",
                    "\r\n",
                    "\n",
                    "\r",
                    "\t",
                    "\u0000",
                    "\u001b[2J",
                    "\u0085",
                    "\u009b",
                    "\u202e",
                    "\u2028",
                    "\ufeff",
                    "\ud83d\ude00",
                    "null",
                    "true",
                    "-1",
                    "1e999",
                    "1.0",
                    "0.1e1",
                    "99999999999999999999",
                    "\\ud800",
                    "\\u0000",
                    "=1+1",
                    "\uff1dcmd",
                    "2026-02-30",
                    "9999-12-31",
                    "0000-01-01",
                    "+12000-01-01T00:00:00Z",
                    "2026-03-01T00:00:00Z",
                    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]>",
                    "&a;",
                    "&#0;",
                    "<c r=\"A1\" t=\"s\"><v>999999</v></c>",
                    "<c r=\"XFE1048577\" t=\"d\"><v>x</v></c>",
                    "<row r=\"-1\">",
                    "</row>",
                    "<si><t xml:space=\"preserve\"> </t></si>",
                    "t=\"str\"",
                    "t=\"inlineStr\"",
                    "<f>A1</f>",
                    "<mergeCell ref=\"A1:XFD1048576\"/>",
                    "\"format\"",
                    "\"answers\": {",
                    "\"certificates\": [",
                    "END:VEVENT",
                    "BEGIN:VEVENT",
                    "</script><script>",
                    "../../etc/passwd",
                    "{\"$ref\": \"#\"}")
            .stream()
            .map(word -> word.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final Random random;

    /** The parts of the good archives, each unpacked once. */
    private final Map<byte[], List<Part>> unpacked = new IdentityHashMap<>();

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** Spoils a file of some form. */
    byte[] spoil(byte[] file, Target.Form form) {
        return switch (form) {
            case BYTES -> spoil(file);
            case ARCHIVE -> spoilArchive(file);
            case JSON -> spoilJson(file);
        };
    }

    /** Spoils a file in one place, or in a few. */
    private byte[] spoil(byte[] file) {
        byte[] spoilt = file;
        for (int changes = 1 + random.nextInt(1 + random.nextInt(MOST_CHANGES)); changes > 0; changes--) {
            spoilt = change(spoilt);
        }
        return spoilt.length > LONGEST ? Arrays.copyOf(spoilt, LONGEST) : spoilt;
    }

    private byte[] change(byte[] file) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + random.nextInt(1 + random.nextInt(64)));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(file, from);
            case 1 -> replaced(file, from, to, new byte[0]);
            case 2 -> replaced(file, from, from, Arrays.copyOfRange(file, from, to));
            case 3 -> replaced(file, from, to, WORDS.get(random.nextInt(WORDS.size())));
            case 4 -> replaced(file, from, from, WORDS.get(random.nextInt(WORDS.size())));
            case 5 -> Arrays.copyOf(file, from);
            case 6 -> repeated(file, from, to);
            default -> moved(file, from, to);
        };
    }

    private byte[] flipped(byte[] file, int at) {
        byte[] flipped = file.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] repeated(byte[] file, int from, int to) {
        int times = 1 + random.nextInt(1 << random.nextInt(11));
        byte[] piece = new byte[(to - from) * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(file, from, piece, i * (to - from), to - from);
        }
        return replaced(file, from, from, piece);
    }

    private byte[] moved(byte[] file, int from, int to) {
        byte[] piece = Arrays.copyOfRange(file, from, to);
        byte[] without = replaced(file, from, to, new byte[0]);
        return replaced(without, random.nextInt(without.length + 1), piece);
    }

    private static byte[] replaced(byte[] file, int at, byte[] piece) {
        return replaced(file, at, at, piece);
    }

    private static byte[] replaced(byte[] file, int from, int to, byte[] piece) {
        byte[] result = new byte[from + piece.length + file.length - to];
        System.arraycopy(file, 0, result, 0, from);
        System.arraycopy(piece, 0, result, from, piece.length);
        System.arraycopy(file, to, result, from + piece.length, file.length - to);
        return result;
    }

    /** Spoils a document: its bytes, a member in one of the ways in which members go wrong, or texts by hostile ones. */
    private byte[] spoilJson(byte[] file) {
        int way = random.nextInt(3);
        if (way == 0) {
            return spoil(file);
        }
        ObjectNode document = (ObjectNode) JSON.readTree(file);
        if (way == 1) {
            return JSON.writeValueAsBytes(Mutations.mutate(document, random));
        }
        for (int texts = 1 + random.nextInt(4); texts > 0; texts--) {
            rewrite(document);
        }
        return JSON.writeValueAsBytes(document);
    }

    /** Puts a hostile text in the place of one of the texts, wherever that is. */
    private void rewrite(JsonNode node) {
        List<String> names = new ArrayList<>(node.propertyNames());
        int members = node.isArray() ? node.size() : names.size();
        if (members == 0) {
            return;
        }
        int at = random.nextInt(members);
        JsonNode member = node.isArray() ? node.get(at) : node.get(names.get(at));
        if (!member.isString()) {
            rewrite(member);
        } else if (node instanceof ObjectNode object) {
            object.put(names.get(at), hostile());
        } else if (node instanceof ArrayNode array) {
            array.set(at, hostile());
        }
    }

    private String hostile() {
        StringBuilder text = new StringBuilder();
        for (int words = 1 + random.nextInt(5); words > 0; words--) {
            text.append(new String(WORDS.get(random.nextInt(WORDS.size())), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    /** Spoils an archive: its bytes, the content of a part, or the list of its parts. */
    private byte[] spoilArchive(byte[] archive) {
        List<Part> parts =
                random.nextInt(4) == 0 ? List.of() : new ArrayList<>(unpacked.computeIfAbsent(archive, Mutator::parts));
        if (parts.isEmpty()) {
            return spoil(archive);
        }
        for (int changes = 1 + random.nextInt(2); changes > 0 && !parts.isEmpty(); changes--) {
            int at = random.nextInt(parts.size());
            Part part = parts.get(at);
            switch (random.nextInt(12)) {
                case 0 -> parts.remove(at);
                case 1 -> parts.add(part);
                case 2 ->
                    parts.set(
                            at,
                            new Part(
                                    part.name(),
                                    parts.get(random.nextInt(parts.size())).content()));
                case 3 ->
                    parts.set(
                            at,
                            new Part(
                                    new String(
                                            spoil(part.name().getBytes(StandardCharsets.UTF_8)),
                                            StandardCharsets.UTF_8),
                                    part.content()));
                case 4 -> Collections.shuffle(parts, random);
                default -> parts.set(at, new Part(part.name(), spoil(part.content())));
            }
        }
        return archive(parts);
    }

    /** A part of an archive. */
    private record Part(String name, byte[] content) {}

    private static List<Part> parts(byte[] archive) {
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException e) {
            // Some writers fill in the sizes behind the content, which cannot be read from front to back.
            return List.of();
        }
        return parts;
    }

    private static byte[] archive(List<Part> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Part part : parts) {
                try {
                    zip.putNextEntry(new ZipEntry(part.name()));
                } catch (ZipException | IllegalArgumentException e) {
                    // No archive holds a part twice, or one of such a name.
                    continue;
                }
                zip.write(part.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
