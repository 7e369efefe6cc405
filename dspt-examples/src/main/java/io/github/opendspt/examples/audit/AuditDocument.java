package io.github.opendspt.examples.audit;

import io.github.opendspt.model.Checksum;
import io.github.opendspt.model.internal.Sha256;
import java.util.Objects;

/**
 * A document of an audit, and its bytes as they are packed.
 *
 * @param value what it says
 * @param bytes the document
 * @param <T> what kind of document it is
 */
// Read once and packed once; nobody compares these.
@SuppressWarnings("ArrayRecordComponent")
public record AuditDocument<T>(T value, byte[] bytes) {

    /** Rejects {@code null}. */
    public AuditDocument {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(bytes, "bytes");
    }

    /** {@return the checksum of the document, by which an audit names its plan} */
    public Checksum checksum() {
        return Checksum.of(Sha256.text(bytes));
    }

    /** {@return its length; nothing of what it says} */
    @Override
    public String toString() {
        return "AuditDocument[" + bytes.length + " bytes]";
    }
}
