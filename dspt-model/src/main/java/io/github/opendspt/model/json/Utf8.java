package io.github.opendspt.model.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encoding of documents, which parsers check less strictly than they should. */
final class Utf8 {

    private Utf8() {}

    /** The offset of the first byte that is not UTF-8; -1 if all are. */
    static int firstMalformed(byte[] bytes, int offset, int length) {
        int high = 0;
        for (int i = offset; i < offset + length; i++) {
            high |= bytes[i];
        }
        if (high >= 0) {
            return -1;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
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

    /** The bytes of a text; a text with half a surrogate pair cannot be encoded. */
    static byte[] encode(String text) throws CharacterCodingException {
        ByteBuffer encoded = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }
}
