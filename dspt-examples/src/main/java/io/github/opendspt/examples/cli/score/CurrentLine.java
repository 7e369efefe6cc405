package io.github.opendspt.examples.cli.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that hands on a line at a time and remembers the one it handed on last, so that whoever reads documents a line
 * each can go back to the line of the document just read. Memory does not grow with the number of lines; of a line longer
 * than a limit nothing is remembered.
 */
final class CurrentLine extends InputStream {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int start;
    private int end;
    private boolean lineEnded;

    CurrentLine(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The line that was handed on last. */
    byte[] bytes() {
        return line.toByteArray();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (start == end) {
            start = 0;
            end = Math.max(0, in.read(buffer));
            if (end == 0) {
                return -1;
            }
        }
        if (lineEnded) {
            line.reset();
            lineEnded = false;
        }
        int count = 0;
        while (count < length && start < end && !lineEnded) {
            byte next = buffer[start++];
            target[offset + count++] = next;
            lineEnded = next == '\n';
        }
        if (line.size() <= limit) {
            line.write(target, offset, count);
        }
        return count;
    }
}
