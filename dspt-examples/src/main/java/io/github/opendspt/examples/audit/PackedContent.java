package io.github.opendspt.examples.audit;

import java.nio.charset.StandardCharsets;

/**
 * A file of an audit pack.
 *
 * @param what what it is, for people
 * @param bytes its content
 */
// Made and read in one pack; nobody compares these.
@SuppressWarnings("ArrayRecordComponent")
record PackedContent(String what, byte[] bytes) {

    static PackedContent of(String what, String text) {
        return new PackedContent(what, text.getBytes(StandardCharsets.UTF_8));
    }
}
