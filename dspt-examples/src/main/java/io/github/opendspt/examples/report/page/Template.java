package io.github.opendspt.examples.report.page;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts that lie beside the classes of this package. */
final class Template {

    private Template() {}

    /**
     * Lays out a view by a template, and those that it includes, that escape whatever they get. A name that the view does not
     * have is an error.
     */
    static String layOut(String name, Mustache.Escaper escaper, Object view) {
        return Mustache.compiler()
                .withEscaper(text -> escaper.escape(VisibleText.of(text)))
                .withLoader(part -> new StringReader(text(part)))
                .emptyStringIsFalse(true)
                .strictSections(true)
                .compile(text(name))
                .execute(view);
    }

    /** A text as it is. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
