package io.github.opendspt.model.internal;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The layout of documents for people: a line for each member and element, indented by two spaces, with line feeds whatever
 * the platform. Immutable and thread-safe.
 */
public final class JsonLayout extends ObjectWriteContext.Base {

    private static final JsonLayout INDENTED = new JsonLayout();

    private JsonLayout() {}

    /**
     * The layout.
     *
     * @return the layout, always the same
     */
    public static JsonLayout indented() {
        return INDENTED;
    }

    /** A new one each time, since a printer counts how deep it is. */
    @Override
    public PrettyPrinter getPrettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
