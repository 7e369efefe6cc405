package io.github.opendspt.examples.report.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.opendspt.examples.report.view.Share;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts that lie beside the classes of this package. Each is read, and each template compiled, when it is first asked for;
 * they are the same ever after. Thread-safe.
 */
final class Texts {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();
    private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();

    /** Enough for most pages. */
    private static final int LARGE = 1 << 18;

    private Texts() {}

    /**
     * Lays out a view by a template, and those that it includes, that escape whatever they get. A name that the view does not
     * have is an error.
     *
     * @param name the name of the template, which is always used with the same escaper
     */
    static String layOut(String name, Mustache.Escaper escaper, Object view) {
        Page page = new Page();
        COMPILED.computeIfAbsent(name, missing -> compile(missing, escaper)).execute(view, page);
        return page.toString();
    }

    /** Keeps what is written, for one thread. */
    private static final class Page extends Writer {
        private final StringBuilder text = new StringBuilder(LARGE);

        @Override
        public void write(char[] chars, int from, int length) {
            text.append(chars, from, length);
        }

        @Override
        public void write(String string) {
            text.append(string);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static Template compile(String name, Mustache.Escaper escaper) {
        return Mustache.compiler()
                .withEscaper(escaper)
                .withLoader(part -> new StringReader(text(part)))
                .withFormatter(Texts::written)
                .emptyStringIsFalse(true)
                .strictSections(true)
                .compile(text(name));
    }

    /**
     * What a template writes of a value. The template engine asks this of whatever a section is about, to see whether it is an
     * empty text; a part of a view is never one, and is not written out to see that.
     */
    private static String written(Object value) {
        boolean part = value instanceof Record && !(value instanceof Share) || value instanceof Collection;
        return part ? value.getClass().getSimpleName() : value.toString();
    }

    /** A text as it is. */
    static String text(String name) {
        return READ.computeIfAbsent(name, Texts::read);
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
