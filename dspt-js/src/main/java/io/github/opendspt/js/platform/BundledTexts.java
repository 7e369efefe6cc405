package io.github.opendspt.js.platform;

import io.github.opendspt.model.internal.document.BundledDocument;
import io.github.opendspt.model.json.DocumentReader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The resources of the SDK, which the ES module brings as texts: as such they are a tenth of what the compiler makes of them. */
public final class BundledTexts {

    private static final Map<String, String> TEXTS = new HashMap<>();

    private BundledTexts() {}

    /**
     * Takes a resource.
     *
     * @param name its name, without a folder
     * @param text its text
     */
    public static void take(String name, String text) {
        TEXTS.put(name, text);
    }

    /**
     * Takes the place of {@code BundledDocument.read}.
     *
     * @param owner would open the resource
     * @param name its name
     * @param reader reads it
     * @param make what to make of it
     * @param <D> the document
     * @param <T> what is made of it
     * @return what was made
     */
    public static <D, T> T read(
            BundledDocument.Opener owner, String name, DocumentReader<D> reader, Function<D, T> make) {
        String text = TEXTS.get(name);
        if (text == null) {
            throw new IllegalStateException("the bundled resource " + name + " is missing");
        }
        return make.apply(reader.read(text).orElseThrow());
    }
}
