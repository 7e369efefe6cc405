package io.github.opendspt.examples.cli.support;

/** What the bytes of an input are, seen by how they begin. */
public final class Content {

    private Content() {}

    /** Whether an input begins as an object of JSON does, with a brace, and not as a table, with the name of a column. */
    public static boolean isObject(byte[] input) {
        boolean marked =
                input.length >= 3 && input[0] == (byte) 0xEF && input[1] == (byte) 0xBB && input[2] == (byte) 0xBF;
        int place = marked ? 3 : 0;
        while (place < input.length && input[place] >= 0 && input[place] <= ' ') {
            place++;
        }
        return place < input.length && input[place] == '{';
    }
}
