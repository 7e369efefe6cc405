package io.github.opendspt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What model, scoring and mapping need of the JDK, so that a compiler to another platform can give it too (design decision 19).
 * Whole packages that such compilers have are free to use; of the others each type is listed, and a new one is a decision:
 * the step {@code .ci/javascript} shows whether it compiles.
 */
class JdkSurfaceTest {

    private static final Set<String> PACKAGES = Set.of(
            "java.io",
            "java.lang",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.math",
            "java.time",
            "java.time.chrono",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.stream");

    /** Beyond those packages, with who needs it. */
    private static final Set<String> TYPES = Set.of(
            // Annotations for the host's validator, and schemas of a host's own records: not reached where there is no
            // host.
            "java.lang.reflect.AnnotatedElement",
            "java.lang.reflect.AnnotatedType",
            "java.lang.reflect.Field",
            "java.lang.reflect.Member",
            "java.lang.reflect.Method",
            "java.lang.reflect.Type",
            // Exports name where they come from.
            "java.net.URI",
            // UTF-8.
            "java.nio.Buffer",
            "java.nio.ByteBuffer",
            "java.nio.CharBuffer",
            "java.nio.charset.Charset",
            "java.nio.charset.CharsetDecoder",
            "java.nio.charset.CharsetEncoder",
            "java.nio.charset.CharacterCodingException",
            "java.nio.charset.CoderResult",
            "java.nio.charset.CodingErrorAction",
            "java.nio.charset.StandardCharsets",
            // Readers of files and folders, beside those of streams.
            "java.nio.file.AccessDeniedException",
            "java.nio.file.DirectoryIteratorException",
            "java.nio.file.DirectoryStream",
            "java.nio.file.Files",
            "java.nio.file.NoSuchFileException",
            "java.nio.file.OpenOption",
            "java.nio.file.Path",
            "java.nio.file.attribute.FileAttribute",
            "java.nio.file.LinkOption",
            // SHA-256, in the one class that a compiler replaces.
            "java.security.MessageDigest",
            "java.security.NoSuchAlgorithmException",
            // Scorers are remembered; portfolios are judged on several threads.
            "java.util.concurrent.BlockingQueue",
            "java.util.concurrent.Callable",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.ExecutionException",
            "java.util.concurrent.Executor",
            "java.util.concurrent.FutureTask",
            "java.util.concurrent.LinkedBlockingQueue",
            "java.util.concurrent.atomic.AtomicBoolean",
            // Exports to other formats, and tables that a person typed.
            "java.util.regex.MatchResult",
            "java.util.regex.Matcher",
            "java.util.regex.Pattern");

    @Test
    void nothingOfTheJdkIsUsedThatIsNotListed() throws IOException {
        for (String module : Shipped.CORE) {
            SortedSet<String> beyond = types(Shipped.jar(module));
            beyond.removeIf(
                    type -> TYPES.contains(type) || PACKAGES.contains(type.substring(0, type.lastIndexOf('.'))));

            assertThat(beyond).as(module).isEmpty();
        }
    }

    @Test
    void aTypeThatIsNotListedIsNoticed(@TempDir Path folder) throws IOException {
        String own = getClass().getName().replace('.', '/') + ".class";
        Path file = folder.resolve("Own.class");
        try (InputStream in = getClass().getClassLoader().getResourceAsStream(own)) {
            Files.write(file, in.readAllBytes());
        }
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(classes(in)).contains("java.util.jar.JarFile", "java.util.Set");
        }
    }

    private static SortedSet<String> types(Path jar) throws IOException {
        SortedSet<String> types = new TreeSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".class")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        types.addAll(classes(in));
                    }
                }
            }
        }
        return types;
    }

    /** The types of the JDK that a class file refers to, by its table of constants (JVMS 4.4). */
    private static Set<String> classes(InputStream classFile) throws IOException {
        DataInputStream in = new DataInputStream(classFile);
        in.skipNBytes(8);
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        SortedSet<Integer> names = new TreeSet<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 7 -> names.add(in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> throw new IOException("a constant of the unknown kind " + tag);
            }
        }
        return names.stream()
                .map(name -> texts[name].replace('/', '.').replace('$', '.'))
                .map(name ->
                        name.startsWith("[") ? name.replaceFirst("^\\[+L?", "").replace(";", "") : name)
                .filter(name -> name.startsWith("java."))
                .map(JdkSurfaceTest::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(String name) {
        int end = 0;
        while (!Character.isUpperCase(name.charAt(end))) {
            end = name.indexOf('.', end) + 1;
        }
        int dot = name.indexOf('.', end);
        return dot < 0 ? name : name.substring(0, dot);
    }
}
