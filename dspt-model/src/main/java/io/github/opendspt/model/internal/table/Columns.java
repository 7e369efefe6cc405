package io.github.opendspt.model.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that a kind of table has, each with the headers that it is known by. Immutable. */
public final class Columns<C extends Enum<C>> {

    private final Class<C> type;
    private final List<C> required;
    private final Function<C, List<String>> headers;
    private final Map<String, C> byHeader;

    private Columns(Class<C> type, List<C> required, Function<C, List<String>> headers, Map<String, C> byHeader) {
        this.type = type;
        this.required = required;
        this.headers = headers;
        this.byHeader = Map.copyOf(byHeader);
    }

    public static <C extends Enum<C>> Columns<C> of(
            Class<C> type, List<C> required, Function<C, List<String>> headers) {
        Map<String, C> byHeader = new HashMap<>();
        for (C column : type.getEnumConstants()) {
            headers.apply(column).forEach(header -> byHeader.put(plain(header), column));
        }
        return new Columns<>(type, List.copyOf(required), headers, byHeader);
    }

    /**
     * These columns, one of them known by a further header.
     *
     * @throws IllegalArgumentException if the header has neither letter nor digit
     */
    public Columns<C> with(C column, String header) {
        String plain = plain(header);
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("a header has at least one letter or digit");
        }
        Map<String, C> more = new HashMap<>(byHeader);
        more.put(plain, column);
        return new Columns<>(type, required, headers, more);
    }

    Class<C> type() {
        return type;
    }

    /** The columns without which a table cannot be read. */
    List<C> required() {
        return required;
    }

    /** The headers by which some columns are known when no host has added any. */
    public List<String> headers(List<C> some) {
        List<String> all = new ArrayList<>();
        some.forEach(column -> all.addAll(headers.apply(column)));
        return all;
    }

    /** The column that a cell of a header names. */
    public @Nullable C find(String header) {
        return byHeader.get(plain(header));
    }

    /** Letters and digits in lower case: what headers are compared by. */
    private static String plain(String header) {
        StringBuilder plain = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }
}
