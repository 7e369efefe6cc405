package io.github.opendspt.examples.audit;

import io.github.opendspt.model.Reason;
import io.github.opendspt.model.code.Code;
import io.github.opendspt.model.internal.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the files of a pack with its list of checksums. Nothing is written anywhere, and what is read is bounded in number,
 * size and ratio. The files count, not the container. Used by one thread, once.
 */
public final class PackCheck {

    /** How many files a pack may hold. */
    public static final int MOST_FILES = 100;
    /** How many bytes the files of a pack may hold. */
    public static final long MOST_BYTES = 256L << 20;

    /** How many times its packed size a file may have. Packs store files as they are. */
    public static final int GREATEST_RATIO = 100;

    private static final int LONGEST_NAME = 200;
    private static final int READ_AHEAD = 512;

    private final List<Reason> found = new ArrayList<>();
    private final Map<String, String> checksums = new TreeMap<>();
    private final TreeSet<String> damaged = new TreeSet<>();
    private byte @Nullable [] list;
    private long bytes;

    /** Makes a check of one pack. */
    public PackCheck() {}

    /**
     * Looks through a pack.
     *
     * @param in the pack
     * @return what is wrong with it; empty if nothing is
     * @throws IOException if it cannot be read on
     */
    public List<Reason> look(InputStream in) throws IOException {
        int files = 0;
        Counting counting = new Counting(in);
        try (ZipInputStream zip = new ZipInputStream(counting, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files++;
                if (files > MOST_FILES) {
                    return only(PackCodes.TOO_MANY, MOST_FILES);
                }
                byte[] content;
                try {
                    content = content(zip, counting);
                } catch (ZipException e) {
                    damaged(entry, files);
                    if (entry.getMethod() != ZipEntry.STORED) {
                        // Where the next file begins cannot be seen.
                        return only(PackCodes.UNREADABLE, files);
                    }
                    continue;
                }
                if (content == null) {
                    return bytes > MOST_BYTES
                            ? only(PackCodes.TOO_LARGE, MOST_BYTES)
                            : only(PackCodes.TOO_TIGHT, files, GREATEST_RATIO);
                }
                file(entry, content, files);
            }
        } catch (IOException | IllegalArgumentException e) {
            if (counting.failed) {
                throw e instanceof IOException io ? io : new IOException(e);
            }
            return only(PackCodes.UNREADABLE, files + 1);
        }
        if (files == 0) {
            return only(PackCodes.UNREADABLE, 1);
        }
        compare();
        return found;
    }

    /** {@return the checksum of the list, which names the pack; {@code null} if it has none} */
    public @Nullable String checksum() {
        return list == null ? null : Sha256.text(list);
    }

    /** A file whose bytes do not agree with the container. */
    private void damaged(ZipEntry entry, int place) {
        String name = entry.getName();
        if (!isPlain(name)) {
            found.add(Reason.of(PackCodes.PATH, place));
            return;
        }
        damaged.add(name);
        found.add(Reason.of(PackCodes.CHANGED, name));
    }

    private List<Reason> only(Code code, Object... arguments) {
        found.add(Reason.of(code, arguments));
        return found;
    }

    /** The content of a file; {@code null} if it is too large, or too large for what it is packed in. */
    private byte @Nullable [] content(ZipInputStream zip, Counting counting) throws IOException {
        // What has been read ahead may be of this file too.
        long before = counting.read - READ_AHEAD;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            bytes += read;
            content.write(buffer, 0, read);
            if (bytes > MOST_BYTES || content.size() > (counting.read - before) * GREATEST_RATIO) {
                return null;
            }
        }
        return content.toByteArray();
    }

    private void file(ZipEntry entry, byte[] content, int place) {
        String name = entry.getName();
        if (!isPlain(name) || entry.isDirectory()) {
            found.add(Reason.of(PackCodes.PATH, place));
        } else if (name.equals(Pack.CHECKSUMS) ? list != null : checksums.containsKey(name)) {
            found.add(Reason.of(PackCodes.TWICE, name));
        } else if (name.equals(Pack.CHECKSUMS)) {
            list = content;
        } else {
            checksums.put(name, Sha256.text(content));
        }
    }

    /** Letters, digits, hyphens and full stops, not first: no name leads anywhere, and none can steer a terminal. */
    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.charAt(0) == '.' || name.contains("..")) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private void compare() {
        if (list == null && damaged.contains(Pack.CHECKSUMS)) {
            return;
        } else if (list == null) {
            found.add(Reason.of(PackCodes.NO_LIST, Pack.CHECKSUMS));
            return;
        }
        TreeSet<String> unlisted = new TreeSet<>(checksums.keySet());
        int number = 0;
        for (String line : new String(list, StandardCharsets.UTF_8).split("\n")) {
            number++;
            int blank = line.indexOf("  ");
            String name = blank < 0 ? "" : line.substring(blank + 2);
            if (!isPlain(name)) {
                found.add(Reason.of(PackCodes.LIST_LINE, number));
                continue;
            }
            unlisted.remove(name);
            String actual = checksums.get(name);
            if (damaged.contains(name)) {
                continue;
            } else if (actual == null) {
                found.add(Reason.of(PackCodes.MISSING, name));
            } else if (!actual.equals(line.substring(0, blank))) {
                found.add(Reason.of(PackCodes.CHANGED, name));
            }
        }
        unlisted.forEach(name -> found.add(Reason.of(PackCodes.NOT_LISTED, name)));
    }

    /** Counts what is read, and remembers whether the input itself failed. */
    private static final class Counting extends InputStream {
        private final InputStream in;
        private long read;
        private boolean failed;

        Counting(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            try {
                int count = in.read(to, offset, length);
                read += Math.max(0, count);
                return count;
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }
    }
}
