package io.github.opendspt.scoring.portfolio;

import io.github.opendspt.model.assessment.ToolkitAssessment;
import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Newline-delimited JSON in pieces of whole lines, cut without looking into them, so that the work of reading is left to
 * whoever takes the piece. A line that is longer than the reader allows is not held: what is handed on of it suffices for the
 * reader to say so.
 */
final class LinePieces implements Pieces {

    /** Some dozens of assessments: enough to make handing over cheap, and little enough to hold several. */
    static final int PIECE = 1 << 18;

    /** How many bytes the mark takes that may stand before the first line and is not counted to it. */
    private static final int BYTE_ORDER_MARK = 3;

    private final DocumentReader<? extends ToolkitAssessment> reader;
    private final InputStream in;
    private final int longest;
    private final int size;
    /** The beginning of a line that the last piece did not hold whole. */
    private byte[] begun = new byte[0];

    private int line = 1;
    private boolean ended;

    LinePieces(DocumentReader<? extends ToolkitAssessment> reader, InputStream in) {
        this(reader, in, PIECE);
    }

    /** In pieces of another size. */
    LinePieces(DocumentReader<? extends ToolkitAssessment> reader, InputStream in, int size) {
        this.reader = reader;
        this.in = in;
        this.longest = reader.limits().maxBytes();
        this.size = size;
    }

    @Override
    public @Nullable Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> next() throws IOException {
        byte[] piece = Arrays.copyOf(begun, begun.length + size);
        int length = begun.length;
        int searched = 0;
        int feed = -1;
        while (feed < 0 && !ended) {
            if (length == piece.length) {
                piece = Arrays.copyOf(piece, (int) Math.min(2L * length, longest + (long) BYTE_ORDER_MARK + size));
            }
            length += fill(piece, length);
            feed = lastLineFeed(piece, searched, length);
            searched = length;
            if (feed < 0 && length > longest + BYTE_ORDER_MARK) {
                return tooLong(piece);
            }
        }
        int end = ended ? length : feed + 1;
        begun = Arrays.copyOfRange(piece, end, length);
        return end == 0 ? null : piece(piece, end);
    }

    /** Reads until the array is full or the input ends. */
    private int fill(byte[] piece, int from) throws IOException {
        int count = in.readNBytes(piece, from, piece.length - from);
        ended = from + count < piece.length;
        return count;
    }

    private static int lastLineFeed(byte[] bytes, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** A piece that holds the beginning of one line; the rest of the line is passed over. */
    private Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> tooLong(byte[] beginning)
            throws IOException {
        byte[] passed = new byte[size];
        begun = new byte[0];
        boolean passing = !ended;
        while (passing) {
            int count = in.readNBytes(passed, 0, size);
            ended = count < size;
            passing = !ended;
            for (int i = 0; i < count; i++) {
                if (passed[i] == '\n') {
                    begun = Arrays.copyOfRange(passed, i + 1, count);
                    passing = false;
                    break;
                }
            }
        }
        Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> piece =
                piece(beginning, longest + BYTE_ORDER_MARK + 1);
        line++;
        return piece;
    }

    private Supplier<Iterator<? extends Reading<? extends ToolkitAssessment>>> piece(byte[] bytes, int length) {
        int firstLine = line;
        // The search in a string is done in hardware, several bytes at a time; a loop of ours is not.
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            line++;
        }
        return () -> reader.lines(bytes, length, firstLine);
    }
}
