package io.github.opendspt.workbook.cells;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a packed file, by its directory of contents. A part is unpacked when it is asked for, within a bound for all of
 * them, so that what nobody reads costs nothing.
 */
final class ZipParts {

    /** The most parts of a file, and so the most sheets. */
    static final int MOST_PARTS = 2_000;

    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_MARK = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DEFLATED = 8;
    /** How many times as large as packed a part is taken to be before it is unpacked. */
    private static final long MOST_TIMES = 64;

    private final ByteBuffer file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final int most;
    private int left;

    /** Where a part lies, and how it is packed. */
    private record Entry(boolean encrypted, int method, int checksum, long packed, long size, long at) {}

    private ZipParts(byte[] file, int most) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.most = most;
        this.left = most;
    }

    /**
     * Reads the directory.
     *
     * @param file the file
     * @param most how many bytes the parts may unpack to
     */
    static ZipParts of(byte[] file, int most) throws UnreadableFileException {
        ZipParts parts = new ZipParts(file, most);
        try {
            parts.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // It points outside of the file.
            throw new UnreadableFileException(CellCodes.NOT_A_WORKBOOK);
        }
        return parts;
    }

    private void readDirectory() throws UnreadableFileException {
        int end = file.limit() - END_LENGTH;
        int first = Math.max(0, end - LONGEST_COMMENT);
        while (end >= first && file.getInt(end) != END_MARK) {
            end--;
        }
        if (end < first) {
            throw new UnreadableFileException(CellCodes.NOT_A_WORKBOOK);
        }
        int count = Short.toUnsignedInt(file.getShort(end + 10));
        if (count > MOST_PARTS) {
            throw new UnreadableFileException(CellCodes.TOO_MANY_PARTS, MOST_PARTS);
        }
        int at = file.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            at = readEntry(at);
        }
    }

    private int readEntry(int at) throws UnreadableFileException {
        if (file.getInt(at) != ENTRY_MARK) {
            throw new UnreadableFileException(CellCodes.NOT_A_WORKBOOK);
        }
        int nameLength = Short.toUnsignedInt(file.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(file.getShort(at + 30));
        int commentLength = Short.toUnsignedInt(file.getShort(at + 32));
        String name = new String(file.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
        Entry entry = new Entry(
                (file.getShort(at + 8) & 1) != 0,
                file.getShort(at + 10),
                file.getInt(at + 16),
                Integer.toUnsignedLong(file.getInt(at + 20)),
                Integer.toUnsignedLong(file.getInt(at + 24)),
                Integer.toUnsignedLong(file.getInt(at + 42)));
        if (entries.put(name.replace('\\', '/'), entry) != null) {
            throw new UnreadableFileException(CellCodes.PART_TWICE, CellText.shortened(name));
        }
        return at + ENTRY_LENGTH + nameLength + extraLength + commentLength;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The content of a part; {@code null} if there is none of the name, in any case of its letters. */
    byte @Nullable [] part(String name) throws UnreadableFileException {
        Entry entry = entries.get(name);
        if (entry == null) {
            for (Map.Entry<String, Entry> each : entries.entrySet()) {
                entry = each.getKey().equalsIgnoreCase(name) ? each.getValue() : entry;
            }
        }
        return entry == null ? null : unpack(name, entry);
    }

    private byte[] unpack(String name, Entry entry) throws UnreadableFileException {
        try {
            if (entry.encrypted || (entry.method != 0 && entry.method != DEFLATED)) {
                throw packed(name);
            }
            int local = Math.toIntExact(entry.at);
            if (file.getInt(local) != LOCAL_MARK) {
                throw packed(name);
            }
            int from = local
                    + LOCAL_LENGTH
                    + Short.toUnsignedInt(file.getShort(local + 26))
                    + Short.toUnsignedInt(file.getShort(local + 28));
            int length = Math.toIntExact(entry.packed);
            if (from + length > file.limit()) {
                throw packed(name);
            }
            byte[] content = entry.method == 0
                    ? Arrays.copyOfRange(file.array(), from, from + length)
                    : inflate(name, from, length, entry.size);
            if (content.length > left) {
                throw new UnreadableFileException(CellCodes.UNPACKS_TOO_LARGE, most);
            }
            left -= content.length;
            CRC32 checksum = new CRC32();
            checksum.update(content);
            if ((int) checksum.getValue() != entry.checksum) {
                throw packed(name);
            }
            return content;
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            // It points outside of the file.
            throw packed(name);
        }
    }

    private byte[] inflate(String name, int from, int length, long size) throws UnreadableFileException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.array(), from, length);
            // What the directory says of the size is a hint, within the bound.
            byte[] content = new byte[(int) Math.min(left + 1L, Math.min(size, length * MOST_TIMES) + 1)];
            int unpacked = 0;
            while (!inflater.finished()) {
                if (unpacked > left) {
                    throw new UnreadableFileException(CellCodes.UNPACKS_TOO_LARGE, most);
                } else if (unpacked == content.length) {
                    content = Arrays.copyOf(content, (int) Math.min(left + 1L, content.length * 2L));
                }
                int read = inflater.inflate(content, unpacked, content.length - unpacked);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw packed(name);
                }
                unpacked += read;
            }
            return unpacked == content.length ? content : Arrays.copyOf(content, unpacked);
        } catch (DataFormatException e) {
            throw packed(name);
        } finally {
            inflater.end();
        }
    }

    private static UnreadableFileException packed(String name) {
        return new UnreadableFileException(CellCodes.PART_PACKED, CellText.shortened(name));
    }
}
