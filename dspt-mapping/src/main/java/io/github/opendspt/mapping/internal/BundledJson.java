package io.github.opendspt.mapping.internal;

import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.InvalidDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** Reads a JSON resource that lies beside the class that owns it. Stateless and thread-safe. */
public final class BundledJson {

    private BundledJson() {}

    /**
     * Reads a resource and makes something of it.
     *
     * @param owner the class beside which the resource lies; its own loader finds it
     * @param name the name of the resource
     * @param reader reads the document
     * @param make what to make of the document
     * @param <D> the document
     * @param <T> what is made of it
     * @return what was made
     * @throws IllegalStateException if the resource is missing, is not the document it should be, or nothing can be made
     *     of it; the message names the resource
     */
    public static <D, T> T read(Class<?> owner, String name, DocumentReader<D> reader, Function<D, T> make) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(describe(owner, name) + " is missing");
            }
            return make.apply(reader.read(in).orElseThrow());
        } catch (IOException | InvalidDocumentException | IllegalArgumentException | NullPointerException e) {
            throw new IllegalStateException(describe(owner, name) + " is broken: " + e.getMessage(), e);
        }
    }

    private static String describe(Class<?> owner, String name) {
        return "the bundled resource " + owner.getPackageName().replace('.', '/') + "/" + name;
    }
}
