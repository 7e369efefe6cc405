package io.github.opendspt.examples.attack;

import java.io.IOException;
import java.util.List;

/**
 * Something that reads what strangers send.
 *
 * @param name its name in the table
 * @param share how many of a thousand of the inputs asked for it gets
 * @param form what its files are
 * @param good files that it takes
 * @param reader reads a file; any exception or error of it is a fault
 */
record Target(String name, int share, Form form, List<byte[]> good, Reads reader) {

    /** What a file is, which decides how it can be spoilt. */
    enum Form {
        /** Text or anything else, spoilt by its bytes. */
        BYTES,
        /** A zip archive. */
        ARCHIVE,
        /** A document whose top is an object. */
        JSON
    }

    /** Reads a file, and says whether it was taken. */
    @FunctionalInterface
    interface Reads {
        boolean takes(byte[] file) throws IOException;
    }
}
