package io.github.opendspt.checks;

import io.github.opendspt.model.code.Code;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The codes that the classes of constants list, with where each is declared. */
final class ListedCodes {

    /** The modules that list codes: the published ones, and the command line. */
    static final List<String> MODULES =
            Stream.concat(Shipped.MODULES.stream(), Stream.of("dspt-examples")).toList();

    private ListedCodes() {}

    /**
     * A code and its constant.
     *
     * @param module the artifact
     * @param owner the class that declares it
     * @param constant the name of the constant
     * @param code the code
     */
    record Listed(String module, String owner, String constant, Code code) {}

    /** Gives every listed code, by module and in order of declaration. */
    static List<Listed> all() {
        return MODULES.stream().flatMap(ListedCodes::of).toList();
    }

    /** Whether a source file declares codes. */
    static boolean isList(Path file) {
        return file.getFileName().toString().endsWith("Codes.java")
                && Sources.read(file).contains("LIST.add(");
    }

    private static Stream<Listed> of(String module) {
        ClassLoader classes = classes(module);
        return Sources.main(module).stream().filter(ListedCodes::isList).flatMap(file -> {
            Path root = Shipped.ROOT.resolve(module).resolve("src/main/java");
            String name = root.relativize(file)
                    .toString()
                    .replace(".java", "")
                    .replace('/', '.')
                    .replace('\\', '.');
            return constants(module, load(classes, name));
        });
    }

    private static Stream<Listed> constants(String module, Class<?> owner) {
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Code.class)
                .map(field -> {
                    try {
                        field.setAccessible(true);
                        return new Listed(module, owner.getSimpleName(), field.getName(), (Code) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    /** The published modules are on the class path; the command line, which nobody depends on, is loaded for this. */
    private static ClassLoader classes(String module) {
        ClassLoader own = ListedCodes.class.getClassLoader();
        if (Shipped.MODULES.contains(module)) {
            return own;
        }
        try {
            URL folder = Shipped.ROOT
                    .resolve(module)
                    .resolve("target/classes")
                    .toUri()
                    .toURL();
            return new URLClassLoader(new URL[] {folder}, own);
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(ClassLoader classes, String name) {
        try {
            return Class.forName(name, true, classes);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
