package io.github.opendspt.model.json;

import io.github.opendspt.model.internal.bytes.DocumentBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The lines of newline-delimited JSON, read one at a time in a buffer that never outgrows the longest line allowed. */
final class LineReadings<T> implements Iterator<Reading<T>> {

    private static final int CHUNK = 1 << 16;

    private final DocumentReader<T> reader;
    private final InputStream in;
    private final int longest;
    private byte[] buffer;
    private int start;
    private int end;
    private int line;
    private boolean ended;
    private @Nullable Reading<T> next;

    LineReadings(DocumentReader<T> reader, InputStream in, int longest) {
        this.reader = reader;
        this.in = in;
        this.buffer = new byte[CHUNK];
        this.longest = longest;
    }

    /** Of lines that are all at hand. */
    LineReadings(DocumentReader<T> reader, byte[] bytes, int length, int longest, int firstLine) {
        this.reader = reader;
        this.in = InputStream.nullInputStream();
        this.buffer = bytes;
        this.end = length;
        this.ended = true;
        this.longest = longest;
        this.line = firstLine - 1;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !(ended && start == end)) {
            next = readLine();
        }
        return next != null;
    }

    @Override
    public Reading<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Reading<T> reading = next;
        next = null;
        return reading;
    }

    /** Reads the next line; {@code null} if it is blank. */
    private @Nullable Reading<T> readLine() {
        line++;
        int searched = start;
        while (true) {
            int feed = indexOfLineFeed(searched);
            if (feed >= 0) {
                return take(feed, feed + 1);
            }
            searched = end;
            if (end - start - markLength(start, end) > longest) {
                skipLine();
                return reader.tooLarge(line);
            }
            int shift = start;
            if (!fill()) {
                return take(end, end);
            }
            searched -= shift - start;
        }
    }

    private @Nullable Reading<T> take(int lineEnd, int nextStart) {
        int lineStart = start + markLength(start, lineEnd);
        start = nextStart;
        if (isBlank(lineStart, lineEnd)) {
            return null;
        }
        return lineEnd - lineStart > longest
                ? reader.tooLarge(line)
                : reader.read(new DocumentBytes(buffer, lineStart, lineEnd, line, true));
    }

    /** How long the byte-order mark is with which a line begins: the first may have one. */
    private int markLength(int lineStart, int lineEnd) {
        return line == 1 && DocumentReader.startsWithByteOrderMark(buffer, lineStart, lineEnd) ? 3 : 0;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private int indexOfLineFeed(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Drops the rest of a line that is too long to be held. */
    private void skipLine() {
        int feed = -1;
        do {
            start = end;
        } while (fill() && (feed = indexOfLineFeed(start)) < 0);
        start = feed < 0 ? end : feed + 1;
    }

    /** Reads more, moving what is held to the front and growing the buffer where it is full; false at the end. */
    private boolean fill() {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(longest + (long) CHUNK, buffer.length * 2L));
        }
        try {
            int count = in.read(buffer, end, buffer.length - end);
            ended = count < 0;
            end += Math.max(0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !ended;
    }
}
