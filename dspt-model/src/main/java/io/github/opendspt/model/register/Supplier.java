package io.github.opendspt.model.register;

import io.github.opendspt.model.Finding;
import io.github.opendspt.model.OdsCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of suppliers. A value: immutable and thread-safe.
 *
 * @param line the line of the list on which the row begins, from 1
 * @param odsCode the code, or {@code null} if the row gives none that can be read
 * @param name the name, or {@code null} if the row gives none
 * @param findings what a person should know about the row
 */
public record Supplier(
        int line, @Nullable OdsCode odsCode, @Nullable String name, List<Finding> findings) {

    /** Copies the list. */
    public Supplier {
        findings = List.copyOf(findings);
    }

    /** {@return the line and the code; the name stays out of logs} */
    @Override
    public String toString() {
        return "supplier on line " + line + (odsCode == null ? " without a code" : ": " + odsCode);
    }
}
