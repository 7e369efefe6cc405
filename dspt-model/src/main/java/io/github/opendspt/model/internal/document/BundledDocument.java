package io.github.opendspt.model.internal.document;

import io.github.opendspt.model.json.DocumentReader;
import io.github.opendspt.model.json.InvalidDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a document that lies as a resource beside the class that owns it. Stateless and thread-safe. */
public final class BundledDocument {

    private BundledDocument() {}

    /** How the class that owns a resource opens it: a module shows its resources to nobody else. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens a resource.
         *
         * @param name the name of the resource
         * @return the resource; {@code null} if there is none
         */
        @Nullable
        InputStream open(String name);
    }

    /**
     * Reads a resource and makes something of it.
     *
     * @param owner opens the resource: a lambda that calls {@code Owner.class.getResourceAsStream}, since a reference to that
     *     method, which looks at its caller, costs a class more at the start
     * @param name the name of the resource
     * @param reader reads the document
     * @param make what to make of the document
     * @param <D> the document
     * @param <T> what is made of it
     * @return what was made
     * @throws IllegalStateException if the resource is missing, is not the document it should be, or nothing can be made
     *     of it; the message names the resource
     */
    public static <D, T> T read(Opener owner, String name, DocumentReader<D> reader, Function<D, T> make) {
        try (InputStream in = owner.open(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundled resource " + name + " is missing");
            }
            return make.apply(reader.read(in).orElseThrow());
        } catch (IOException | InvalidDocumentException | IllegalArgumentException | NullPointerException e) {
            throw new IllegalStateException("the bundled resource " + name + " is broken: " + e.getMessage(), e);
        }
    }
}
