package io.github.opendspt.examples.cli.support;

import io.github.opendspt.examples.cli.Run;
import java.io.InputStream;
import java.io.OutputStream;

/** A process that writes a file over and over, for a test that kills it. */
final class WritesForever {

    /** How long each content is: long enough for a kill to find the process in the middle of one. */
    static final int LENGTH = 4 << 20;

    private WritesForever() {}

    /** The content of a turn: one letter, over and over. */
    static String content(int turn) {
        return String.valueOf((char) ('a' + turn % 2)).repeat(LENGTH);
    }

    /** Writes to the file named, and a line to standard output after each time. */
    public static void main(String[] args) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), System.out, OutputStream.nullOutputStream(), false, false, Run.TODAY);
        Destination destination = new Destination(args[0]);
        String[] contents = {content(0), content(1)};
        for (int turn = 1; ; turn++) {
            destination.write(contents[turn % 2], terminal);
            terminal.print("written\n");
        }
    }
}
