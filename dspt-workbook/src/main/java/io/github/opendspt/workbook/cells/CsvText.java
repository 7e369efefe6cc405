package io.github.opendspt.workbook.cells;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a {@code .csv} file. */
public final class CsvText {

    private CsvText() {}

    /**
     * Decodes a file, without its byte order mark.
     *
     * @param file the file
     * @param limits the bounds
     * @return its text
     * @throws UnreadableFileException if it is not UTF-8, or too large
     */
    public static String decode(byte[] file, CellLimits limits) throws UnreadableFileException {
        if (file.length > limits.bytes()) {
            throw new UnreadableFileException(CellCodes.TOO_LARGE, limits.bytes());
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(CellCodes.NOT_UTF_8);
        }
    }
}
