package io.github.opendspt.model.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * Identifiers that follow from what they identify: UUIDs of version 5 (RFC 9562), so that the same name gives the same
 * identifier on every machine and on every day. ({@link UUID#nameUUIDFromBytes} gives version 3, which OSCAL refuses.)
 *
 * <p>Stateless and thread-safe.
 */
public final class NameBasedUuid {

    /** The names are this project's; its namespace is the name of the project within the namespace of URLs. */
    private static final UUID NAMESPACE = inNamespace(
            UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://github.com/opendspt/dspt-java");

    private NameBasedUuid() {}

    /**
     * The identifier of a name in this project's namespace.
     *
     * @param first the first part of the name, such as what kind of thing it names
     * @param more the further parts; each part counts for itself, so that {@code ("ab", "c")} and {@code ("a", "bc")}
     *     are two names
     * @return the identifier
     */
    public static UUID of(String first, String... more) {
        StringBuilder name = new StringBuilder();
        append(name, first);
        for (String part : List.of(more)) {
            append(name, part);
        }
        return inNamespace(NAMESPACE, name.toString());
    }

    private static void append(StringBuilder name, String part) {
        name.append(part.length()).append(':').append(part);
    }

    private static UUID inNamespace(UUID namespace, String name) {
        MessageDigest sha1;
        try {
            sha1 = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
        sha1.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
        long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
