package io.github.opendspt.model.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a data binder sets of every whole document: the format that it names and, passed over, the schema that an editor
 * checks it against. JSON null fails, a member that is absent stays null.
 */
public abstract class DocumentBinding {

    /** The schema, which nobody looks at. */
    @JsonSetter(value = "$schema", nulls = Nulls.FAIL)
    public @Nullable String schema;

    /** The format. */
    @JsonSetter(nulls = Nulls.FAIL)
    public @Nullable String format;

    /** Made by the binder. */
    protected DocumentBinding() {}

    /**
     * Rejects a list of more elements than a document may hold, where not every element is kept.
     *
     * @param list the list, or {@code null} if it is absent
     * @param most the greatest number of elements
     * @param <T> what it holds
     * @return the list, empty if it is absent
     * @throws IllegalArgumentException if it holds more
     */
    public static <T> List<T> atMost(@Nullable List<T> list, int most) {
        if (list != null && list.size() > most) {
            throw new IllegalArgumentException("a list holds more than " + most + " elements");
        }
        return list == null ? List.of() : list;
    }

    /**
     * Rejects a document of another format.
     *
     * @param expected the format that the document is bound as
     * @throws IllegalArgumentException if it names another or none
     */
    public final void checkFormat(String expected) {
        checkFormat(expected, format);
    }

    /**
     * Rejects a document of another format, for a binding that is another's already.
     *
     * @param expected the format that the document is bound as
     * @param found the format that it names, or {@code null} if it names none
     * @throws IllegalArgumentException if the two differ
     */
    public static void checkFormat(String expected, @Nullable String found) {
        if (!expected.equals(found)) {
            throw new IllegalArgumentException("the document is not of the format '" + expected + "'");
        }
    }
}
