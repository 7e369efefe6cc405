package io.github.opendspt.examples.service.web;

import io.github.opendspt.examples.report.Report;
import java.nio.charset.StandardCharsets;

/**
 * What a form carries to know whether somebody has changed something since it was drawn: the same for the same fields, and
 * nothing of what they hold.
 */
public final class FieldDigest {

    private static final int FROM = "sha256:".length();
    private static final int LENGTH = 16;

    private FieldDigest() {}

    /**
     * Computes it.
     *
     * @param fields what the fields hold
     * @return 16 hexadecimal digits
     */
    public static String of(String... fields) {
        return Report.checksum(String.join("\u0000", fields).getBytes(StandardCharsets.UTF_8))
                .substring(FROM, FROM + LENGTH);
    }
}
