package io.github.opendspt.examples.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Loads the classes that score and credit once more, so that nothing is left in their static fields from before: what is kept there
 * would hide a change of the code that made it.
 */
final class FreshClasses extends ClassLoader {

    /** What is changed, and what refers to it. The model is not, and so keeps what it has read. */
    private static final List<String> ANEW =
            List.of("io.github.opendspt.scoring.", "io.github.opendspt.mapping.", "io.github.opendspt.examples.");

    FreshClasses() {
        super(FreshClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (ANEW.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
