package io.github.opendspt.model.internal.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encoding of documents, which parsers check less strictly than they should. */
public final class Utf8 {

    private Utf8() {}

    /** The offset of the first byte that is not UTF-8; -1 if all are. */
    public static int firstMalformed(byte[] bytes, int start, int end) {
        int high = 0;
        for (int i = start; i < end; i++) {
            high |= bytes[i];
        }
        if (high >= 0) {
            return -1;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(8_192);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.clear();
        } while (result.isOverflow());
        return result.isError() ? in.position() : -1;
    }
}
