package io.github.opendspt.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Schemas that others publish and no library carries. */
public final class PublishedSchemas {

    private PublishedSchemas() {}

    /** The text of a schema, such as {@code oscal-1.2.1-catalog}. */
    public static String text(String name) throws IOException {
        String file = "schemas/" + name + ".json.gz";
        try (InputStream in =
                new GZIPInputStream(Objects.requireNonNull(PublishedSchemas.class.getResourceAsStream(file), file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
