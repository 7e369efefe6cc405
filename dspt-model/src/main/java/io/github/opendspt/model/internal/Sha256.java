package io.github.opendspt.model.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The one place that asks the platform for SHA-256. A compiler to another platform that has no {@link MessageDigest} replaces
 * this class and nothing else.
 */
public final class Sha256 {

    private static final String DIGITS = "0123456789abcdef";

    private Sha256() {}

    /**
     * Digests bytes into the text of a checksum.
     *
     * @param bytes the bytes
     * @return {@code sha256:} and 64 hexadecimal digits in lower case
     */
    public static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder(71).append("sha256:");
        for (byte one : digest(bytes)) {
            text.append(DIGITS.charAt(one >> 4 & 15)).append(DIGITS.charAt(one & 15));
        }
        return text.toString();
    }

    /**
     * Digests bytes.
     *
     * @param bytes the bytes
     * @return the 32 bytes of the digest
     */
    public static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
