package io.github.opendspt.workbook.cells;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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
            return decode(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(CellCodes.NOT_UTF_8);
        }
    }

    private static String decode(byte[] file, Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
        if (file.length > limits.bytes()) {
            throw new UnreadableFileException(CellCodes.TOO_LARGE, limits.bytes());
        }
        return decode(file, notUtf8).orElseThrow(() -> new UnreadableFileException(CellCodes.NOT_UTF_8));
    }

    /**
     * Decodes a file as a spreadsheet saves it, without a bound.
     *
     * @param file the file
     * @param notUtf8 run where it is not UTF-8 and was read all the same
     * @return its text; empty if it is no text
     */
    public static Optional<String> decode(byte[] file, Runnable notUtf8) {
        try {
            return Optional.of(decode(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            // As Excel saves plain CSV in Britain; looked at below.
        }
        try {
            String text = decode(file, WINDOWS_1252);
            if (text.indexOf('\0') < 0) {
                notUtf8.run();
                return Optional.of(text);
            }
        } catch (CharacterCodingException e) {
            // A byte that stands for nothing there either.
        }
        return Optional.empty();
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
