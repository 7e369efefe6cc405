package io.github.opendspt.model.json;

/** Turns the byte columns of a UTF-8 document into columns that a person counts: code points. */
final class Lines {

    private final byte[] bytes;
    private final int end;
    private int line = 1;
    private int lineStart;

    Lines(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.end = offset + length;
        this.lineStart = offset;
    }

    /** The column of a byte. Lines must be asked for in order. */
    int column(int wantedLine, int byteColumn) {
        while (line < wantedLine && lineStart < end) {
            lineStart = nextLineStart();
            line++;
        }
        int column = 1;
        int stop = Math.min(end, lineStart + byteColumn - 1);
        for (int at = lineStart; at < stop; at++) {
            if ((bytes[at] & 0xC0) != 0x80) {
                column++;
            }
        }
        return column;
    }

    /** Line feed, carriage return, or the two together end a line. */
    private int nextLineStart() {
        for (int at = lineStart; at < end; at++) {
            if (bytes[at] == '\n') {
                return at + 1;
            } else if (bytes[at] == '\r') {
                return at + 1 < end && bytes[at + 1] == '\n' ? at + 2 : at + 1;
            }
        }
        return end;
    }
}
