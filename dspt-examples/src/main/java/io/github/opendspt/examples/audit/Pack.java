package io.github.opendspt.examples.audit;

import io.github.opendspt.model.internal.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs files so that the same files make the same bytes anywhere: in order of name, stored as they are since compressors
 * differ, and with one fixed time.
 */
public final class Pack {

    /** The file that lists the others with their checksums. */
    public static final String CHECKSUMS = "checksums.txt";

    /** Not the first moment of the format: that alone is kept by the time zone of the machine as well. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Pack() {}

    /**
     * Lists some files: a line for each, its checksum, two blanks and its name.
     *
     * @param files the files, by name
     * @return the bytes of the list
     */
    public static byte[] checksums(SortedMap<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, content) ->
                lines.append(Sha256.text(content)).append("  ").append(name).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of a pack of some files and their list. */
    static byte[] of(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.put(CHECKSUMS, checksums(files));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        // By the local calendar, since the other way uses the time zone of the machine.
        entry.setTimeLocal(TIME);
        return entry;
    }
}
