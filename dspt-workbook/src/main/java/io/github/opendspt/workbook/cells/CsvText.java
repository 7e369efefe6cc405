package io.github.opendspt.workbook.cells;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a {@code .csv} file. */
public final class CsvText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String SEPARATORS = ",;\t";

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

    /**
     * Decodes a file as a spreadsheet saves it: one that is not UTF-8 is read as Excel saves plain CSV.
     *
     * @param file the file
     * @param limits the bounds
     * @param notUtf8 run where it is not UTF-8 and was read all the same
     * @return its text
     * @throws UnreadableFileException if it is no text, or too large
     */
    public static String decode(byte[] file, CellLimits limits, Runnable notUtf8) throws UnreadableFileException {
        try {
            return decode(file, limits);
        } catch (UnreadableFileException e) {
            String text = new String(file, 0, Math.min(file.length, limits.bytes()), WINDOWS_1252);
            if (file.length > limits.bytes() || text.indexOf('\0') >= 0) {
                throw e;
            }
            notUtf8.run();
            return text;
        }
    }

    /**
     * Recognises what parts the cells of the first line: whichever of comma, semicolon and tab there is most of outside of quotes.
     *
     * @param text the text of the file
     * @return the separator
     */
    public static char separator(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int known = SEPARATORS.indexOf(c);
            if (known >= 0 && !quoted) {
                counts[known]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
