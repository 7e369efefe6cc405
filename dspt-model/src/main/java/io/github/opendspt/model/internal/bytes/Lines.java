package io.github.opendspt.model.internal.bytes;

/**
 * Turns offsets in bytes into lines and columns as a person counts them, both from 1: a line ends with a line feed, a
 * carriage return, or the two together; a column is a code point. Offsets are asked for in ascending order.
 */
public final class Lines {

    private final DocumentBytes document;
    private int at;
    private int line;
    private int column = 1;

    Lines(DocumentBytes document) {
        this.document = document;
        this.at = document.start();
        this.line = document.firstLine();
    }

    /** Moves on to an offset. */
    public void advance(int offset) {
        byte[] bytes = document.bytes();
        int stop = Math.min(offset, document.end());
        for (; at < stop; at++) {
            byte b = bytes[at];
            if (!document.oneLine() && (b == '\n' || (b == '\r' && !isLineFeed(at + 1)))) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column++;
            }
        }
    }

    private boolean isLineFeed(int offset) {
        return offset < document.end() && document.bytes()[offset] == '\n';
    }

    /** The line that was reached. */
    public int line() {
        return line;
    }

    /** The column that was reached. */
    public int column() {
        return column;
    }
}
