package org.teavm.classlib.java.io;

import java.io.IOException;
import java.io.Writer;

/** What {@code java.io.FilterWriter} is: a writer that passes on to another. */
public abstract class TFilterWriter extends Writer {

    /** The other writer. */
    protected Writer out;

    /**
     * Makes one.
     *
     * @param out the other writer
     */
    protected TFilterWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(int character) throws IOException {
        out.write(character);
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        out.write(buffer, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(text, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
