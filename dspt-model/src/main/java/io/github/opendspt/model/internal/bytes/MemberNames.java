package io.github.opendspt.model.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the members of an object, by index, as text and as bytes. Immutable and thread-safe. */
public final class MemberNames {

    /** What stands for a name that is not one of these. */
    public static final int UNKNOWN = -1;

    /** What stands for the end of the object. */
    public static final int END = -2;

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final byte[][] bytes;
    /** The first byte of each name, by which most of them differ. */
    private final byte[] first;

    /** Takes names of ASCII letters, in the order of their indexes. */
    public MemberNames(List<String> names) {
        this.names = List.copyOf(names);
        this.bytes = new byte[names.size()][];
        this.first = new byte[names.size()];
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
            bytes[i] = names.get(i).getBytes(StandardCharsets.US_ASCII);
            first[i] = bytes[i][0];
        }
    }

    /** All of them, in order of index. */
    public List<String> all() {
        return names;
    }

    /** The index of a name, or {@link #UNKNOWN}. */
    public int indexOf(String name) {
        return indexes.getOrDefault(name, UNKNOWN);
    }

    /** How many bytes a name has. */
    public int length(int index) {
        return bytes[index].length;
    }

    /**
     * The index of the name that is in a document, up to its closing quotation mark. Written without escapes, which a
     * document need not do.
     *
     * @param document the bytes
     * @param at where the name begins
     * @param end where the document ends
     * @param expected the index of the name that is tried first, and then those that follow it
     * @return the index, or {@link #UNKNOWN}
     */
    public int indexAt(byte[] document, int at, int end, int expected) {
        if (at == end) {
            return UNKNOWN;
        }
        byte found = document[at];
        for (int i = expected; i < first.length; i++) {
            if (first[i] == found && isAt(bytes[i], document, at, end)) {
                return i;
            }
        }
        for (int i = 0; i < expected; i++) {
            if (first[i] == found && isAt(bytes[i], document, at, end)) {
                return i;
            }
        }
        return UNKNOWN;
    }

    private static boolean isAt(byte[] name, byte[] document, int at, int end) {
        if (name.length >= end - at || document[at + name.length] != '"') {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if (document[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }
}
