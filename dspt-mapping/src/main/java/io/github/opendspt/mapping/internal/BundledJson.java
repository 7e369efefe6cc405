package io.github.opendspt.mapping.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON resource that lies beside the class that owns it. Immutable and thread-safe. */
public final class BundledJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // A flag that is left out is false; some versions of Jackson 3 would not have it.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private BundledJson() {}

    /**
     * Reads a resource and makes something of it.
     *
     * @param owner the class beside which the resource lies; its own loader finds it
     * @param name the name of the resource
     * @param type the shape of the document
     * @param make what to make of the document
     * @param <D> the shape of the document
     * @param <T> what is made of it
     * @return what was made
     * @throws IllegalStateException if the resource is missing, is not the document it should be, or nothing can be made
     *     of it; the message names the resource
     */
    public static <D, T> T read(Class<?> owner, String name, Class<D> type, Function<D, T> make) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(describe(owner, name) + " is missing");
            }
            return make.apply(MAPPER.readValue(in, type));
        } catch (IOException | JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new IllegalStateException(describe(owner, name) + " is broken: " + e.getMessage(), e);
        }
    }

    /**
     * Checks the format that a document names.
     *
     * @param expected the format that it should name
     * @param named the format that it names
     * @throws IllegalArgumentException if it names another
     */
    public static void checkFormat(String expected, String named) {
        if (!expected.equals(named)) {
            throw new IllegalArgumentException("its format is '" + named + "', not '" + expected + "'");
        }
    }

    private static String describe(Class<?> owner, String name) {
        return "the bundled resource " + owner.getPackageName().replace('.', '/') + "/" + name;
    }
}
