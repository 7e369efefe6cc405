package io.github.opendspt.benchmarks;

import io.github.opendspt.model.assessment.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;

/**
 * Newline-delimited JSON bound on two threads, as a host would write it that wants nothing but the records: each thread takes the next
 * piece of whole lines as soon as it has none, binds each line, and drops it. Used once.
 */
final class TwoThreadBinding {

    /** As large as the pieces of a portfolio. */
    private static final int PIECE = 1 << 18;

    private final ObjectReader reader;
    private final InputStream in;
    /** The beginning of a line that the last piece did not hold whole. */
    private byte[] begun = {};

    // Written so that no binding is found to be without effect.
    @SuppressWarnings("unused")
    private volatile Object last = "";

    TwoThreadBinding(ObjectReader reader, InputStream in) {
        this.reader = reader;
        this.in = in;
    }

    /** {@return how many were bound} */
    long bind() throws IOException, InterruptedException, ExecutionException {
        FutureTask<Long> other = new FutureTask<>(this::bindPieces);
        new Thread(other, "binding").start();
        long own = bindPieces();
        return own + other.get();
    }

    private long bindPieces() throws IOException {
        long count = 0;
        for (byte[] piece = next(); piece.length > 0; piece = next()) {
            try (MappingIterator<Assessment> values = reader.readValues(piece)) {
                while (values.hasNext()) {
                    last = values.next();
                    count++;
                }
            }
        }
        return count;
    }

    /** {@return whole lines; none at the end} */
    private synchronized byte[] next() throws IOException {
        byte[] piece = Arrays.copyOf(begun, begun.length + PIECE);
        int length = begun.length + in.readNBytes(piece, begun.length, PIECE);
        int end = length;
        if (length == piece.length) {
            while (piece[end - 1] != '\n') {
                end--;
            }
        }
        begun = Arrays.copyOfRange(piece, end, length);
        return Arrays.copyOf(piece, end);
    }
}
